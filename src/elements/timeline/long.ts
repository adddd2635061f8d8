/** A series too long for marks: its canvas when that can be had, its table a page at a time. */
import type { PlacedTimeline } from '../../charts/shapes.js';
import { formatCount } from '../../format/number.js';
import { denseMessagesFor } from '../../i18n/dense.js';
import type { ResolvedLanguage } from '../../i18n/resolve.js';
import type { Series } from '../../model/types.js';
import type { DenseView } from '../../views/build-dense-view.js';
import type { TableRow } from '../../views/timeline-view.js';
import type { Size } from '../box-controller.js';
import { Lazy } from '../lazy.js';
import type { ElementHost, Html } from '../lit-html.js';
import type { DensePart } from './dense.js';
import { pageRows, renderPager } from './table-pager.js';

export class LongPart {
  readonly #html: Html;
  readonly #host: ElementHost;
  readonly #onFailure: (error: unknown) => void;
  readonly #dense: Lazy<DensePart>;
  #view: DenseView | null = null;
  #series: Series | null = null;
  #language: ResolvedLanguage | null = null;
  #asked = false;
  #failed = false;
  #page = 0;

  constructor(html: Html, host: ElementHost, onFailure: (error: unknown) => void) {
    this.#html = html;
    this.#host = host;
    this.#onFailure = onFailure;
    this.#dense = new Lazy(async () => {
      const { DensePart } = await import('./dense.js');
      return new DensePart(html, host);
    });
  }

  /** What the next update is about. */
  show(view: DenseView, series: Series, language: ResolvedLanguage): void {
    this.#view = view;
    this.#series = series;
    this.#language = language;
    this.#page = 0;
  }

  /** The canvas is drawn, or there is only the table. */
  get isDrawn(): boolean {
    return this.#failed || this.#dense.part?.isDrawn === true;
  }

  /** To be called in `willUpdate`. `size` is `null` while nothing may be drawn yet. */
  prepare(size: Size | null): void {
    if (!this.#view || !this.#series || !this.#language) return;
    if (!this.#asked && size) void this.#load();
    this.#dense.part?.prepare(size, this.#view, this.#series, this.#language);
  }

  /** Lets go of the canvas: another series is shown. */
  release(): void {
    this.#dense.part?.release();
  }

  /** The plot with its zoom; `null` until its code is here, and when it can't be had. */
  chart(): unknown {
    return this.#failed ? '' : (this.#dense.part?.chart() ?? null);
  }

  placed(): PlacedTimeline | null {
    return this.#dense.part?.placed() ?? null;
  }

  /** One page of the table. */
  rows(): readonly TableRow[] {
    const view = this.#view;
    return view ? pageRows({ page: this.#page, count: view.rowCount }, view.rowAt) : [];
  }

  /** The buttons that turn the pages; nothing when one page holds all. */
  pager(): unknown {
    const language = this.#language;
    if (!this.#view || !language) return null;
    const words = denseMessagesFor(language.language);
    const count = (value: number): string => formatCount(value, language.locale);
    const rowsShown = (first: number, last: number, all: number): string =>
      words.rowsShown(count(first), count(last), count(all));
    const pager = { page: this.#page, count: this.#view.rowCount };
    return renderPager(this.#html, pager, { ...words, rowsShown }, (page) => {
      this.#page = page;
      this.#host.requestUpdate();
    });
  }

  async #load(): Promise<void> {
    this.#asked = true;
    try {
      await this.#dense.get();
    } catch (error) {
      this.#failed = true;
      this.#onFailure(error);
    }
    this.#host.requestUpdate();
  }
}
