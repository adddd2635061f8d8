/**
 * Reads a publisher's own figures, given to the `data` property by code we know nothing about:
 * whatever is wrong is refused by name, the rest stays, and nothing throws. A lazy chunk.
 */
import { observationAt, OWN_SERIES, type OwnColumns, type OwnStatus } from './own-columns.js';
import { refusalOf, refuseInto, type Refusal } from './own-data-cells.js';
import { readHeading } from './own-data-head.js';
import { readRows } from './own-rows.js';
import type { StepPeriod } from './period.js';
import type {
  Localized,
  Observation,
  ObservationId,
  SeriesQuery,
  SingleBound,
  Source,
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

/** What was read of a publisher's data around its rows. */
interface OwnHead {
  readonly kind: 'valid';
  readonly sources: readonly [Source];
  readonly title: string | null;
  readonly unit: Localized | null;
  readonly invented: boolean;
  readonly step: StepPeriod['step'];
  readonly notes: ReadonlyMap<ObservationId, string>;
  /** Selects all of it; `from` and `to` may be narrowed. */
  readonly query: SeriesQuery & { readonly step: StepPeriod['step'] };
  readonly refused: readonly Refusal[];
}

/** Nothing can be shown: `refusal` says why, `refused` names everything else as well. */
interface OwnRefusal {
  readonly kind: 'invalid';
  readonly refusal: Refusal;
  readonly refused: readonly Refusal[];
}

/** What was read of a publisher's data. */
export type OwnDataResult =
  | (OwnHead & {
      /** In the order given; `published` is `null`: known at any date. */
      readonly observations: readonly Observation[];
    })
  | OwnRefusal;

/** The same with its figures as columns, in the order given. */
export type OwnDataReading = (OwnHead & { readonly columns: OwnColumns }) | OwnRefusal;

/** So that a list that lies about its length cannot hold up the page. */
const MOST_ROWS = 1_000_000;

/**
 * Reads and checks a publisher's data; see `OwnData` for what it should be.
 * Never throws, whatever the input; nothing is repaired or guessed.
 */
export function parseOwnData(input: unknown): OwnDataResult {
  const result = readOwnData(input);
  if (result.kind === 'invalid') return result;
  const { columns, ...head } = result;
  const observations = Array.from(columns.steps, (_, index) => observationAt(columns, index));
  return { ...head, observations };
}

/** The same without an object for each figure. */
export function readOwnData(input: unknown): OwnDataReading {
  const refused: Refusal[] = [];
  const refuse = refuseInto(refused, () => null);
  const noRow = refusalOf(null, 'rows', '', 'none-readable', []);
  const invalid = (refusal = noRow): OwnRefusal => ({ kind: 'invalid', refusal, refused });
  const heading = readHeading(input, MOST_ROWS, refuse);
  if (!heading) return invalid(refused[0]);
  const { source, rows, length, title, unit, invented } = heading;
  const { columns, notes } = readRows(rows, length, refused);
  if (!columns) return invalid();
  const { step } = columns;
  return {
    kind: 'valid',
    columns,
    sources: [source],
    title,
    unit,
    invented,
    step,
    notes,
    query: { ...OWN_SERIES, step, from: null, to: null, asOf: null, origin: null },
    refused,
  };
}
