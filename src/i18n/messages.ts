/**
 * Every sentence the elements can say, as one typed interface that each language fills in.
 * Texts handed to a message (periods, figures, sources) are already formatted in its language.
 */
import type { Measure, SeriesName, Status, Step } from '../model/types.js';

export type Language = 'fr' | 'en';

/** The parts of the certainty grammar that a legend explains. */
export type LegendText =
  | 'published'
  | 'minimum'
  | 'maximum'
  | 'estimate'
  | 'disputed'
  | 'mean'
  | 'unknown-path'
  | 'missing';

/** For developers only, in English: short, and searched for as they are. */
export interface DeveloperMessages {
  readonly badDate: (attribute: string, value: string) => string;
  readonly datesReversed: (from: string, to: string) => string;
  readonly badScope: (value: string, series: string, allowed: readonly string[]) => string;
  readonly selfClosed: (tag: string) => string;
  readonly alreadyDefined: (tag: string) => string;
}

export interface Messages extends DeveloperMessages {
  // States
  readonly loading: string;
  readonly loadFailed: string;
  readonly loadFailedHelp: string;
  readonly retry: string;
  readonly openSource: string;
  /** Own data that could not be read; the reason goes to the console. */
  readonly dataRefused: string;
  /** Nothing was published yet at `date` ("31 décembre 2017"). */
  readonly emptyAsOf: (date: string) => string;
  /** Something was published, but not in this window or scope. */
  readonly emptyWindow: string;
  readonly detailsFailed: string;
  /** A download, the code to embed or the like could not be had. */
  readonly failed: string;

  // Controls
  readonly seriesGroup: string;
  readonly scopeGroup: string;
  readonly scaleGroup: string;
  readonly series: Readonly<Record<SeriesName, string>>;
  readonly scales: { readonly linear: string; readonly log: string };
  readonly actionsGroup: string;
  readonly table: string;
  readonly chart: string;
  readonly csv: string;
  readonly png: string;
  readonly embed: string;

  // Plot, panel and source line
  /** Name of the list of points. */
  readonly pointsLabel: string;
  readonly keyboardHelp: string;
  /** "Source : " or "Sources : ", with its trailing space. */
  readonly sourceLead: (count: number) => string;
  readonly ownData: string;
  readonly inventedData: string;

  // Headings
  readonly headings: Readonly<Record<SeriesName, string>>;
  /** Years are "2018" or a run of two. */
  readonly heading: (measure: string, years: string, scope: string) => string;
  readonly yearRun: (first: string, last: string) => string;
  readonly acts: string;
  readonly actsCounted: string;
  /** "Nombre d’actes par mois en France, déc. 2018 – août 2020"; each part may be "" but the step. */
  readonly subtitle: (measure: string, step: Step, area: string, run: string) => string;
  /** "en France"; an unknown area code gives an empty text. */
  readonly area: (code: string) => string;
  readonly knownAt: (date: string) => string;
  /** The same to go on a sentence: ", chiffres connus au 30 septembre 2019". */
  readonly knownAtInline: (date: string) => string;

  // Scale and legend
  readonly scaleNote: string;
  readonly zoomTitle: (run: string) => string;
  readonly zoomFactor: (times: string) => string;
  readonly legend: (key: LegendText, step: Step) => string;

  // Caution paragraph: it begins with `cautionLead`, which may be set in bold.
  readonly cautionLead: string;
  readonly coverage: (published: string, total: string, step: Step, one: boolean) => string;
  /** Without periods (there are too many to name) the count is told. */
  readonly estimates: (periods: readonly string[], count: string) => string;
  readonly provisional: (periods: readonly string[], count: string) => string;
  /** The shown figure of `period` contradicts others that were published. */
  readonly contradicts: (period: string, figure: string) => string;
  /** Another source gives the same figure for another period. */
  readonly dateDisputed: (period: string, figure: string, other: string) => string;
  /** Another source gives another figure, `figure` for `period`. */
  readonly disputedBy: (period: string, figure: string) => string;

  // Table
  readonly columns: (unit: string, step: Step) => readonly [string, string, string, string];
  /** Column of own data that names no unit. */
  readonly value: string;
  readonly notPublished: string;
  readonly revisedFrom: (figures: string) => string;
  readonly contestedIn: (period: string, figure: string) => string;
  readonly alsoPublished: (figure: string) => string;
  readonly noteSeparator: string;

  // What a figure is
  readonly published: string;
  readonly minimum: string;
  readonly maximum: string;
  readonly rounded: string;
  readonly rangeKind: string;
  readonly disputed: string;
  /** `null` when the status needs no word. */
  readonly statuses: Readonly<Record<Status, string | null>>;
  readonly measureKind: (measure: Measure, step: Step) => string | null;

  // Takeaway
  readonly takeaway: (facts: TakeawayFacts) => string;

  // For developers, in the console and in `telecons-error`; never shown to readers
  readonly badValue: (
    attribute: string,
    value: string,
    allowed: readonly string[],
    used: string,
  ) => string;
}

/** What the one-sentence takeaway says; every text is already formatted. */
export interface TakeawayFacts {
  /** "en avril 2020" */
  readonly period: string;
  /** "plus de 4 500 000", or with its unit if there is a title. */
  readonly figure: string;
  /** Own data is only named, by its title; téléconsultations (`null`) were reimbursed. */
  readonly title: string | null;
  readonly status: Status;
  readonly mean: Step | null;
  readonly disputed: boolean;
  /** It is the largest of the figures shown. */
  readonly largest: boolean;
  readonly source: string;
}
