/** Texts as boxes: where a text stands, where several find room, how a long one is cut. */
import type { Box, MeasureText, TextShape } from './shapes.js';

type Anchor = TextShape['anchor'];
type Weight = TextShape['weight'];

export const boxOf = (x: number, y: number, width: number, height: number): Box => ({
  x,
  y,
  width,
  height,
});

/** A text shape with its baseline at `y`. */
export const text = (
  x: number,
  y: number,
  words: string,
  size: number,
  anchor: Anchor = 'start',
  weight: Weight = 400,
  tone: TextShape['tone'] = 'ink-mute',
  halo?: boolean,
): TextShape => ({ kind: 'text', x, y, text: words, size, anchor, weight, tone, halo });

/** How much of a text stands to the left of its anchor. */
export const shareOf = (anchor: Anchor): number =>
  anchor === 'start' ? 0 : anchor === 'end' ? 1 : 0.5;

/** The box that a text fills, in pixels. */
export function textBox(shape: TextShape, measure: MeasureText): Box {
  const { x, y, size } = shape;
  const width = measure(shape.text, size, shape.weight);
  return boxOf(x - width * shareOf(shape.anchor), y - 0.86 * size, width, 1.1 * size);
}

/** One or two lines under `top`, the first one strong. */
export const block = (
  x: number,
  top: number,
  lines: readonly string[],
  size: number,
  anchor: Anchor,
  tone: TextShape['tone'],
): TextShape[] =>
  lines.map((words, row) => {
    const y = top + 0.86 * size;
    return row
      ? text(
          x,
          y + 16,
          words,
          Math.min(size, 13),
          anchor,
          400,
          tone === 'ink' ? 'ink-soft' : tone,
          true,
        )
      : text(x, y, words, size, anchor, 700, tone, true);
  });

/** Texts keep this far from all that is drawn, in pixels. */
const GAP = 2;
/** Added beside a text: two on one line that were nearer than 10 pixels would read as one. */
const BESIDE = 8;

/** Whether two boxes share some surface, or come nearer than `gap` pixels. */
export const collide = (a: Box, b: Box, gap: number): boolean =>
  a.x < b.x + b.width + gap &&
  b.x < a.x + a.width + gap &&
  a.y < b.y + b.height + gap &&
  b.y < a.y + a.height + gap;

/** Whether a box lies inside a frame, but for a hundredth of a pixel. */
export const within = (box: Box, frame: Box): boolean =>
  box.x >= frame.x - 0.01 &&
  box.y >= frame.y - 0.01 &&
  box.x + box.width <= frame.x + frame.width + 0.01 &&
  box.y + box.height <= frame.y + frame.height + 0.01;

/** Texts that may stand together, what else they need free, and what choosing them costs. */
export type Candidate = readonly [texts: readonly TextShape[], cost?: number, need?: Box];

/** Where texts look for room. */
export interface Room {
  readonly measure: MeasureText;
  readonly frame: Box;
  /** Boxes of the texts that have found a place, with some air beside them; grows. */
  readonly taken: Box[];
  /** Boxes that no text may touch. */
  readonly hard: readonly Box[];
  /** Boxes that a text should not touch. */
  readonly soft: readonly Box[];
}

/**
 * The cheapest candidate that fits, the first of equals; takes its place. None fits, or each costs
 * infinitely much: no text.
 */
export function place(
  candidates: readonly Candidate[],
  { measure, frame, taken, hard, soft }: Room,
): readonly TextShape[] {
  let best: readonly TextShape[] = [];
  let least = Infinity;
  let boxes: readonly Box[] = [];
  const fixed = [...taken, ...hard];
  const touching = (others: readonly Box[], own: readonly Box[], near: number): number =>
    others.filter((other) => own.some((box) => collide(box, other, near))).length;
  for (const [texts, cost = 0, need] of candidates) {
    if (cost >= least) continue;
    const own = texts.map((shape) => textBox(shape, measure));
    if (need) own.push(need);
    if (!own.every((box) => within(box, frame)) || touching(fixed, own, GAP)) continue;
    // A line behind a text is worse than a less usual side, and so is a mark of another figure.
    const full = cost + 6 * touching(soft, own, 0) + 3 * touching(hard, own, 10);
    if (full >= least) continue;
    least = full;
    best = texts;
    boxes = own;
  }
  taken.push(...boxes.map((box) => ({ ...box, x: box.x - BESIDE, width: box.width + 2 * BESIDE })));
  return best;
}

/** Cuts a text at its breaking spaces into lines of at most `width` pixels, one word at least. */
export function wrapText(
  words: string,
  width: number,
  size: number,
  weight: Weight,
  measure: MeasureText,
): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    const fits = lines.length && measure(longer, size, weight) <= width;
    if (fits) lines.pop();
    lines.push(fits ? longer : word);
  }
  return lines;
}
