/** One drawn figure: its labels, its name for assistive technology and its reading panel. */
import {
  formatDate,
  formatDuring,
  formatNoun,
  formatPeriod,
  formatWhen,
} from '../format/period.js';
import { formatFigure } from '../format/qualifier.js';
import { capital } from '../i18n/text.js';
import { isOneStep, time } from '../model/period.js';
import type { IsoDate, Observation, SeriesPoint } from '../model/types.js';
import { kindsOf, markOf, sourceOf, stepOf, toldFigure, unitOf } from './figure.js';
import type { TimelineInput } from './timeline-input.js';
import type { PointView, SpanView } from './timeline-view.js';

const DAY = 86_400_000;

/** Two inclusive days as UTC milliseconds with an exclusive end. */
export const spanView = (span: { readonly start: IsoDate; readonly end: IsoDate }): SpanView => ({
  start: time(span.start),
  end: time(span.end) + DAY,
});

/** @param previous the point published for an earlier period, if one is shown. */
export function pointView(
  point: SeriesPoint,
  previous: SeriesPoint | undefined,
  input: TimelineInput,
): PointView {
  const { observation } = point;
  const { locale } = input.language;
  const unit = unitOf(input);
  const title = capital(formatPeriod(observation.period, input.series.query.step, locale, 'long'));
  const figure = formatFigure(observation, locale, 'full') + (unit && ` ${unit}`);
  return {
    id: observation.id,
    ...spanView(observation.period),
    value: observation.amount.value,
    mark: markOf(point),
    label: formatFigure(observation, locale, 'long'),
    shortLabel: formatFigure(observation, locale, 'short'),
    sublabel: sublabelOf(point, input),
    name: [title, figure, ...kindsOf(point, input)].join(', '),
    title,
    figure,
    lines: panelLines(point, previous, input),
    source: sourceOf(observation, input),
  };
}

/** What a reader must not miss of the figure; else when it was. */
function sublabelOf({ observation, disputing }: SeriesPoint, input: TimelineInput): string {
  const { messages, locale } = input.language;
  const { step } = input.series.query;
  const { measure, period, status } = observation;
  if (disputing) return messages.disputed;
  if (status === 'estimate' || status === 'forecast') return messages.statuses[status] ?? '';
  return (
    messages.measureKind(measure, step) ??
    (step === 'week' || step === 'point'
      ? formatPeriod(period, step, locale, 'short')
      : formatDuring(period, step, locale))
  );
}

const sentence = (text: string | null): string => (text ? `${capital(text)}.` : '');

function panelLines(
  point: SeriesPoint,
  previous: SeriesPoint | undefined,
  input: TimelineInput,
): readonly string[] {
  const { messages, locale } = input.language;
  const { step } = input.series.query;
  const { id, amount, cutoff, measure, period, status, wording } = point.observation;
  return [
    amount.bound === 'at-least' && messages.minimumLine(wording),
    amount.bound === 'at-most' && messages.maximumLine(wording),
    amount.bound === 'about' && messages.aboutLine(wording),
    sentence(messages.statuses[status]),
    status === 'provisional' && messages.provisionalLine,
    sentence(messages.measureKind(measure, step)),
    period.basis === 'deduced' && messages.deducedLine(step === 'week' && isOneStep(step, period)),
    cutoff && cutoff < period.end && messages.cutoffLine(formatDate(cutoff, locale, 'long')),
    ...historyLines(point, input),
    ...disputeLines(point, input),
    input.own?.notes.get(id),
    previous &&
      messages.previousLine(
        formatPeriod(previous.observation.period, step, locale, 'long'),
        formatFigure(previous.observation, locale, 'full') +
          (previous.disputing ? ` (${messages.disputed})` : ''),
      ),
  ].filter((line): line is string => !!line);
}

function historyLines({ earlier, asides }: SeriesPoint, input: TimelineInput): readonly string[] {
  const { messages, locale } = input.language;
  return [
    ...earlier.map((row) =>
      messages.revisedLine(
        toldFigure(row, input),
        row.published ? formatWhen(row.published, locale) : '',
      ),
    ),
    ...asides.map((row) =>
      messages[row.relation?.kind === 'rounds' ? 'roundedByLine' : 'repeatedByLine'](
        toldFigure(row, input),
        sourceOf(row, input).text,
      ),
    ),
  ];
}

function disputeLines(
  { observation, disputing, disputes }: SeriesPoint,
  input: TimelineInput,
): readonly string[] {
  const { messages, locale } = input.language;
  if (disputing) {
    return [
      messages.disputingLine(
        disputes.map(
          (row) =>
            `${toldFigure(row, input)} (${formatPeriod(row.period, stepOf(row.period), locale, 'long')})`,
        ),
      ),
    ];
  }
  return disputes.map((row) => {
    const source = sourceOf(row, input).text;
    const noun = formatNoun(row.period, stepOf(row.period), locale);
    return isSameFigure(observation, row)
      ? messages.dateDisputedLine(source, noun)
      : messages.disputedByLine(source, toldFigure(row, input), noun);
  });
}

/** Another source may give the same figure for another period: then only the date is contested. */
export function isSameFigure(a: Observation, b: Observation): boolean {
  return (
    a.amount.bound !== 'unstated' &&
    b.amount.bound !== 'unstated' &&
    a.amount.value === b.amount.value
  );
}
