/** From cleaned attributes to what the timeline shows: the series, and one state of the frame. */
import type { TimelineLanguage } from '../../i18n/timeline.js';
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
  readonly language: TimelineLanguage;
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

export type Plans = Map<string, Plan | FrameState<ShownView>>;

/** Shared by all widgets of the page: the same attributes show the same bundled figures. */
const bundled: Plans = new Map();

/**
 * Plans anew only when something it depends on has changed: hovering must not reword a series.
 * @param plans kept so far; `make` plans what is not among them
 */
export function planOnce(
  input: PlanInput,
  plans = bundled,
  make: (input: PlanInput) => Plan | FrameState<ShownView> = planBundled,
): Plan | FrameState<ShownView> {
  const { options, events, common, language } = input;
  const key = JSON.stringify([{ ...options, point: '' }, events.length, common, language.locale]);
  if (plans.size > KEPT) plans.clear();
  const plan = plans.get(key) ?? make(input);
  plans.set(key, plan);
  return plan;
}
