/** Fetches quotes, notes and addresses, with the code that shows them, when a reader comes close. */
import type { ReactiveControllerHost } from 'lit';
import type { Details } from '../../model/details.js';
import { Lazy } from '../lazy.js';

export class LearningController {
  /** What is known beyond the drawing; `null` until a reader came close. */
  known: Details | null = null;
  readonly reading = new Lazy(() => import('./reading.js'));
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Rejects when a chunk can't be had; the next call tries anew. */
  async learn(): Promise<Details> {
    const { loadDetails } = await this.reading.get();
    const known = this.known ?? (await loadDetails());
    if (!this.known) {
      this.known = known;
      this.#host.requestUpdate();
    }
    return known;
  }
}
