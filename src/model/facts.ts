/** Everything that is bundled, with all that is known of it, for pages that list it. */
import { gaugeDataset, regionDataset, timelineDataset, type Area } from './dataset.js';
import { byId, decodeNames, decodeObservations, decodeSources } from './decode.js';
import { decodeDetails, type Details } from './details.js';
import type {
  AreaId,
  CategoryId,
  IndicatorId,
  Localized,
  Observation,
  ScopeId,
  TimelineEvent,
} from './types.js';

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
    // The two have rows in common.
    ...byId([...timelineDataset().observations, ...gaugeDataset().observations]).values(),
    ...regionDataset().observations,
    ...decodeObservations(facts.factRows, decodeSources(facts.factSources)),
  ];
  return {
    observations: observations.sort((a, b) => (a.id < b.id ? -1 : 1)),
    events: ofElements.events,
    indicators: decodeTerms<IndicatorId>(facts.indicators),
    scopes: decodeTerms<ScopeId>(facts.scopes),
    areas: regionDataset().areas,
    categories: decodeNames<CategoryId>(facts.categories),
    details: {
      events: ofElements.events,
      source: (id) => ofElements.source(id) ?? ofRest.source(id),
      detail: (id) => ofElements.detail(id) ?? ofRest.detail(id),
      eventDetail: ofElements.eventDetail,
    },
  };
}
