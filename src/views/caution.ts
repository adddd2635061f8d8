/** The paragraph that says how far the figures shown can be trusted. Counts, never sums. */
import { formatCount } from '../format/number.js';
import { formatNoun } from '../format/period.js';
import type { Observation, SeriesPoint } from '../model/types.js';
import { stepOf, toldFigure } from './figure.js';
import { isSameFigure } from './point-view.js';
import type { TimelineInput } from './timeline-input.js';

/** Beyond so many, periods are counted, not named. */
const MOST_NAMED = 3;

/** Begins with `messages.cautionLead`; "" when there is nothing to say. */
export function cautionOf(input: TimelineInput): string {
  const { messages } = input.language;
  const { points, brackets } = input.series;
  const shown = brackets.length ? [...brackets, ...points] : points;
  const sentences = [
    coverage(input),
    ...flagged(shown, 'estimate', input, messages.estimates),
    ...flagged(shown, 'provisional', input, messages.provisional),
    ...disputes(shown, input),
  ].filter(Boolean);
  return sentences.length ? [messages.cautionLead, ...sentences].join(' ') : '';
}

function coverage({ language: { messages, locale }, series }: TimelineInput): string {
  const missing = series.gaps.reduce((count, gap) => count + gap.count, 0);
  const published = series.points.length;
  return missing && published
    ? messages.coverage(
        formatCount(published, locale),
        formatCount(published + missing, locale),
        series.query.step,
        published === 1,
      )
    : '';
}

function flagged(
  shown: readonly SeriesPoint[],
  status: 'estimate' | 'provisional',
  { language: { locale }, series }: TimelineInput,
  sentence: (periods: readonly string[], count: string) => string,
): readonly string[] {
  const rows = shown.filter(({ observation }) => observation.status === status);
  if (!rows.length) return [];
  const named = rows.length > MOST_NAMED ? [] : rows;
  return [
    sentence(
      named.map(({ observation }) => formatNoun(observation.period, series.query.step, locale)),
      formatCount(rows.length, locale),
    ),
  ];
}

/** One sentence per contested figure; one figure that contests several is told once. */
function disputes(shown: readonly SeriesPoint[], input: TimelineInput): readonly string[] {
  const { messages, locale } = input.language;
  const noun = ({ period }: Observation): string => formatNoun(period, stepOf(period), locale);
  const outside = new Set<Observation>();
  const sentences: string[] = [];
  for (const { observation, disputing, disputes: others } of shown) {
    if (disputing) {
      sentences.push(messages.contradicts(noun(observation), toldFigure(observation, input)));
      continue;
    }
    for (const other of others) {
      if (isSameFigure(observation, other)) {
        const figure = toldFigure(observation, input);
        sentences.push(messages.dateDisputed(noun(observation), figure, noun(other)));
      } else if (!shown.some((point) => point.observation === other)) {
        outside.add(other);
      }
    }
  }
  for (const other of outside) {
    sentences.push(messages.disputedBy(noun(other), toldFigure(other, input)));
  }
  return sentences;
}
