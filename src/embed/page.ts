/**
 * The script of an iframe page: gives the element what the address asks for, before it is defined,
 * and tells the host its height. Asks for nothing that a sandbox forbids.
 */
import { tellHeight } from './height.js';
import { attributesOf, languageOf, OWN_ATTRIBUTES, readQuery, themeOf } from './query.js';

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
  element.addEventListener('telecons-ready', () => {
    const heading = element.shadowRoot?.querySelector('[part=heading]')?.textContent;
    if (heading) document.title = heading;
  });
  if (parent !== self) {
    // What is there before the element is higher: its table leaves the screen then. Without the
    // element's script it stays.
    const tell = (): void => tellHeight(body);
    const loaded = new Promise((resolve) => addEventListener('load', resolve));
    void Promise.race([customElements.whenDefined(tag), loaded]).then(tell);
  }
}
