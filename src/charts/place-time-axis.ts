/** Labels of the time axis: years, months or days, as many as fit without touching. */
import type { AxisWords, SpanView } from '../views/timeline-view.js';
import { DAY, monthOf, monthStart, type Scale } from './scales.js';
import type { MeasureText, TextShape } from './shapes.js';
import { text, textBox } from './text.js';

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

/** All `step`-th numbers from `first` up to, without, `end`; counted from zero. */
const every = (first: number, end: number, step: number): number[] => {
  const start = Math.ceil(first / step) * step;
  const count = Math.max(0, Math.ceil((end - start) / step));
  return Array.from({ length: count }, (_, index) => start + index * step);
};

/** The smallest step whose labels keep apart, or none. */
const stepFor = (steps: readonly number[], pixels: number, label: number): number =>
  steps.find((step) => step * pixels >= label + LABEL_GAP) ?? Infinity;

/** Places the labels of a time axis, the most telling first. */
export function placeTimeAxis(axis: TimeAxis): PlacedTimeAxis {
  const { span, x, words, size, measure, detail } = axis;
  const texts: TextShape[] = [];
  const ticks: number[] = [];
  const taken: (readonly [number, number])[] = [];
  const put = (shape: TextShape): boolean => {
    const { x: left, width } = textBox(shape, measure);
    const right = left + width;
    if (left < 0 || right > axis.width) return false;
    if (taken.some(([a, b]) => left < b + LABEL_GAP && a < right + LABEL_GAP)) return false;
    taken.push([left, right]);
    texts.push(shape);
    return true;
  };
  const major = (time: number, label: string): void => {
    const place = x(time);
    if (put(text(place + 6, axis.y, label, size, { weight: 700, tone: 'ink' }))) ticks.push(place);
  };
  const minor = (time: number, label: string, strong: boolean): boolean =>
    put(
      text(x(time), axis.y, label, size, {
        anchor: 'middle',
        ...(strong && { weight: 600, tone: 'ink' }),
      }),
    );
  const wide = (label: string): number => measure(label, size, 700);
  const first = monthOf(span.start);
  const last = monthOf(span.end - 1) + 1;
  const perMonth = (x(span.end) - x(span.start)) / ((span.end - span.start) / DAY / 30.44);

  if (detail !== 'months' && span.end - span.start < 100 * DAY) {
    for (const month of every(first, last, 1)) {
      const time = Math.max(monthStart(month), span.start);
      major(time, words.month(time, true));
    }
    const step = stepFor([1, 7, 14], perMonth / 30.44, wide(words.day(span.start)));
    // Day 4 of January 1970 was a Monday.
    for (const day of every(span.start / DAY - 4, span.end / DAY - 4, step)) {
      minor((day + 4.5) * DAY, words.day((day + 4) * DAY), false);
    }
    return { texts, ticks };
  }

  const firstYear = monthStart(Math.ceil(first / 12) * 12);
  if (detail !== 'months') {
    const step = stepFor([1, 2, 5, 10], perMonth * 12, wide(words.year(span.start)));
    for (const year of every(span.start > monthStart(first) ? first + 1 : first, last, 12 * step)) {
      major(monthStart(year), words.year(monthStart(year)));
    }
  }
  const middle = (month: number): number =>
    (Math.max(monthStart(month), span.start) + Math.min(monthStart(month + 1), span.end)) / 2;
  const month = (index: number, strong: boolean): boolean => {
    const time = monthStart(index);
    const dated = detail === 'months' ? index % 12 === 0 : detail === 'years' && time < firstYear;
    return minor(middle(index), words.month(time, dated), strong);
  };
  const widest = wide(words.month(span.start, false));
  const step = stepFor([1, 2, 3, 6], perMonth, widest);
  if (step < Infinity) {
    const strong = detail === 'months';
    if (detail !== 'all') {
      const months = [...axis.known].filter((index) => index >= first && index < last);
      months.sort((a, b) => Number(b % 12 === 0) - Number(a % 12 === 0));
      months.forEach((index) => month(index, strong));
    }
    if (detail !== 'years') {
      put(text(x(span.start), axis.y, words.month(span.start, true), size));
      every(first + 1, last, step).forEach((index) => month(index, false));
    }
  }
  return { texts, ticks };
}
