/** The figures on screen, flat, for page authors: the `observations` property and the events. */
import { periodMatches, periodName } from '../../model/period.js';
import { figuresOf } from '../../model/sorted.js';
import type {
  ObservationId,
  ReducedDate,
  Series,
  SeriesPoint,
  Source,
  SourceId,
  Status,
} from '../../model/types.js';

/** One figure that is shown. */
export interface ShownObservation {
  readonly id: ObservationId;
  /** As published; never rounded by us. */
  readonly value: number;
  readonly bound: 'exact' | 'about' | 'at-least' | 'at-most' | 'range';
  readonly status: Status;
  /** `2020-04`, `2020-W15`, `2020`, `2020-03-22`, or `2019-02-15/2019-03-17` for a mean. */
  readonly period: string;
  readonly publisher: string;
  /** Date of publication, as precise as it is known; `null` for own data. */
  readonly date: ReducedDate | null;
}

/** The ISO name of a figure's period. */
export function pointName(point: SeriesPoint, series: Series): string {
  const { period } = point.observation;
  return periodName(period, series.query.step, series.brackets.includes(point));
}

export function shownObservations(
  series: Series,
  sources: ReadonlyMap<SourceId, Source>,
): readonly ShownObservation[] {
  return figuresOf(series).map((point) => {
    const { id, amount, status, published, sources: cited } = point.observation;
    const source = cited[0] && sources.get(cited[0]);
    return {
      id,
      value: amount.value,
      bound: amount.bound,
      status,
      period: pointName(point, series),
      publisher: source?.publisher ?? '',
      date: published,
    };
  });
}

/** The figure that the `point` attribute names; `null` when nothing was published for it. */
export function pointNamed(text: string, series: Series): ObservationId | null {
  if (text === '') return null;
  const { step } = series.query;
  const found = series.points.find(({ observation: { period } }) =>
    periodMatches(text, period, step),
  );
  return found?.observation.id ?? null;
}
