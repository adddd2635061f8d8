/**
 * A publisher's figures as columns. A hundred thousand of them as objects would cost more than
 * reading, checking and drawing them.
 */
import { OWN } from './own-data-cells.js';
import { periodName, stepEnd, stepStart, type StepPeriod } from './period.js';
import type {
  AreaId,
  IndicatorId,
  IsoDate,
  ObservationId,
  ScopeId,
  SeriesPoint,
  SingleBound,
  SourceId,
  Status,
} from './types.js';

export type OwnStatus = Extract<Status, 'published' | 'provisional' | 'estimate'>;

/** The first is what an absent cell means; so with `STATUSES`. */
export const BOUNDS: readonly SingleBound[] = ['exact', 'about', 'at-least', 'at-most'];
export const STATUSES: readonly OwnStatus[] = ['published', 'provisional', 'estimate'];

/** One row of each column is one figure; no two have the same period. */
export interface OwnColumns {
  readonly step: StepPeriod['step'];
  /** The numbers of their steps, as `stepIndex` counts. */
  readonly steps: Int32Array;
  readonly values: Float64Array;
  /** See `kindOf`. */
  readonly kinds: Uint8Array;
  /** Bit k is set where there may be a figure of kind k: looking for one takes long. */
  readonly found: number;
  /** They ascend by time. */
  readonly ordered: boolean;
}

/** Bound and status in one number: 0 is exact and published. */
export const kindOf = (bound: number, status: number): number => bound + status * BOUNDS.length;

export const boundOf = (kind: number): SingleBound => BOUNDS[kind % BOUNDS.length] ?? 'exact';

export const statusOf = (kind: number): OwnStatus =>
  STATUSES[Math.floor(kind / BOUNDS.length)] ?? 'published';

/** Which kinds there are, ascending. */
export const kindsIn = ({ found }: OwnColumns): readonly number[] =>
  Array.from({ length: BOUNDS.length * STATUSES.length }, (_, kind) => kind).filter(
    (kind) => found & (1 << kind),
  );

/** Indicator, scope and area of all own data. */
export const OWN_SERIES = {
  indicator: OWN as IndicatorId,
  scope: OWN as ScopeId,
  area: OWN as AreaId,
};

const OWN_SOURCES: readonly [SourceId] = [OWN as SourceId];

/** One figure; its id is its period as the publisher wrote it. */
export function observationAt(
  { step, steps, values, kinds }: OwnColumns,
  index: number,
): SeriesPoint['observation'] {
  const number = steps[index] ?? NaN;
  const kind = kinds[index] ?? 0;
  const start: IsoDate = stepStart(step, number);
  const end = step === 'day' ? start : stepEnd(step, number);
  return {
    ...OWN_SERIES,
    id: periodName({ start, end }, step, false) as ObservationId,
    category: null,
    measure: 'total',
    period: { start, end, basis: 'stated' },
    cutoff: null,
    amount: { bound: boundOf(kind), value: values[index] ?? NaN },
    status: statusOf(kind),
    published: null,
    relation: null,
    ship: 'plot',
    wording: '',
    sources: OWN_SOURCES,
  };
}

/** Ascending by time. Most data are already, and then nothing is copied. */
export function inOrder(columns: OwnColumns): OwnColumns {
  const { steps, values, kinds, ordered } = columns;
  if (ordered) return columns;
  const order = Uint32Array.from(steps.keys()).sort(
    (one, other) => (steps[one] ?? 0) - (steps[other] ?? 0),
  );
  return {
    ...columns,
    steps: steps.slice().sort(),
    values: values.map((_, index) => values[order[index] ?? 0] ?? NaN),
    kinds: kinds.map((_, index) => kinds[order[index] ?? 0] ?? 0),
    ordered: true,
  };
}
