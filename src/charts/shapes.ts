/**
 * The alphabet of every drawing: paths and texts at pixel positions, coloured by the name of a
 * token. Lit turns it into live SVG, the exporter into a file and the canvas into a PNG, so the
 * three can't differ. Types only.
 */
import type { ObservationId } from '../model/types.js';

/** Names of `--telecons-*` colour tokens (docs/theming.md). */
export type Tone =
  | 'surface'
  | 'ink'
  | 'ink-soft'
  | 'ink-mute'
  | 'control'
  | 'actual'
  | 'on-actual'
  | 'actual-tint'
  | 'hatch'
  | 'target'
  | 'flag'
  | 'rule'
  | 'grid'
  | 'skeleton';

/** Fills that are not one colour; `patterns.ts` has their tiles. */
export type Pattern = 'missing' | 'named' | 'estimated';

export interface PathShape {
  readonly kind: 'path';
  /** SVG path data in pixels. */
  readonly d: string;
  readonly fill?: Tone | undefined;
  /** Instead of a fill. */
  readonly pattern?: Pattern | undefined;
  /** Of the fill, 0 to 1; default 1. */
  readonly opacity?: number | undefined;
  readonly stroke?: Tone | undefined;
  /** Pixels; default 1. */
  readonly width?: number | undefined;
  /** Empty for a solid line. */
  readonly dash?: 'dotted' | 'dashed' | '' | undefined;
}

export interface TextShape {
  readonly kind: 'text';
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Pixels. */
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  readonly tone: Tone;
  /** Painted over a 3 px outline of the surface, so that a line behind it does not strike it out. */
  readonly halo?: boolean | undefined;
}

export type Shape = PathShape | TextShape;

/** Pixel width of a text; measured in the browser, estimated in Node. */
export type MeasureText = (text: string, size: number, weight: TextShape['weight']) => number;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * What can be chosen on a drawing: an observation, which may be drawn twice (in the main panel and
 * in the zoom), a region, a year.
 */
export interface PlacedMark<Id extends string = ObservationId> {
  readonly id: Id;
  /** Where the figure is read: centre of the mark in each panel that shows it. */
  readonly anchors: readonly { readonly x: number; readonly y: number }[];
  readonly shapes: readonly Shape[];
}

/** A placed drawing, whatever it shows. */
export interface Drawing<Id extends string = ObservationId> {
  readonly width: number;
  readonly height: number;
  /** Behind the marks: grid, axes, whatever cannot be chosen. */
  readonly back: readonly Shape[];
  /** Same order as in the view; exactly what can be chosen. */
  readonly marks: readonly PlacedMark<Id>[];
  /** Labels, over the marks. */
  readonly front: readonly Shape[];
}

export interface PlacedTimeline extends Drawing {
  /** Box of every text in `back` and `front`, for placing the tooltip. */
  readonly labels: readonly Box[];
  /** Vertical extent of each panel's plot (main, then zoom if any). */
  readonly panels: readonly Box[];
}
