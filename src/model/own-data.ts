/**
 * Reads a publisher's own figures, given to the `data` property by code we know nothing about:
 * whatever is wrong is refused by name, the rest stays, and nothing throws. A lazy chunk.
 */
import {
  OWN,
  isAbsent,
  isObject,
  read,
  readSource,
  readText,
  readUnit,
  refusalOf,
  refuseInto,
  type Refusal,
  type Refuse,
} from './own-data-cells.js';
import { periodReader } from './own-periods.js';
import type { StepPeriod } from './period.js';
import type {
  AreaId,
  IndicatorId,
  Localized,
  Observation,
  ObservationId,
  ScopeId,
  SeriesQuery,
  SingleBound,
  Source,
  SourceId,
  Status,
} from './types.js';

/** One figure of a publisher. */
export interface OwnRow {
  /** `2020`, `2020-04`, `2020-W15` or `2020-04-12`; the same precision in every row. */
  readonly period: string;
  /** Finite and not negative. Leave the row out when the figure is unknown. */
  readonly value: number;
  /** Default `exact`. */
  readonly bound?: SingleBound;
  /** Default `published`. */
  readonly status?: OwnStatus;
  /** Shown with the figure. At most 1 000 characters. */
  readonly note?: string;
}

type OwnStatus = Extract<Status, 'published' | 'provisional' | 'estimate'>;

/** What the `data` property takes. */
export interface OwnData {
  readonly title?: string;
  /** "consultations", or `{fr, en}`. */
  readonly unit?: string | Localized;
  /** Who published the figures: required, no figure is shown without its source. */
  readonly source: { readonly publisher: string; readonly date?: string; readonly url?: string };
  /** The figures are made up, for a demonstration: said next to them. */
  readonly invented?: boolean;
  /** In any order; at most a million. */
  readonly rows: readonly OwnRow[];
}

export type { Refusal, RefusalReason } from './own-data-cells.js';

/** What was read of a publisher's data. */
export type OwnDataResult =
  | {
      readonly kind: 'valid';
      /** In the order given; `published` is `null`: known at any date. */
      readonly observations: readonly Observation[];
      readonly sources: readonly [Source];
      readonly title: string | null;
      readonly unit: Localized | null;
      readonly invented: boolean;
      readonly step: StepPeriod['step'];
      readonly notes: ReadonlyMap<ObservationId, string>;
      /** Selects all of it; `from` and `to` may be narrowed. */
      readonly query: SeriesQuery;
      readonly refused: readonly Refusal[];
    }
  /** Nothing can be shown: `refusal` says why, `refused` names everything else as well. */
  | {
      readonly kind: 'invalid';
      readonly refusal: Refusal;
      readonly refused: readonly Refusal[];
    };

/** So that a list that lies about its length cannot hold up the page. */
const MOST_ROWS = 1_000_000;
const PERIODS = ['2020', '2020-04', '2020-W15', '2020-04-12'];
const BOUNDS = ['exact', 'about', 'at-least', 'at-most'] as const satisfies readonly SingleBound[];
const STATUSES = ['published', 'provisional', 'estimate'] as const satisfies readonly OwnStatus[];

/**
 * Reads and checks a publisher's data; see `OwnData` for what it should be.
 * Never throws, whatever the input; nothing is repaired or guessed.
 */
export function parseOwnData(input: unknown): OwnDataResult {
  const refused: Refusal[] = [];
  const refuse = refuseInto(refused, () => null);
  const invalid = (): OwnDataResult => ({
    kind: 'invalid',
    refusal: refused[0] ?? refusalOf(null, 'rows', [], 'empty', []),
    refused,
  });
  if (!isObject(input)) {
    refuse(null, input, 'not-an-object');
    return invalid();
  }
  const source = readSource(read(input, 'source'), refuse);
  const rows = read(input, 'rows');
  const length = lengthOf(rows, refuse);
  if (!source || !length) return invalid();

  const title = readText(read(input, 'title'), 'title', refuse) || null;
  const unit = readUnit(read(input, 'unit'), refuse);
  const invented = read(input, 'invented') ?? false;
  if (typeof invented !== 'boolean') refuse('invented', invented, 'not-allowed', ['true', 'false']);

  const { observations, notes, step } = readRows(rows as readonly unknown[], length, refused);
  if (!step) return invalid();
  return {
    kind: 'valid',
    observations,
    sources: [source],
    title,
    unit,
    // In doubt, a reader is warned.
    invented: !!invented,
    step,
    notes,
    query: { ...SERIES, step, from: null, to: null, asOf: null, origin: null },
    refused,
  };
}

const SERIES = {
  indicator: OWN as IndicatorId,
  scope: OWN as ScopeId,
  area: OWN as AreaId,
};

interface OwnRows {
  readonly observations: readonly Observation[];
  readonly notes: ReadonlyMap<ObservationId, string>;
  /** That of the first row taken; `null` when none was. */
  readonly step: StepPeriod['step'] | null;
}

function readRows(rows: readonly unknown[], length: number, refused: Refusal[]): OwnRows {
  const observations: Observation[] = [];
  const notes = new Map<ObservationId, string>();
  const isRepeated = repetition(observations);
  const readPeriod = periodReader();
  let step: StepPeriod['step'] | null = null;
  let index = 0;
  const refuse = refuseInto(refused, () => index + 1);
  for (; index < length; index++) {
    let row: CheckedRow | null;
    try {
      row = checkRow(rows[index], readPeriod, refuse);
    } catch {
      // A getter or a proxy of the page's own code threw.
      row = refuse(null, '', 'unreadable');
    }
    if (!row) continue;
    const { period, id, note } = row;
    if (step && period.step !== step) {
      refuse('period', id, 'other-precision', [step]);
    } else if (isRepeated(id)) {
      refuse('period', id, 'duplicate');
    } else {
      step = period.step;
      observations.push(observationOf(row));
      if (note) notes.set(id, note);
    }
  }
  return { observations, notes, step };
}

/**
 * Tells whether a period is among the observations so far, or was asked for before. Periods of one
 * precision sort as text, so that rows in order need no set, which would cost as much as reading
 * them.
 */
function repetition(observations: readonly Observation[]): (id: ObservationId) => boolean {
  let taken: Set<ObservationId> | null = null;
  return (id) => {
    const last = observations.at(-1);
    if (!taken && (!last || id > last.id)) return false;
    taken ??= new Set(observations.map((observation) => observation.id));
    const { size } = taken;
    return taken.add(id).size === size;
  };
}

/** What a row may hold instead of what it should. */
type OwnCells = { readonly [Column in keyof OwnRow]?: unknown };

interface CheckedRow {
  /** The period as written: no two rows share it. */
  readonly id: ObservationId;
  readonly period: StepPeriod;
  readonly value: number;
  readonly bound: SingleBound;
  readonly status: OwnStatus;
  readonly note: string;
}

function checkRow(
  row: unknown,
  readPeriod: ReturnType<typeof periodReader>,
  refuse: Refuse,
): CheckedRow | null {
  if (!isObject(row)) return refuse(null, row, row === undefined ? 'missing' : 'not-an-object');
  // Each cell is read once: a getter could answer differently the next time.
  const {
    period: text,
    value,
    bound: ownBound,
    status: ownStatus,
    note: ownNote,
  } = row as OwnCells;
  const period = typeof text === 'string' && readPeriod(text);
  if (!period) return refuse('period', text, isAbsent(text) ? 'missing' : 'not-a-period', PERIODS);
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return refuse('value', value, isAbsent(value) ? 'missing' : 'not-a-number');
  }
  if (value < 0) return refuse('value', value, 'negative');
  const bound = oneOf(BOUNDS, ownBound);
  if (!bound) return refuse('bound', ownBound, 'not-allowed', BOUNDS);
  const status = oneOf(STATUSES, ownStatus);
  if (!status) return refuse('status', ownStatus, 'not-allowed', STATUSES);
  const note = readText(ownNote, 'note', refuse);
  if (note === null) return null;
  // No minus sign before a zero.
  return { id: text as ObservationId, period, value: value + 0, bound, status, note };
}

/** The first word is what an absent cell means. */
function oneOf<Word extends string>(words: readonly Word[], cell: unknown): Word | undefined {
  return isAbsent(cell) ? words[0] : words.find((word) => word === cell);
}

const OWN_SOURCES: readonly [SourceId] = [OWN as SourceId];

function observationOf({ id, period, value, bound, status }: CheckedRow): Observation {
  return {
    id,
    // Written out: spreading costs as much as the rest of the row.
    indicator: SERIES.indicator,
    scope: SERIES.scope,
    area: SERIES.area,
    category: null,
    measure: 'total',
    period: { start: period.start, end: period.end, basis: 'stated' },
    cutoff: null,
    amount: { bound, value },
    status,
    published: null,
    relation: null,
    ship: 'plot',
    wording: '',
    sources: OWN_SOURCES,
  };
}

/** The number of rows; 0 when there is no list to read. */
function lengthOf(rows: unknown, refuse: Refuse): number {
  let length = 0;
  try {
    if (!Array.isArray(rows)) {
      refuse('rows', rows, isAbsent(rows) ? 'missing' : 'not-a-list');
    } else {
      length = rows.length;
      if (length === 0) refuse('rows', '', 'empty');
      if (length > MOST_ROWS) {
        refuse('rows', length, 'too-many', [`≤ ${String(MOST_ROWS)}`]);
        length = 0;
      }
    }
  } catch {
    // A revoked proxy.
    refuse('rows', '', 'unreadable');
  }
  return length;
}
