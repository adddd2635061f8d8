/**
 * The bundled dataset by use: what a timeline, a gauge, a map draws, what is told on demand.
 * The only importer of the generated modules. Nothing runs at import, so that a bundle holds
 * just the rows of the elements it has.
 */
import { byId, decodeEvents, decodeNames, decodeObservations, decodeSources } from './decode.js';
import { gaugeRows, gaugeScopes, gaugeSources } from './generated/gauge.js';
import {
  areas,
  regionIndicators,
  regionRows,
  regionScopes,
  regionSources,
} from './generated/region.js';
import {
  timelineEvents,
  timelineRows,
  timelineScopes,
  timelineSources,
} from './generated/timeline.js';
import type {
  AreaId,
  CategoryId,
  Citation,
  EventId,
  IndicatorId,
  Localized,
  Observation,
  ObservationDetail,
  ObservationId,
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
  /** Oldest first. */
  readonly events: readonly TimelineEvent[];
}

/** The national series of the timeline, totals of other periods, and the forecasts. */
export type GaugeDataset = Dataset;

export interface Area {
  readonly id: AreaId;
  readonly name: Localized;
  /** Code of the Insee; empty for a country. */
  readonly insee: string;
  readonly kind:
    'country' | 'metropolitan' | 'region' | 'overseas-region' | 'department' | 'collectivity';
}

export interface RegionDataset extends Dataset {
  readonly areas: ReadonlyMap<AreaId, Area>;
  /** Those with a figure, or a named area, below the whole country. */
  readonly indicators: ReadonlyMap<IndicatorId, Localized>;
}

/** Quotes, notes and addresses; `null` for an id that isn't of an element. */
export interface Details {
  /** The document with its address, which the datasets above don't have. */
  readonly source: (id: SourceId) => Source | null;
  readonly detail: (id: ObservationId) => ObservationDetail | null;
  readonly eventDetail: (
    id: EventId,
  ) => { readonly text: Localized; readonly source: Source } | null;
}

/** The shape of a generated module of texts. */
export interface DetailTexts {
  readonly sources: string;
  readonly languages: Readonly<Record<string, string>>;
  readonly observations: Readonly<Record<string, readonly (string | number)[]>>;
  readonly events: Readonly<Record<string, readonly [string, string, number]>>;
}

/** A name with what is said about it; `null` when nothing is. */
export interface Term {
  readonly label: Localized;
  readonly note: Localized | null;
}

/** Every bundled observation with all that is known of it. */
export interface Facts {
  /** Ascending by id. */
  readonly observations: readonly Observation[];
  readonly events: readonly TimelineEvent[];
  /** Units are those of the table: `acts/month`, `%`, `EUR`… */
  readonly indicators: ReadonlyMap<IndicatorId, Term & { readonly unit: string }>;
  readonly scopes: ReadonlyMap<ScopeId, Term>;
  readonly areas: ReadonlyMap<AreaId, Area>;
  readonly categories: ReadonlyMap<CategoryId, Localized>;
  readonly details: Details;
}

/** A page may ask for any id, "toString" included. */
const own = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

const once = <Value>(make: () => Value): (() => Value) => {
  let value: Value | undefined;
  return () => (value ??= make());
};

const timelineParts = /* @__PURE__ */ once(() => {
  const sources = decodeSources(timelineSources);
  return { sources, observations: decodeObservations(timelineRows, sources) };
});

/** Everything a timeline draws; notes and quotes are in `loadDetails`. */
export const timelineDataset: () => TimelineDataset = /* @__PURE__ */ once(() => {
  const { sources, observations } = timelineParts();
  return {
    observations,
    sources: byId(sources),
    scopes: decodeNames<ScopeId>(timelineScopes),
    events: decodeEvents(timelineEvents),
  };
});

/** Everything a gauge compares. */
export const gaugeDataset: () => GaugeDataset = /* @__PURE__ */ once(() => {
  const timeline = timelineParts();
  const sources = [...timeline.sources, ...decodeSources(gaugeSources)];
  return {
    observations: [...timeline.observations, ...decodeObservations(gaugeRows, sources)],
    sources: byId(sources),
    scopes: new Map([
      ...decodeNames<ScopeId>(timelineScopes),
      ...decodeNames<ScopeId>(gaugeScopes),
    ]),
  };
});

/** Everything a map shows: figures below the whole country, and the areas of France. */
export const regionDataset: () => RegionDataset = /* @__PURE__ */ once(() => {
  const sources = decodeSources(regionSources);
  return {
    observations: decodeObservations(regionRows, sources),
    sources: byId(sources),
    scopes: decodeNames<ScopeId>(regionScopes),
    areas: decodeAreas(areas),
    indicators: decodeNames<IndicatorId>(regionIndicators),
  };
});

function decodeAreas(text: string): ReadonlyMap<AreaId, Area> {
  return byId(
    text.split('\n').map((line) => {
      const [id, fr = '', en, insee = '', kind] = line.split('|');
      return {
        id: id as AreaId,
        name: { fr, en: en || fr },
        insee,
        kind: kind as Area['kind'],
      };
    }),
  );
}

/** The texts of a generated module by id. */
export function decodeDetails(texts: DetailTexts): Details {
  const sources = decodeSources(texts.sources);
  const sourceById = byId(sources);
  return {
    source: (id) => sourceById.get(id) ?? null,
    detail: (id) => {
      const found = own(texts.observations, id);
      if (!found) return null;
      const [fr, en, ...cited] = found.map(String);
      const citations: Citation[] = [];
      for (let index = 0; index < cited.length; index += 2) {
        const source = sources[Number(cited[index])];
        // The wording stands between braces.
        const [before = '', wording = '', after = ''] = (cited[index + 1] ?? '').split(/[{}]/);
        if (!source) continue;
        const lang = own(texts.languages, source.id) ?? 'fr';
        citations.push({ source, quote: before + wording + after, wording, lang });
      }
      return { note: fr && en ? { fr, en } : null, citations };
    },
    eventDetail: (id) => {
      const [fr, en, position] = own(texts.events, id) ?? [];
      const source = position === undefined ? undefined : sources[position];
      return source && fr && en ? { text: { fr, en }, source } : null;
    },
  };
}

/**
 * Quotes, notes and addresses of what the elements show, in a chunk of its own.
 * Rejects if the chunk can't be loaded; the next call tries again.
 */
export const loadDetails = async (): Promise<Details> =>
  decodeDetails(await import('./generated/detail.js'));

function decodeTerms<Id extends string>(text: string): ReadonlyMap<Id, Term & { unit: string }> {
  return new Map(
    text.split('\n').map((line) => {
      const [id, fr = '', en = '', noteFr, noteEn, unit = ''] = line.split('|');
      const note = noteFr && noteEn ? { fr: noteFr, en: noteEn } : null;
      return [id as Id, { label: { fr, en }, note, unit }];
    }),
  );
}

/** Everything that is bundled, for pages that list it. Rejects if a chunk can't be loaded. */
export async function loadFacts(): Promise<Facts> {
  const [facts, element, rest] = await Promise.all([
    import('./generated/facts.js'),
    import('./generated/detail.js'),
    import('./generated/facts-detail.js'),
  ]);
  const ofElements = decodeDetails(element);
  const ofRest = decodeDetails(rest);
  const observations = [
    ...gaugeDataset().observations,
    ...regionDataset().observations,
    ...decodeObservations(facts.factRows, decodeSources(facts.factSources)),
  ];
  return {
    observations: observations.sort((a, b) => (a.id < b.id ? -1 : 1)),
    events: timelineDataset().events,
    indicators: decodeTerms<IndicatorId>(facts.indicators),
    scopes: decodeTerms<ScopeId>(facts.scopes),
    areas: regionDataset().areas,
    categories: decodeNames<CategoryId>(facts.categories),
    details: {
      source: (id) => ofElements.source(id) ?? ofRest.source(id),
      detail: (id) => ofElements.detail(id) ?? ofRest.detail(id),
      eventDetail: ofElements.eventDetail,
    },
  };
}
