/** One drawn figure: its labels and its name for assistive technology. */
import { formatDuring, formatPeriod } from '../format/period.js';
import { formatFigure } from '../format/qualifier.js';
import { capital } from '../i18n/text.js';
import { time } from '../model/period.js';
import type { IsoDate, Observation, SeriesPoint } from '../model/types.js';
import { kindsOf, markOf, sourceOf, unitOf } from './figure.js';
import type { TimelineInput } from './timeline-input.js';
import type { PointView, SpanView } from './timeline-view.js';

const DAY = 86_400_000;

/** Two inclusive days as UTC milliseconds with an exclusive end. */
export const spanView = (span: { readonly start: IsoDate; readonly end: IsoDate }): SpanView => ({
  start: time(span.start),
  end: time(span.end) + DAY,
});

/** "Avril 2020", the figure's period. */
export const titleOf = ({ observation }: SeriesPoint, input: TimelineInput): string =>
  capital(formatPeriod(observation.period, input.series.query.step, input.language.locale, 'long'));

/** "plus de 4 500 000 actes", all its digits and what is counted. */
export function fullFigure({ observation }: SeriesPoint, input: TimelineInput): string {
  const unit = unitOf(input);
  return formatFigure(observation, input.language.locale, 'full') + (unit && ` ${unit}`);
}

export function pointView(point: SeriesPoint, input: TimelineInput): PointView {
  const { observation } = point;
  const { locale } = input.language;
  return {
    id: observation.id,
    ...spanView(observation.period),
    value: observation.amount.value,
    mark: markOf(point),
    label: formatFigure(observation, locale, 'long'),
    shortLabel: formatFigure(observation, locale, 'short'),
    sublabel: sublabelOf(point, input),
    name: [titleOf(point, input), fullFigure(point, input), ...kindsOf(point, input)].join(', '),
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

/** Another source may give the same figure for another period: then only the date is contested. */
export function isSameFigure(a: Observation, b: Observation): boolean {
  return (
    a.amount.bound !== 'unstated' &&
    b.amount.bound !== 'unstated' &&
    a.amount.value === b.amount.value
  );
}
