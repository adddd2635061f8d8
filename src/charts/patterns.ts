/**
 * Fills with a pattern, as tiles of shapes: the live drawing, the SVG file and the canvas repeat
 * the same tile. Of a drawing with straight sides, `hatch` in glyphs.ts needs no pattern at all.
 */
import { circle, line, path, rectangle } from './glyphs.js';
import type { Pattern, Shape } from './shapes.js';

/** Side of a tile in pixels. */
export const TILE = 6;

const ground = (tone: 'surface' | 'actual-tint'): Shape =>
  path(rectangle(0, 0, TILE, TILE), undefined, 0, '', tone);

/** Rising diagonals that meet their neighbours at the corners of the tile. */
const diagonals =
  line(-1, 1, 1, -1) + line(0, TILE, TILE, 0) + line(TILE - 1, TILE + 1, TILE + 1, TILE - 1);

export const PATTERNS: Readonly<Record<Pattern, readonly Shape[]>> = /* @__PURE__ */ (() => ({
  /** Not published: grey hatching. */
  missing: [ground('surface'), path(diagonals, 'hatch', 1)],
  /** Named without a value: dots. */
  named: [
    ground('actual-tint'),
    path(circle(1.5, 1.5, 1) + circle(4.5, 4.5, 1), undefined, 0, '', 'actual'),
  ],
  /** An estimate: tight hatching. */
  estimated: [ground('surface'), path(diagonals, 'actual', 2.2)],
}))();
