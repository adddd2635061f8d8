/** The one sentence that says the main figure with its qualifier, its period and its source. */
import { joined } from '../format/joined.js';
import { formatDate, formatDuring } from '../format/period.js';
import { capital } from '../i18n/text.js';
import { takeaway } from '../model/takeaway.js';
import { fullFigure, sourceOf } from './figure.js';
import { scopeName } from './heading.js';
import { measureOf } from './point-kinds.js';
import type { TimelineInput } from './timeline-input.js';

/**
 * "En avril 2020, plus de 4 500 000 téléconsultations ont été remboursées en France, le chiffre le
 * plus élevé de cette série (Egora, sept. 2020)."; after the place the scope, unless it is all
 * acts; of a cumulative series the last figure; of own data the title, the figure and its period;
 * without figures that there are none.
 */
export function takeawayOf(input: TimelineInput): string {
  const { messages, locale } = input.language;
  const { own, series } = input;
  const { points, query } = series;
  const told = takeaway(series);
  const { asOf } = query;
  if (told.kind === 'none') return messages.empty(asOf && formatDate(asOf, locale, 'long'));
  const isTotal = query.step === 'point';
  const { observation, disputing } =
    told.kind === 'single' ? told.point : isTotal ? told.last : told.highest;
  const { amount, period, status } = observation;
  const during = formatDuring(period, query.step, locale);
  const figure = fullFigure(observation, input);
  const source = sourceOf(observation, input).text;
  const scope = scopeName(input);
  return `${joined(
    [
      own
        ? own.title + messages.colon + joined([figure, own.unit, during], ' ')
        : joined(
            [`${capital(during)},`, messages.wereReimbursed(figure), messages.areas[query.area]],
            ' ',
          ),
      scope && messages.scopeGroup.toLowerCase() + messages.colon + scope,
      measureOf(observation, input),
      status === 'estimate' && messages.byEstimate,
      status === 'provisional' && messages.words.provisional,
      disputing && messages.words.disputed,
      // Not said of a part of the series, nor if a disputed figure is larger.
      told.kind === 'range' &&
        !isTotal &&
        !query.from &&
        !query.to &&
        points.every((other) => other.observation.amount.value <= amount.value) &&
        messages.largest,
    ],
    ', ',
  )}${source && ` (${source})`}.`;
}
