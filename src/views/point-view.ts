/** One drawn figure: its labels and its name for assistive technology. */
import { joined } from '../format/joined.js';
import { formatDuring, formatPeriod } from '../format/period.js';
import { formatFigure } from '../format/qualifier.js';
import { capital } from '../i18n/text.js';
import { nextDay, time } from '../model/period.js';
import type { IsoDate, Observation, SeriesPoint } from '../model/types.js';
import { fullFigure, markOf, unitOf } from './figure.js';
import { measureOf, pointKinds } from './point-kinds.js';
import type { TimelineInput } from './timeline-input.js';
import type { PointView, SpanView } from './timeline-view.js';

/** Two inclusive days as UTC milliseconds with an exclusive end. */
export const spanView = (span: { readonly start: IsoDate; readonly end: IsoDate }): SpanView => ({
  start: time(span.start),
  end: time(nextDay(span.end)),
});

/** What it is and when: "Avril 2020" and "plus de 4 500 000 actes". */
export function titleOf(
  observation: Observation,
  input: TimelineInput,
): readonly [title: string, figure: string] {
  return [
    capital(
      formatPeriod(observation.period, input.series.query.step, input.language.locale, 'long'),
    ),
    joined([fullFigure(observation, input), unitOf(input)], ' '),
  ];
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
    name: [...titleOf(observation, input), pointKinds(point, input)].join(', '),
  };
}

/** What a reader must not miss of the figure; else when it was. */
function sublabelOf({ observation, disputing }: SeriesPoint, input: TimelineInput): string {
  const { messages, locale } = input.language;
  const { step } = input.series.query;
  const { period, status } = observation;
  return (
    (disputing && messages.contested) ||
    (status === 'estimate' && messages.words.estimate) ||
    measureOf(observation, input) ||
    (step === 'week' || step === 'point'
      ? formatPeriod(period, step, locale, 'short')
      : formatDuring(period, step, locale))
  );
}
