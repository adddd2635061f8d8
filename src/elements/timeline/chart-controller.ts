/** The timeline's chart: places the drawing, follows the reader and opens the reading panel. */
import { html, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { placeTimeline } from '../../charts/place-timeline.js';
import type { PlacedTimeline } from '../../charts/shapes.js';
import type { ResolvedLanguage } from '../../i18n/resolve.js';
import { denseMessagesFor } from '../../i18n/dense.js';
import type { Details } from '../../model/dataset.js';
import type { ObservationId } from '../../model/types.js';
import { axisWords } from '../../views/axis-words.js';
import type { PointView } from '../../views/timeline-view.js';
import { BoxController, type BoxSize } from '../box-controller.js';
import { skeletonTemplate } from '../frame/parts.js';
import { textMeasure } from '../measure-text.js';
import { denseTemplate } from './dense-chart.js';
import { DenseController } from './dense-controller.js';
import { denseInput, type DenseSeriesInput } from './dense-input.js';
import { panelTemplate } from './panel.js';
import { movePanel } from './panel-position.js';
import { isDense, type Plan, type ShownView } from './plan.js';
import { plotTemplate } from './plot.js';
import { ReaderController } from './reader.js';
import { pointNamed } from './shown.js';

type Host = ReactiveControllerHost &
  HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

export interface ChartHandlers {
  readonly onSelect: (id: ObservationId) => void;
  readonly onFailure: (error: unknown) => void;
}

export class ChartController implements ReactiveController {
  placed: PlacedTimeline | null = null;
  readonly box: BoxController;
  readonly dense: DenseController;
  readonly #host: Host;
  readonly #reader: ReaderController;
  #plan: Plan | null = null;
  #language: ResolvedLanguage | null = null;
  #denseInput: DenseSeriesInput | null = null;
  #drawnFrom: readonly unknown[] = [];

  constructor(host: Host, handlers: ChartHandlers) {
    this.#host = host;
    this.box = new BoxController(host, '.chart');
    this.#reader = new ReaderController(host, handlers.onSelect);
    this.dense = new DenseController(host, {
      onError: handlers.onFailure,
      onChoose: (index) => {
        const id = this.#plan?.series.points[index]?.observation.id;
        if (id) handlers.onSelect(id);
      },
    });
    host.addController(this);
  }

  /** The figures are on screen, or the canvas that will show them could not be had. */
  get isDrawn(): boolean {
    const { state } = this.dense;
    return (
      this.placed !== null ||
      (this.#denseInput !== null && (state === 'ready' || state === 'failed'))
    );
  }

  /** To be called in `willUpdate`: places what the plan shows, if it may be drawn already. */
  prepare(plan: Plan, point: string, near: boolean, language: ResolvedLanguage): void {
    const changed = plan !== this.#plan || language !== this.#language;
    this.#plan = plan;
    this.#language = language;
    const { size } = this.box;
    const view = plan.state.kind === 'ready' ? plan.state.view : null;
    if (!view || isDense(view)) {
      this.placed = null;
      if (changed) this.#denseInput = view ? denseInput(plan.series, view, language) : null;
      this.dense.set(near && size && this.#denseInput ? { ...this.#denseInput, ...size } : null);
      return;
    }
    this.#denseInput = null;
    this.dense.set(null);
    const drawn = view.points.map(({ id }) => id);
    this.#reader.follow(point, pointNamed(point, plan.series), drawn);
    if (near && size) this.#place(plan, size, language);
  }

  #place({ state }: Plan, size: BoxSize, language: ResolvedLanguage): void {
    if (state.kind !== 'ready' || isDense(state.view)) return;
    const from = [state.view, size, this.#reader.active];
    if (from.every((value, index) => value === this.#drawnFrom[index])) return;
    this.#drawnFrom = from;
    this.placed = placeTimeline({
      view: state.view,
      words: axisWords(language),
      ...size,
      focused: this.#reader.active,
      measure: textMeasure(size.fontFamily),
    });
    this.#reader.marks = this.placed.marks;
  }

  hostUpdated(): void {
    const panel = this.#host.renderRoot.querySelector<HTMLElement>('.panel');
    movePanel(panel, this.#reader.active, this.placed?.marks ?? [], this.box.size);
  }

  render(view: ShownView, details: Details | null, language: ResolvedLanguage): unknown {
    const { messages } = language;
    const reader = this.#reader;
    if (isDense(view)) {
      const point = this.dense.cursor === null ? null : view.pointAt(this.dense.cursor);
      return html`${denseTemplate(this.dense, denseMessagesFor(language.language))}${this.#panel(view, point, details, language)}`;
    }
    const point = view.points.find(({ id }) => id === reader.active) ?? null;
    return html`<div
      class="reading"
      @pointermove=${reader.onPointerMove}
      @pointerleave=${reader.onPointerLeave}
      @click=${reader.onClick}
      @keydown=${reader.onKeyDown}
      @focusout=${reader.onFocusOut}
    >
      <div class="chart" part="chart">
        ${
          this.placed
            ? plotTemplate(this.placed, view, reader, messages)
            : skeletonTemplate(messages.loading)
        }
      </div>
      ${this.#panel(view, point, details, language)}
    </div>`;
  }

  #panel(
    view: ShownView,
    point: PointView | null,
    details: Details | null,
    { messages }: ResolvedLanguage,
  ): unknown {
    return panelTemplate({
      point,
      pinned: this.#reader.pinned,
      details,
      asOf: this.#plan?.series.query.asOf ?? null,
      messages,
      idle: view.takeaway,
      onClose: this.#reader.close,
    });
  }
}
