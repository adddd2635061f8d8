/**
 * The sentences that all elements say until the first drawing, as one typed interface that each
 * language fills in. What one element says besides is in `timeline.ts`, `gauge.ts` and `region-map.ts`;
 * what comes with a chunk in the other files beside this one, one for each chunk. Words of dates and
 * figures are in `format/`, of CSV files in `model/csv.ts`, of what is refused in
 * `model/own-data-refusals.ts`, `model/region-refusals.ts` and `elements/own-refusals.ts`; names of
 * scopes, events and notes come with the data. Texts handed to a message (periods, figures, sources)
 * are already formatted in its language.
 */
import type { Amount, SingleBound, Status } from '../model/types.js';

export type Language = 'fr' | 'en';

/** What a figure of a series can be, by its bound and status; and what only a legend explains. */
export type Word =
  | Exclude<SingleBound, 'exact'>
  | Exclude<Status, 'forecast' | 'claim' | 'named'>
  | 'disputed'
  | 'minimum'
  | 'maximum'
  | 'mean'
  | 'unknown-path'
  | 'missing';

/** The same in both languages, but for the colon. */
export interface SharedMessages {
  readonly actionsGroup: string;
  readonly csv: string;
  readonly png: string;
  readonly colon: string;
  /** "Source : " or "Sources : ", with its trailing space. */
  readonly sourceLead: (count: number) => string;
  /** For developers, in English. */
  readonly selfClosed: (tag: string) => string;
}

export interface Messages extends SharedMessages {
  // States
  readonly loading: string;
  readonly loadFailed: string;
  /** Nothing was published yet at `date` ("31 décembre 2017"); without one, in this window or scope. */
  readonly empty: (date?: string | null) => string;
  /** A download, the code to embed or the like could not be had. */
  readonly failed: string;

  // Controls
  readonly scopeGroup: string;
  readonly table: string;
  readonly chart: string;
  readonly embed: string;

  // Plot and source line
  readonly ownData: string;

  // Parts of sentences
  readonly semicolon: string;
  readonly and: string;
  /** Those of the legend in the order of the grammar; some bounds and statuses need no word. */
  readonly words: Readonly<
    Record<Word, string> & Partial<Record<Amount['bound'] | Status, string>>
  >;

  // Heading and subtitle
  /** Before a step: "Téléconsultations remboursées par mois". */
  readonly reimbursed: string;
  /** Between two years. */
  readonly yearDash: string;
  readonly acts: string;
  readonly knownAt: (date: string) => string;

  // Caution paragraph: it begins with `cautionLead`, which may be set in bold.
  readonly cautionLead: string;
  /** `part`: "5 mois". */
  readonly coverage: (part: string, total: string) => string;

  // Table
  readonly kindColumn: string;
  readonly notPublished: string;
  readonly alsoPublished: (figure: string) => string;

  /** For developers, in the console and in `telecons-error`; never shown to readers. */
  readonly badValue: (
    attribute: string,
    value: string,
    allowed: readonly string[],
    used: string,
  ) => string;
}
