/** Path data of the certainty grammar: marks, brackets, hatching, and the legend's samples. */
import type { LegendKey, MarkGrammar } from '../views/timeline-view.js';
import type { Box, PathShape, Shape } from './shapes.js';

// A tenth of a pixel is finer than any screen shows and halves the length of the paths.
const tenth = (value: number): number => Math.round(value * 10) / 10;
const at = (x: number, y: number): string => `${tenth(x)} ${tenth(y)}`;

/** A straight line between two positions, in pixels. */
export const line = (x1: number, y1: number, x2: number, y2: number): string =>
  `M${at(x1, y1)}L${at(x2, y2)}`;

/** An axis-parallel rectangle, in pixels. */
export const rectangle = (x: number, y: number, width: number, height: number): string =>
  `M${at(x, y)}h${tenth(width)}v${tenth(height)}h${tenth(-width)}z`;

/** A circle around (x, y). */
export const circle = (x: number, y: number, radius: number): string =>
  `M${at(x - radius, y)}` +
  [2, -2].map((turn) => `a${at(radius, radius)} 0 1 0 ${tenth(turn * radius)} 0`).join('');

const diamond = (x: number, y: number, r: number): string =>
  `M${at(x, y - r)}L${at(x + r, y)}L${at(x, y + r)}L${at(x - r, y)}z`;

// Drawn, not typed: a glyph of the page's font could be missing or off-centre.
const question = (x: number, y: number): string =>
  `M${at(x - 2.2, y - 1.8)}c0-3.2 4.8-3.2 4.6 0c-.2 1.6-2.4 1.6-2.4 3.6m0 1.2v1.8`;

const chevron = (x: number, y: number, half: number, rise: number): string =>
  `M${at(x - half, y)}L${at(x, y - rise)}L${at(x + half, y)}`;

const bracket = (start: number, end: number, y: number, cap: number): string =>
  line(start, y, end, y) + line(start, y - cap, start, y + cap) + line(end, y - cap, end, y + cap);

/** The outline of a rectangle filled with rising diagonals, all in one path without a pattern. */
export function hatch(x: number, y: number, width: number, height: number, gap = 6): string {
  let d = rectangle(x, y, width, height);
  for (let sum = gap; sum < width + height; sum += gap) {
    const left = Math.max(0, sum - height);
    const right = Math.min(width, sum);
    d += line(x + left, y + sum - left, x + right, y + sum - right);
  }
  return d;
}

const CHEVRON_GAP = 3.5;
/** The ends of a bracket stand out of its mark even where the period is short. */
const CAP = 2;
/** Never so small that its question mark would touch it. */
const diamondRadius = (radius: number): number => Math.max(7, radius * 1.3 + 2);

/**
 * The shapes of one mark centred on (x, y); `span`: both ends of the bracket, in pixels.
 * Chevrons sit outside the dot, towards where the true figure may be.
 */
export function markShapes(
  { shape, chevron: way }: MarkGrammar,
  x: number,
  y: number,
  radius: number,
  span?: readonly [number, number],
): Shape[] {
  const disputed = shape === 'diamond';
  const tone = disputed ? 'flag' : 'actual';
  const reach = disputed ? diamondRadius(radius) : radius;
  const shapes: PathShape[] = [];
  if (span)
    shapes.push({ kind: 'path', d: bracket(...span, y, radius + CAP), stroke: tone, width: 2 });
  if (way) {
    const up = way === 'up' ? 1 : -1;
    const d = chevron(x, y - up * (reach + CHEVRON_GAP), radius * 1.3, up * radius);
    // The lining keeps the chevron apart from a stem, a connector or the coverage strip.
    shapes.push({ kind: 'path', d, stroke: 'surface', width: 5 });
    shapes.push({ kind: 'path', d, stroke: tone, width: 2 });
  }
  if (disputed) {
    shapes.push(
      { kind: 'path', d: diamond(x, y, reach), fill: 'surface', stroke: tone, width: 2 },
      { kind: 'path', d: question(x, y), stroke: tone, width: 1.5 },
    );
  } else if (shape === 'hollow') {
    const d = circle(x, y, radius - 1);
    shapes.push({ kind: 'path', d, fill: 'surface', stroke: tone, width: radius > 3 ? 2.5 : 1.5 });
  } else {
    shapes.push({ kind: 'path', d: circle(x, y, radius), fill: tone, stroke: 'surface' });
  }
  return shapes;
}

/** The space that a mark takes, chevron and bracket included: labels keep out of it. */
export function markBox(
  { shape, chevron: way }: MarkGrammar,
  x: number,
  y: number,
  radius: number,
  [start, end]: readonly [number, number] = [x, x],
): Box {
  const own = shape === 'diamond' ? diamondRadius(radius) : radius;
  const reach = Math.max(own, end > start ? radius + CAP : 0) + 1.5;
  const beyond = own + CHEVRON_GAP + radius + 1.5;
  const side = Math.max(reach, radius * 1.3 + 1.5);
  const left = Math.min(x - side, start - 1);
  const top = y - (way === 'up' ? beyond : reach);
  return {
    x: left,
    y: top,
    width: Math.max(x + side, end + 1) - left,
    height: y + (way === 'down' ? beyond : reach) - top,
  };
}

const plain: MarkGrammar = { shape: 'dot', chevron: null, bracket: false };

/** The legend's sample of one part of the grammar, drawn in a box of 26 × 16 pixels. */
export function legendGlyph(key: LegendKey): Shape[] {
  switch (key) {
    case 'published':
      return markShapes(plain, 13, 8, 5);
    case 'minimum':
      return markShapes({ ...plain, chevron: 'up' }, 13, 11.5, 3.5);
    case 'maximum':
      return markShapes({ ...plain, chevron: 'down' }, 13, 4.5, 3.5);
    case 'estimate':
      return markShapes({ ...plain, shape: 'hollow' }, 13, 8, 5.5);
    case 'disputed':
      return markShapes({ ...plain, shape: 'diamond' }, 13, 8, 3);
    case 'mean':
      return markShapes(plain, 13, 8, 4, [2, 24]);
    case 'unknown-path':
      return [{ kind: 'path', d: line(0, 8, 26, 8), stroke: 'actual', width: 2, dash: 'dotted' }];
    case 'missing':
      return [{ kind: 'path', d: hatch(0.5, 3.5, 25, 9), stroke: 'hatch' }];
  }
}
