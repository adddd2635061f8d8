/** Heading and subtitle: neutral, from what is shown, and following the chosen date. */
import { joined } from '../format/joined.js';
import { formatDate, formatDuring, formatRun } from '../format/period.js';
import { capital } from '../i18n/text.js';
import { SERIES_CATALOG } from '../model/series-catalog.js';
import type { SeriesPoint } from '../model/types.js';
import type { TimelineInput } from './timeline-input.js';
import type { TimelineView } from './timeline-view.js';

type Titles = Pick<TimelineView, 'heading' | 'subtitle'>;

/** Name of the scope; "" where it is plainly all acts, and of own data. */
export const scopeName = ({ language: { language }, scopeLabel, series }: TimelineInput): string =>
  scopeLabel && series.query.scope !== 'all' ? scopeLabel[language] : '';

/**
 * The heading is "Téléconsultations remboursées par mois, 2018-2020", or the publisher's own. The
 * subtitle tells measure, unit, place and period; then the date up to which figures are known if
 * one is set, and whose data it is when it is the publisher's. The scope is named in the neutral
 * heading when the reader chose it, in the subtitle when the default is less than all acts or the
 * heading is the publisher's.
 * @param shown points and brackets, ascending by end.
 */
export function titlesOf(shown: readonly SeriesPoint[], input: TimelineInput): Titles {
  const { messages, locale } = input.language;
  const { own, series, seriesName } = input;
  const { step, area, asOf, scope } = series.query;
  const per = messages.steps[step][2];
  const name = scopeName(input);
  const isBelow = input.heading || !seriesName || scope === SERIES_CATALOG[seriesName].defaultScope;
  const [start] = shown.map(({ observation: { period } }) => period.start).sort();
  const end = shown.at(-1)?.observation.period.end;
  const span = start && end && { start, end };
  const years = new Set([start?.slice(0, 4), end?.slice(0, 4)]);
  return {
    heading:
      input.heading ||
      joined(
        [
          !seriesName
            ? own?.title
            : step === 'point'
              ? messages.cumulated
              : messages.reimbursed + per,
          [...years].join(messages.yearDash),
        ],
        ', ',
      ) + (name && !isBelow ? messages.colon + name : ''),
    subtitle: joined(
      [
        joined(
          [
            capital(
              joined(
                [own ? own.unit : messages.actsCounted, per, !own && messages.areas[area]],
                ' ',
              ),
            ),
            span && (step === 'point' ? formatDuring : formatRun)(span, step, locale),
          ],
          ', ',
        ) + (asOf ? messages.knownAt(formatDate(asOf, locale, 'long')) : ''),
        isBelow && name,
        own?.owner,
      ],
      ' · ',
    ),
  };
}
