/** The timeline's figures by the ISO names of their periods. */
import { periodMatches, periodName } from '../../model/period.js';
import { figuresOf } from '../../model/sorted.js';
import type { ObservationId, Series, SeriesPoint } from '../../model/types.js';
import type { Vintage } from '../../model/vintage.js';
import { unitOf } from '../../views/figure.js';
import type { Shown } from '../shown.js';
import type { Plan } from './plan.js';

/** The ISO name of a figure's period. */
export function pointName(point: Vintage, series: Series): string {
  const { period } = point.observation;
  return periodName(period, series.query.step, series.brackets.includes(point as SeriesPoint));
}

/** What is made of the plan besides the drawing; the figures of a long series only when asked. */
export function shownOf({ series, input, sources }: Plan): Shown {
  const { own, seriesName, language } = input;
  return {
    get figures() {
      return figuresOf(series);
    },
    sources,
    asOf: series.query.asOf,
    name: seriesName ?? (own?.title || language.messages.ownData),
    unit: unitOf(input),
    notes: own?.notes,
    periodOf: (figure) => pointName(figure, series),
  };
}

/** The figure that the `point` attribute names; `null` when nothing was published for it. */
export function pointNamed(text: string, series: Series): ObservationId | null {
  if (text === '') return null;
  const { step } = series.query;
  const found =
    series.points.find(({ observation: { period } }) => periodMatches(text, period, step)) ??
    series.brackets.find((bracket) => pointName(bracket, series) === text);
  return found?.observation.id ?? null;
}
