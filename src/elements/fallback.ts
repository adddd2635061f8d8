/** What the page put between the tags: shown until the drawing is ready, announced only once. */

export interface Fallback {
  /** There is an element or a text; white space and `&nbsp;` are nothing. */
  readonly present: boolean;
  /** A tag closed as `<telecons-… />` has taken in the rest of the article: it must stay visible. */
  readonly swallowed: boolean;
}

/** Things no one writes as a fallback, but every article has after it. */
const ARTICLE = 'h1,h2,article,main,footer';

export function readFallback(host: Element): Fallback {
  const present = [...host.childNodes].some((node) =>
    node instanceof Element
      ? node.slot === '' && node.localName !== 'br'
      : node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
  );
  return { present, swallowed: present && host.querySelector(ARTICLE) !== null };
}
