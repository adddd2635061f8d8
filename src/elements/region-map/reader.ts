/** Which region the reader looks at, by pointer or keys. */
import type { AreaId } from '../../model/types.js';
import type { ElementHost } from '../lit-html.js';

/** Keys that move along the list, and by how many (`Infinity`: to the end). */
const MOVES: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
  Home: -Infinity,
  End: Infinity,
};

export class RegionReader {
  /** Under the mouse. */
  hovered: AreaId | null = null;
  /** With the focus of the keyboard. */
  focused: AreaId | null = null;
  readonly #host: ElementHost;

  constructor(host: ElementHost) {
    this.#host = host;
  }

  readonly hover = (id: AreaId | null): void => {
    this.hovered = id;
    this.#host.requestUpdate();
  };

  readonly focus = (id: AreaId | null): void => {
    this.focused = id;
    this.#host.requestUpdate();
  };

  /** Moves the focus along the list, chooses what has it, or returns to what is chosen. */
  onKeyDown(
    event: KeyboardEvent,
    ids: readonly AreaId[],
    selected: AreaId,
    choose: (id: AreaId) => void,
  ): void {
    const { key } = event;
    const at = this.focused ?? selected;
    const move = MOVES[key];
    const last = ids.length - 1;
    if (key === 'Enter' || key === ' ') choose(at);
    else if (move) this.#moveTo(Math.min(last, Math.max(0, ids.indexOf(at) + move)));
    else if (key === 'Escape') this.#moveTo(ids.indexOf(selected));
    else return;
    event.preventDefault();
  }

  #moveTo(index: number): void {
    this.hovered = null;
    this.#host.renderRoot.querySelectorAll<SVGElement>('[role=option]')[index]?.focus();
  }
}
