/**
 * The script of an iframe page: gives the element what the address asks for, before it is defined,
 * and tells the host its height. Asks for nothing that a sandbox forbids.
 */
import { tellHeight } from './height.js';
import { attributesOf, languageOf, OWN_ATTRIBUTES, readQuery, themeOf } from './query.js';

/** Milliseconds. */
const PATIENCE = 10_000;

const { documentElement: root, body } = document;
const query = readQuery(location.search);
const language = languageOf(query);
const theme = themeOf(query);

if (theme) root.classList.add(theme);
if (language) {
  root.lang = language;
  for (const each of document.querySelectorAll<HTMLElement>('[data-en]')) {
    each.textContent = each.dataset[language.slice(0, 2).toLowerCase()] ?? '';
  }
}

for (const tag of Object.keys(OWN_ATTRIBUTES)) {
  const element = document.querySelector(tag);
  if (!element) continue;
  for (const [name, value] of attributesOf(tag, query)) element.setAttribute(name, value);
  const ready = new Promise<void>((resolve) =>
    element.addEventListener('telecons-ready', () => {
      const heading = element.shadowRoot?.querySelector('[part=heading]')?.textContent;
      if (heading) document.title = heading;
      resolve();
    }),
  );
  if (parent !== self) {
    // Not before it is drawn: what is there until then has another height. Where the element's
    // script is gone, that stays; where script or figures do not come, it is not cut off for good.
    const alone = new Promise<void>((resolve) => {
      addEventListener('load', () => customElements.get(tag) ?? resolve());
      setTimeout(resolve, PATIENCE);
    });
    void Promise.race([ready, alone]).then(() => tellHeight(body));
  }
}
