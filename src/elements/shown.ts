/** What an element shows, for all that is made from it: `observations`, `details`, files. */
import type {
  IsoDate,
  Observation,
  ObservationId,
  ReducedDate,
  Source,
  SourceId,
  Status,
} from '../model/types.js';
import type { Vintage } from '../model/vintage.js';

/** The figures behind a view. Types are those of the model: nothing is worded or rounded yet. */
export interface Shown {
  /** In the order of the table, those cited without a value included. */
  readonly figures: readonly Vintage[];
  readonly sources: ReadonlyMap<SourceId, Source>;
  /** Only sentences published by then are told; `null`: all. */
  readonly asOf: IsoDate | null;
  /** Name of the data in files: `monthly`, `share-of-acts-by-area`. */
  readonly name: string;
  /** What is counted, in the language of the view: "actes", "%". */
  readonly unit: string;
  /** Of a publisher's own rows. */
  readonly notes?: ReadonlyMap<ObservationId, string> | undefined;
  /** ISO name of a figure's period: `2020-04`, `2020-W15`, `2018-09-15/2019-09-15`; empty if unknown. */
  readonly periodOf: (figure: Vintage) => string;
}

/** One figure that is shown, flat, for page authors. */
export interface ShownObservation {
  readonly id: ObservationId;
  /** As published, never rounded by us; `null` where a source cites it without a value. */
  readonly value: number | null;
  readonly bound: Observation['amount']['bound'];
  readonly status: Status;
  /** `FR`, `FR-IDF`. */
  readonly area: Observation['area'];
  /**
   * `2020-04`, `2020-W15`, `2020`, `2020-03-22`, or first and last day: of a mean, and of all figures of
   * a map, `2018-09-15/2019-09-15`. Empty where own regions have no period.
   */
  readonly period: string;
  readonly publisher: string;
  /** Date of publication, as precise as it is known; `null` for own data. */
  readonly date: ReducedDate | null;
}

export const shownObservations = ({
  figures,
  sources,
  periodOf,
}: Pick<Shown, 'figures' | 'sources' | 'periodOf'>): readonly ShownObservation[] =>
  figures.map((figure) => {
    const { id, amount, status, area, published, sources: cited } = figure.observation;
    const source = cited[0] && sources.get(cited[0]);
    return {
      id,
      value: amount.bound === 'unstated' ? null : amount.value,
      bound: amount.bound,
      status,
      area,
      period: periodOf(figure),
      publisher: source?.publisher ?? '',
      date: published,
    };
  });
