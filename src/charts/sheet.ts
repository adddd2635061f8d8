/** What the panels of one drawing share while it is under way. Types only. */
import type { ObservationId } from '../model/types.js';
import type { DrawPath } from './glyphs.js';
import type { Box, Shape, TextShape } from './shapes.js';
import type { Layout, TimelineInput } from './timeline-layout.js';

/** A drawing under way. */
export interface Sheet extends TimelineInput, Layout {
  /** Adds path data: one path for each style, whatever the number of figures. */
  readonly ink: (...shape: Parameters<DrawPath>) => void;
  readonly back: TextShape[];
  readonly front: TextShape[];
  /** Boxes of the texts so far, of the marks with their stems, and of the other lines. */
  readonly taken: Box[];
  readonly hard: Box[];
  readonly soft: Box[];
  readonly marks: readonly {
    readonly id: ObservationId;
    readonly anchors: { readonly x: number; readonly y: number }[];
    readonly shapes: Shape[];
  }[];
}
