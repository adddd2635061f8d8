/**
 * Turns snippets, `<figure class="telecons-embed" data-element="timeline" data-series="weekly">`,
 * into elements: those on the page and those that it brings later. Content managers let them
 * through where they delete elements and scripts.
 */
import { isSnippet, tagOf } from '../define/tag-of.js';

const SNIPPET = '[class*=telecons-embed][data-element]:is(figure,div,blockquote)';

/** As `customElements` knows it. */
interface Definition {
  new (): HTMLElement;
  readonly observedAttributes: readonly string[];
}

/** What was decided on once stays so, wherever the page moves it, until it gets other content. */
const decided = new WeakSet<Element>();

/** An editor's content must come back as it was; templates and widgets have their own. */
const isTaken = (node: HTMLElement | null): boolean =>
  node !== null &&
  (/^te(lecons-|mplate$)/.test(node.localName) ||
    node.isContentEditable ||
    isTaken(node.parentElement));

/** The children become what is seen until the element is drawn. */
function upgrade(snippet: HTMLElement): void {
  if (!snippet.matches(SNIPPET) || !isSnippet(snippet.className)) return;
  if (decided.has(snippet)) return;
  // Firefox calls nothing editable in such a document.
  if (isTaken(snippet) || document.designMode !== 'off') return;
  decided.add(snippet);
  const tag = tagOf(snippet.dataset['element']);
  const definition = customElements.get(tag) as Definition | undefined;
  if (!definition) return console.warn(`<${tag}> is not defined.`);
  // Another copy of the script was here before.
  if (snippet.querySelector(tag)) return;
  const element = new definition();
  [...definition.observedAttributes, 'lang'].forEach((name) => {
    const value = snippet.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  });
  const focused = document.activeElement;
  element.append(...snippet.childNodes);
  snippet.append(element);
  // Moving takes the focus away.
  if (element.contains(focused)) (focused as HTMLElement).focus({ preventScroll: true });
}

function search(root: Element): void {
  [root as HTMLElement, ...root.querySelectorAll<HTMLElement>(SNIPPET)].forEach(upgrade);
}

/** Begins when the page is read: until then a snippet may still lack some of its children. */
function upgradeSnippets(): void {
  if (document.readyState === 'loading') return void setTimeout(upgradeSnippets, 50);
  search(document.documentElement);
  // Looks at elements that are added and at nothing else: neither text nor attributes.
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        const around = target instanceof Element && target.closest(SNIPPET);
        if (around) decided.delete(around);
        search(around || node);
      }
    }
  }).observe(document, { childList: true, subtree: true });
}

upgradeSnippets();
