/** A gauge's drawing under way, and what its bars, dials and periods have in common. */
import type { GaugeFigure, GaugeRow, GaugeView } from '../views/gauge-view.js';
import { path } from './glyphs.js';
import type {
  Box,
  Drawing,
  MeasureText,
  PathShape,
  PlacedMark,
  TextShape,
  Tone,
} from './shapes.js';
import { text, wrapText } from './text.js';

export interface GaugeInput {
  readonly view: GaugeView;
  /** Pixels, 240 to 1400. */
  readonly width: number;
  readonly measure: MeasureText;
}

/** A year; `box`: all that belongs to it, for the pointer and the focus ring. */
export interface GaugeMark extends PlacedMark<string> {
  readonly box: Box;
}

export interface PlacedGauge extends Drawing<string> {
  readonly marks: readonly GaugeMark[];
}

export interface GaugeSheet extends GaugeInput {
  /** Size of the texts in pixels. */
  readonly size: number;
  readonly back: PathShape[];
  /** In the order of the view's rows. */
  readonly marks: {
    readonly id: string;
    readonly anchors: { readonly x: number; readonly y: number }[];
    readonly shapes: PathShape[];
    box: Box;
  }[];
  readonly front: TextShape[];
}

/** What the placement of a calendar year's bars does without: a lazy part of the page. */
export interface GaugeExtras {
  /** Draws dials instead of bars; returns where they end. */
  readonly drawDials: (sheet: GaugeSheet) => number;
  /** Draws the compared periods from `top` on; returns where they end. */
  readonly drawPeriods: (sheet: GaugeSheet, top: number) => number;
}

/** Distance between the baselines of two lines. */
export const LINE = 18;

/** Writes a text that lines and hatching may be behind, but not at the edge of the drawing. */
export function write(
  { front, size }: GaugeSheet,
  x: number,
  y: number,
  words: string,
  anchor: TextShape['anchor'] = 'start',
  weight: TextShape['weight'] = 400,
  tone: Tone = 'ink-soft',
  of = size,
): void {
  front.push(text(x, y, words, of, anchor, weight, tone, x > 0));
}

/** Writes a text in as many lines as it takes; returns the baseline after the last one. */
export function writeLines(
  sheet: GaugeSheet,
  x: number,
  y: number,
  words: string,
  width: number,
  anchor: TextShape['anchor'] = 'start',
  weight: TextShape['weight'] = 400,
  tone: Tone = 'ink-soft',
): number {
  for (const row of wrapText(words, width, sheet.size, weight, sheet.measure)) {
    write(sheet, x, y, row, anchor, weight, tone);
    y += LINE;
  }
  return y;
}

/** A surface of the certainty grammar: published, estimated, or not published. */
export function surface(d: string, figure: Pick<GaugeFigure, 'estimated'> | null): PathShape {
  if (!figure) return { ...path(d, 'hatch'), pattern: 'missing' };
  return figure.estimated
    ? { ...path(d, 'actual', 1.5, 'dashed'), pattern: 'estimated' }
    : path(d, undefined, 0, '', 'actual');
}

/** In per cent; at least the forecast itself, 100. */
export const largestShare = (rows: readonly GaugeRow[]): number =>
  100 * Math.max(1, ...rows.map(({ figure }) => figure?.ratio ?? 0));
