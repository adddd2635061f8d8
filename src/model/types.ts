/**
 * The words of the statistical model: what an observation is and what surrounds it.
 * Types, and the names of the series.
 */

declare const brand: unique symbol;
type Branded<Base, Name extends string> = Base & { readonly [brand]: Name };

export type ObservationId = Branded<string, 'ObservationId'>;
export type IndicatorId = Branded<string, 'IndicatorId'>;
export type ScopeId = Branded<string, 'ScopeId'>;
export type AreaId = Branded<string, 'AreaId'>;
export type CategoryId = Branded<string, 'CategoryId'>;
export type SourceId = Branded<string, 'SourceId'>;
export type EventId = Branded<string, 'EventId'>;

/** A calendar day, `YYYY-MM-DD`, in Europe/Paris. */
export type IsoDate = Branded<string, 'IsoDate'>;
/** A date as precise as its source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type ReducedDate = Branded<string, 'ReducedDate'>;

/** Both ends are inclusive. */
export interface Period {
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** `deduced`: the source words the period loosely and the days were worked out from it. */
  readonly basis: 'stated' | 'deduced';
}

/** How far the printed figure binds the true one. `unstated`: cited without a value. */
export type Amount =
  | { readonly bound: 'exact' | 'about' | 'at-least' | 'at-most'; readonly value: number }
  | { readonly bound: 'range'; readonly value: number; readonly valueHigh: number }
  | { readonly bound: 'unstated' };

/** A bound that comes with one number. */
export type SingleBound = Exclude<Amount['bound'], 'range' | 'unstated'>;

/** What kind of statement the figure is. `claim`: a company's. `named`: cited without a value. */
export type Status = 'published' | 'provisional' | 'estimate' | 'forecast' | 'claim' | 'named';

/** What the number measures over its period. `mean` and `peak` are never points of a series. */
export type Measure = 'total' | 'mean' | 'peak' | 'share' | 'count' | 'price';

/**
 * How a row stands to others. Only `revises` replaces. `rounds` and `repeats` are set aside as
 * soon as their target is published. `disputes` marks both and replaces nothing.
 */
export type Relation =
  | { readonly kind: 'revises' | 'rounds' | 'repeats'; readonly target: ObservationId }
  | { readonly kind: 'disputes'; readonly targets: readonly ObservationId[] };

/** One published value. */
export interface Observation {
  readonly id: ObservationId;
  readonly indicator: IndicatorId;
  readonly scope: ScopeId;
  readonly area: AreaId;
  readonly category: CategoryId | null;
  readonly measure: Measure;
  readonly period: Period;
  /** Day at which the source stopped its data; what follows is its own estimate. */
  readonly cutoff: IsoDate | null;
  readonly amount: Amount;
  readonly status: Status;
  /** Date of the earliest source that is cited; `null` only for a publisher's own data. */
  readonly published: ReducedDate | null;
  readonly relation: Relation | null;
  /** `plot`: may be drawn. `note`: only told. */
  readonly ship: 'plot' | 'note';
  /** The source's own qualifier in its language ("près de"); empty when it wrote the bare figure. */
  readonly wording: string;
  /**
   * The earliest source first. Observations that an element draws name that one only: the others
   * come with their sentences (`loadDetails`).
   */
  readonly sources: readonly SourceId[];
}

/** One document that published figures. */
export interface Source {
  readonly id: SourceId;
  readonly publisher: string;
  readonly date: ReducedDate | null;
  readonly dateBasis: 'stated' | 'deduced' | null;
  /** `null`: the address is not known, or not loaded yet (`Details.source` has it). */
  readonly url: string | null;
}

/** One dated event of the story. */
export interface TimelineEvent {
  readonly id: EventId;
  readonly date: IsoDate;
  readonly end: ReducedDate | null;
  readonly main: boolean;
  readonly published: ReducedDate;
  readonly label: Localized;
}

export interface Localized {
  readonly fr: string;
  readonly en: string;
}

/** One sentence behind an observation. */
export interface Citation {
  readonly source: Source;
  /** Verbatim, in the source's language; at most 200 characters. */
  readonly quote: string;
  readonly wording: string;
  /** BCP 47 tag of the quote. */
  readonly lang: string;
}

/** What the detail chunk knows of one observation. */
export interface ObservationDetail {
  readonly note: Localized | null;
  readonly citations: readonly Citation[];
}

/** The length of one step of a series; `point`: cumulative figures dated by their period's end. */
export type Step = 'day' | 'week' | 'month' | 'year' | 'point';

export const SERIES_NAMES = ['monthly', 'weekly', 'cumulative', 'annual'] as const;
export type SeriesName = (typeof SERIES_NAMES)[number];

/** Which observations to show. Dates are resolved days; `null` = no limit. */
export interface SeriesQuery {
  readonly indicator: IndicatorId;
  readonly scope: ScopeId;
  readonly area: AreaId;
  readonly step: Step;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly asOf: IsoDate | null;
  /** First day the series could have had a figure; earlier periods are not called missing. */
  readonly origin: IsoDate | null;
}

/** One drawn observation with all that is told with it. */
export interface SeriesPoint {
  readonly observation: Observation & { readonly amount: Exclude<Amount, { bound: 'unstated' }> };
  /** It contests other published figures: drawn as disputed, never connected. */
  readonly disputing: boolean;
  /** Figures that contest this one, or that this one contests, known at `asOf`. */
  readonly disputes: readonly Observation[];
  /** Earlier vintages of the same figure, oldest first. */
  readonly earlier: readonly Observation[];
  /** Roundings and repetitions of this figure, known at `asOf`. */
  readonly asides: readonly Observation[];
}

/** A run of consecutive periods without a published value. Unknown, never zero. */
export interface Gap {
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** How many steps are missing; at least 1. */
  readonly count: number;
}

/** How two neighbouring points may be joined. `unknown`: dotted, at most two steps are missing. */
export interface Connector {
  readonly from: ObservationId;
  readonly to: ObservationId;
  readonly path: 'consecutive' | 'unknown';
}

/** One indicator × scope × area as known at one date. */
export interface Series {
  readonly query: SeriesQuery;
  /** Totals, one per period, ascending. */
  readonly points: readonly SeriesPoint[];
  /** Means and peaks, told over their whole period; never joined. Ascending by start. */
  readonly brackets: readonly SeriesPoint[];
  /** Ascending; empty for step `point`, where no period is due. */
  readonly gaps: readonly Gap[];
  readonly connectors: readonly Connector[];
  /** First and last day of the time axis; `null` when nothing was published yet. */
  readonly domain: { readonly start: IsoDate; readonly end: IsoDate } | null;
}
