/** Labels of the time axis: years, months or days, as many as fit without touching. */
import type { AxisWords, SpanView } from '../views/timeline-view.js';
import { DAY, monthOf, monthStart, range } from './scales.js';

/** A label in the middle of its period or from a start on; a strong one there has a long tick. */
export type TimeLabel = readonly [
  time: number,
  words: string,
  anchor: 'start' | 'middle',
  strong: boolean,
];

/**
 * The labels of a time axis, the most telling first. `known`: months with a figure, counted from
 * January 1970; `zoomed`: years are said beside January; `sparse`: no month without a figure;
 * `fits`: whether a label fits into a stretch of time.
 */
export function timeLabels(
  { start, end }: SpanView,
  known: number[],
  zoomed: boolean,
  sparse: boolean,
  words: AxisWords,
  fits: (time: number, label: string) => boolean,
): TimeLabel[] {
  const months = range(monthOf(start), monthOf(end - 1) + 1);
  const stepOf = (unit: number, label: string, ...steps: number[]): number =>
    steps.find((step) => fits(step * unit, label)) ?? Infinity;
  if (!zoomed && end - start < 100 * DAY) {
    const step = stepOf(DAY, words.day(start), 1, 7, 14);
    return [
      ...months.map((month): TimeLabel => {
        const time = Math.max(monthStart(month), start);
        return [time, words.month(time, true), 'start', true];
      }),
      // Day 4 of January 1970 was a Monday.
      ...range(start / DAY, end / DAY)
        .filter((day) => (day - 4) % step === 0)
        .map((day): TimeLabel => [(day + 0.5) * DAY, words.day(day * DAY), 'middle', false]),
    ];
  }
  const years = months
    .filter((month) => !zoomed && month % 12 === 0 && monthStart(month) >= start)
    .map(monthStart);
  const step = stepOf(30 * DAY, words.month(start, false), 1, 2, 3, 6);
  const name = (month: number): TimeLabel => {
    const time = monthStart(month);
    return [
      (Math.max(time, start) + Math.min(monthStart(month + 1), end)) / 2,
      words.month(time, zoomed ? month % 12 === 0 : !years.length),
      'middle',
      zoomed && known.includes(month),
    ];
  };
  // January carries the year, so it comes first.
  const told = zoomed || sparse ? known.sort((a, b) => (a % 12) - (b % 12)) : [];
  const even = sparse ? [] : months.filter((month) => month % step === 0);
  return [
    ...years.map((time): TimeLabel => [time, words.year(time), 'start', true]),
    ...told.map(name),
    ...(sparse ? [] : [[start, words.month(start, true), 'start', false] as const]),
    ...even.map(name),
  ];
}
