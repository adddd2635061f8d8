/** From cleaned attributes to what the timeline shows: the series, and one state of the frame. */
import type { ResolvedLanguage } from '../../i18n/resolve.js';
import type { TimelineDataset } from '../../model/dataset.js';
import type { OwnDataResult } from '../../model/own-data.js';
import type { OwnDataState } from './own-data-controller.js';
import { selectSeries } from '../../model/select.js';
import { SERIES_CATALOG } from '../../model/series-catalog.js';
import type { AreaId, Series, Source, SourceId, TimelineEvent } from '../../model/types.js';
import { buildDenseView, buildTimelineView } from '../../views/build-timeline-view.js';
import type { TimelineInput } from '../../views/timeline-input.js';
import { formatDate } from '../../format/period.js';
import type { CommonOptions } from '../attributes.js';
import type { FrameState } from '../frame/state.js';
import type { ShownView } from './shown-view.js';
import { chooseEvents, type TimelineOptions } from './options.js';

/** Above this many figures a canvas is faster to draw and to read than SVG marks. */
export const DENSE = 250;

const FRANCE = 'FR' as AreaId;

export interface Plan {
  readonly series: Series;
  readonly input: TimelineInput;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly state: FrameState<ShownView>;
}

type ValidData = Extract<OwnDataResult, { kind: 'valid' }>;

function planned(input: TimelineInput): Plan {
  const { series, language } = input;
  const count = series.points.length + series.brackets.length;
  const view = count > DENSE ? buildDenseView(input) : buildTimelineView(input);
  const { asOf, from, to } = series.query;
  const message =
    asOf && !from && !to
      ? language.messages.emptyAsOf(formatDate(asOf, language.locale, 'long'))
      : language.messages.emptyWindow;
  const { heading, subtitle } = view;
  const state: FrameState<ShownView> =
    count > 0 ? { kind: 'ready', view } : { kind: 'empty', heading, subtitle, message };
  return { series, input, sources: input.sources, state };
}

/** The bundled series that the attributes ask for. */
function planBundled({ dataset, events, options, common, language }: PlanInput): Plan {
  const { series: seriesName, scope, scale, from, to } = options;
  const { asOf, heading } = common;
  const { indicator, step, scopes, origin } = SERIES_CATALOG[seriesName];
  const area = scopes.get(scope) ?? FRANCE;
  const query = { indicator, scope, area, step, from, to, asOf, origin: origin(scope) };
  return planned({
    language,
    series: selectSeries(dataset.observations, query),
    scale,
    events: chooseEvents(events, options.events, asOf),
    sources: dataset.sources,
    seriesName,
    own: null,
    scopeLabel: dataset.scopes.get(scope) ?? null,
    heading,
  });
}

/** The publisher's own data; the bundled events are drawn over it only when the page asks. */
function planOwn(data: ValidData, { events, options, common, language }: PlanInput): Plan {
  const { scale, from, to, eventsAsked } = options;
  return planned({
    language,
    series: selectSeries(data.observations, { ...data.query, from, to }),
    scale,
    events: eventsAsked ? chooseEvents(events, options.events, common.asOf) : [],
    sources: new Map(data.sources.map((source) => [source.id, source])),
    seriesName: null,
    own: data,
    scopeLabel: null,
    heading: common.heading,
  });
}

export interface PlanInput {
  readonly dataset: TimelineDataset;
  /** All that are loaded. */
  readonly events: readonly TimelineEvent[];
  readonly options: TimelineOptions;
  readonly common: CommonOptions;
  /** `null`: the bundled series. */
  readonly own: OwnDataState | null;
  readonly language: ResolvedLanguage;
  readonly retry: () => void;
}

/** While own data is on its way or refused there is no figure: never the bundled ones instead. */
function pending(
  kind: 'waiting' | 'failed' | 'invalid',
  { common, language: { messages }, retry }: PlanInput,
): FrameState<ShownView> {
  const titles = { heading: common.heading || messages.ownData, subtitle: '' };
  if (kind === 'waiting') return { kind: 'loading', ...titles };
  const failed = kind === 'failed';
  return {
    kind: 'error',
    ...titles,
    code: failed ? 'chunk' : 'data-format',
    message: failed ? messages.loadFailed : messages.dataRefused,
    sourceUrl: null,
    retry: failed ? retry : null,
  };
}

/** Plans kept at once: a reader goes back and forth between a few tabs. */
const KEPT = 8;

/** Plans anew only when something it depends on has changed: hovering must not reword a series. */
export class Planner {
  readonly #plans = new Map<string, Plan | FrameState<ShownView>>();
  #own: OwnDataState | null = null;

  plan(input: PlanInput): Plan | FrameState<ShownView> {
    const { events, options, common, own, language } = input;
    const key = JSON.stringify([{ ...options, point: '' }, events.length, common, language.locale]);
    if (own !== this.#own || this.#plans.size > KEPT) this.#plans.clear();
    this.#own = own;
    let plan = this.#plans.get(key);
    if (!plan) {
      if (!own) plan = planBundled(input);
      else plan = own.kind === 'valid' ? planOwn(own, input) : pending(own.kind, input);
      this.#plans.set(key, plan);
    }
    return plan;
  }
}
