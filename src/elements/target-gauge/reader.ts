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

  readonly onKeyDown = (event: KeyboardEvent, id: string): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    this.choose(id);
  };

  /** Escape closes the panel, from its links too: the focus then returns to the year. */
  readonly onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    this.#host.renderRoot.querySelector<SVGElement>('.active')?.focus();
    this.look(null);
  };
}
