/** What an element hands over for a picture file. Types only. */
import type { Drawing } from '../charts/shapes.js';

export interface Picture {
  readonly drawing: Drawing<string>;
  /** Sentences under the drawing, before the caution. */
  readonly notes: readonly string[];
}
