/** What a timeline view is made from. Types only. */
import type { TimelineLanguage } from '../i18n/timeline.js';
import type {
  Localized,
  ObservationId,
  Series,
  SeriesName,
  Source,
  SourceId,
  TimelineEvent,
} from '../model/types.js';

/** What is said of a publisher's own data, in the language of the view. */
export interface OwnWords {
  readonly title: string;
  /** What is counted, in the plural: "appels"; may be empty. */
  readonly unit: string;
  /** Header of its figures in the table; never empty. */
  readonly column: string;
  /** Whose data it is: "Données de l’éditeur". */
  readonly owner: string;
  readonly notes: ReadonlyMap<ObservationId, string>;
}

export interface TimelineInput {
  readonly language: TimelineLanguage;
  readonly series: Series;
  readonly scale: 'linear' | 'log';
  /** Those to show, oldest first. */
  readonly events: readonly TimelineEvent[];
  readonly sources: ReadonlyMap<SourceId, Source>;
  /** `null` for a publisher's own data, which `own` then describes. */
  readonly seriesName: SeriesName | null;
  readonly own: OwnWords | null;
  /** Name of the scope; said where it is not plainly all acts. `null` for own data. */
  readonly scopeLabel: Localized | null;
  /** The publisher's own heading; empty for the neutral one. */
  readonly heading: string;
}
