/** Tells the developer what was refused or failed: one warning and one event for each problem. */
import type { ReactiveControllerHost } from 'lit';
import { type ErrorDetail, TeleconsErrorEvent } from './events.js';

export class Reports {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #told = new Set<string>();
  #waiting: ErrorDetail[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  add(detail: ErrorDetail): void {
    const key = JSON.stringify(detail);
    if (this.#told.has(key)) return;
    this.#told.add(key);
    console.warn(`<${this.#host.localName}> ${detail.message}`);
    this.#waiting.push(detail);
    this.#host.requestUpdate();
  }

  /** The events are sent when the element is in a consistent state. */
  hostUpdated(): void {
    for (const detail of this.#waiting.splice(0)) {
      this.#host.dispatchEvent(new TeleconsErrorEvent(detail));
    }
  }
}
