/** Path data of the certainty grammar: marks, brackets, hatching, and the legend's samples. */
import type { LegendKey } from '../views/frame-view.js';
import type { MarkGrammar } from '../views/timeline-view.js';
import type { Box, PathShape, Shape } from './shapes.js';
import { boxOf } from './text.js';

export const path = (
  d: string,
  stroke: PathShape['stroke'],
  width?: number,
  dash?: PathShape['dash'],
  fill?: PathShape['fill'],
): PathShape => ({ kind: 'path', d, stroke, width, dash, fill });

// A tenth of a pixel is finer than any screen shows and halves the length of the paths.
const tenth = (value: number): number => Math.round(value * 10) / 10;

export type DrawPath = typeof path;

/** Straight lines through positions given as x, y, x, y…, in pixels. */
export const line = (...positions: readonly number[]): string =>
  `M${positions.map(tenth).join(' ')}`;

/** An axis-parallel rectangle, in pixels. */
export const rectangle = (x: number, y: number, width: number, height: number): string =>
  `${line(x, y, x + width, y, x + width, y + height, x, y + height)}z`;

/** A circle around (x, y), in pixels. */
export const circle = (x: number, y: number, radius: number): string => {
  const arc = `a${radius} ${radius} 0 1 0 `;
  return `${line(x - radius, y)}${arc}${2 * radius} 0${arc}${-2 * radius} 0`;
};

/** The outline of a rectangle filled with rising diagonals, all in one path without a pattern. */
export function hatch(x: number, y: number, width: number, height: number): string {
  let d = rectangle(x, y, width, height);
  for (let sum = 6; sum < width + height; sum += 6) {
    const left = Math.max(0, sum - height);
    const right = Math.min(width, sum);
    d += line(x + left, y + sum - left, x + right, y + sum - right);
  }
  return d;
}

type Grammar = Pick<MarkGrammar, 'shape' | 'chevron'>;

/**
 * One mark centred on (x, y): its shapes, and the space that it takes, chevron and bracket
 * included. `ends`: both ends of the bracket, in pixels. Chevrons sit outside the dot, towards
 * where the true figure may be; one that would reach under `floor` stands over the dot.
 */
export function drawMark(
  { shape, chevron }: Grammar,
  x: number,
  y: number,
  radius: number,
  ends: readonly number[] = [],
  floor = Infinity,
): readonly [Shape[], Box] {
  const disputed = shape === 'diamond';
  const tone = disputed ? 'flag' : 'actual';
  // A diamond is never so small that its question mark would touch it.
  const reach = disputed ? Math.max(7, radius * 1.3 + 2) : radius;
  const [start = x, end = x] = ends;
  const shapes: Shape[] = [];
  let side = reach + 1.5;
  let over = side;
  let under = side;
  if (end > start) {
    // The ends of a bracket stand out of its mark even where the period is short.
    const top = y - radius - 2;
    const foot = y + radius + 2;
    const d = line(start, top, start, foot, start, y, end, y, end, top, end, foot);
    shapes.push(path(d, tone, 2));
    over = under = reach + 3.5;
  }
  if (chevron) {
    const up = chevron === 'up';
    const down = up ? -1 : 1;
    const beyond = reach + radius + 5;
    const lifted = !up && y + beyond > floor;
    const wing = lifted ? y - beyond + 1.5 : y + down * (reach + 3.5);
    const half = 1.3 * radius;
    const d = line(x - half, wing, x, wing + down * radius, x + half, wing);
    // The lining keeps the chevron apart from a stem, a connector or the coverage strip.
    shapes.push(path(d, 'surface', 5), path(d, tone, 2));
    if (up || lifted) over = beyond;
    else under = beyond;
    side += 2;
  }
  if (disputed)
    shapes.push(
      path(
        `${line(x, y - reach, x + reach, y, x, y + reach, x - reach, y)}z`,
        tone,
        2,
        '',
        'surface',
      ),
      // Drawn, not typed: a glyph of the page's font could be missing or off-centre.
      path(
        `${line(x - 2.2, y - 1.8)}c0-3.2 4.8-3.2 4.6 0c-.2 1.6-2.4 1.6-2.4 3.6m0 1.2v1.8`,
        tone,
        1.5,
      ),
    );
  else
    shapes.push(
      shape === 'dot'
        ? path(circle(x, y, radius), 'surface', 1, '', tone)
        : path(circle(x, y, radius - 1), tone, radius > 3 ? 2.5 : 1.5, '', 'surface'),
    );
  const left = Math.min(x - side, start);
  return [shapes, boxOf(left, y - over, Math.max(x + side, end) - left, over + under)];
}

/** The shapes of one mark: see `drawMark`. */
export const markShapes = (...mark: Parameters<typeof drawMark>): Shape[] => drawMark(...mark)[0];

/** The legend's sample of one part of the grammar, drawn in a box of 26 × 16 pixels. */
export function legendGlyph(key: LegendKey): Shape[] {
  if (key === 'missing') return [path(hatch(0.5, 3.5, 25, 9), 'hatch')];
  if (key === 'unknown-path') return [path(line(0, 8, 26, 8), 'actual', 2, 'dotted')];
  const disputed = key === 'disputed';
  const shape = disputed ? 'diamond' : key === 'estimate' ? 'hollow' : 'dot';
  const chevron = key === 'minimum' ? 'up' : key === 'maximum' ? 'down' : null;
  const y = chevron ? (chevron === 'up' ? 11.5 : 4.5) : 8;
  const radius = chevron || disputed ? 3.5 : 5;
  return markShapes({ shape, chevron }, 13, y, radius, key === 'mean' ? [2, 24] : []);
}
