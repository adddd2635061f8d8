/** Labels of the time axis: years, months or days, as many as fit without touching. */
import type { AxisWords, SpanView } from '../views/timeline-view.js';
import { DAY, monthOf, monthStart, range } from './scales.js';
import type { TextShape } from './shapes.js';

/** A label at its time: beside a long tick, under the middle of its period, or from a start. */
export type TimeLabel = readonly [
  time: number,
  words: string,
  anchor: 'start' | 'middle',
  weight?: TextShape['weight'],
];

/**
 * The labels of a time axis, the most telling first. `known`: months with a figure, counted from
 * January 1970; `zoomed`: years are said beside January; `sparse`: no month without a figure.
 */
export function timeLabels(
  { start, end }: SpanView,
  known: readonly number[],
  zoomed: boolean,
  sparse: boolean,
  words: AxisWords,
  fits: (time: number, words: string) => boolean,
): TimeLabel[] {
  const months = range(monthOf(start), monthOf(end - 1) + 1);
  const stepOf = (steps: readonly number[], unit: number, label: string): number =>
    steps.find((step) => fits(step * unit, label)) ?? Infinity;
  if (!zoomed && end - start < 100 * DAY) {
    const step = stepOf([1, 7, 14], DAY, words.day(start));
    return [
      ...months.map((month): TimeLabel => {
        const time = Math.max(monthStart(month), start);
        return [time, words.month(time, true), 'start', 700];
      }),
      // Day 4 of January 1970 was a Monday.
      ...range(start / DAY, end / DAY)
        .filter((day) => (day - 4) % step === 0)
        .map((day): TimeLabel => [(day + 0.5) * DAY, words.day(day * DAY), 'middle']),
    ];
  }
  const years = months
    .map(monthStart)
    .filter((time, index) => !zoomed && (months[index] ?? 0) % 12 === 0 && time >= start)
    .map((time): TimeLabel => [time, words.year(time), 'start', 700]);
  const step = stepOf([1, 2, 3, 6], 30 * DAY, words.month(start, false));
  const name = (month: number, weight: 400 | 600): TimeLabel => {
    const time = monthStart(month);
    const dated = zoomed ? month % 12 === 0 : !years.length;
    return [
      (Math.max(time, start) + Math.min(monthStart(month + 1), end)) / 2,
      words.month(time, dated),
      'middle',
      weight,
    ];
  };
  // January carries the year, so it comes first.
  const told = [...known].sort((a, b) => (a % 12) - (b % 12));
  return [
    ...years,
    ...(zoomed || sparse ? told : []).map((month) => name(month, zoomed ? 600 : 400)),
    ...(sparse
      ? []
      : [
          [start, words.month(start, true), 'start'] as const,
          ...months.filter((month) => month % step === 0).map((month) => name(month, 400)),
        ]),
  ];
}
