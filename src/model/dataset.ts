/**
 * The bundled dataset by use: what a timeline, a gauge, a map draws. What is told on demand is in
 * details.ts and facts.ts; these three alone import the generated modules. Nothing runs at import,
 * so that a bundle holds just the rows of the elements it has.
 */
import { answerOf } from './answers.js';
import { byId, decodeEvents, decodeNames, decodeObservations, decodeSources } from './decode.js';
import { gaugeRows, gaugeScopes, gaugeSources } from './generated/gauge.js';
import { pastRows, pastScopes, pastSources } from './generated/gauge-past.js';
import {
  regionAreas,
  regionIndicators,
  regionRows,
  regionScopes,
  regionSources,
} from './generated/region.js';
import {
  areaCodes,
  moreAreas,
  moreIndicators,
  moreRows,
  moreScopes,
  moreSources,
} from './generated/region-more.js';
import {
  timelineEvents,
  timelineRows,
  timelineScopes,
  timelineSources,
} from './generated/timeline.js';
import type { Progress } from './progress.js';
import type {
  AreaId,
  IndicatorId,
  IsoDate,
  Localized,
  Observation,
  ScopeId,
  Source,
  SourceId,
  TimelineEvent,
} from './types.js';

/**
 * Observations, the documents they cite and the names of their scopes. The documents come
 * without their address: `loadDetails` has it.
 */
export interface Dataset {
  readonly observations: readonly Observation[];
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly scopes: ReadonlyMap<ScopeId, Localized>;
}

export interface TimelineDataset extends Dataset {
  /** The main ones, oldest first; `Details.events` has all. */
  readonly events: readonly TimelineEvent[];
}

/** The forecasts, and whatever was the best figure to hold against one at some date. */
export interface GaugeDataset extends Dataset {
  /** What `progress` answers from all figures. */
  readonly progress: (year: number, asOf: IsoDate | null) => Progress;
}

export interface Area {
  readonly id: AreaId;
  readonly name: Localized;
  /** Code of the Insee; empty for a country, and for all areas of `mapDataset`. */
  readonly insee: string;
  /** `unstated`: its source doesn't say what it takes in. */
  readonly kind:
    | 'country'
    | 'metropolitan'
    | 'region'
    | 'overseas-region'
    | 'department'
    | 'collectivity'
    | 'unstated';
}

export interface RegionDataset extends Dataset {
  readonly areas: ReadonlyMap<AreaId, Area>;
  /** Those with a figure, or a named area, below the whole country. */
  readonly indicators: ReadonlyMap<IndicatorId, Localized>;
}

const once = <Value>(make: () => Value): (() => Value) => {
  let value: Value | undefined;
  return () => (value ??= make());
};

/** Everything a timeline draws; notes and quotes are in `loadDetails`. */
export const timelineDataset: () => TimelineDataset = /* @__PURE__ */ once(() => ({
  ...decodeDataset(timelineRows, timelineSources, timelineScopes),
  events: decodeEvents(timelineEvents),
}));

const withProgress = (dataset: Dataset): GaugeDataset => ({
  ...dataset,
  progress: (year, asOf) => answerOf(dataset.observations, year, asOf),
});

/** What a gauge compares when everything is known. */
export const latestGaugeDataset: () => GaugeDataset = /* @__PURE__ */ once(() =>
  withProgress(decodeDataset(gaugeRows, gaugeSources, gaugeScopes)),
);

/** What a gauge compares at any date. */
export const gaugeDataset: () => GaugeDataset = /* @__PURE__ */ once(() =>
  withProgress(together(latestGaugeDataset(), decodeDataset(pastRows, pastSources, pastScopes))),
);

/** What a map shows first: one indicator, period and scope; the regions in the order of lists. */
export const mapDataset: () => RegionDataset = /* @__PURE__ */ once(() => ({
  ...decodeDataset(regionRows, regionSources, regionScopes),
  areas: decodeAreas(regionAreas),
  indicators: decodeNames<IndicatorId>(regionIndicators),
}));

/** Everything a map can show: figures below the whole country, and the areas of France. */
export const regionDataset: () => RegionDataset = /* @__PURE__ */ once(() => {
  const first = mapDataset();
  const more = decodeDataset(moreRows, moreSources, moreScopes);
  return {
    ...together(first, more),
    areas: decodeAreas(`${regionAreas}\n${moreAreas}`, areaCodes.split(' ')),
    indicators: new Map([...first.indicators, ...decodeNames<IndicatorId>(moreIndicators)]),
  };
});

const together = (first: Dataset, more: Dataset): Dataset => ({
  observations: [...first.observations, ...more.observations],
  sources: new Map([...first.sources, ...more.sources]),
  scopes: new Map([...first.scopes, ...more.scopes]),
});

function decodeDataset(rows: string, documents: string, scopes: string): Dataset {
  const sources = decodeSources(documents);
  return {
    observations: decodeObservations(rows, sources),
    sources: byId(sources),
    scopes: decodeNames<ScopeId>(scopes),
  };
}

function decodeAreas(text: string, codes: readonly string[] = []): ReadonlyMap<AreaId, Area> {
  return byId(
    text.split('\n').map((line, index) => {
      const [id, fr = '', en, kind] = line.split('|');
      return {
        id: id as AreaId,
        name: { fr, en: en || fr },
        insee: codes[index] ?? '',
        kind: kind as Area['kind'],
      };
    }),
  );
}
