/** Finds places for the few labels of a dense drawing: never on its line, nor on one another. */
import type { Position } from './dense-marks.js';
import type { Box } from './shapes.js';

export interface DenseLabel extends Position {
  readonly text: string;
}

/** A label with its place; positions in CSS pixels. */
export interface PlacedLabel {
  readonly text: string;
  readonly left: number;
  readonly baseline: number;
  /** A hairline from a label that stands away from its figure: x, and both ends. */
  readonly leader: readonly [x: number, from: number, to: number] | null;
}

export interface LabelRoom {
  /** Of the plot without its axes. */
  readonly area: Box;
  /** What is drawn: ascending positions, `NaN` where the line breaks. */
  readonly line: readonly Position[];
  /** Centres of marks. */
  readonly marks: readonly Position[];
  /** Pixels. */
  readonly size: number;
  readonly measure: (text: string) => number;
}

type Stretch = readonly [top: number, bottom: number];

/** From the centre of a figure to the nearest edge of its label. */
const DISTANCE = 13;
const MARK_RADIUS = 5;

/** Vertical stretches that are drawn on between two positions. */
function inkBetween({ line, marks }: LabelRoom, left: number, right: number): Stretch[] {
  const found: Stretch[] = [];
  let before: Position | undefined;
  for (const to of line) {
    const from = before && !Number.isNaN(before.y) ? before : to;
    before = to;
    if (Number.isNaN(to.y) || to.x < left || from.x > right) continue;
    const slope = to.x > from.x ? (to.y - from.y) / (to.x - from.x) : 0;
    const enters = from.y + slope * Math.max(0, left - from.x);
    const leaves = to.y - slope * Math.max(0, to.x - right);
    found.push([Math.min(enters, leaves) - 1, Math.max(enters, leaves) + 1]);
  }
  for (const { x, y } of marks) {
    if (x > left - MARK_RADIUS && x < right + MARK_RADIUS)
      found.push([y - MARK_RADIUS, y + MARK_RADIUS]);
  }
  return found;
}

const touches = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/**
 * Each label over its figure, or under it; where the line is in the way over or under all that is
 * drawn there. One that would touch an earlier label is left out.
 */
export function placeLabels(
  labels: readonly DenseLabel[],
  room: LabelRoom,
): readonly PlacedLabel[] {
  const { area, size, measure } = room;
  const height = size * 1.25;
  const bottom = area.y + area.height;
  const taken: Box[] = [];
  return labels.flatMap(({ text, x, y }): PlacedLabel[] => {
    const width = measure(text) + 6;
    const left = Math.max(area.x, Math.min(x - width / 2, area.x + area.width - width));
    const ink = inkBetween(room, left, left + width);
    const over = Math.min(y - DISTANCE, ...ink.map(([top]) => top - 4)) - height;
    const under = Math.max(y + DISTANCE, ...ink.map(([, end]) => end + 4));
    const top = [y - DISTANCE - height, y + DISTANCE, over, under].find(
      (candidate) =>
        candidate >= 0 &&
        candidate + height <= bottom &&
        ink.every(([start, end]) => end <= candidate || start >= candidate + height) &&
        !taken.some((box) => touches(box, { x: left, y: candidate, width, height })),
    );
    if (!text || top === undefined) return [];
    taken.push({ x: left, y: top, width, height });
    const edge = top < y ? top + height : top;
    const leader = Math.abs(edge - y) > DISTANCE + 1 ? ([x, edge, y] as const) : null;
    return [{ text, left: left + 3, baseline: top + size, leader }];
  });
}

/** Writes them, over an outline of the surface. */
export function paintLabels(
  context: CanvasRenderingContext2D,
  labels: readonly PlacedLabel[],
  colours: { readonly surface: string; readonly ink: string; readonly 'ink-mute': string },
): void {
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  context.fillStyle = colours.ink;
  for (const { text, left, baseline, leader } of labels) {
    if (leader) {
      const [x, from, to] = leader;
      context.lineWidth = 1;
      context.strokeStyle = colours['ink-mute'];
      context.beginPath();
      context.moveTo(x, from);
      context.lineTo(x, to);
      context.stroke();
    }
    context.lineWidth = 4;
    context.strokeStyle = colours.surface;
    context.strokeText(text, left, baseline);
    context.fillText(text, left, baseline);
  }
}
