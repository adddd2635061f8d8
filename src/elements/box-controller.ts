/** Measures the box that the drawing fills and asks for an update when its size or font changes. */
import type { UpdateHost } from './lit-html.js';
import type { ReactiveController } from 'lit';
import { forgetWidths } from './measure-text.js';

type Host = UpdateHost & {
  readonly isConnected: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
};

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
  protected box: HTMLElement | null = null;
  /** How often fonts have arrived: texts are then wider or narrower. */
  #fonts = 0;
  readonly #observer: ResizeObserver = new ResizeObserver(() => {
    const { size } = this;
    this.#measure();
    if (size === this.size) return;
    // What the new drawing makes of the box is looked at in the next frame: in the one that tells of
    // a change it would be an error of the page (`ResizeObserver loop…`).
    this.#observer.disconnect();
    requestAnimationFrame(() => this.box && this.#observer.observe(this.box));
  });

  constructor(host: Host, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  hostConnected(): void {
    // Lit does not update a moved element by itself; its box must be observed again.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    document.fonts.removeEventListener('loadingdone', this.#onFonts);
    this.#observer.disconnect();
    this.box = null;
  }

  hostUpdated(): void {
    // An update may come after the page has removed the element: listening would keep all of it.
    if (this.box?.isConnected || !this.#host.isConnected) return;
    const box = this.#host.renderRoot.querySelector<HTMLElement>(this.#selector);
    this.#observer.disconnect();
    this.box = box;
    if (!box) return;
    // Not before: of 200 widgets that wait, listening took a tenth of the time until the first is
    // drawn.
    document.fonts.addEventListener('loadingdone', this.#onFonts);
    this.#observer.observe(box);
    // Read at once as well: waiting for the observer would cost the first drawing a frame. In a
    // microtask, because an update may not ask for the next one while it is running.
    queueMicrotask(() => this.#measure());
  }

  #measure(): void {
    if (!this.box) return;
    const { width, height } = this.box.getBoundingClientRect();
    this.take(this.box, width, height);
  }

  /** Takes a size, in pixels. */
  protected take(box: HTMLElement, exactWidth: number, exact: number): void {
    const width = Math.round(exactWidth);
    const height = Math.round(exact);
    // A hidden box (closed <details>, other tab) keeps its last drawing.
    if (width === 0 || height === 0) return;
    const { fontFamily } = getComputedStyle(box);
    const key = [width, height, fontFamily, this.#fonts].join();
    if (key === this.size?.key) return;
    this.size = { width, height, exact, fontFamily, key };
    this.#host.requestUpdate();
  }

  /** Texts have other widths from now on. */
  protected forget(): void {
    forgetWidths();
  }

  readonly #onFonts = (): void => {
    this.#fonts += 1;
    this.forget();
    this.#measure();
  };
}
