/** Calendar ticks of a dense time axis and decades of a logarithmic one. */
import type { AxisWords } from '../views/timeline-view.js';

/** The words of the axes; the element knows the language, this chunk does not. */
export interface DenseWords extends Pick<AxisWords, 'tick' | 'year' | 'month'> {
  /** "12 mars" */
  readonly day: (time: number) => string;
}

export interface TimeTick {
  /** UTC milliseconds. */
  readonly value: number;
  /** One or two lines; the second names the year where the first leaves it open. */
  readonly label: string | string[];
}

const DAY = 86_400_000;
const MONDAY = 4 * DAY;

type Unit = 'day' | 'month' | 'year';

/** Unit, how many of it, about how many days that is. */
const STEPS: readonly (readonly [Unit, number, number])[] = [
  ['day', 1, 1],
  ['day', 2, 2],
  ['day', 7, 7],
  ['day', 14, 14],
  ['month', 1, 30.4],
  ['month', 3, 91.3],
  ['month', 6, 182.6],
  ['year', 1, 365.2],
  ['year', 2, 730.5],
  ['year', 5, 1826],
  ['year', 10, 3652],
  ['year', 20, 7305],
  ['year', 50, 18262],
  ['year', 100, 36524],
];

function times(start: number, end: number, unit: Unit, count: number): number[] {
  const found: number[] = [];
  const begin = new Date(start);
  const year = begin.getUTCFullYear();
  const month = begin.getUTCMonth();
  const at = (step: number): number => {
    // Weeks count from a Monday (1970-01-05); months and years from multiples of their count.
    const origin = count % 7 === 0 ? MONDAY : 0;
    if (unit === 'day')
      return (Math.floor((start - origin) / DAY / count) + step) * count * DAY + origin;
    if (unit === 'month') return Date.UTC(year, Math.floor(month / count) * count + step * count);
    return Date.UTC((Math.floor(year / count) + step) * count, 0);
  };
  for (let step = 0; at(step) <= end; step += 1) if (at(step) >= start) found.push(at(step));
  return found;
}

/** At most about `most` ticks on calendar boundaries between two UTC times. */
export function timeTicks(start: number, end: number, most: number, words: DenseWords): TimeTick[] {
  const days = (end - start) / DAY / Math.max(1, most);
  const [unit, count] = STEPS.find(([, , length]) => length >= days) ?? (['year', 200] as const);
  let told = NaN;
  return times(start, end, unit, count).map((value) => {
    const year = new Date(value).getUTCFullYear();
    const opens = year !== told;
    told = year;
    // An empty second line: the plot keeps its height when a zoom brings months.
    if (unit === 'year') return { value, label: [words.year(value), ''] };
    const label = unit === 'month' ? words.month(value, false) : words.day(value);
    return { value, label: opens ? [label, words.year(value)] : label };
  });
}

/**
 * Ends of a logarithmic axis, from a power of ten to 1, 2 or 5 times another; at least a decade.
 * Values must be positive.
 */
export function decadeEnds(low: number, high: number): { min: number; max: number } {
  const from = Math.floor(Math.log10(low));
  const to = Math.floor(Math.log10(high));
  const times = [1, 2, 5, 10].find((factor) => high <= factor * 10 ** to) ?? 10;
  return { min: 10 ** from, max: Math.max(10 ** (from + 1), times * 10 ** to) };
}

/** The powers of ten on an axis that begins with one. */
export function decades(min: number, max: number): number[] {
  const from = Math.round(Math.log10(min));
  const count = Math.floor(Math.log10(max) + 1e-9) - from + 1;
  return Array.from({ length: count }, (_, step) => 10 ** (from + step));
}
