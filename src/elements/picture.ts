/** What an element hands over for a picture file, and what a page may ask of one. Types only. */
import type { Drawing } from '../charts/shapes.js';

export interface Picture {
  readonly drawing: Drawing<string>;
  /** Sentences under the drawing, before the caution. */
  readonly notes: readonly string[];
  /** Of the texts, in pixels, where the drawing may be narrower; else as wide as the drawing. */
  readonly width?: number;
}

export interface PictureOptions {
  /** Of the whole file with its margins, in pixels, 272 to 1432; default 712. */
  readonly width?: number;
  /** Writes the sources' addresses out, as the file can't link to them; default `true`. */
  readonly addresses?: boolean;
}

export interface BitmapOptions extends PictureOptions {
  /** Device pixels for each pixel; default 2. */
  readonly scale?: number;
}
