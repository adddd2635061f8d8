/** The timeline's chart: places the drawing and shows it with what the reader looks at. */
import { html } from 'lit/html.js';
import type { ReactiveController } from 'lit';
import { placeTimeline } from '../../charts/place-timeline.js';
import type { MeasureText, PlacedTimeline } from '../../charts/shapes.js';
import type { TimelineLanguage } from '../../i18n/timeline.js';
import type { ObservationId } from '../../model/types.js';
import { axisWords } from '../../views/axis-words.js';
import type { TimelineView } from '../../views/timeline-view.js';
import { skeletonTemplate } from '../frame/parts.js';
import type { Lazy } from '../lazy.js';
import type { ElementHost } from '../lit-html.js';
import { textMeasure } from '../measure-text.js';
import type { Plan, ShownView } from './plan.js';
import { HeldBox } from './held-box.js';
import { plotTemplate } from './plot.js';
import type { ReadingPart } from './reading.js';
import { pointNamed } from './shown.js';

interface Placement {
  readonly placed: PlacedTimeline;
  readonly key: string;
  readonly active: ObservationId | null;
}

/**
 * The last drawing of each view: going back to a tab costs no placement, nor does another widget of
 * the same size that shows the same.
 */
const placements = new WeakMap<TimelineView, Placement>();

export class ChartController implements ReactiveController {
  readonly #box: HeldBox;
  readonly #reading: Lazy<ReadingPart>;
  #placed: PlacedTimeline | null = null;
  #view: TimelineView | null = null;
  #long: Plan['long'] = null;
  /** The figure that `point` names: chosen anew whenever the attribute changes. */
  #point = '';
  #named: ObservationId | null = null;

  constructor(host: ElementHost, reading: Lazy<ReadingPart>) {
    this.#box = new HeldBox(host, '.chart');
    this.#reading = reading;
    host.addController(this);
  }

  /** The figures are on screen, or the canvas that would show them could not be had. */
  get isDrawn(): boolean {
    return this.#long ? this.#long.isDrawn : this.#placed !== null;
  }

  /** The figure that is read; before the reading part is here, the one that the page names. */
  get #active(): ObservationId | null {
    return this.#reading.part ? this.#reading.part.reader.active : this.#named;
  }

  /** To be called in `willUpdate`: draws what the plan shows, if it may be drawn already. */
  prepare(plan: Plan, point: string, near: boolean, language: TimelineLanguage): void {
    const { state, long } = plan;
    if (this.#long !== long) this.#long?.release();
    this.#long = long;
    this.#placed = null;
    if (state.kind !== 'ready') return;
    const { view } = state;
    this.#box.expect(view);
    const { size } = this.#box;
    if (!('points' in view)) return long?.prepare(near ? size : null, view, plan);
    this.#follow(point, plan, view);
    this.#view = view;
    if (!near || !size) return;
    const active = this.#active;
    let placement = placements.get(view);
    if (placement?.key !== size.key || placement.active !== active) {
      const { width, height, fontFamily, key } = size;
      const placed = this.place(view, language, width, height, textMeasure(fontFamily));
      placements.set(view, (placement = { placed, key, active }));
    }
    this.#placed = placement.placed;
    const { part } = this.#reading;
    if (!part) return;
    // The focus may have come before the code that follows it.
    if (!part.reader.placed) queueMicrotask(part.reader.onFocusIn);
    part.reader.placed = this.#placed;
    part.series = plan.series;
  }

  /** The `point` attribute opens its figure; a figure that is no longer drawn is let go. */
  #follow(point: string, plan: Plan, view: TimelineView): void {
    const reader = this.#reading.part?.reader;
    this.#named = pointNamed(point, plan.series);
    if (!reader) return;
    const drawn = (id: ObservationId | null): boolean => view.points.some((each) => each.id === id);
    if (point !== this.#point || !drawn(reader.active)) {
      reader.active = point === this.#point ? null : this.#named;
      reader.pinned = reader.active !== null;
    }
    this.#point = point;
    if (!drawn(reader.current)) reader.current = this.#named ?? view.points.at(-1)?.id ?? null;
  }

  /** Places a view in a box of its own, for the screen or for a file. */
  place(
    view: TimelineView,
    language: TimelineLanguage,
    width: number,
    height: number,
    measure: MeasureText,
  ): PlacedTimeline {
    const focused = this.#active;
    return placeTimeline({ view, words: axisWords(language), width, height, focused, measure });
  }

  hostUpdated(): void {
    const { size } = this.#box;
    if (this.#placed && this.#view) this.#box.hold(this.#view);
    if (size) this.#reading.part?.place(size);
  }

  /** A tap or a key before the reading part is here: it must not be lost, nor scroll the page. */
  readonly #early = (event: Event): void => {
    const { key } = event as KeyboardEvent;
    if (key) {
      if (!/^(Arrow|Home|End|Enter| )/.test(key)) return;
      event.preventDefault();
    }
    // A failure is told where the part is asked for first: by the pointer or the focus.
    this.#reading.get().then(
      (part) => part.replay(event),
      () => undefined,
    );
  };

  render(view: ShownView, plan: Plan, language: TimelineLanguage): unknown {
    const { messages } = language;
    const waiting = html`<div class="chart" part="chart">
      ${skeletonTemplate(messages.loading)}
    </div>`;
    const note = view.scaleNote && html`<p class="boxed">${view.scaleNote}</p>`;
    if (!('points' in view)) return html`${note}${plan.long?.chart() ?? waiting}`;
    const { part } = this.#reading;
    const reader = part?.reader;
    const active = this.#active;
    const tabStop = reader?.current ?? this.#named ?? view.points.at(-1)?.id;
    return html`${note}
      <div
        class="reading"
        @pointermove=${reader?.onPointerMove}
        @pointerleave=${reader?.onPointerLeave}
        @click=${reader?.onClick}
        @keydown=${reader?.onKeyDown}
        @focusin=${reader?.onFocusIn}
        @focusout=${reader?.onFocusOut}
      >
        ${
          this.#placed
            ? html`<div
                class="chart"
                part="chart"
                @click=${part ? null : this.#early}
                @keydown=${part ? null : this.#early}
              >
                ${plotTemplate(this.#placed, view, active, reader?.pinned, tabStop, messages)}
              </div>`
            : waiting
        }
        ${
          part?.panel(view, plan, language) ??
          // Under 480 px the panel has its own place, which must not be empty or jump.
          html`<div class="panel idle" part="panel">
            <p>${view.takeaway}</p>
          </div>`
        }
      </div>`;
  }
}
