/** A series too long for marks: its canvas when that can be had, its table a page at a time. */
import type { PlacedTimeline } from '../../charts/shapes.js';
import { formatCount } from '../../format/number.js';
import { denseMessagesFor } from '../../i18n/dense.js';
import type { DenseView } from '../../views/build-dense-view.js';
import type { TableRow } from '../../views/frame-view.js';
import type { Size } from '../box-controller.js';
import { Lazy } from '../lazy.js';
import type { ElementHost, Html } from '../lit-html.js';
import type { DensePart } from './dense.js';
import type { Plan } from './plan.js';
import { pageRows, renderPager } from './table-pager.js';

/** Safari has no idle callbacks. */
const whenIdle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 200));

export class LongPart {
  /** ISO period of the figure that the page names: the cursor starts there. Empty: none. */
  point = '';
  readonly #html: Html;
  readonly #host: ElementHost;
  readonly #onFailure: (error: unknown) => void;
  readonly #dense: Lazy<DensePart>;
  #view: DenseView | null = null;
  #plan: Plan | null = null;
  #loading: 'idle' | 'asked' | 'failed' = 'idle';
  #page = 0;
  /** Rows cost as much as the drawing, which comes first. */
  #rows: 'later' | 'asked' | 'due' = 'later';

  /** @param load where the code of the canvas comes from */
  constructor(
    html: Html,
    host: ElementHost,
    onFailure: (error: unknown) => void,
    load = () => import('./dense.js'),
  ) {
    this.#html = html;
    this.#host = host;
    this.#onFailure = onFailure;
    this.#dense = new Lazy(async () => {
      const { DensePart } = await load().catch(load);
      const part = new DensePart(html, host);
      // After the controller that draws.
      host.addController({ hostUpdated: () => this.#askForRows() });
      return part;
    });
  }

  /** The code of the canvas could not be had: the table is all there is. */
  get failed(): boolean {
    return this.#loading === 'failed';
  }

  /** The canvas is drawn, or there is only the table. */
  get isDrawn(): boolean {
    return this.failed || this.#dense.part?.isDrawn === true;
  }

  /**
   * What this update is about, to be called in `willUpdate`. `size` is `null` while nothing may be
   * drawn yet.
   */
  prepare(size: Size | null, view: DenseView, plan: Plan): void {
    if (view !== this.#view) this.#page = 0;
    this.#view = view;
    this.#plan = plan;
    if (this.#loading === 'idle' && size) void this.#load();
    this.#dense.part?.prepare(size, view, plan, this.point);
  }

  /** Lets go of the canvas: another series is shown. */
  release(): void {
    this.#dense.part?.release();
  }

  /** The plot with its zoom; `null` until its code is here; why not, when it can't be had. */
  chart(): unknown {
    if (!this.failed) return this.#dense.part?.chart() ?? null;
    const language = this.#plan?.input.language;
    if (!language) return null;
    const { loadFailed } = language.messages;
    const { retry } = denseMessagesFor(language.language);
    return this.#html`<div class="alert" role="alert">
      <p>${loadFailed}</p>
      <button type="button" class="boxed" @click=${this.#retry}>${retry}</button>
    </div>`;
  }

  placed(): PlacedTimeline | null {
    return this.#dense.part?.placed() ?? null;
  }

  /** One page of the table; empty until the figures are drawn. */
  rows(): readonly TableRow[] {
    const view = this.#view;
    return view && (this.#rows === 'due' || this.failed)
      ? pageRows({ page: this.#page, count: view.rowCount }, view.rowAt)
      : [];
  }

  /** The buttons that turn the pages; nothing when one page holds all. */
  pager(): unknown {
    const language = this.#plan?.input.language;
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

  #askForRows(): void {
    if (this.#rows !== 'later' || !this.isDrawn) return;
    this.#rows = 'asked';
    const show = (): void => {
      this.#rows = 'due';
      if (this.#host.isConnected) this.#host.requestUpdate();
    };
    whenIdle(show, { timeout: 2000 });
  }

  readonly #retry = (): void => {
    this.#loading = 'idle';
    this.#host.requestUpdate();
  };

  async #load(): Promise<void> {
    this.#loading = 'asked';
    try {
      await this.#dense.get();
    } catch (error) {
      this.#loading = 'failed';
      this.#onFailure(error);
    }
    this.#host.requestUpdate();
  }
}
