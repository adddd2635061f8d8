/** The timeline's chart: places the drawing, follows the reader and opens the reading panel. */
import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { placeTimeline } from '../../charts/place-timeline.js';
import type { MeasureText, PlacedTimeline } from '../../charts/shapes.js';
import type { ResolvedLanguage } from '../../i18n/resolve.js';
import type { ObservationId } from '../../model/types.js';
import { axisWords } from '../../views/axis-words.js';
import type { TimelineView } from '../../views/timeline-view.js';
import { BoxController } from '../box-controller.js';
import { skeletonTemplate } from '../frame/parts.js';
import { Lazy } from '../lazy.js';
import { textMeasure } from '../measure-text.js';
import type { DensePart } from './dense.js';
import type { LearningController } from './learning.js';
import type { Plan } from './plan.js';
import { plotTemplate } from './plot.js';
import { ReaderController } from './reader.js';
import { isDense, type ShownView } from './shown-view.js';
import { pointNamed } from './shown.js';

export type ChartHost = ReactiveControllerHost &
  HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

export interface ChartHandlers {
  readonly onSelect: (id: ObservationId) => void;
  readonly onFailure: (error: unknown) => void;
}

interface Placement {
  readonly placed: PlacedTimeline;
  readonly key: string;
  readonly active: ObservationId | null;
}

export class ChartController implements ReactiveController {
  /** Canvas, zoom and paged table of a long series; `null` until one is shown. */
  dense: DensePart | null = null;
  /** The drawing of a long series could not be loaded: there is its table. */
  #denseFailed = false;
  readonly #denseModule = new Lazy(() => import('./dense.js'));
  readonly #box: BoxController;
  readonly #host: ChartHost;
  readonly #handlers: ChartHandlers;
  readonly #learning: LearningController;
  readonly #reader: ReaderController;
  #placed: PlacedTimeline | null = null;
  /** The last drawing of each view: going back to a tab costs no placement. */
  readonly #placements = new WeakMap<TimelineView, Placement>();

  constructor(host: ChartHost, learning: LearningController, handlers: ChartHandlers) {
    this.#host = host;
    this.#learning = learning;
    this.#handlers = handlers;
    this.#box = new BoxController(host, '.chart');
    this.#reader = new ReaderController(host, handlers.onSelect);
    host.addController(this);
  }

  /** The figures are on screen, or the canvas that would show them could not be had. */
  get isDrawn(): boolean {
    return this.#placed !== null || this.#denseFailed || this.dense?.isDrawn === true;
  }

  /** To be called in `willUpdate`: draws what the plan shows, if it may be drawn already. */
  prepare(plan: Plan, point: string, near: boolean, language: ResolvedLanguage): void {
    const { state } = plan;
    const { size } = this.#box;
    const view = state.kind === 'ready' ? state.view : null;
    const long = view && isDense(view) ? view : null;
    this.dense?.prepare(long && near ? size : null, long, plan, language);
    if (!view || long || isDense(view)) {
      this.#placed = null;
      if (long && near && !this.dense && !this.#denseFailed) void this.#loadDense();
      return;
    }
    const drawn = view.points.map(({ id }) => id);
    this.#reader.follow(point, pointNamed(point, plan.series), drawn);
    if (!near || !size) return;
    const { active } = this.#reader;
    let placement = this.#placements.get(view);
    if (placement?.key !== size.key || placement.active !== active) {
      const { width, height, fontFamily } = size;
      const placed = this.place(view, language, width, height, textMeasure(fontFamily));
      this.#placements.set(view, (placement = { placed, key: size.key, active }));
    }
    this.#placed = placement.placed;
    this.#reader.marks = placement.placed.marks;
  }

  /** Places a view in a box of its own, for the screen or for a file. */
  place(
    view: TimelineView,
    language: ResolvedLanguage,
    width: number,
    height: number,
    measure: MeasureText,
  ): PlacedTimeline {
    const focused = this.#reader.active;
    return placeTimeline({ view, words: axisWords(language), width, height, focused, measure });
  }

  async #loadDense(): Promise<void> {
    try {
      const { DensePart } = await this.#denseModule.get();
      this.dense ??= new DensePart(html, this.#host, this.#handlers);
    } catch (error) {
      this.#denseFailed = true;
      this.#handlers.onFailure(error);
    }
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const panel = this.#host.renderRoot.querySelector<HTMLElement>('.panel');
    const { active, marks } = this.#reader;
    const { size } = this.#box;
    this.#box.hold(active !== null);
    if (panel && active && size)
      this.#learning.reading.module?.movePanel(panel, active, marks, size);
  }

  render(view: ShownView, plan: Plan, language: ResolvedLanguage): unknown {
    const reader = this.#reader;
    const waiting = html`<div class="chart" part="chart">
      ${skeletonTemplate(language.messages.loading)}
    </div>`;
    const note = view.scaleNote && html`<p class="boxed">${view.scaleNote}</p>`;
    if (isDense(view))
      return html`${note}${this.#denseFailed ? nothing : (this.dense?.chart() ?? waiting)}`;
    return html`${note}
      <div
        class="reading"
        @pointermove=${reader.onPointerMove}
        @pointerleave=${reader.onPointerLeave}
        @click=${reader.onClick}
        @keydown=${reader.onKeyDown}
        @focusout=${reader.onFocusOut}
      >
        ${
          this.#placed
            ? html`<div class="chart" part="chart">
                ${plotTemplate(this.#placed, view, reader, language.messages)}
              </div>`
            : waiting
        }
        ${this.#panel(view, plan, language)}
      </div>`;
  }

  #panel(view: TimelineView, plan: Plan, language: ResolvedLanguage): unknown {
    const { reading, known: details } = this.#learning;
    const { active, pinned, close } = this.#reader;
    const point = view.points.find(({ id }) => id === active);
    if (!point) {
      // Under 480 px the panel has its own place, which must not be empty or jump.
      return html`<div class="panel idle" part="panel">
        <p>${view.takeaway}</p>
        <p class="mute">${language.messages.keyboardHelp}</p>
      </div>`;
    }
    return (
      reading.module?.panelTemplate(html, { point, plan, details, language, pinned, close }) ??
      // Until the quotes are here, or if they can't be had, the figure is there to read.
      html`<div class="panel" part="panel">${point.name}</div>`
    );
  }
}
