/** From the chosen years to what the gauge shows: the view, and the figures behind it. */
import type { ResolvedLanguage } from '../../i18n/resolve.js';
import { latestGaugeDataset } from '../../model/dataset.js';
import { buildGaugeView } from '../../views/build-gauge-view.js';
import type { ForecastYear, GaugeShape, GaugeView } from '../../views/gauge-view.js';
import type { CommonOptions } from '../attributes.js';
import type { Shown } from '../shown.js';
import type { GaugeMore } from './more.js';

/** The years of the forecasts, after the word for all of them. */
export const YEARS = ['all', '2019', '2020', '2021'] as const;
export const SHAPES = ['bars', 'dial'] as const satisfies readonly GaugeShape[];

export interface Plan {
  readonly view: GaugeView;
  readonly years: readonly ForecastYear[];
  readonly shown: Shown;
}

/** @param more `null`: only what is known now, and calendar years. */
export function planGauge(
  year: (typeof YEARS)[number],
  shape: GaugeShape,
  { asOf, heading }: CommonOptions,
  language: ResolvedLanguage,
  more: GaugeMore | null,
): Plan {
  const { progress, sources, scopes } = (more?.dataset ?? latestGaugeDataset)();
  const periods = more && more.periodWords(language);
  const years = (year === 'all' ? YEARS.slice(1) : [year])
    .map((each) => progress(+each, asOf))
    .filter((each): each is ForecastYear => each.kind !== 'no-forecast');
  const input = { language, shape, years, sources, scopes, asOf, periods, heading };
  const view = buildGaugeView(input);
  return {
    view: more ? more.cautious(view, language) : view,
    years,
    shown: {
      figures: years.flatMap(({ told }) => told),
      sources,
      asOf,
      name: 'target-gauge',
      unit: language.messages.acts,
      // An id is `indicator/period`, and more.
      periodOf: ({ observation: { id } }) => id.split('/')[1]?.replace('_', '/') ?? '',
    },
  };
}
