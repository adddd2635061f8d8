/** How a gauge tells periods that are not calendar years; part of its lazy chunk. */
import { formatDuring, formatPeriod } from '../format/period.js';
import { gaugePeriodMessagesFor } from '../i18n/gauge-periods.js';
import type { ResolvedLanguage } from '../i18n/resolve.js';
import { nounOf, stepOf } from './figure.js';
import type { PeriodWords } from './gauge-view.js';

/** The words for one language. */
export function periodWords(language: ResolvedLanguage): PeriodWords {
  const { locale } = language;
  const { compared, forecast, figure, different, covers } = gaugePeriodMessagesFor(
    language.language,
  );
  return {
    compared,
    forecast,
    figure,
    during: (period) => formatDuring(period, stepOf(period), locale),
    short: (period) => formatPeriod(period, stepOf(period), locale, 'short'),
    caution: (figures) =>
      [
        different,
        ...figures.map(({ year, observation }) =>
          covers(String(year), nounOf(observation, { language })),
        ),
      ].join(' '),
  };
}
