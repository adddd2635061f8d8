/** What every widget says around its drawing, whatever it draws. Types only. */
import type { ObservationId, SourceId } from '../model/types.js';

export interface SourceView {
  readonly id: SourceId | null;
  readonly text: string;
  readonly url: string | null;
}

/** One row of the real table; without id where nothing was published. */
export interface TableRow {
  readonly id: ObservationId | null;
  /** One text for each column but the last; the first is the row's header. */
  readonly cells: readonly string[];
  readonly source: SourceView | null;
}

export interface TableView {
  readonly caption: string;
  /** The last one is the source. */
  readonly columns: readonly string[];
  /** How many columns after the first hold numbers. */
  readonly numbers: number;
  readonly rows: readonly TableRow[];
}

/** Which parts of the certainty grammar are on screen, hence in the legend. */
export type LegendKey =
  | 'published'
  | 'minimum'
  | 'maximum'
  | 'estimate'
  | 'disputed'
  | 'mean'
  | 'unknown-path'
  | 'missing'
  // Of surfaces: bars, arcs, regions.
  | 'filled'
  | 'estimated'
  | 'named'
  | 'filled-minimum'
  | 'at-least'
  | 'at-most'
  | 'target'
  /** A class of a choropleth, by the opacity of its fill. */
  | number;

export interface LegendItem {
  readonly key: LegendKey;
  readonly text: string;
}

/** The texts around every drawing. */
export interface FrameView {
  readonly heading: string;
  readonly subtitle: string;
  /** One sentence with the main figure, its qualifier, its period and its source. */
  readonly takeaway: string;
  /** "À lire avec prudence." paragraph, already worded; empty when there is nothing to say. */
  readonly caution: string;
  readonly legend: readonly LegendItem[];
  /** For the source line: each document once, in order of publication. */
  readonly sources: readonly SourceView[];
}
