/** The first definition of a tag wins; later ones say so in one line and do no harm. */
import { TeleconsErrorEvent } from '../elements/events.js';

export function defineOnce(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) return customElements.define(tag, element);
  const message = `<${tag}> is already defined.`;
  console.info(message);
  document.dispatchEvent(new TeleconsErrorEvent({ code: 'duplicate-definition', message }));
}
