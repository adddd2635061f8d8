/** Pixel widths of texts in the page's own font, for labels that never overlap. */
import type { MeasureText } from '../charts/shapes.js';

const context: { canvas?: CanvasRenderingContext2D | null } = {};
const measures = new Map<string, MeasureText>();

/** A memoised measure for one font family. Fonts that load later need `forgetWidths`. */
export function textMeasure(family: string): MeasureText {
  const known = measures.get(family);
  if (known) return known;
  const widths = new Map<string, number>();
  const measure: MeasureText = (text, size, weight) => {
    const key = `${weight} ${size} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      context.canvas ??= document.createElement('canvas').getContext('2d');
      if (!context.canvas) return text.length * size * 0.6;
      context.canvas.font = `${weight} ${size}px ${family}`;
      width = context.canvas.measureText(text).width;
      widths.set(key, width);
    }
    return width;
  };
  measures.set(family, measure);
  return measure;
}

/** Forget all widths: a web font has arrived and the same text is now wider or narrower. */
export function forgetWidths(): void {
  measures.clear();
}
