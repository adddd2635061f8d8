/** Hands a long series to the dense drawing: typed arrays, and words made on demand. */
import { flagsOf, type DenseSeries } from '../../charts/dense-series.js';
import { nextDay, time } from '../../model/period.js';
import type { Series } from '../../model/types.js';
import { axisWords } from '../../views/axis-words.js';
import type { DenseView } from '../../views/build-dense-view.js';
import { markOf } from '../../views/figure.js';
import type { DenseInput } from './dense-view.js';
import type { Plan } from './plan.js';

const DAY = 864e5;

/** All but the size of the box, which changes more often. */
export type DenseSeriesInput = Omit<DenseInput, 'width' | 'height'>;

/** Each figure stands in the middle of its period, as the SVG drawing has it. */
function arraysOf({ points, gaps }: Series): DenseSeries {
  const count = points.length;
  const times = new Float64Array(count);
  const values = new Float64Array(count);
  const flags = new Uint8Array(count);
  const ends = new Set(gaps.map(({ end }) => nextDay(end)));
  points.forEach((point, index) => {
    const { period, amount } = point.observation;
    // Of a day, most of what is long, the date is read once.
    const start = time(period.start);
    const end = period.end === period.start ? start : time(period.end);
    times[index] = (start + end + DAY) / 2;
    values[index] = amount.value;
    flags[index] = flagsOf(markOf(point), ends.size > 0 && ends.has(period.start));
  });
  return { times, values, flags };
}

/** Made once per view: the drawing is redone when a member is another object. */
export function denseInput({ series, input }: Plan, view: DenseView): DenseSeriesInput {
  const { language } = input;
  const { tick, year, month, day } = axisWords(language);
  return {
    series: arraysOf(series),
    scale: view.scale,
    domain: view.domain,
    gaps: view.gaps,
    words: { tick, year, month, day },
    label: language.messages.pointsLabel,
    labelAt: (index) => view.pointAt(index)?.shortLabel ?? '',
    nameAt: (index) => view.pointAt(index)?.name ?? '',
  };
}
