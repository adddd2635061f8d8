/**
 * Places the labels of figures: each where it covers no mark and no other text, the nearest and
 * fullest form first. Labels that must stand are placed first; the others yield.
 */
import type { Box, MeasureText, TextShape, Tone } from './shapes.js';
import { collide, text, textBox } from './text.js';

/** A wish for a label beside the mark at (x, y). */
export interface LabelRequest {
  readonly x: number;
  readonly y: number;
  /** The space that the mark takes. */
  readonly mark: Box;
  /** Ways to say it, the best first: one or two lines each. */
  readonly forms: readonly (readonly string[])[];
  readonly tone: Tone;
  /** Labelled whatever it takes. */
  readonly must: boolean;
}

/** What labels keep out of (`hard`), rather avoid (`soft`), and stay inside (`frame`). */
export interface Surroundings {
  readonly frame: Box;
  readonly hard: readonly Box[];
  readonly soft: readonly Box[];
  readonly size: number;
  readonly measure: MeasureText;
}

/** A placed label, and the line to its mark when it had to move away. */
export interface PlacedLabel {
  readonly texts: readonly TextShape[];
  readonly leader: readonly [number, number, number, number] | null;
}

const MIN_SIZE = 12;
const GAP = 2;
const SCAN_STEP = 4;

interface Block {
  readonly width: number;
  readonly height: number;
  readonly at: (left: number, top: number, anchor: TextShape['anchor']) => TextShape[];
}

function blockOf(form: readonly string[], size: number, tone: Tone, measure: MeasureText): Block {
  const smaller = Math.max(MIN_SIZE, size - 2);
  const lines = form.map((words, row) => ({
    words,
    size: row ? smaller : size,
    weight: row ? (400 as const) : (700 as const),
    tone: row && tone === 'ink' ? ('ink-soft' as const) : tone,
  }));
  const width = Math.max(...lines.map((row) => measure(row.words, row.size, row.weight)));
  const share = { start: 0, middle: 0.5, end: 1 };
  return {
    width,
    height: 1.1 * size + (lines.length - 1) * 1.2 * smaller,
    at: (left, top, anchor) =>
      lines.map((row, index) =>
        text(
          left + width * share[anchor],
          top + 0.86 * size + index * 1.2 * smaller,
          row.words,
          row.size,
          { anchor, weight: row.weight, tone: row.tone, halo: true },
        ),
      ),
  };
}

type Spot = readonly [left: number, top: number, anchor: TextShape['anchor']];

/** Above, right, left, then the corners and below; kept inside the frame sideways. */
function spotsAround({ mark, y }: LabelRequest, block: Block, size: number, frame: Box): Spot[] {
  const inside = (left: number): number =>
    Math.min(Math.max(left, frame.x), frame.x + frame.width - block.width);
  const middle = inside(mark.x + (mark.width - block.width) / 2);
  const outerLeft = inside(mark.x + mark.width - block.width);
  const outerRight = inside(mark.x);
  const right = mark.x + mark.width + 4;
  const left = mark.x - 4 - block.width;
  const above = mark.y - block.height - GAP;
  const level = y - 0.5 * size;
  const below = mark.y + mark.height + GAP;
  return [
    [middle, above, 'middle'],
    [right, level, 'start'],
    [left, level, 'end'],
    [outerLeft, above, 'end'],
    [outerRight, above, 'start'],
    [right, y - block.height, 'start'],
    [left, y - block.height, 'end'],
    [middle, below, 'middle'],
    [outerLeft, below, 'end'],
    [outerRight, below, 'start'],
  ];
}

const within = (box: Box, frame: Box): boolean =>
  box.x >= frame.x - 0.01 &&
  box.y >= frame.y - 0.01 &&
  box.x + box.width <= frame.x + frame.width + 0.01 &&
  box.y + box.height <= frame.y + frame.height + 0.01;

/** The cheapest free spot around the mark over all forms. */
function besideMark(
  request: LabelRequest,
  taken: readonly Box[],
  { frame, soft, size, measure }: Surroundings,
): TextShape[] | null {
  let best: TextShape[] | null = null;
  let least = Infinity;
  request.forms.forEach((form, rank) => {
    const block = blockOf(form, size, request.tone, measure);
    spotsAround(request, block, size, frame).forEach(([left, top, anchor], order) => {
      const box = { x: left, y: top, width: block.width, height: block.height };
      if (!within(box, frame) || taken.some((other) => collide(box, other, GAP))) return;
      // A line behind a text is worse than a less usual side, a shorter text is worse still.
      const crossed = soft.filter((other) => collide(box, other)).length;
      const cost = order + 5 * crossed + 6 * rank;
      if (cost >= least) return;
      least = cost;
      best = block.at(left, top, anchor);
    });
  });
  return best;
}

/** The free spot nearest to the mark anywhere in the frame, in the shortest form. */
function anywhere(
  request: LabelRequest,
  taken: readonly Box[],
  { frame, measure }: Surroundings,
  size: number,
): PlacedLabel | null {
  const block = blockOf(request.forms.at(-1) ?? [], size, request.tone, measure);
  const { width, height } = block;
  let spot: Spot | null = null;
  let least = Infinity;
  for (let top = frame.y; top + height <= frame.y + frame.height; top += SCAN_STEP) {
    for (let left = frame.x; left + width <= frame.x + frame.width; left += SCAN_STEP) {
      const far = Math.hypot(left + width / 2 - request.x, top + height / 2 - request.y);
      if (far >= least) continue;
      const box = { x: left, y: top, width, height };
      if (taken.some((other) => collide(box, other, GAP))) continue;
      least = far;
      spot = [left, top, 'start'];
    }
  }
  if (!spot) return null;
  const [left, top] = spot;
  const x = Math.min(Math.max(request.x, left), left + width);
  const y = request.y > top + height ? top + height : Math.max(request.y, top);
  const away = Math.hypot(x - request.x, y - request.y) > 24;
  return {
    texts: block.at(...(spot as Spot)),
    leader: away ? [x, y, request.x, request.y] : null,
  };
}

/**
 * Places labels in the order of the requests, those that must stand first.
 * Returns one entry per request; `null` where a label found no room.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  around: Surroundings,
): (PlacedLabel | null)[] {
  const texts: Box[] = [];
  const placed = new Map<LabelRequest, PlacedLabel>();
  const order = [...requests].sort((a, b) => Number(b.must) - Number(a.must));
  for (const request of order) {
    const taken = [...around.hard, ...texts];
    const beside = besideMark(request, taken, around);
    let label: PlacedLabel | null = beside && { texts: beside, leader: null };
    if (!label && request.must) {
      label =
        anywhere(request, taken, around, around.size) ??
        anywhere(request, taken, around, MIN_SIZE) ??
        anywhere(request, texts, around, MIN_SIZE);
    }
    if (!label) continue;
    placed.set(request, label);
    texts.push(...label.texts.map((shape) => textBox(shape, around.measure)));
  }
  return requests.map((request) => placed.get(request) ?? null);
}
