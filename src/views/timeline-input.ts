/** What a timeline view is made from. Types only. */
import type { ResolvedLanguage } from '../i18n/resolve.js';
import type {
  Localized,
  ObservationId,
  Series,
  SeriesName,
  Source,
  SourceId,
  TimelineEvent,
} from '../model/types.js';

/** What a publisher says of its own data; a part of what `parseOwnData` returns. */
export interface OwnWords {
  readonly title: string | null;
  /** What is counted, in the plural: "appels". */
  readonly unit: Localized | null;
  readonly invented: boolean;
  readonly notes: ReadonlyMap<ObservationId, string>;
}

export interface TimelineInput {
  readonly language: ResolvedLanguage;
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
