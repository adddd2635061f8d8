/** Turns the generated text tables into typed observations, sources and events. */
import { firstDay, lastDay } from './period.js';
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

const cellsOf = (text: string): string[][] => text.split('\n').map((line) => line.split('|'));

/**
 * One line is one observation, except a line without `|`, which names the indicator of those
 * that follow: period, value, code, sources, wording, variant, cutoff, scope, area, category,
 * targets, days. Sources are positions in `sources`, the earliest published first. The id
 * joins what tells the row from others. A row without targets is related to the row whose variant
 * it is. The first day, or both, are written if the period's name (`2020-W12`, `…_…`) hasn't them.
 */
export function decodeObservations(text: string, sources: readonly Source[]): Observation[] {
  let indicator = '';
  return cellsOf(text).flatMap((cells) => {
    const [name = '', value, code = '', cited = '', wording = '', variant, cutoff, ...rest] = cells;
    if (value === undefined) {
      indicator = name;
      return [];
    }
    const [scope, area, category, targets, days] = rest;
    const [first, last] = (days ?? '').split(' ');
    const [start = '', end = start] = name.split('_');
    const [low, high] = value.split(' ');
    // Digits left out at the end of a code are zeros.
    const word = <Word>(list: readonly [Word, ...Word[]], position: number): Word =>
      list[+(code[position] ?? 0)] ?? list[0];
    const kind = word(RELATIONS, 5);
    const id = [indicator, name, area, scope, category].filter(Boolean).join('/');
    const target = targets || id;
    const found = cited.split(' ').flatMap((position) => sources[+position] ?? []);
    return {
      id: (variant ? `${id}/${variant}` : id) as ObservationId,
      indicator: indicator as IndicatorId,
      scope: (scope || 'all') as ScopeId,
      area: (area || 'FR') as AreaId,
      category: (category || null) as CategoryId | null,
      measure: word(MEASURES, 4),
      period: {
        start: (first || firstDay(start as ReducedDate)) as IsoDate,
        end: (last || lastDay(end as ReducedDate)) as IsoDate,
        basis: word(BASES, 2),
      },
      cutoff: (cutoff || null) as IsoDate | null,
      amount: {
        bound: word(BOUNDS, 0),
        ...(low && { value: +low }),
        ...(high && { valueHigh: +high }),
      } as Amount,
      status: word(STATUSES, 1),
      published: found[0]?.date ?? null,
      relation:
        kind === 'none'
          ? null
          : kind === 'disputes'
            ? { kind, targets: target.split(' ') as ObservationId[] }
            : { kind, target: target as ObservationId },
      ship: word(SHIPS, 3),
      wording,
      sources: found.map((source) => source.id),
    };
  });
}

/**
 * One line is one document: publisher, date, `d` if deduced, address without "http". Its id joins
 * the publisher and the date, for an undated one the address.
 */
export const decodeSources = (text: string): Source[] =>
  cellsOf(text).map(([publisher = '', date, basis, url]) => ({
    id: `${publisher} ${date || url}` as SourceId,
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
