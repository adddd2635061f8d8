/** What the page learns from the drawn widget: all that the codes and the warnings say of it. */
import type { Measure } from './height.js';

/** One figure, as an element tells it (`observations`). */
export interface ShownFigure {
  readonly id: string;
  readonly value: number | null;
  readonly area: string;
  /** `2020-04`, `2020`, `2018-09-15/2019-09-15`. */
  readonly period: string;
}

export interface LinkText {
  readonly text: string;
  /** Empty: the address is not known. */
  readonly href: string;
}

export interface TableCells {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell is the row's header, the last one its source. */
  readonly rows: readonly (readonly string[])[];
}

/** What the element refused. */
export interface RefusedValue {
  readonly attribute: string;
  /** What was refused. */
  readonly given: string;
  /** The part of it that is taken; empty: nothing. */
  readonly kept: string;
  /** In the element's words. */
  readonly message: string;
}

export interface Facts {
  /** The alternative of the picture, too. */
  readonly heading: string;
  /** Of `toText()`: the text of links. Empty without a figure. */
  readonly sentence: string;
  readonly table: TableCells | null;
  /** "Sources :" and the like, before the links. */
  readonly sourceLead: string;
  readonly sources: readonly LinkText[];
  /** Sentences below the drawing that a table alone would lose. */
  readonly notes: readonly string[];
  readonly figures: readonly ShownFigure[];
  /** The same without a window, a date or a part left out. */
  readonly allFigures: readonly ShownFigure[];
  /** Ascending by width. */
  readonly measures: readonly Measure[];
  readonly refused: readonly RefusedValue[];
}

export const NO_FACTS: Facts = {
  heading: '',
  sentence: '',
  table: null,
  sourceLead: '',
  sources: [],
  notes: [],
  figures: [],
  allFigures: [],
  measures: [],
  refused: [],
};
