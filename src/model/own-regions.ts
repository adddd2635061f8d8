/**
 * Reads a publisher's own regional figures, given to the `data` property by code we know nothing
 * about: whatever is wrong is refused by name, the rest stays, and nothing throws. A lazy chunk.
 */
import type { Area } from './dataset.js';
import { BOUNDS, OWN_SERIES, type OwnStatus, STATUSES } from './own-columns.js';
import {
  isAbsent,
  isObject,
  OWN,
  read,
  readText,
  refusalOf,
  refuseInto,
  type Refusal,
  type Refuse,
} from './own-data-cells.js';
import { readHeading } from './own-data-head.js';
import { parsePeriod } from './period.js';
import { regionNamed } from './region-names.js';
import { regionOfDepartment, regionRefusal } from './region-refusals.js';
import type { RegionTopic } from './region-topics.js';
import type {
  AreaId,
  IsoDate,
  Localized,
  Observation,
  ObservationId,
  Period,
  SingleBound,
  Source,
  SourceId,
} from './types.js';
import type { Vintage } from './vintage.js';

/** One regional figure of a publisher. */
export interface OwnRegionRow {
  /** ISO 3166-2 (`FR-IDF`), Insee code (`11`) or name; each region once. */
  readonly region: string | number;
  /** Finite and not negative. Leave the row out when the figure is unknown. */
  readonly value: number;
  /** Default `exact`. */
  readonly bound?: SingleBound;
  /** Default `published`. */
  readonly status?: OwnStatus;
  /** Shown with the figure. At most 1 000 characters. */
  readonly note?: string;
}

/** What the `data` property of a map takes. */
export interface OwnRegions {
  readonly title?: string;
  /** "consultations", or `{fr, en}`; `%` for shares. */
  readonly unit?: string | Localized;
  /** `2020`, `2020-04`, `2020-W15` or `2020-04-12`, of all figures. */
  readonly period?: string;
  /** Who published the figures: required, no figure is shown without its source. */
  readonly source: { readonly publisher: string; readonly date?: string; readonly url?: string };
  /** The figures are made up, for a demonstration: said next to them. */
  readonly invented?: boolean;
  readonly rows: readonly OwnRegionRow[];
}

/** What was read of a publisher's regions. */
export type OwnRegionsResult =
  | {
      readonly kind: 'valid';
      readonly topic: RegionTopic;
      readonly source: Source;
      readonly title: string | null;
      readonly unit: Localized | null;
      readonly invented: boolean;
      readonly notes: ReadonlyMap<ObservationId, string>;
      readonly refused: readonly Refusal[];
    }
  /** Nothing can be shown: `refusal` says why, `refused` names everything else as well. */
  | {
      readonly kind: 'invalid';
      readonly refusal: Refusal;
      readonly refused: readonly Refusal[];
    };

/** Far more than there are regions: a list that lies about its length can't hold up the page. */
const MOST_ROWS = 1_000;
const PERIODS = ['2020', '2020-04', '2020-W15', '2020-04-12'];
/** Data of no period. */
const NONE: Period = { start: '' as IsoDate, end: '' as IsoDate, basis: 'stated' };

/** A code that is a number has lost its zero. */
const textOf = (cell: unknown): string =>
  typeof cell === 'number'
    ? String(cell).padStart(2, '0')
    : typeof cell === 'string'
      ? cell.trim()
      : '';

/**
 * Reads and checks a publisher's regions; see `OwnRegions` for what they should be. As the code of
 * each region is also that of a département, one code of any other département refuses the whole.
 * Never throws, whatever the input; nothing is repaired or guessed.
 * @param regions all of them
 */
export function parseOwnRegions(input: unknown, regions: readonly Area[]): OwnRegionsResult {
  const refused: Refusal[] = [];
  const refuse = refuseInto(refused, () => null);
  const noRow = refusalOf(null, 'rows', '', 'none-readable', []);
  const invalid = (refusal = noRow): OwnRegionsResult => ({ kind: 'invalid', refusal, refused });
  const heading = readHeading(input, MOST_ROWS, refuse);
  if (!heading || !isObject(input)) return invalid(refused[0]);
  const { source, title, unit, invented } = heading;
  const isShare = unit?.fr === '%';
  const period = readPeriod(read(input, 'period'), refuse);
  const figures = new Map<AreaId, Vintage>();
  const notes = new Map<ObservationId, string>();
  for (let index = 0; index < heading.length; index++) {
    const row = readRow(heading.rows, index, regions, refused);
    if (!row) continue;
    if ('department' in row) return invalid(row.department);
    const { area, note, value, bound, status } = row;
    if (figures.has(area)) {
      refused.push(refusalOf(index + 1, 'region', area, 'duplicate', []));
      continue;
    }
    const observation: Observation = {
      ...OWN_SERIES,
      ...{ area, period, status, category: null, cutoff: null, published: null, relation: null },
      id: area as string as ObservationId,
      measure: isShare ? 'share' : 'total',
      amount: { bound, value },
      ...{ ship: 'plot', wording: '', sources: [OWN as SourceId] },
    };
    const history = { disputing: false, disputes: [], earlier: [], asides: [] };
    figures.set(area, { observation, ...history });
    if (note) notes.set(observation.id, note);
  }
  if (!figures.size) return invalid();
  const { indicator, scope } = OWN_SERIES;
  const topic = { key: OWN, indicator, scope, period, regions: figures, smaller: [] };
  return { kind: 'valid', topic, source, title, unit, invented, notes, refused };
}

function readPeriod(input: unknown, refuse: Refuse): Period {
  const period = typeof input === 'string' ? parsePeriod(input) : null;
  if (!period && !isAbsent(input)) refuse('period', input, 'not-a-period', PERIODS);
  return period ? { start: period.start, end: period.end, basis: 'stated' } : NONE;
}

interface CheckedRow {
  readonly area: AreaId;
  readonly value: number;
  readonly bound: SingleBound;
  readonly status: OwnStatus;
  readonly note: string;
}

/** `null`: refused; with a `department` all rows are. */
function readRow(
  rows: readonly unknown[],
  index: number,
  regions: readonly Area[],
  refused: Refusal[],
): CheckedRow | { readonly department: Refusal } | null {
  const refuse = refuseInto(refused, () => index + 1);
  try {
    const row = rows[index];
    if (!isObject(row)) return refuse(null, row, row === undefined ? 'missing' : 'not-an-object');
    // Each cell is read once: a getter could answer differently the next time.
    const { region, value, bound: ownBound, status: ownStatus, note: ownNote } = row;
    const text = textOf(region);
    const area = regionNamed(text, regions)?.id;
    if (!area) {
      refuse('region', region, isAbsent(region) ? 'missing' : 'not-allowed');
      const refusal = refused.pop();
      if (!refusal) return null;
      const why = isAbsent(region) ? {} : { why: regionRefusal(text, regions, regions) };
      refused.push({ ...refusal, ...why });
      return regionOfDepartment(text) ? { department: { ...refusal, ...why } } : null;
    }
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      return refuse('value', value, isAbsent(value) ? 'missing' : 'not-a-number');
    }
    if (value < 0) return refuse('value', value, 'negative');
    const bound = oneOf(BOUNDS, ownBound);
    if (!bound) return refuse('bound', ownBound, 'not-allowed', BOUNDS);
    const status = oneOf(STATUSES, ownStatus);
    if (!status) return refuse('status', ownStatus, 'not-allowed', STATUSES);
    const note = readText(ownNote, 'note', refuse);
    // No minus sign before a zero.
    return note === null ? null : { area, value: value + 0, bound, status, note };
  } catch {
    // A getter or a proxy of the page's own code threw.
    return refuse(null, '', 'unreadable');
  }
}

/** The first word is what an absent cell means. */
const oneOf = <Word extends string>(words: readonly Word[], cell: unknown): Word | undefined =>
  isAbsent(cell) ? words[0] : words.find((word) => word === cell);
