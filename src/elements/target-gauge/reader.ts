/**
 * Which year the reader looks at. The years are one tab stop: arrows go from one to the next, and
 * Tab to the panel of the year. Enter, space or a click choose it and open its panel.
 */
import type { ElementHost } from '../lit-html.js';

export class GaugeReader {
  /** The year whose panel is open. */
  active: string | null = null;
  /** The tab stop; survives closing the panel. */
  current: string | null = null;
  readonly #host: ElementHost;
  readonly #chosen: (id: string) => void;

  /** @param chosen tells the page */
  constructor(host: ElementHost, chosen: (id: string) => void) {
    this.#host = host;
    this.#chosen = chosen;
  }

  /** The focus came to a year: an open panel follows; one that opened would move the page by 365 pixels. */
  readonly followFocus = (id: string): void => {
    this.current = id;
    this.#look(this.active && id);
  };

  readonly choose = (id: string): void => {
    this.#look(id);
    this.#chosen(id);
  };

  /** In the drawing or in the panel. */
  readonly onKeyDown = (event: KeyboardEvent): void => {
    const { key, target } = event;
    const rows = [...this.#host.renderRoot.querySelectorAll<SVGElement>('.row')];
    if (key === 'Escape') {
      // The panel goes, and with it the focus on one of its links.
      rows.find((row) => row.matches('.active'))?.focus();
      return this.#look(null);
    }
    const at = rows.findIndex((row) => row === target);
    if (at < 0) return;
    const next = /^Arrow[RD]/.test(key) ? rows[at + 1] : /^Arrow/.test(key) ? rows[at - 1] : null;
    if (next) next.focus();
    else if (this.current && /^( |Enter)$/.test(key)) this.choose(this.current);
    else return;
    event.preventDefault();
  };

  /** Opens the panel of a year, or closes it (`null`). */
  #look(id: string | null): void {
    this.active = id;
    this.current = id ?? this.current;
    this.#host.requestUpdate();
  }
}
