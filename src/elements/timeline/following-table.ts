/**
 * A hidden table follows the drawing within a tenth of a second: it takes a fifth of the time of a
 * change (measured, 100 changes in 100 frames), and nobody can read it within one frame.
 */
import type { UpdateHost } from '../lit-html.js';

export class FollowingTable {
  /** Resolves when the table shows what the drawing shows; `null` while it does. */
  later: Promise<boolean> | null = null;
  readonly #host: UpdateHost;
  #view: object | null = null;
  #template: unknown;

  constructor(host: UpdateHost) {
    this.#host = host;
  }

  /** The table of the view, or for a moment that of the view before. `now`: it is in sight. */
  of(view: object, make: () => unknown, now: boolean): unknown {
    if (now || !this.#view || this.#view === view) {
      this.#view = view;
      this.#template = make();
    } else {
      this.later ??= new Promise((resolve) => setTimeout(resolve, 100)).then(() => {
        this.later = this.#view = null;
        this.#host.requestUpdate();
        return this.#host.updateComplete;
      });
    }
    return this.#template;
  }
}
