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
  /** The height as it was laid out, with its fraction. */
  readonly exact: number;
  /** Same key, same drawing. */
  readonly key: string;
}

export class BoxController implements ReactiveController {
  /** CSS pixels; `null` until the box has been laid out. */
  size: BoxSize | null = null;
  readonly #host: Host;
  readonly #selector: string;
  #box: HTMLElement | null = null;
  #held: object | undefined;
  /** What the box measured around each content: going back to it takes no layout to know. */
  #sizes = new WeakMap<object, BoxSize>();
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

  /** To be called before drawing: takes the size that the box had around this content. */
  expect(content: object): void {
    const size = this.#sizes.get(content);
    if (size && size.width === this.size?.width) this.size = size;
  }

  /**
   * Keeps the height that the layout gave for this content: whatever opens beside the box later (a
   * panel, the list of events, code to copy) makes the widget grow instead of squeezing the plot.
   */
  hold(content: object): void {
    if (!this.#box || content === this.#held) return;
    this.#held = content;
    const { size } = this;
    if (size && size === this.#sizes.get(content)) this.#box.style.flex = `0 0 ${size.exact}px`;
    else this.#refit(this.#box);
  }

  #refit(box: HTMLElement): void {
    box.style.flex = '';
    const { width, height } = box.getBoundingClientRect();
    this.#width = width;
    this.#take(box, width, height);
    if (height > 0) box.style.flex = `0 0 ${height}px`;
  }

  hostUpdated(): void {
    if (this.#box?.isConnected) return;
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
    const box = this.#box;
    if (!box) return;
    const { width, height } = box.getBoundingClientRect();
    if (this.#held && width !== this.#width) this.#refit(box);
    else this.#take(box, width, height);
  }

  #take(box: HTMLElement, exactWidth: number, exact: number): void {
    const width = Math.round(exactWidth);
    const height = Math.round(exact);
    // A hidden box (closed <details>, other tab) keeps its last drawing.
    if (width === 0 || height === 0) return;
    const { fontFamily } = getComputedStyle(box);
    const key = [width, height, fontFamily, this.#fonts].join();
    if (key !== this.size?.key) {
      this.size = { width, height, exact, fontFamily, key };
      this.#host.requestUpdate();
    }
    if (this.#held) this.#sizes.set(this.#held, this.size);
  }

  readonly #onFonts = (): void => {
    forgetWidths();
    this.#fonts += 1;
    this.#sizes = new WeakMap();
    this.#measure();
  };
}
