/** Tells the developer what was refused or failed, and the reader what was done. */
import type { UpdateHost } from './lit-html.js';
import type { Messages } from '../i18n/messages.js';
import type { Refuse } from './attributes.js';
import { type ErrorDetail, TeleconsErrorEvent } from './events.js';

export class Reports {
  /** What is written over the actions, and said politely by a screen reader. */
  said = '';
  readonly #host: UpdateHost & HTMLElement;
  readonly #messages: () => Messages;
  readonly #told = new Set<string>();
  #waiting: ErrorDetail[] = [];

  constructor(host: UpdateHost & HTMLElement, messages: () => Messages) {
    this.#host = host;
    this.#messages = messages;
    host.addController(this);
  }

  readonly announce = (text: string): void => {
    // The same text again would be no change, and nothing would be said.
    this.said = text + (text === this.said ? '\u00a0' : '');
    this.#host.requestUpdate();
  };

  /** One warning and one event for each distinct problem. */
  readonly add = (detail: ErrorDetail): void => {
    const key = JSON.stringify(detail);
    if (this.#told.has(key)) return;
    this.#told.add(key);
    console.warn(`<${this.#host.localName}> ${detail.message}`);
    this.#waiting.push(detail);
    this.#host.requestUpdate();
  };

  /** A refused attribute: the default is shown. */
  readonly refuse: Refuse = (attribute, value, allowed, used, code = 'attribute') => {
    this.add({
      code,
      message: this.#messages().badValue(attribute, value, allowed, used),
      attribute,
    });
  };

  /** Something asked for could not be had: the reader is told, and the developer why. */
  readonly failed = (error: unknown): void => {
    const { failed } = this.#messages();
    this.announce(failed);
    this.add({ code: 'chunk', message: `${failed} ${String(error)}` });
  };

  /** Other data has come: its problems are told even if they are the same. */
  readonly forget = (): void => this.#told.clear();

  /** The events are sent when the element is in a consistent state. */
  hostUpdated(): void {
    for (const detail of this.#waiting.splice(0)) {
      this.#host.dispatchEvent(new TeleconsErrorEvent(detail));
    }
  }
}
