/** Hands a long series to the dense drawing: typed arrays, and words made on demand. */
import { flagsOf, GAP_BEFORE, type DenseSeries } from '../../charts/dense-series.js';
import { kindsIn } from '../../model/own-columns.js';
import type { OwnSeries } from '../../model/own-series.js';
import { stepTime } from '../../model/period.js';
import { formatDay } from '../../format/period.js';
import { dateAt } from '../../model/period.js';
import { axisWords } from '../../views/axis-words.js';
import type { DenseView } from '../../views/build-dense-view.js';
import { markOf } from '../../views/figure.js';
import type { DenseInput } from './dense-view.js';
import type { Plan } from './plan.js';

/** All but the size of the box, which changes more often. */
export type DenseSeriesInput = Omit<DenseInput, 'width' | 'height'>;

/** Each figure stands in the middle of its period, as the SVG drawing has it. */
function arraysOf(series: OwnSeries): DenseSeries {
  const { step, steps, values } = series.columns;
  const times = new Float64Array(steps.length);
  for (let index = 0; index < steps.length; index++) {
    const number = steps[index] ?? NaN;
    times[index] = (stepTime(step, number) + stepTime(step, number + 1)) / 2;
  }
  return { times, values, flags: flagsIn(series) };
}

/** Most long series are plain and without a gap: all their flags are 0. */
function flagsIn(series: OwnSeries): Uint8Array {
  const { steps, kinds } = series.columns;
  const flags = new Uint8Array(steps.length);
  const marks: number[] = [];
  for (const kind of kindsIn(series.columns)) {
    const point = series.pointAt(kinds.indexOf(kind));
    marks[kind] = point ? flagsOf(markOf(point), false) : 0;
  }
  if (!series.gaps.length && !marks.some(Boolean)) return flags;
  for (let index = 0; index < steps.length; index++) {
    const hasGap = index > 0 && (steps[index] ?? NaN) - (steps[index - 1] ?? NaN) > 1;
    flags[index] = (marks[kinds[index] ?? 0] ?? 0) | (hasGap ? GAP_BEFORE : 0);
  }
  return flags;
}

/** Made once per view: the drawing is redone when a member is another object. */
export function denseInput({ input }: Plan, view: DenseView): DenseSeriesInput {
  const { language } = input;
  const { tick, year, month } = axisWords(language);
  const day = (time: number): string => formatDay(dateAt(time), language.locale);
  return {
    series: arraysOf(view.series),
    scale: view.scale,
    domain: view.domain,
    gaps: view.gaps,
    words: { tick, year, month, day },
    label: language.messages.pointsLabel,
    labelAt: (index) => view.pointAt(index)?.shortLabel ?? '',
    nameAt: (index) => view.pointAt(index)?.name ?? '',
  };
}
