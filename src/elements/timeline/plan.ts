/** From cleaned attributes to what the timeline shows: the series, and one state of the frame. */
import type { ResolvedLanguage } from '../../i18n/resolve.js';
import type { TimelineDataset } from '../../model/dataset.js';
import { selectSeries } from '../../model/select.js';
import { SERIES_CATALOG } from '../../model/series-catalog.js';
import type { AreaId, Series, Source, SourceId, TimelineEvent } from '../../model/types.js';
import type { DenseView } from '../../views/build-dense-view.js';
import { buildTimelineView } from '../../views/build-timeline-view.js';
import type { TimelineInput } from '../../views/timeline-input.js';
import type { TimelineView } from '../../views/timeline-view.js';
import type { CommonOptions } from '../attributes.js';
import type { FrameState } from '../frame/state.js';
import type { LongPart } from './long.js';
import { chooseEvents, type TimelineOptions } from './options.js';

/** Few figures are worded at once, many when asked for. */
export type ShownView = TimelineView | DenseView;

export interface Plan {
  readonly series: Series;
  readonly input: TimelineInput;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly state: FrameState<ShownView>;
  /** Shows what is too long for marks; the view is then a `DenseView`. */
  readonly long: LongPart | null;
}

export interface PlanInput {
  readonly dataset: TimelineDataset;
  /** All that are loaded. */
  readonly events: readonly TimelineEvent[];
  readonly options: TimelineOptions;
  readonly common: CommonOptions;
  readonly language: ResolvedLanguage;
}

const FRANCE = 'FR' as AreaId;

/** Plans kept at once: a reader goes back and forth between a few tabs. */
const KEPT = 16;

function planBundled({ dataset, events, options, common, language }: PlanInput): Plan {
  const { series: seriesName, scope, scale, from, to } = options;
  const { asOf, heading } = common;
  const { indicator, step, scopes, origin } = SERIES_CATALOG[seriesName];
  const area = scopes.get(scope) ?? FRANCE;
  const query = { indicator, scope, area, step, from, to, asOf, origin: origin(scope) };
  const { sources } = dataset;
  const series = selectSeries(dataset.observations, query);
  const input: TimelineInput = {
    language,
    series,
    scale,
    events: chooseEvents(events, options.events, asOf),
    sources,
    seriesName,
    own: null,
    scopeLabel: dataset.scopes.get(scope) ?? null,
    heading,
  };
  const view = buildTimelineView(input);
  return { series, input, sources, state: stateOf(view), long: null };
}

/** A view without a figure says why in its takeaway. */
export function stateOf(view: TimelineView): FrameState<ShownView> {
  const { heading, subtitle, takeaway: message } = view;
  return view.points.length > 0
    ? { kind: 'ready', view }
    : { kind: 'empty', heading, subtitle, message };
}

/** Plans anew only when something it depends on has changed: hovering must not reword a series. */
export class Planner {
  readonly #plans = new Map<string, Plan | FrameState<ShownView>>();
  #data: unknown;

  /** @param data the publisher's own, when there is any; `make` plans when nothing is kept */
  plan(
    input: PlanInput,
    data: unknown,
    make: (input: PlanInput) => Plan | FrameState<ShownView>,
  ): Plan | FrameState<ShownView> {
    const { options, events, common, language } = input;
    const key = JSON.stringify([{ ...options, point: '' }, events.length, common, language.locale]);
    if (data !== this.#data || this.#plans.size > KEPT) this.#plans.clear();
    this.#data = data;
    const plan = this.#plans.get(key) ?? make(input);
    this.#plans.set(key, plan);
    return plan;
  }
}

/** Shared by all widgets of the page: the same attributes show the same. */
const bundled = new Planner();

/** The bundled series that the attributes ask for. */
export const bundledPlan = (input: PlanInput): Plan | FrameState<ShownView> =>
  bundled.plan(input, null, planBundled);
