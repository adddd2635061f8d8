/**
 * Everything the gauge says, in one language and without a pixel: the hand-over from the model and
 * the messages to the drawing, the table and the downloads. Types only.
 */
import type { ResolvedLanguage } from '../i18n/resolve.js';
import type { Progress } from '../model/progress.js';
import type { IsoDate, Localized, Period, ScopeId, Source, SourceId } from '../model/types.js';
import type { FrameView, TableView } from './frame-view.js';
import type { SpanView } from './timeline-view.js';

export type GaugeShape = 'bars' | 'dial';

/** A year for which a forecast is known. */
export type ForecastYear = Exclude<Progress, { kind: 'no-forecast' }>;

export type KnownYear = Extract<ForecastYear, { kind: 'known' }>;

/** How periods are told that are not calendar years. */
export interface PeriodWords {
  /** "Périodes comparées" */
  readonly compared: string;
  /** "prévision de l’année" */
  readonly forecast: string;
  /** "chiffre 2019" */
  readonly figure: (year: string) => string;
  /** "du 15 septembre 2018 au 15 septembre 2019" */
  readonly during: (period: Period) => string;
  /** "15 sept. 2018 – 15 sept. 2019" */
  readonly short: (period: Period) => string;
  /** That the periods of these figures differ from their years; several sentences. */
  readonly caution: (figures: readonly KnownYear[]) => string;
}

/** What a gauge view is made from. */
export interface GaugeInput {
  readonly language: ResolvedLanguage;
  readonly shape: GaugeShape;
  /** Ascending; none when nothing was published yet. */
  readonly years: readonly ForecastYear[];
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly scopes: ReadonlyMap<ScopeId, Localized>;
  readonly asOf: IsoDate | null;
  /** `null` while every figure covers its calendar year. */
  readonly periods: PeriodWords | null;
  /** The publisher's own heading; empty for the neutral one. */
  readonly heading: string;
}

/** The figure that is held against a forecast. */
export interface GaugeFigure {
  /** Figure ÷ forecast: 0.25 = 25 %. Not rounded. */
  readonly ratio: number;
  /** The same in per cent, rounded as it is told. */
  readonly percent: number;
  readonly estimated: boolean;
  /** The source says "plus de". */
  readonly minimum: boolean;
  /** "plus de", or "". */
  readonly qualifier: string;
  /** "12 %" */
  readonly share: string;
  /** "plus de 60 000, estimation" */
  readonly count: string;
  /** "de la prévision", or "de la prévision, 15 sept. 2018 – 15 sept. 2019" */
  readonly ofForecast: string;
  /** "du 15 septembre 2018 au 15 septembre 2019, plus de 60 000 actes, estimation" */
  readonly text: string;
  readonly span: SpanView;
  /** "2019", or "15 sept. 2018 – 15 sept. 2019" */
  readonly period: string;
}

/** One year. */
export interface GaugeRow {
  /** "2019" */
  readonly id: string;
  /** "prévision : 500 000" */
  readonly forecast: string;
  /** `null`: not published. */
  readonly figure: GaugeFigure | null;
  /** The calendar year. */
  readonly span: SpanView;
  /** "2019, prévision : 500 000" */
  readonly name: string;
  /** "plus de 12 % de la prévision", or "non publié" */
  readonly share: string;
  /** For assistive technology: "25 % de la prévision, 127 178 actes", or "non publié". */
  readonly value: string;
}

/** What the drawing writes besides the rows. */
export interface GaugeWords {
  readonly forecast: string;
  readonly ofForecast: string;
  readonly notPublished: string;
  readonly periods: PeriodWords | null;
  /** A share in per cent: "1 500 %". */
  readonly percent: (value: number) => string;
  /** "De 0 à 150 %, agrandi 13 fois" */
  readonly magnified: (percent: number, times: number) => string;
}

export interface GaugeView extends FrameView {
  readonly shape: GaugeShape;
  readonly rows: readonly GaugeRow[];
  /** Periods are compared because some figure does not cover the calendar year. */
  readonly periodsDiffer: boolean;
  /** Nothing but bars of published figures: what a page draws without its lazy parts. */
  readonly plain: boolean;
  readonly words: GaugeWords;
  readonly table: TableView;
}
