/** Labels of the time axis: years, months or days, as many as fit without touching. */
import type { AxisWords, SpanView } from '../views/timeline-view.js';
import { DAY, monthOf, monthStart, type Scale } from './scales.js';
import type { Box, MeasureText, TextShape } from './shapes.js';
import { collide, text, textBox } from './text.js';

export interface TimeAxis {
  readonly span: SpanView;
  readonly x: Scale;
  /** Baseline of the labels. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly words: AxisWords;
  readonly measure: MeasureText;
  /** Months that have a figure, counted from January 1970. */
  readonly known: ReadonlySet<number>;
  /** `years`: years and known months; `all`: months between them too; `months`: no years. */
  readonly detail: 'years' | 'all' | 'months';
}

export interface PlacedTimeAxis {
  readonly texts: readonly TextShape[];
  /** Positions of the long ticks, where a year (or a month of a short axis) begins. */
  readonly ticks: readonly number[];
}

const LABEL_GAP = 8;

/** All `step`-th numbers from `first` up to, without, `end`; counted from zero; none at infinity. */
const every = (first: number, end: number, step: number): number[] => {
  const start = Math.ceil(first / step) * step;
  const count = Math.max(0, Math.ceil((end - start) / step));
  return Array.from({ length: count }, (_, index) => start + index * step);
};

/** The smallest of some steps, in units of time, at which labels keep apart; Infinity if none. */
type StepOf = (steps: readonly number[], unit: number, label: string) => number;

type Style = Parameters<typeof text>[4];
type Label = readonly [time: number, words: string, style: Style];

/** Begins at its time, beside a long tick. */
const MAJOR: Style = { weight: 700, tone: 'ink' };
const MINOR: Style = { anchor: 'middle' };
const STRONG: Style = { anchor: 'middle', weight: 600, tone: 'ink' };

/** Months and days of an axis of a few weeks. */
function dayLabels({ span: { start, end }, words }: TimeAxis, stepOf: StepOf): Label[] {
  const months = every(monthOf(start), monthOf(end - 1) + 1, 1).map((month): Label => {
    const time = Math.max(monthStart(month), start);
    return [time, words.month(time, true), MAJOR];
  });
  const step = stepOf([1, 7, 14], DAY, words.day(start));
  // Day 4 of January 1970 was a Monday.
  const days = every(start / DAY - 4, end / DAY - 4, step).map((day): Label => {
    const time = (day + 4) * DAY;
    return [time + DAY / 2, words.day(time), MINOR];
  });
  return [...months, ...days];
}

/** Years, then months with a figure, then months at even steps, as the detail asks for. */
function monthLabels(axis: TimeAxis, stepOf: StepOf): Label[] {
  const { span, words, known, detail } = axis;
  const { start, end } = span;
  const first = monthOf(start);
  const last = monthOf(end - 1) + 1;
  const zoomed = detail === 'months';
  const firstWhole = start > monthStart(first) ? first + 1 : first;
  const yearStep = zoomed ? Infinity : stepOf([1, 2, 5, 10], 365 * DAY, words.year(start));
  const years = every(firstWhole, last, 12 * yearStep).map((month): Label => {
    const time = monthStart(month);
    return [time, words.year(time), MAJOR];
  });
  const name = (month: number, style: Style): Label => {
    const time = monthStart(month);
    const middle = (Math.max(time, start) + Math.min(monthStart(month + 1), end)) / 2;
    const dated = zoomed ? month % 12 === 0 : detail === 'years' && time < (years[0]?.[0] ?? end);
    return [middle, words.month(time, dated), style];
  };
  const step = stepOf([1, 2, 3, 6], 30 * DAY, words.month(start, false));
  if (step === Infinity) return years;
  const told = detail === 'all' ? [] : [...known].filter((month) => month >= first && month < last);
  // January carries the year.
  told.sort((a, b) => Number(b % 12 === 0) - Number(a % 12 === 0));
  const labels = [...years, ...told.map((month) => name(month, zoomed ? STRONG : MINOR))];
  if (detail === 'years') return labels;
  labels.push([start, words.month(start, true), {}]);
  return [...labels, ...every(first + 1, last, step).map((month) => name(month, MINOR))];
}

/** Places the labels of a time axis, the most telling first; who finds no room is left out. */
export function placeTimeAxis(axis: TimeAxis): PlacedTimeAxis {
  const { span, x, size, measure } = axis;
  const texts: TextShape[] = [];
  const ticks: number[] = [];
  const taken: Box[] = [];
  const stepOf: StepOf = (steps, unit, label) => {
    const width = measure(label, size, 700) + LABEL_GAP;
    return steps.find((step) => x(step * unit) - x(0) >= width) ?? Infinity;
  };
  const short = axis.detail !== 'months' && span.end - span.start < 100 * DAY;
  for (const [time, words, style] of (short ? dayLabels : monthLabels)(axis, stepOf)) {
    const shape = text(x(time) + (style === MAJOR ? 6 : 0), axis.y, words, size, style);
    const box = textBox(shape, measure);
    if (box.x < 0 || box.x + box.width > axis.width) continue;
    if (taken.some((other) => collide(box, other, LABEL_GAP))) continue;
    taken.push(box);
    texts.push(shape);
    if (style === MAJOR) ticks.push(x(time));
  }
  return { texts, ticks };
}
