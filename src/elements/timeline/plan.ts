/** From cleaned attributes to what the timeline shows: the series, and one state of the frame. */
import type { ResolvedLanguage } from '../../i18n/resolve.js';
import type { TimelineDataset } from '../../model/dataset.js';
import type { OwnDataResult } from '../../model/own-data.js';
import type { OwnDataState } from './own-data-controller.js';
import { selectSeries } from '../../model/select.js';
import { SERIES_CATALOG } from '../../model/series-catalog.js';
import type { AreaId, Series, Source, SourceId } from '../../model/types.js';
import {
  buildDenseView,
  buildTimelineView,
  type DenseView,
} from '../../views/build-timeline-view.js';
import type { TimelineInput } from '../../views/timeline-input.js';
import type { TimelineView } from '../../views/timeline-view.js';
import { formatDate } from '../../format/period.js';
import type { CommonOptions } from '../attributes.js';
import type { FrameState } from '../frame/state.js';
import { chooseEvents, type TimelineOptions } from './options.js';

/** Above this many figures a canvas is faster to draw and to read than SVG marks. */
export const DENSE = 250;

const FRANCE = 'FR' as AreaId;

/** Few figures are worded at once, many when asked for. */
export type ShownView = TimelineView | DenseView;

export function isDense(view: ShownView): view is DenseView {
  return 'count' in view;
}

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
function planBundled(
  dataset: TimelineDataset,
  options: TimelineOptions,
  common: CommonOptions,
  language: ResolvedLanguage,
): Plan {
  const entry = SERIES_CATALOG[options.series];
  const { scope } = options;
  const series = selectSeries(dataset.observations, {
    indicator: entry.indicator,
    scope,
    area: entry.scopes.get(scope) ?? FRANCE,
    step: entry.step,
    from: options.from,
    to: options.to,
    asOf: common.asOf,
    origin: entry.origin(scope),
  });
  return planned({
    language,
    series,
    scale: options.scale,
    events: chooseEvents(dataset.events, options.events, common.asOf),
    sources: dataset.sources,
    seriesName: options.series,
    own: null,
    scopeLabel: scope === entry.defaultScope ? null : (dataset.scopes.get(scope) ?? null),
    heading: common.heading,
  });
}

/** The publisher's own data; the bundled events are drawn over it only when the page asks. */
function planOwn(
  data: ValidData,
  dataset: TimelineDataset,
  options: TimelineOptions,
  common: CommonOptions,
  language: ResolvedLanguage,
): Plan {
  const query = { ...data.query, from: options.from, to: options.to };
  return planned({
    language,
    series: selectSeries(data.observations, query),
    scale: options.scale,
    events: options.eventsAsked ? chooseEvents(dataset.events, options.events, common.asOf) : [],
    sources: new Map(data.sources.map((source) => [source.id, source])),
    seriesName: null,
    own: {
      title: data.title ?? '',
      unit: data.unit,
      invented: data.invented,
      notes: data.notes,
    },
    scopeLabel: null,
    heading: common.heading,
  });
}

export interface PlanInput {
  readonly dataset: TimelineDataset;
  readonly choice: TimelineOptions;
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

/** Plans anew only when something it depends on has changed: hovering must not reword a series. */
export class Planner {
  #key = '';
  #own: OwnDataState | null = null;
  #last: Plan | FrameState<ShownView> | null = null;

  plan(input: PlanInput): Plan | FrameState<ShownView> {
    const { dataset, choice, common, own, language } = input;
    const { point: _, ...selection } = choice;
    const key = JSON.stringify([selection, common.asOf, common.heading, language.locale]);
    if (this.#last && key === this.#key && own === this.#own) return this.#last;
    this.#key = key;
    this.#own = own;
    if (!own) this.#last = planBundled(dataset, choice, common, language);
    else if (own.kind === 'valid') this.#last = planOwn(own, dataset, choice, common, language);
    else this.#last = pending(own.kind, input);
    return this.#last;
  }
}
