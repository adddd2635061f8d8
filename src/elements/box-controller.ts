/** Measures the box that the drawing fills and asks for an update when its size or font changes. */
import type { UpdateHost } from './lit-html.js';
import type { ReactiveController } from 'lit';
import { forgetWidths } from './measure-text.js';

type Host = UpdateHost & { readonly renderRoot: HTMLElement | DocumentFragment };

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface BoxSize extends Size {
  /** The computed font of the figures. */
  readonly fontFamily: string;
  /** Same key, same drawing. */
  readonly key: string;
}

export class BoxController implements ReactiveController {
  /** CSS pixels; `null` until the box has been laid out. */
  size: BoxSize | null = null;
  readonly #host: Host;
  readonly #selector: string;
  #box: HTMLElement | null = null;
  #held: unknown;
  /** For which the height was kept. */
  #width = 0;
  /** How often fonts have arrived: texts are then wider or narrower. */
  #fonts = 0;
  #observer: ResizeObserver | undefined;

  constructor(host: Host, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  hostConnected(): void {
    document.fonts.addEventListener('loadingdone', this.#onFonts);
    // Lit does not update a moved element by itself; its box must be observed again.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    document.fonts.removeEventListener('loadingdone', this.#onFonts);
    this.#observer?.disconnect();
    this.#box = null;
  }

  /**
   * Keeps the height that the layout gave for this content: whatever opens beside the box later (a
   * panel, the list of events, code to copy) makes the widget grow instead of squeezing the plot.
   */
  hold(content: unknown): void {
    if (!this.#box || content === this.#held) return;
    this.#held = content;
    this.#refit();
  }

  #refit(): void {
    if (!this.#box) return;
    this.#box.style.flex = '';
    const { width, height } = this.#box.getBoundingClientRect();
    this.#width = width;
    if (height > 0) this.#box.style.flex = `0 0 ${height}px`;
  }

  hostUpdated(): void {
    const box = this.#host.renderRoot.querySelector<HTMLElement>(this.#selector);
    if (box === this.#box) return;
    this.#observer?.disconnect();
    this.#box = box;
    this.#held = undefined;
    if (!box) return;
    this.#observer ??= new ResizeObserver(() => this.#measure());
    this.#observer.observe(box);
    // Read at once as well: waiting for the observer would cost the first drawing a frame. In a
    // microtask, because an update may not ask for the next one while it is running.
    queueMicrotask(() => this.#measure());
  }

  #measure(): void {
    if (!this.#box) return;
    if (this.#held && this.#box.getBoundingClientRect().width !== this.#width) this.#refit();
    const box = this.#box.getBoundingClientRect();
    const width = Math.round(box.width);
    const height = Math.round(box.height);
    // A hidden box (closed <details>, other tab) keeps its last drawing.
    if (width === 0 || height === 0) return;
    const { fontFamily } = getComputedStyle(this.#box);
    const key = [width, height, fontFamily, this.#fonts].join();
    if (key === this.size?.key) return;
    this.size = { width, height, fontFamily, key };
    this.#host.requestUpdate();
  }

  readonly #onFonts = (): void => {
    forgetWidths();
    this.#fonts += 1;
    this.#measure();
  };
}
