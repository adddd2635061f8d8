/**
 * Everything the timeline says, in one language and without a pixel: the hand-over from the
 * model and the messages to the drawing, the table, the panel and the downloads.
 * Types only.
 */
import type { ObservationId, Step } from '../model/types.js';
import type { FrameView, TableView } from './frame-view.js';

/** The certainty grammar of one mark: shape first, colour second. */
export interface MarkGrammar {
  readonly shape: 'dot' | 'hollow' | 'diamond';
  /** `up` = "plus de", `down` = "moins de". */
  readonly chevron: 'up' | 'down' | null;
  /** A mean or a peak: drawn as a bracket over its period. */
  readonly bracket: boolean;
}

/** One drawn observation. Times are UTC milliseconds; `end` is exclusive (midnight after). */
export interface PointView {
  readonly id: ObservationId;
  readonly start: number;
  readonly end: number;
  /** Acts. Never estimated by us. */
  readonly value: number;
  readonly mark: MarkGrammar;
  /** Figure as written on the plot: "plus de 4,5 millions". */
  readonly label: string;
  /** The same for a narrow plot: "plus de 4,5 M". */
  readonly shortLabel: string;
  /** Second line of the label: "en avril 2020", "estimation", "chiffre contesté". */
  readonly sublabel: string;
  /** Name for assistive technology: "Avril 2020, plus de 4 500 000 actes, minimum". */
  readonly name: string;
}

/** A run of steps without a figure; UTC milliseconds, `end` exclusive. */
export interface SpanView {
  readonly start: number;
  readonly end: number;
}

export interface EventView {
  readonly time: number;
  readonly main: boolean;
  /** "15 septembre 2018", "15 sept. 2018" */
  readonly date: string;
  readonly shortDate: string;
  readonly label: string;
}

export interface TimelineView extends FrameView {
  readonly step: Step;
  readonly scale: 'linear' | 'log';
  /** Drawn observations, points and brackets together, ascending by end then start. */
  readonly points: readonly PointView[];
  readonly connectors: readonly {
    readonly from: ObservationId;
    readonly to: ObservationId;
    readonly path: 'consecutive' | 'unknown';
  }[];
  readonly gaps: readonly SpanView[];
  readonly events: readonly EventView[];
  /** The time axis; UTC milliseconds, `end` exclusive. */
  readonly domain: SpanView;
  /** Sentence about the scale ("Échelle logarithmique : …"); empty when linear. */
  readonly scaleNote: string;
  readonly table: TableView;
}

/** Words the drawing needs and cannot know: axis numbers, dates, the zoom's title. */
export interface AxisWords {
  /** Axis number: "5 M", "10 000"; "0,8 M" where the axis ends at `top`, a million or more. */
  readonly tick: (value: number, top?: number) => string;
  /** "2019" */
  readonly year: (time: number) => string;
  /** "janv.", or "janv. 19" when `withYear`. */
  readonly month: (time: number, withYear: boolean) => string;
  /** "Zoom, sept. 2018 – août 2019" ; "hauteur agrandie 200 fois". Two strings: they may wrap. */
  readonly zoom: (start: number, end: number, factor: number) => readonly [string, string];
}
