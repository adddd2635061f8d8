/**
 * How a year's published figure compares with the forecast of the 2018 budget, as known at a date.
 */
import { time } from './period.js';
import { resolveVintages, type Vintage } from './vintage.js';
import type { IsoDate, Observation, Period, SeriesPoint } from './types.js';

/** An observation that carries a value. */
export type ValuedObservation = SeriesPoint['observation'];

/** One of them with its history. */
export type ValuedVintage = Vintage & { readonly observation: ValuedObservation };

interface Told {
  readonly year: number;
  readonly forecast: ValuedObservation;
  /** The forecast, then the figure if there is one, with their history. */
  readonly told: readonly Vintage[];
}

/** What is known of a year: the forecast, and the best figure to hold against it. */
export type Progress =
  | (Told & {
      readonly kind: 'known';
      readonly observation: ValuedObservation;
      /** Figure ÷ forecast, at the figure's own bound: 12 = 1 200 %. Not rounded. */
      readonly ratio: number;
      /** `false`: the figure's period isn't the calendar year, which must be said. */
      readonly samePeriod: boolean;
    })
  | (Told & { readonly kind: 'unpublished' })
  /** No forecast for that year was published yet, or ever. */
  | { readonly kind: 'no-forecast'; readonly year: number };

/** Counts of acts, the only figures that a forecast of acts can be held against. */
const ACTS = /^acts-(per-(week|month|year)|since-start|over-period)$/;

/**
 * Compares calendar year `year` with its forecast.
 *
 * 1. The total of that calendar year in scope `snds`, if published at `asOf`.
 * 2. Else the largest total of all reimbursed acts in France whose period ends in that year and
 *    has at least a third of its days in it: never a mean, a peak, `at-most`, a range, a figure
 *    that disputes, repeats or rounds another, nor a forecast or a company's claim.
 * 3. Else `unpublished`.
 *
 * @param observations all that may be compared, in any order: see `gaugeDataset`.
 * @param asOf a resolved day; `null` = everything known.
 */
export function progress(
  observations: readonly Observation[],
  year: number,
  asOf: IsoDate | null,
): Progress {
  const totals = resolveVintages(observations, asOf).filter(isNationalTotal);
  const find = (scope: string, indicator: string): ValuedVintage | undefined =>
    totals.find(
      ({ observation }) =>
        observation.scope === scope &&
        observation.indicator === indicator &&
        isYear(observation.period, year),
    );

  return compared(
    year,
    find('budget-2018', 'forecast-acts'),
    find('snds', 'acts-per-year') ??
      totals
        .filter((vintage) => isComparable(vintage, year))
        .sort((a, b) => b.observation.amount.value - a.observation.amount.value)[0],
  );
}

/** A forecast and what is held against it, as far as they are known. */
export function compared(
  year: number,
  expected: ValuedVintage | undefined,
  figure: ValuedVintage | undefined,
): Progress {
  if (!expected) return { kind: 'no-forecast', year };
  const forecast = expected.observation;
  if (!figure) return { kind: 'unpublished', year, forecast, told: [expected] };
  const { observation } = figure;
  return {
    kind: 'known',
    year,
    forecast,
    observation,
    told: [expected, figure],
    ratio: observation.amount.value / forecast.amount.value,
    samePeriod: isYear(observation.period, year),
  };
}

function isNationalTotal(vintage: Vintage): vintage is ValuedVintage {
  const { observation } = vintage;
  return (
    observation.ship === 'plot' &&
    observation.measure === 'total' &&
    observation.area === 'FR' &&
    !observation.category &&
    observation.amount.bound !== 'unstated'
  );
}

function isComparable({ observation, disputing }: Vintage, year: number): boolean {
  const { indicator, scope, period, amount, status, relation } = observation;
  return (
    scope === 'all' &&
    ACTS.test(indicator) &&
    amount.bound !== 'at-most' &&
    amount.bound !== 'range' &&
    (status === 'published' || status === 'provisional' || status === 'estimate') &&
    !disputing &&
    (!relation || relation.kind === 'revises') &&
    hasThirdIn(period, year)
  );
}

const firstOf = (year: number): IsoDate => `${year}-01-01` as IsoDate;
const lastOf = (year: number): IsoDate => `${year}-12-31` as IsoDate;

function isYear({ start, end }: Period, year: number): boolean {
  return start === firstOf(year) && end === lastOf(year);
}

/** Ends in `year` and has at least a third of its days there. */
function hasThirdIn({ start, end }: Period, year: number): boolean {
  if (end < firstOf(year) || end > lastOf(year)) return false;
  // Both ends are inclusive: one more day than the difference.
  const days = (first: IsoDate): number => (time(end) - time(first)) / 86_400_000 + 1;
  return days(start > firstOf(year) ? start : firstOf(year)) * 3 >= days(start);
}
