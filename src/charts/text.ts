/** Texts as boxes: where a text stands, whether two collide, how a long one is cut into lines. */
import type { Box, MeasureText, TextShape } from './shapes.js';

/** A text shape; 400 ink-mute, anchored at its start, unless said otherwise. */
export const text = (
  x: number,
  y: number,
  words: string,
  size: number,
  rest: Partial<Pick<TextShape, 'anchor' | 'weight' | 'tone' | 'halo'>> = {},
): TextShape => ({
  kind: 'text',
  x,
  y,
  text: words,
  size,
  anchor: 'start',
  weight: 400,
  tone: 'ink-mute',
  ...rest,
});

/** The box that a text fills, in pixels. */
export function textBox(shape: TextShape, measure: MeasureText): Box {
  const width = measure(shape.text, shape.size, shape.weight);
  const share = { start: 0, middle: 0.5, end: 1 }[shape.anchor];
  return {
    x: shape.x - width * share,
    y: shape.y - 0.86 * shape.size,
    width,
    height: 1.1 * shape.size,
  };
}

/** Whether two boxes share some surface, or come nearer than `gap` pixels. */
export const collide = (a: Box, b: Box, gap = 0): boolean =>
  a.x < b.x + b.width + gap &&
  b.x < a.x + a.width + gap &&
  a.y < b.y + b.height + gap &&
  b.y < a.y + a.height + gap;

/** Cuts a text at its breaking spaces into lines of at most `width` pixels, one word at least. */
export function wrapText(
  words: string,
  width: number,
  size: number,
  weight: TextShape['weight'],
  measure: MeasureText,
): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && measure(longer, size, weight) <= width) {
      lines[lines.length - 1] = longer;
    } else lines.push(word);
  }
  return lines;
}
