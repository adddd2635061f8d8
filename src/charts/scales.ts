/** Mappings from values and times to pixels, and the calendar's steps in UTC. */

/** Maps a value or a time to a position in pixels. */
export type Scale = (value: number) => number;

/** Straight mapping of [d0, d1] onto [r0, r1]. */
export const linear =
  (d0: number, d1: number, r0: number, r1: number): Scale =>
  (value) =>
    r0 + ((value - d0) / (d1 - d0)) * (r1 - r0);

/** Logarithmic mapping; a value without a logarithm takes the place of d0. */
export const log = (d0: number, d1: number, r0: number, r1: number): Scale => {
  const straight = linear(Math.log10(d0), Math.log10(d1), r0, r1);
  return (value) => straight(Math.log10(value > 0 ? value : d0));
};

/** Axis numbers, ascending: the first and the last are the ends of the axis. */
export type Ticks = readonly [number, ...number[]];

/** All whole numbers from `first` up to, without, `end`. */
export const range = (first: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);

/**
 * The round number (1, 2 or 5 times a power of ten) nearest to `value` in proportion. The same as
 * `tickStep` of d3-array, whose one-file package would bring a kilobyte of other things along.
 */
export function round125(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const rest = (value / power) ** 2;
  return power * (rest < 2 ? 1 : rest < 10 ? 2 : rest < 50 ? 5 : 10);
}

/** Zero to the first round number that is not under `max`, in about `count` round steps. */
export function linearTicks(max: number, count: number): Ticks {
  // Acts are counted one by one: no step under 1.
  const step = round125(Math.max(1, max / count));
  return [0, ...range(1, Math.ceil(Math.max(1, max) / step) + 1).map((index) => index * step)];
}

/**
 * Powers of ten from the least to the greatest value above zero, none without a value at an end.
 * Zero, which has no place among them, comes before them if it is one of the values.
 */
export function decades(values: readonly number[]): Ticks {
  const logs = values.filter((value) => value > 0).map(Math.log10);
  const first = logs.length ? Math.floor(Math.min(...logs)) : 0;
  const powers = range(first + 1, Math.ceil(Math.max(first + 1, ...logs)) + 1);
  const above = powers.map((power) => 10 ** power);
  const foot = 10 ** first;
  return logs.length < values.length ? [0, foot, ...above] : [foot, ...above];
}

/** Milliseconds of one day. */
export const DAY = 864e5;

/** Months since January 1970 of a time in UTC milliseconds. */
export function monthOf(time: number): number {
  const date = new Date(time);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}

/** First instant of a month counted from January 1970. */
export const monthStart = (month: number): number => Date.UTC(1970, month);
