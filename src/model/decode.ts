/** Turns the generated text tables into typed observations, sources and events. */
import type {
  Amount,
  AreaId,
  CategoryId,
  EventId,
  IndicatorId,
  IsoDate,
  Localized,
  Measure,
  Observation,
  ObservationId,
  Period,
  ReducedDate,
  Relation,
  ScopeId,
  Source,
  SourceId,
  Status,
  TimelineEvent,
} from './types.js';

// The position of a word in these lists is its digit in the `code` of a row.
export const BOUNDS = ['exact', 'about', 'at-least', 'at-most', 'range', 'unstated'] as const;
export const STATUSES = [
  'published',
  'provisional',
  'estimate',
  'forecast',
  'claim',
  'named',
] as const satisfies readonly Status[];
export const BASES = ['stated', 'deduced'] as const satisfies readonly Period['basis'][];
export const SHIPS = ['plot', 'note'] as const satisfies readonly Observation['ship'][];
export const MEASURES = [
  'total',
  'mean',
  'peak',
  'share',
  'count',
  'price',
] as const satisfies readonly Measure[];
export const RELATIONS = [
  'none',
  'revises',
  'rounds',
  'repeats',
  'disputes',
] as const satisfies readonly (Relation['kind'] | 'none')[];

const DAY = 864e5;

const cellsOf = (text: string): string[][] => text.split('\n').map((line) => line.split('|'));

function amountOf(bound: (typeof BOUNDS)[number], [value, high]: readonly string[]): Amount {
  if (bound === 'unstated') return { bound };
  return bound === 'range'
    ? { bound, value: Number(value), valueHigh: Number(high) }
    : { bound, value: Number(value) };
}

function relationOf(kind: (typeof RELATIONS)[number], text: string): Relation | null {
  const targets = text.split(' ') as ObservationId[];
  const [target] = targets;
  if (kind === 'none' || target === undefined) return null;
  return kind === 'disputes' ? { kind, targets } : { kind, target };
}

/**
 * One line is one observation, except a line without `|`, which names the indicator of those
 * that follow: key, first day, number of days, value, code, sources, wording, targets, cutoff,
 * scope, area, category. Sources are positions in `sources`, the earliest published first.
 */
export function decodeObservations(text: string, sources: readonly Source[]): Observation[] {
  let indicator = '';
  return cellsOf(text).flatMap((cells) => {
    const [key = '', start = '', days, value = '', code = '', cited = '', ...rest] = cells;
    if (days === undefined) {
      indicator = key;
      return [];
    }
    const [wording = '', targets = '', cutoff, scope, area, category] = rest;
    // Digits left out at the end are zeros.
    const at = (position: number): number => Number(code[position] ?? 0);
    const found = cited.split(' ').flatMap((position) => sources[Number(position)] ?? []);
    return {
      id: `${indicator}/${key}` as ObservationId,
      indicator: indicator as IndicatorId,
      scope: (scope || 'all') as ScopeId,
      area: (area || 'FR') as AreaId,
      category: (category || null) as CategoryId | null,
      measure: MEASURES[at(4)] ?? 'total',
      period: {
        start: start as IsoDate,
        end: new Date(Date.parse(start) + (Number(days) - 1) * DAY)
          .toISOString()
          .slice(0, 10) as IsoDate,
        basis: BASES[at(2)] ?? 'stated',
      },
      cutoff: (cutoff || null) as IsoDate | null,
      amount: amountOf(BOUNDS[at(0)] ?? 'exact', value.split(' ')),
      status: STATUSES[at(1)] ?? 'published',
      published: found[0]?.date ?? null,
      relation: relationOf(RELATIONS[at(5)] ?? 'none', targets),
      ship: SHIPS[at(3)] ?? 'plot',
      wording,
      sources: found.map(({ id }) => id),
    };
  });
}

/** One line is one document: id, publisher, date, `d` if deduced, address without "http". */
export const decodeSources = (text: string): Source[] =>
  cellsOf(text).map(([id, publisher = '', date, basis, url]) => ({
    id: id as SourceId,
    publisher,
    date: (date || null) as ReducedDate | null,
    dateBasis: date ? BASES[basis ? 1 : 0] : null,
    url: url ? `http${url}` : null,
  }));

/** One line is one event: id, first day, label in French, in English, end, publication, `m` if main. */
export const decodeEvents = (text: string): TimelineEvent[] =>
  cellsOf(text).map(([id, date, fr = '', en = '', end, published, main]) => ({
    id: id as EventId,
    date: date as IsoDate,
    end: (end || null) as ReducedDate | null,
    main: !!main,
    published: (published || date) as ReducedDate,
    label: { fr, en },
  }));

/** One line is one name: id, French, English if it differs. */
export const decodeNames = <Id extends string>(text: string): ReadonlyMap<Id, Localized> =>
  new Map(cellsOf(text).map(([id, fr = '', en]) => [id as Id, { fr, en: en || fr }]));

/** The same things by their ids. */
export const byId = <Thing extends { readonly id: string }>(
  things: readonly Thing[],
): ReadonlyMap<Thing['id'], Thing> => new Map(things.map((thing) => [thing.id, thing]));
