/** Lazy chunk: the canvas of a long series with its zoom, and the figure that is read on it. */
import type { TemplateResult } from 'lit/html.js';
import * as drawing from '../../charts/dense.js';
import type { PlacedTimeline } from '../../charts/shapes.js';
import { formatCount } from '../../format/number.js';
import { denseMessagesFor } from '../../i18n/dense.js';
import type { ResolvedLanguage } from '../../i18n/resolve.js';
import type { Series } from '../../model/types.js';
import type { DenseView } from '../../views/build-dense-view.js';
import { adoptStyles } from '../adopt-styles.js';
import type { Size } from '../box-controller.js';
import type { ElementHost, Html } from '../lit-html.js';
import { DenseController } from './dense-controller.js';
import { denseInput, type DenseSeriesInput } from './dense-input.js';
import { DENSE_CSS } from './dense-styles.js';
import { dispatchSelect } from './select-event.js';

export class DensePart {
  readonly #html: Html;
  readonly #controller: DenseController;
  #view: DenseView | null = null;
  #series: Series | null = null;
  #language: ResolvedLanguage | null = null;
  #input: DenseSeriesInput | null = null;
  #size: Size | null = null;

  constructor(html: Html, host: ElementHost) {
    this.#html = html;
    adoptStyles(host.renderRoot, DENSE_CSS);
    this.#controller = new DenseController(host, {
      load: () => Promise.resolve(drawing),
      onError: () => undefined,
      onChoose: (index) => {
        const id = this.#series?.points[index]?.observation.id;
        if (id && this.#series) dispatchSelect(host, this.#series, id);
      },
    });
  }

  get isDrawn(): boolean {
    return this.#controller.chart !== undefined;
  }

  /** To be called in `willUpdate`. `size` is `null` while nothing may be drawn yet. */
  prepare(size: Size | null, view: DenseView, series: Series, language: ResolvedLanguage): void {
    if (view !== this.#view || language !== this.#language) {
      this.#input = denseInput(series, view, language);
    }
    this.#view = view;
    this.#series = series;
    this.#language = language;
    this.#size = size && { width: size.width, height: size.height };
    this.#controller.set(this.#size && this.#input ? { ...this.#input, ...this.#size } : null);
  }

  release(): void {
    this.#controller.set(null);
  }

  /** What the canvas shows as shapes, for a file; `null` before it is drawn. */
  placed(): PlacedTimeline | null {
    const { chart } = this.#controller;
    if (!chart || !this.#size) return null;
    const nothing = { marks: [], front: [], labels: [], panels: [] };
    return { ...this.#size, back: chart.shapes(), ...nothing };
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
}
