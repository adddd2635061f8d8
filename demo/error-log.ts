/** Copies what the widgets tell developers into the page's list; readers of a real page never see it. */
import type { TeleconsErrorEvent } from '../src/elements/events.js';

/** Fills `#errors` with the `telecons-error` events to come: call it before the tags are defined. */
export function logErrors(): void {
  const list = document.querySelector('#errors');
  document.addEventListener('telecons-error', (event) => {
    const { code, message } = (event as TeleconsErrorEvent).detail;
    const item = document.createElement('li');
    item.textContent = `${code} : ${message}`;
    list?.append(item);
  });
}
