/** Pixel widths of texts in the page's own font, for labels that never overlap. */
import type { MeasureText } from '../charts/shapes.js';

const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

/** A memoised measure for one font family. */
export function textMeasure(family: string): MeasureText {
  return (text, size, weight) => {
    const font = `${weight} ${size}px ${family}`;
    let width = widths.get(font + text);
    if (width === undefined) {
      context ??= document.createElement('canvas').getContext('2d');
      if (context) context.font = font;
      // A browser without a canvas: letters are a little more than half as wide as high.
      width = context?.measureText(text).width ?? text.length * size * 0.6;
      widths.set(font + text, width);
    }
    return width;
  };
}

/** Forget all widths: a web font has arrived and the same text is now wider or narrower. */
export function forgetWidths(): void {
  widths.clear();
}
