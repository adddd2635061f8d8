/** The events that the elements send; each bubbles and crosses shadow roots. */
import type { ShownObservation } from './shown.js';

const OPTIONS = { bubbles: true, composed: true } as const;

/** What went wrong, for `telecons-error`. */
export type ErrorCode =
  | 'attribute'
  | 'scope'
  | 'dates'
  | 'chunk'
  | 'data-network'
  | 'data-format'
  | 'data-row'
  | 'duplicate-definition';

export interface ErrorDetail {
  readonly code: ErrorCode;
  /** For the developer, in the widget's language. */
  readonly message: string;
  readonly attribute?: string;
  readonly url?: string;
  /** Row of the data that was refused, from 1. */
  readonly line?: number;
  readonly column?: string;
}

/** A figure of a timeline was chosen by the reader. */
export interface PeriodChoice {
  /**
   * ISO period of the figure: `2020-04`, `2020-W15`, `2020`, `2020-03-22`; start and end of a mean or
   * a peak over another time: `2018-09-15/2018-12-31`.
   */
  readonly period: string;
  /** As in `observations`. */
  readonly observation: ShownObservation;
}

/** A region of a map was chosen by the reader. */
export interface RegionChoice {
  /** ISO 3166-2: `FR-IDF`. */
  readonly region: string;
  /** As in `observations`; `null` where nothing was published of the region. */
  readonly observation: ShownObservation | null;
}

/** A year of a gauge was chosen by the reader. */
export interface YearChoice {
  /** `2020` */
  readonly year: string;
  /** As in `observations`; `null` where no figure was known. */
  readonly observation: ShownObservation | null;
}

/** What the reader chose. */
export type SelectDetail = PeriodChoice | RegionChoice | YearChoice;

/** The first drawing is done, or the error or empty state is shown. */
export class TeleconsReadyEvent extends CustomEvent<null> {
  constructor() {
    super('telecons-ready', { ...OPTIONS, detail: null });
  }
}

/** The reader chose a figure. */
export class TeleconsSelectEvent<
  Choice extends SelectDetail = SelectDetail,
> extends CustomEvent<Choice> {
  constructor(detail: Choice) {
    super('telecons-select', { ...OPTIONS, detail });
  }
}

/** The reader switched between chart and table. */
export class TeleconsViewEvent extends CustomEvent<{ readonly view: 'chart' | 'table' }> {
  constructor(view: 'chart' | 'table') {
    super('telecons-view', { ...OPTIONS, detail: { view } });
  }
}

/** The reader downloaded or copied something. */
export class TeleconsDownloadEvent extends CustomEvent<{
  readonly format: 'csv' | 'png' | 'embed';
}> {
  constructor(format: 'csv' | 'png' | 'embed') {
    super('telecons-download', { ...OPTIONS, detail: { format } });
  }
}

/** Something was refused or could not be loaded; the widget shows what it safely can. */
export class TeleconsErrorEvent extends CustomEvent<ErrorDetail> {
  constructor(detail: ErrorDetail) {
    super('telecons-error', { ...OPTIONS, detail });
  }
}

/** They bubble: a listener may sit on the element, on any ancestor or on the window. */
declare global {
  interface GlobalEventHandlersEventMap {
    'telecons-ready': TeleconsReadyEvent;
    'telecons-select': TeleconsSelectEvent;
    'telecons-view': TeleconsViewEvent;
    'telecons-download': TeleconsDownloadEvent;
    'telecons-error': TeleconsErrorEvent;
  }
}
