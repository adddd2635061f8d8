/** Paints the shapes of a drawing on a canvas, so that a PNG shows what the SVG shows. */
import type { DrawnDocument } from './export-document.js';
import { PATTERNS, TILE } from './patterns.js';
import type { Pattern, Shape, TextShape } from './shapes.js';
import { DASHES, HALO_WIDTH, type Palette } from './tokens.js';

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

const ALIGN: Readonly<Record<TextShape['anchor'], CanvasTextAlign>> = {
  start: 'left',
  middle: 'center',
  end: 'right',
};

/** A tile as it is repeated, at the scale of the canvas; the plain surface where there is none. */
function patternOf(context: Context, pattern: Pattern, palette: Palette): CanvasPattern | string {
  const { a: scale } = context.getTransform();
  const side = Math.ceil(TILE * scale);
  const tile = new OffscreenCanvas(side, side);
  const drawing = tile.getContext('2d');
  if (!drawing) return palette.surface;
  drawing.setTransform(side / TILE, 0, 0, side / TILE, 0, 0);
  drawShapes(drawing, PATTERNS[pattern], palette, '');
  const repeated = context.createPattern(tile, 'repeat');
  // The pattern is in device pixels; the fill is in pixels of the document.
  repeated?.setTransform(new DOMMatrix([TILE / side, 0, 0, TILE / side, 0, 0]));
  return repeated ?? palette.surface;
}

/** Paints shapes from the current origin, in pixels of the current transform. */
export function drawShapes(
  context: Context,
  shapes: readonly Shape[],
  palette: Palette,
  fontFamily: string,
): void {
  context.lineJoin = 'round';
  for (const shape of shapes) {
    if (shape.kind === 'path') {
      const path = new Path2D(shape.d);
      const { fill, pattern } = shape;
      if (fill || pattern) {
        context.fillStyle = pattern
          ? patternOf(context, pattern, palette)
          : palette[fill ?? 'surface'];
        context.globalAlpha = shape.opacity ?? 1;
        context.fill(path);
        context.globalAlpha = 1;
      }
      if (shape.stroke) {
        context.strokeStyle = palette[shape.stroke];
        context.lineWidth = shape.width ?? 1;
        context.setLineDash(shape.dash ? [...DASHES[shape.dash]] : []);
        context.stroke(path);
      }
      continue;
    }
    context.font = `${shape.weight} ${shape.size}px ${fontFamily}`;
    context.textAlign = ALIGN[shape.anchor];
    if (shape.halo) {
      context.strokeStyle = palette.surface;
      context.lineWidth = HALO_WIDTH;
      context.setLineDash([]);
      context.strokeText(shape.text, shape.x, shape.y);
    }
    context.fillStyle = palette[shape.tone];
    context.fillText(shape.text, shape.x, shape.y);
  }
}

/**
 * Paints a whole document. `scale`: device pixels for each pixel of the document; the canvas must
 * be `width * scale` by `height * scale` large.
 */
export function drawDocument(
  context: CanvasRenderingContext2D,
  { width, height, parts }: DrawnDocument,
  palette: Palette,
  fontFamily: string,
  scale: number,
): void {
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.fillStyle = palette.surface;
  context.fillRect(0, 0, width, height);
  for (const { x, y, shapes } of parts) {
    context.setTransform(scale, 0, 0, scale, x * scale, y * scale);
    drawShapes(context, shapes, palette, fontFamily);
  }
}
