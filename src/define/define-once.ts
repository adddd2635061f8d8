/**
 * The first definition of a tag wins. Later ones do no harm and say so in one line for the page,
 * however often and in whatever files and versions the scripts are on it.
 */
import { TeleconsErrorEvent } from '../elements/events.js';

/** Shared by all copies of the code on the page; no name that a page could say or meet. */
const KNOWN: unique symbol = Symbol.for('telecons');
const page = globalThis as { [KNOWN]?: string[] };

export function defineOnce(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) return customElements.define(tag, element);
  const known = (page[KNOWN] ??= []);
  if (known.push(tag) > 1) return;
  // Once the script has come to its end: it may have other tags.
  queueMicrotask(() => {
    const message = `Already defined: ${known.join(', ')}.`;
    console.info(message);
    document.dispatchEvent(new TeleconsErrorEvent({ code: 'duplicate-definition', message }));
  });
}
