/** Paints what Chart.js has no word for: the certainty grammar, missing periods, the focus. */
import { markOfFlags } from './dense-series.js';
import type { SpanView } from '../views/timeline-view.js';
import { markShapes } from './glyphs.js';
import type { Box, Shape, Tone } from './shapes.js';

/** Pixels from the axis to the coverage strip, and its height. */
export const STRIP_OFFSET = 4;
export const STRIP_HEIGHT = 5;

/** Of a dot; the other marks follow it. */
const RADIUS = 4;

export interface Position {
  readonly x: number;
  readonly y: number;
}

/** Resolved CSS colours, read from the tokens of the same names. */
export interface DenseColours {
  readonly surface: string;
  readonly ink: string;
  readonly 'ink-mute': string;
  readonly actual: string;
  readonly flag: string;
  readonly hatch: string;
  readonly grid: string;
}

/** Observations too close for marks, as two-pixel squares: hundreds of circles would be slow. */
export function paintSpecks(
  context: CanvasRenderingContext2D,
  points: readonly Position[],
  colours: DenseColours,
): void {
  context.fillStyle = colours.actual;
  for (const { x, y } of points) context.fillRect(x - 1, y - 1, 2, 2);
}

/** One observation in the certainty grammar of all drawings. */
export function denseMark(flags: number, { x, y }: Position): readonly Shape[] {
  return markShapes(markOfFlags(flags), x, y, RADIUS);
}

/** The same on a canvas. */
export function paintMark(
  context: CanvasRenderingContext2D,
  flags: number,
  position: Position,
  colours: Readonly<Partial<Record<Tone, string>>>,
): void {
  for (const shape of denseMark(flags, position)) {
    if (shape.kind !== 'path') continue;
    const path = new Path2D(shape.d);
    context.fillStyle = (shape.fill && colours[shape.fill]) ?? '';
    context.strokeStyle = (shape.stroke && colours[shape.stroke]) ?? '';
    context.lineWidth = shape.width ?? 1;
    if (shape.fill) context.fill(path);
    if (shape.stroke) context.stroke(path);
  }
}

/** The focused observation: a hairline down to the axis and a ring with a gap around the mark. */
export function paintFocus(
  context: CanvasRenderingContext2D,
  { x, y }: Position,
  area: Box,
  colours: DenseColours,
): void {
  context.strokeStyle = colours.ink;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(x, y + 9);
  context.lineTo(x, area.y + area.height);
  context.stroke();
  context.lineWidth = 2.5;
  context.beginPath();
  context.arc(x, y, 9, 0, 2 * Math.PI);
  context.stroke();
}

/** Under the axis: which times have a figure; missing runs are hatched, never left blank. */
export function paintCoverage(
  context: CanvasRenderingContext2D,
  area: Box,
  gaps: readonly SpanView[],
  pixel: (time: number) => number,
  colours: DenseColours,
): void {
  const y = area.y + area.height + STRIP_OFFSET;
  const end = area.x + area.width;
  context.fillStyle = colours.actual;
  context.fillRect(area.x, y, area.width, STRIP_HEIGHT);
  for (const gap of gaps) {
    const from = Math.max(area.x, pixel(gap.start));
    const to = Math.min(end, pixel(gap.end));
    // A gap under half a pixel can't be seen; the line breaks there all the same.
    if (to - from >= 0.5)
      hatch(context, { x: from, y, width: to - from, height: STRIP_HEIGHT }, colours);
  }
}

function hatch(context: CanvasRenderingContext2D, box: Box, colours: DenseColours): void {
  const { x, y, width, height } = box;
  context.fillStyle = colours.surface;
  context.fillRect(x, y, width, height);
  // Lines would not be told from the surface; clipping for hundreds of slits would be slow.
  if (width < 3) return;
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.strokeStyle = colours.hatch;
  context.lineWidth = 1.5;
  context.beginPath();
  // From multiples of the distance: neighbouring hatches continue one another.
  for (let left = Math.floor((x - height) / 4) * 4; left < x + width; left += 4) {
    context.moveTo(left, y + height);
    context.lineTo(left + height, y);
  }
  context.stroke();
  context.restore();
}
