/** A publisher's figures as a series whose points are made when they are asked for. */
import { observationAt, type OwnColumns } from './own-columns.js';
import { nextDay, parsePeriod, stepEnd, stepIndex, stepStart } from './period.js';
import { connectorsOf } from './select.js';
import type { Connector, Gap, Observation, Series, SeriesPoint, SeriesQuery } from './types.js';

const NONE: readonly Observation[] = [];

/** What `selectSeries` would select: nothing of own data is revised, contested or known later. */
export class OwnSeries implements Series {
  readonly query: SeriesQuery;
  /** Those that are shown, ascending. */
  readonly columns: OwnColumns;
  readonly brackets = [];
  readonly gaps: Series['gaps'];
  readonly domain: Series['domain'];
  #points: readonly SeriesPoint[] | null = null;
  #connectors: readonly Connector[] | null = null;

  /** @param columns ascending; `from` and `to` keep periods that lie inside */
  constructor(columns: OwnColumns, query: SeriesQuery) {
    this.query = query;
    this.columns = inside(columns, query);
    const { step, steps } = this.columns;
    const first = steps[0];
    const last = steps[steps.length - 1];
    this.domain =
      first === undefined || last === undefined
        ? null
        : { start: query.from ?? stepStart(step, first), end: query.to ?? stepEnd(step, last) };
    this.gaps = this.domain ? gapsOf(this.columns, this.domain) : [];
  }

  get count(): number {
    return this.columns.steps.length;
  }

  get points(): readonly SeriesPoint[] {
    return (this.#points ??= Array.from(this.columns.steps, (_, index) => this.#made(index)));
  }

  get connectors(): readonly Connector[] {
    const { step, steps } = this.columns;
    return (this.#connectors ??= connectorsOf(this.points, steps, step));
  }

  /** `null` outside 0 … count − 1. */
  pointAt(index: number): SeriesPoint | null {
    return index in this.columns.steps ? (this.#points?.[index] ?? this.#made(index)) : null;
  }

  /** The series with only these points, ascending. */
  part(indices: readonly number[]): Series {
    const { query, brackets, gaps, domain } = this;
    const { step, steps } = this.columns;
    const points = indices.map((index) => this.#made(index));
    const numbers = indices.map((index) => steps[index] ?? NaN);
    const connectors = connectorsOf(points, numbers, step);
    return { query, points, brackets, gaps, connectors, domain };
  }

  /** Index of the first point whose step has this number, or a greater one. */
  indexFrom(number: number): number {
    return lowerBound(this.columns.steps, number);
  }

  /** Index of the point of an ISO period; -1 when it has none. */
  indexOf(text: string): number {
    const { step, steps } = this.columns;
    const period = parsePeriod(text);
    if (period?.step !== step) return -1;
    const number = stepIndex(step, period.start);
    const index = this.indexFrom(number);
    return steps[index] === number ? index : -1;
  }

  #made(index: number): SeriesPoint {
    const observation = observationAt(this.columns, index);
    return { observation, disputing: false, disputes: NONE, earlier: NONE, asides: NONE };
  }
}

function lowerBound(numbers: Int32Array, number: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? Infinity) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The runs of missing steps from one end of the domain to the other. */
function gapsOf(
  { step, steps }: OwnColumns,
  { start, end }: NonNullable<Series['domain']>,
): readonly Gap[] {
  const gaps: Gap[] = [];
  const add = (from: number, to: number): void => {
    const count = to - from;
    if (count > 0) gaps.push({ start: stepStart(step, from), end: stepEnd(step, to - 1), count });
  };
  const due = stepIndex(step, start);
  const first = steps[0] ?? NaN;
  const last = steps[steps.length - 1] ?? NaN;
  // Steps cut by an end of the window are not due.
  add(due + +(stepStart(step, due) < start), first);
  if (last - first >= steps.length) {
    for (let index = 1; index < steps.length; index++) {
      add((steps[index - 1] ?? NaN) + 1, steps[index] ?? NaN);
    }
  }
  add(last + 1, stepIndex(step, nextDay(end)));
  return gaps;
}

/** The rows whose whole period lies from `from` to `to`. */
function inside(columns: OwnColumns, { from, to }: SeriesQuery): OwnColumns {
  const { step, steps, values, kinds } = columns;
  // A step that begins before `from` or ends after `to` is cut by it.
  const first = from ? stepIndex(step, from) : -Infinity;
  const last = to ? stepIndex(step, to) : Infinity;
  const start = lowerBound(steps, first + +(!!from && stepStart(step, first) < from));
  const end = lowerBound(steps, last + +!(to && stepEnd(step, last) > to));
  return {
    ...columns,
    steps: steps.subarray(start, end),
    values: values.subarray(start, end),
    kinds: kinds.subarray(start, end),
  };
}
