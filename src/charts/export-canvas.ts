/** Paints the shapes of a drawing on a canvas, so that a PNG shows what the SVG shows. */
import type { DrawnDocument } from './export-document.js';
import type { Shape, TextShape } from './shapes.js';
import { DASHES, HALO_WIDTH, type Palette } from './tokens.js';

const ALIGN: Readonly<Record<TextShape['anchor'], CanvasTextAlign>> = {
  start: 'left',
  middle: 'center',
  end: 'right',
};

/** Paints shapes from the current origin, in pixels of the current transform. */
export function drawShapes(
  context: CanvasRenderingContext2D,
  shapes: readonly Shape[],
  palette: Palette,
  fontFamily: string,
): void {
  context.lineJoin = 'round';
  for (const shape of shapes) {
    if (shape.kind === 'path') {
      const path = new Path2D(shape.d);
      if (shape.fill) {
        context.fillStyle = palette[shape.fill];
        context.fill(path);
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
