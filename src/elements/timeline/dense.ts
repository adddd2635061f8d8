/** Lazy chunk: the canvas of a long series with its zoom, and the figure that is read on it. */
import type { TemplateResult } from 'lit/html.js';
import type { PlacedTimeline } from '../../charts/shapes.js';
import { denseMessagesFor } from '../../i18n/dense.js';
import type { DenseView } from '../../views/build-dense-view.js';
import { adoptStyles } from '../adopt-styles.js';
import type { Size } from '../box-controller.js';
import type { ElementHost, Html } from '../lit-html.js';
import { DenseController } from './dense-controller.js';
import { denseInput, type DenseSeriesInput } from './dense-input.js';
import { densePanel, shownRange } from './dense-panel.js';
import { DENSE_CSS } from './dense-styles.js';
import type { Plan } from './plan.js';
import { dispatchSelect } from './select-event.js';

export class DensePart {
  readonly #html: Html;
  readonly #host: ElementHost;
  readonly #controller: DenseController;
  #view: DenseView | null = null;
  #plan: Plan | null = null;
  #input: DenseSeriesInput | null = null;
  #size: Size | null = null;
  /** The figure that the page names, once the cursor is on it. */
  #point = '';

  constructor(html: Html, host: ElementHost) {
    this.#html = html;
    this.#host = host;
    adoptStyles(host.renderRoot, DENSE_CSS);
    this.#controller = new DenseController(host, (index) => {
      const series = this.#view?.series.part([index]);
      const id = series?.points[0]?.observation.id;
      if (series && id && this.#plan) dispatchSelect(host, series, this.#plan.sources, id);
    });
    host.addController({ hostUpdated: () => this.#hold() });
  }

  get isDrawn(): boolean {
    return this.#controller.chart !== undefined;
  }

  /**
   * To be called in `willUpdate`. `size` is `null` while nothing may be drawn yet; the cursor goes
   * to `point`, the ISO period of a figure, whenever the page names another.
   */
  prepare(size: Size | null, view: DenseView, plan: Plan, point: string): void {
    if (view !== this.#view) this.#input = denseInput(plan, view);
    this.#view = view;
    this.#plan = plan;
    this.#size = size && { width: size.width, height: size.height };
    const dense = this.#controller;
    const isNew = dense.set(this.#size && this.#input && { ...this.#input, ...this.#size });
    if (!this.#size || (point === this.#point && !isNew)) return;
    this.#point = point;
    const index = view.series.indexOf(point);
    if (index >= 0) dense.setCursor(index);
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
    const plan = this.#plan;
    if (!view || !plan) return null;
    const words = denseMessagesFor(plan.input.language.language);
    const button = (name: string, sign: string, run: () => void): TemplateResult =>
      html`<button type="button" aria-label=${name} title=${name} @click=${run}>${sign}</button>`;
    return html`<div class="chart" part="chart">${dense.render(html)}</div>
      <div class="fold tools actions">
        ${button(words.zoomIn, '+', () => dense.zoom(2))}
        ${button(words.zoomOut, '−', () => dense.zoom(0.5))}
        <button type="button" ?hidden=${!dense.zoomed} @click=${() => dense.reset()}>
          ${words.resetZoom}
        </button>
        <span class="mute" role="status"
          >${dense.window && shownRange(plan, view, dense.window)}</span
        >
      </div>
      ${densePanel(html, plan, view, dense.cursor)}`;
  }

  /** A longer panel makes the widget grow instead of redrawing the plot under the pointer. */
  #hold(): void {
    // By the parent: Firefox 115 does not know `:has()`, and would throw.
    const box = this.#host.renderRoot.querySelector('.dense')?.parentElement;
    const height = this.isDrawn && this.#controller.cursor !== null && this.#size?.height;
    if (box) box.style.flex = height ? `0 0 ${height}px` : '';
  }
}
