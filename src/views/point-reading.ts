/** What the reading panel says of one figure. Loaded when a reader first looks into one. */
import { formatDate, formatPeriod } from '../format/period.js';
import { readingMessagesFor } from '../i18n/reading.js';
import { capital } from '../i18n/text.js';
import { isOneStep } from '../model/period.js';
import type { SeriesPoint } from '../model/types.js';
import { isSameFigure } from './caution.js';
import { fullFigure, nounOf, sourceOf, stepOf } from './figure.js';
import { measureOf } from './point-kinds.js';
import { titleOf } from './point-view.js';
import type { TimelineInput } from './timeline-input.js';

export interface PointReading {
  /** "Avril 2020" */
  readonly title: string;
  /** "plus de 4 500 000 actes" */
  readonly figure: string;
  /** Sentences that explain the figure. */
  readonly lines: readonly string[];
}

/** @param previous the point published for an earlier period, if one is shown. */
export function pointReading(
  point: SeriesPoint,
  previous: SeriesPoint | undefined,
  input: TimelineInput,
): PointReading {
  const [title, figure] = titleOf(point.observation, input);
  return { title, figure, lines: linesOf(point, previous, input) };
}

const sentence = (text = ''): string => (text ? `${capital(text)}.` : '');

function linesOf(
  point: SeriesPoint,
  previous: SeriesPoint | undefined,
  input: TimelineInput,
): readonly string[] {
  const { locale, messages } = input.language;
  const { words } = messages;
  const reading = readingMessagesFor(input.language.language);
  const { step } = input.series.query;
  const { id, amount, cutoff, period, status, wording } = point.observation;
  const dispute = disputeLines(point, input);
  // Where there is room for one line, it is the one that casts doubt: the figure itself says its bound.
  return [
    ...(point.disputing ? [sentence(words.disputed), ...dispute] : []),
    status !== 'published' && sentence(words[status]),
    amount.bound === 'at-least' && reading.minimumLine(wording),
    amount.bound === 'at-most' && reading.maximumLine(wording),
    amount.bound === 'about' && reading.aboutLine(wording),
    status === 'provisional' && reading.provisionalLine,
    sentence(measureOf(point.observation, input)),
    period.basis === 'deduced' && reading.deducedLine(step === 'week' && isOneStep(step, period)),
    cutoff && cutoff < period.end && reading.cutoffLine(formatDate(cutoff, locale, 'long')),
    ...historyLines(point, input),
    ...(point.disputing ? [] : dispute),
    input.own?.notes.get(id),
    previous &&
      reading.previousLine(
        formatPeriod(previous.observation.period, step, locale, 'long'),
        fullFigure(previous.observation, input) +
          (previous.disputing ? ` (${words.disputed})` : ''),
      ),
  ].filter((line): line is string => !!line);
}

function historyLines({ earlier, asides }: SeriesPoint, input: TimelineInput): readonly string[] {
  const reading = readingMessagesFor(input.language.language);
  return [
    ...earlier.map((row) => reading.revisedLine(fullFigure(row, input), sourceOf(row, input).text)),
    ...asides.map((row) =>
      reading[row.relation?.kind === 'rounds' ? 'roundedByLine' : 'repeatedByLine'](
        fullFigure(row, input),
        sourceOf(row, input).text,
      ),
    ),
  ];
}

function disputeLines(
  { observation, disputing, disputes }: SeriesPoint,
  input: TimelineInput,
): readonly string[] {
  const { locale } = input.language;
  const reading = readingMessagesFor(input.language.language);
  if (disputing) {
    return [
      reading.disputingLine(
        disputes.map(
          (row) =>
            `${fullFigure(row, input)} (${formatPeriod(row.period, stepOf(row.period), locale, 'long')})`,
        ),
      ),
    ];
  }
  return disputes.map((row) => {
    const source = sourceOf(row, input).text;
    const noun = nounOf(row, input);
    return isSameFigure(observation, row)
      ? reading.dateDisputedLine(source, noun)
      : reading.disputedByLine(source, fullFigure(row, input), noun);
  });
}
