/** Labels of the time axis: years and months, as many as fit without touching. */
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
 * `yearly`: figures of whole years; `fits`: whether a label fits into a stretch of time.
 */
export function timeLabels(
  { start, end }: SpanView,
  known: number[],
  zoomed: boolean,
  sparse: boolean,
  words: AxisWords,
  yearly: boolean,
  fits: (time: number, label: string) => boolean,
): TimeLabel[] {
  const months = range(monthOf(start), monthOf(end - 1) + 1);
  const years = months
    .filter((month) => !zoomed && month % 12 === 0 && monthStart(month) >= start)
    .map(monthStart);
  const step = [1, 2, 3, 6].find((count) => fits(count * 30 * DAY, words.month(start, false)));
  const name = (month: number): TimeLabel => {
    const time = monthStart(month);
    return [
      (Math.max(time, start) + Math.min(monthStart(month + 1), end)) / 2,
      words.month(time, zoomed ? month % 12 === 0 : !years.length),
      'middle',
      known.includes(month),
    ];
  };
  // The figures of calendar years stand in their middle.
  const labels = years.map((time): TimeLabel => [
    time + 182 * DAY * Number(yearly),
    words.year(time),
    yearly ? 'middle' : 'start',
    true,
  ]);
  // January carries the year, so it comes first.
  labels.push(...known.sort((a, b) => (a % 12) - (b % 12)).map(name));
  if (!sparse) {
    labels.push([start, words.month(start, true), 'start', false]);
    if (step) labels.push(...months.filter((month) => month % step === 0).map(name));
  }
  return labels;
}
