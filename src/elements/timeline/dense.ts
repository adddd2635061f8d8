/** Lazy chunk: a series of hundreds of figures or more, with its zoom, its panel and its pages. */
import type { TemplateResult } from 'lit';
import * as drawing from '../../charts/dense.js';
import { formatCount } from '../../format/number.js';
import { denseMessagesFor } from '../../i18n/dense.js';
import type { ResolvedLanguage } from '../../i18n/resolve.js';
import type { DenseView } from '../../views/build-timeline-view.js';
import type { TableRow } from '../../views/timeline-view.js';
import type { PlacedTimeline } from '../../charts/shapes.js';
import type { Size } from '../box-controller.js';
import type { Html } from '../lit-html.js';
import type { ChartHandlers, ChartHost } from './chart-controller.js';
import { DenseController } from './dense-controller.js';
import { denseInput, type DenseSeriesInput } from './dense-input.js';
import { DENSE_CSS } from './dense-styles.js';
import type { Plan } from './plan.js';
import { pageRows, renderPager } from './table-pager.js';

/** One long series of one element. */
export class DensePart {
  readonly #html: Html;
  readonly #host: ChartHost;
  readonly #controller: DenseController;
  #plan: Plan | null = null;
  #view: DenseView | null = null;
  #language: ResolvedLanguage | null = null;
  #input: DenseSeriesInput | null = null;
  #size: Size | null = null;
  #page = 0;

  constructor(html: Html, host: ChartHost, handlers: ChartHandlers) {
    this.#html = html;
    this.#host = host;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(DENSE_CSS);
    const root = host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    this.#controller = new DenseController(host, {
      load: () => Promise.resolve(drawing),
      onError: handlers.onFailure,
      onChoose: (index) => {
        const id = this.#plan?.series.points[index]?.observation.id;
        if (id) handlers.onSelect(id);
      },
    });
  }

  get isDrawn(): boolean {
    return this.#controller.chart !== undefined;
  }

  /** What the canvas shows as shapes, for a file; `null` before it is drawn. */
  placed(): PlacedTimeline | null {
    const { chart } = this.#controller;
    if (!chart || !this.#size) return null;
    const nothing = { marks: [], front: [], labels: [], panels: [] };
    return { ...this.#size, back: chart.shapes(), ...nothing };
  }

  /** To be called in `willUpdate`. `size` is `null` while nothing may be drawn yet. */
  prepare(size: Size | null, view: DenseView | null, plan: Plan, language: ResolvedLanguage): void {
    if (view && (view !== this.#view || language !== this.#language)) {
      this.#input = denseInput(plan.series, view, language);
      this.#page = 0;
    }
    this.#plan = plan;
    this.#view = view;
    this.#language = language;
    this.#size = size && { width: size.width, height: size.height };
    const { width = 0, height = 0 } = size ?? {};
    this.#controller.set(size && view && this.#input ? { ...this.#input, width, height } : null);
  }

  /** The plot with its zoom buttons, and the figure under the cursor in words. */
  chart(): unknown {
    const html = this.#html;
    const dense = this.#controller;
    const view = this.#view;
    const language = this.#language;
    if (!view || !language) return null;
    const words = denseMessagesFor(language.language);
    const point = dense.cursor === null ? null : view.pointAt(dense.cursor);
    const button = (name: string, sign: string, run: () => void): TemplateResult =>
      html`<button type="button" aria-label=${name} title=${name} @click=${run}>${sign}</button>`;
    return html`<div class="chart" part="chart">${dense.render(html)}</div>
      <div class="fold tools actions">
        ${button(words.zoomIn, '+', () => dense.zoom(2))}
        ${button(words.zoomOut, '−', () => dense.zoom(0.5))}
        <button type="button" ?hidden=${!dense.zoomed} @click=${() => dense.reset()}>
          ${words.resetZoom}
        </button>
      </div>
      <div class="panel kept" part="panel">
        ${
          point
            ? html`<strong>${point.name}</strong>`
            : html`<p>${words.denseCount(formatCount(view.count, language.locale))}</p>
                <p class="mute">${words.denseHelp}</p>`
        }
      </div>`;
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
    const turn = (page: number): void => {
      this.#page = page;
      this.#host.requestUpdate();
    };
    return renderPager(
      this.#html,
      { page: this.#page, count: this.#view.rowCount },
      {
        ...words,
        rowsShown: (first, last, all) => words.rowsShown(count(first), count(last), count(all)),
      },
      turn,
    );
  }
}
