/** The one sentence that says the main figure with its qualifier, its period and its source. */
import { formatDate, formatDuring } from '../format/period.js';
import { formatFigure } from '../format/qualifier.js';
import { takeaway } from '../model/takeaway.js';
import type { SeriesPoint } from '../model/types.js';
import { sourceOf, unitOf } from './figure.js';
import type { TimelineInput } from './timeline-input.js';

/**
 * "En avril 2020, plus de 4 500 000 téléconsultations ont été remboursées, le maximum publié
 * (Egora, sept. 2020)."; of a cumulative series the last figure; without figures that there are
 * none.
 */
export function takeawayOf(input: TimelineInput): string {
  const { messages, locale } = input.language;
  const { points, query } = input.series;
  const told = takeaway(input.series);
  if (told.kind === 'none') return emptyText(input);
  const cumulative = query.step === 'point';
  const point: SeriesPoint =
    told.kind === 'single' ? told.point : cumulative ? told.last : told.highest;
  const { observation, disputing } = point;
  const unit = unitOf(input);
  const figure = formatFigure(observation, locale, 'full');
  return messages.takeaway({
    period: formatDuring(observation.period, query.step, locale),
    figure: input.own && unit ? `${figure} ${unit}` : figure,
    title: input.own && (input.own.title ?? messages.ownData),
    status: observation.status,
    mean: observation.measure === 'mean' ? query.step : null,
    disputed: disputing,
    // Not said of a part of the series, nor if a disputed figure is larger.
    largest:
      told.kind === 'range' &&
      !cumulative &&
      !query.from &&
      !query.to &&
      points.every((other) => valueOf(other) <= valueOf(point)),
    source: sourceOf(observation, input).text,
  });
}

const valueOf = ({ observation: { amount } }: SeriesPoint): number => amount.value;

/** Why nothing is shown. */
function emptyText({ language: { messages, locale }, series: { query } }: TimelineInput): string {
  return query.asOf && !query.from && !query.to
    ? messages.emptyAsOf(formatDate(query.asOf, locale, 'long'))
    : messages.emptyWindow;
}
