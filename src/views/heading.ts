/** Heading and subtitle: neutral, from what is shown, and following the chosen date. */
import { formatDate, formatDuring, formatRun } from '../format/period.js';
import { capital } from '../i18n/text.js';
import { SERIES_CATALOG } from '../model/series-catalog.js';
import type { Period, Series } from '../model/types.js';
import { unitOf } from './figure.js';
import type { TimelineInput } from './timeline-input.js';

/** First and last day of what is shown; `null` when nothing is. */
function shownSpan({ points, brackets }: Series): Pick<Period, 'start' | 'end'> | null {
  // Points are ascending, and cumulative ones have one start: the outer two tell.
  const periods = [...points.slice(0, 1), ...points.slice(-1), ...brackets].map(
    ({ observation }) => observation.period,
  );
  const [first] = periods;
  if (!first) return null;
  return periods.reduce<Pick<Period, 'start' | 'end'>>(
    (span, { start, end }) => ({
      start: start < span.start ? start : span.start,
      end: end > span.end ? end : span.end,
    }),
    first,
  );
}

/**
 * Where the scope is named: in the neutral heading when the reader chose it, in the subtitle when
 * the default is less than all acts or the heading is the publisher's.
 */
function scopeNames(input: TimelineInput): {
  readonly heading: string;
  readonly subtitle: string;
} {
  const { seriesName, scopeLabel, series, language } = input;
  const name = scopeLabel?.[language.language] ?? '';
  const { scope } = series.query;
  const isDefault = !seriesName || scope === SERIES_CATALOG[seriesName].defaultScope;
  if (isDefault) return { heading: '', subtitle: scope === 'all' ? '' : name };
  return input.heading ? { heading: '', subtitle: name } : { heading: name, subtitle: '' };
}

/** "Téléconsultations remboursées par mois, 2018-2020", or the publisher's own heading. */
export function headingOf(input: TimelineInput): string {
  const { messages } = input.language;
  if (input.heading) return input.heading;
  const measure = input.seriesName
    ? messages.headings[input.seriesName]
    : (input.own?.title ?? messages.ownData);
  const span = shownSpan(input.series);
  const [first = '', last = ''] = span ? [span.start.slice(0, 4), span.end.slice(0, 4)] : [];
  const years = first === last ? first : messages.yearRun(first, last);
  return messages.heading(measure, years, scopeNames(input).heading);
}

/**
 * Measure, unit, place and period; then the scope, the date up to which figures are known if one
 * is set, and whose data it is when it is the publisher's.
 */
export function subtitleOf(input: TimelineInput): string {
  const { messages, locale } = input.language;
  const { own, series } = input;
  const { step, area, asOf } = series.query;
  const span = shownSpan(series);
  const run = span ? (step === 'point' ? formatDuring : formatRun)(span, step, locale) : '';
  const measure = own ? capital(unitOf(input)) : messages.actsCounted;
  return [
    capital(messages.subtitle(measure, step, own ? '' : messages.area(area), run)) +
      (asOf ? messages.knownAtInline(formatDate(asOf, locale, 'long')) : ''),
    scopeNames(input).subtitle,
    own && (own.invented ? messages.inventedData : messages.ownData),
  ]
    .filter(Boolean)
    .join(' · ');
}
