/** Which year the reader looks at. Every year is a tab stop; Enter, space or a click choose it. */
import type { ElementHost } from '../lit-html.js';

export class GaugeReader {
  /** The year whose panel is open. */
  active: string | null = null;
  readonly #host: ElementHost;
  readonly #chosen: (id: string) => void;

  /** @param chosen tells the page */
  constructor(host: ElementHost, chosen: (id: string) => void) {
    this.#host = host;
    this.#chosen = chosen;
  }

  readonly look = (id: string | null): void => {
    if (this.active === id) return;
    this.active = id;
    this.#host.requestUpdate();
  };

  readonly choose = (id: string): void => {
    this.look(id);
    this.#chosen(id);
  };

  /** In the drawing or in the panel. */
  readonly onKeyDown = (event: KeyboardEvent): void => {
    const { key, target } = event;
    if (key === 'Escape') {
      // The panel goes, and with it the focus on one of its links.
      this.#host.renderRoot.querySelector<SVGElement>('.active')?.focus();
      this.look(null);
    } else if ((key === 'Enter' || key === ' ') && target instanceof SVGElement && this.active) {
      event.preventDefault();
      this.choose(this.active);
    }
  };
}
