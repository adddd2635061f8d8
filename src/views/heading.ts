/** Heading and subtitle: neutral, from what is shown, and following the chosen date. */
import { formatDate, formatDuring, formatRun } from '../format/period.js';
import type { Period, Series } from '../model/types.js';
import { capital, unitOf } from './figure.js';
import type { TimelineInput } from './timeline-input.js';

/** First and last day of what is shown; `null` when nothing is. */
function shownSpan({ points, brackets }: Series): Pick<Period, 'start' | 'end'> | null {
  const [first] = points.length ? points : brackets;
  if (!first) return null;
  let { start, end } = first.observation.period;
  for (const list of [points, brackets]) {
    for (const { observation } of list) {
      if (observation.period.start < start) start = observation.period.start;
      if (observation.period.end > end) end = observation.period.end;
    }
  }
  return { start, end };
}

/** "Téléconsultations remboursées par mois, 2018-2020", or the publisher's own heading. */
export function headingOf(input: TimelineInput): string {
  const { messages, language } = input.language;
  if (input.heading) return input.heading;
  const measure = input.seriesName
    ? messages.headings[input.seriesName]
    : (input.own?.title ?? messages.ownData);
  const span = shownSpan(input.series);
  const [first = '', last = ''] = span ? [span.start.slice(0, 4), span.end.slice(0, 4)] : [];
  const years = first === last ? first : messages.yearRun(first, last);
  return messages.heading(measure, years, input.scopeLabel?.[language] ?? '');
}

/** Measure, unit, place and period; then the date up to which figures are known, if one is set. */
export function subtitleOf(input: TimelineInput): string {
  const { messages, locale } = input.language;
  const { step, area, asOf } = input.series.query;
  const span = shownSpan(input.series);
  const run = span ? (step === 'point' ? formatDuring : formatRun)(span, step, locale) : '';
  const { own } = input;
  return (
    messages.subtitle(
      own ? capital(unitOf(input)) : messages.actsCounted,
      step,
      own ? '' : messages.area(area),
      run,
    ) +
    (asOf ? messages.knownAtInline(formatDate(asOf, locale, 'long')) : '') +
    (own ? ` · ${own.invented ? messages.inventedData : messages.ownData}` : '')
  );
}
