/** Which figure the reader is looking at, by pointer, touch or keys. Part of the reading chunk. */
import type { PlacedMark, PlacedTimeline } from '../../charts/shapes.js';
import type { ObservationId } from '../../model/types.js';
import type { ElementHost } from '../lit-html.js';
import { isTowardPanel } from './toward-panel.js';

/** Keys that move along the drawn points, and by how many (`Infinity`: to the end). */
const MOVES: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
  Home: -Infinity,
  End: Infinity,
};

/** Pixels of a panel's time axis, which still belong to it. */
const AXIS = 24;

export class Reader {
  /** The figure whose panel is open. */
  active: ObservationId | null = null;
  /** It was chosen, not only passed over: the panel stays. */
  pinned = false;
  /** It was reached with keys: their use is said. */
  byKeys = false;
  /** The tab stop of the list; survives closing the panel. */
  current: ObservationId | null = null;
  /** What is drawn. */
  placed: PlacedTimeline | null = null;
  /** The figure that the reader chose, not the page. */
  #chosen: ObservationId | null = null;
  /** The figure that the page was told of last. */
  #told: ObservationId | null = null;
  /** Where the pointer was when the panel opened, in the viewport. */
  #from = { x: 0, y: 0 };
  #heard: Event | null = null;
  readonly #host: ElementHost;
  readonly #onSelect: (id: ObservationId) => void;

  constructor(host: ElementHost, onSelect: (id: ObservationId) => void) {
    this.#host = host;
    this.#onSelect = onSelect;
  }

  /** The panel tells all, under the plot: beside a mark so much would hide others. */
  get docked(): boolean {
    return this.pinned && this.#chosen === this.active;
  }

  readonly close = (): void => {
    // The close button goes with the panel: its focus returns to the figure.
    const inside = this.#host.renderRoot.querySelector('.panel :focus');
    this.active = this.#chosen = this.#told = null;
    this.pinned = false;
    this.#listenForEscape(false);
    this.#host.requestUpdate();
    const index = this.#marks.findIndex(({ id }) => id === this.current);
    if (inside) void this.#focus(index);
  };

  /** A panel under the mouse closes with Escape wherever the focus is. */
  #listenForEscape(open: boolean): void {
    document.removeEventListener('keydown', this.#onEscape);
    if (open) document.addEventListener('keydown', this.#onEscape);
  }

  readonly #onEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' || !this.#host.isConnected) this.close();
  };

  show(id: ObservationId, pinned: boolean, byKeys = false): void {
    if (this.active === id && this.docked === pinned && this.byKeys === byKeys) return;
    this.active = this.current = id;
    this.pinned = pinned;
    this.byKeys = byKeys;
    this.#chosen = pinned ? id : null;
    this.#listenForEscape(true);
    this.#host.requestUpdate();
  }

  get #marks(): readonly PlacedMark[] {
    return this.placed?.marks ?? [];
  }

  /** The mark under or beside the pointer, at most `reach` pixels away sideways. */
  #nearest(event: MouseEvent, reach: number): ObservationId | null {
    const box = this.#host.renderRoot.querySelector('.chart')?.getBoundingClientRect();
    const x = event.clientX - (box?.left ?? 0);
    const y = event.clientY - (box?.top ?? 0);
    const [main] = this.placed?.panels ?? [];
    // The zoom under the main panel has its own time axis: each panel reads its own marks.
    const panel = main && y > main.y + main.height + AXIS ? 1 : 0;
    let best: ObservationId | null = null;
    let least = Infinity;
    for (const { id, anchors } of this.#marks) {
      const anchor = anchors[panel];
      if (!anchor) continue;
      const aside = Math.abs(anchor.x - x);
      // Mostly sideways: a lollipop is read anywhere along its stem.
      const distance = aside + Math.abs(anchor.y - y) / 8;
      if (aside <= reach && distance < least) [best, least] = [id, distance];
    }
    return best;
  }

  #headsForPanel(event: MouseEvent): boolean {
    const panel = this.#host.renderRoot.querySelector('.panel')?.getBoundingClientRect();
    return !!panel && !!this.active && isTowardPanel(event, this.#from, panel);
  }

  /**
   * What is replayed may still be on its way to the listener that came with this code: heard twice,
   * a tap would open the panel and close it (2 of 75 first taps).
   */
  #isHeard(event: Event): boolean {
    const heard = event === this.#heard;
    this.#heard = event;
    return heard;
  }

  /** Does what a tap or a key asked for before this code had come. */
  replay(event: Event): void {
    if (event instanceof KeyboardEvent) this.onKeyDown(event);
    else if (event instanceof MouseEvent) this.onClick(event);
  }

  readonly onPointerMove = (event: PointerEvent): void => {
    if (this.pinned || event.pointerType !== 'mouse' || inPanel(event)) return;
    if (this.#headsForPanel(event)) return;
    const id = this.#nearest(event, 28);
    if (!id) return;
    this.#from = { x: event.clientX, y: event.clientY };
    this.show(id, false);
  };

  readonly onPointerLeave = (): void => {
    if (!this.pinned) this.close();
  };

  readonly onClick = (event: MouseEvent): void => {
    if (inPanel(event) || this.#isHeard(event)) return;
    const id = this.#nearest(event, 44);
    if (!id || (this.docked && id === this.active)) return this.close();
    this.show(id, true);
    this.#tell(id);
  };

  readonly onFocusIn = (): void => {
    const options = this.#options();
    const index = options.findIndex((option) => option.matches(':focus'));
    const id = this.#marks[index]?.id;
    // What the reader or the page has chosen stays as it is.
    if (id && id === this.active && this.pinned) this.current = id;
    else if (id) this.show(id, false, options[index]?.matches(':focus-visible'));
  };

  readonly onFocusOut = (event: FocusEvent): void => {
    const next = event.relatedTarget;
    const inside = next instanceof Node && (event.currentTarget as Element).contains(next);
    if (!inside && !this.pinned) this.close();
  };

  readonly onKeyDown = (event: KeyboardEvent): void => {
    if (this.#isHeard(event)) return;
    if (event.key === 'Escape') return this.close();
    if (inPanel(event)) return;
    const move = MOVES[event.key];
    const at = this.#marks.findIndex(({ id }) => id === this.current);
    const index = Math.min(this.#marks.length - 1, Math.max(0, at + (move ?? 0)));
    const id = this.#marks[index]?.id;
    if (id === undefined || (move === undefined && event.key !== 'Enter' && event.key !== ' '))
      return;
    event.preventDefault();
    this.show(id, move === undefined, true);
    // At either end a key no longer moves: that is no other choice.
    if (move === undefined || id !== this.#told) this.#tell(id);
    void this.#focus(index);
  };

  #tell(id: ObservationId): void {
    this.#told = id;
    this.#onSelect(id);
  }

  async #focus(index: number): Promise<void> {
    await this.#host.updateComplete;
    this.#options()[index]?.focus();
  }

  #options(): readonly SVGElement[] {
    return [...this.#host.renderRoot.querySelectorAll<SVGElement>('[role="option"]')];
  }
}

function inPanel(event: Event): boolean {
  return event.target instanceof Element && event.target.closest('.panel') !== null;
}
