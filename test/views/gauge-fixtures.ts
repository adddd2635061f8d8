/** Gauge views of the bundled data as the element asks for them, and dates at which they change. */
import { messagesFor } from '../../src/i18n/resolve.js';
import { gaugeDataset } from '../../src/model/dataset.js';
import { lastDay } from '../../src/model/period.js';
import type { IsoDate, ReducedDate } from '../../src/model/types.js';
import { buildGaugeView } from '../../src/views/build-gauge-view.js';
import { periodWords } from '../../src/views/gauge-periods.js';
import type { ForecastYear, GaugeShape, GaugeView } from '../../src/views/gauge-view.js';

export const YEARS = [2019, 2020, 2021] as const;

/** Every day on which the bundled gauge changes, the day before the first one, and `null`. */
export const DATES: readonly (IsoDate | null)[] = [
  '2017-12-31' as IsoDate,
  ...new Set(
    gaugeDataset().observations.flatMap(({ published }) => (published ? [lastDay(published)] : [])),
  ),
  null,
];

export interface GaugeSketch {
  readonly lang?: string;
  readonly shape?: GaugeShape;
  readonly asOf?: string | null;
  readonly years?: readonly number[];
  readonly heading?: string;
}

export function gaugeView(sketch: GaugeSketch = {}): GaugeView {
  const { lang = 'fr', shape = 'bars', asOf = null, years = YEARS, heading = '' } = sketch;
  const { progress, sources, scopes } = gaugeDataset();
  const day = asOf ? lastDay(asOf as ReducedDate) : null;
  const language = messagesFor(lang);
  return buildGaugeView({
    language,
    shape,
    years: years
      .map((year) => progress(year, day))
      .filter((year): year is ForecastYear => year.kind !== 'no-forecast'),
    sources,
    scopes,
    asOf: day,
    periods: periodWords(language),
    heading,
  });
}
