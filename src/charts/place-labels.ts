/** The labels of figures: each where it covers no mark and no other text, the fullest form first. */
import type { PointView } from '../views/timeline-view.js';
import type { Box, TextShape } from './shapes.js';
import { block, place, shareOf, type Candidate, type Room } from './text.js';

/** A mark in a panel. */
export interface PanelMark {
  readonly point: PointView;
  readonly x: number;
  readonly y: number;
  /** Told by the zoom: drawn small and without a label. */
  readonly told: boolean;
  /** All that labels keep out of. */
  readonly box: Box;
}

/** A placed label, and the line to its mark when it had to move away. */
export type PlacedLabel = readonly [texts: readonly TextShape[], leader?: readonly number[]];

const MIN_SIZE = 12;
const GAP = 2;
const SCAN_STEP = 6;

/**
 * Places the label of one figure: beside its mark, or, if it must stand, at the nearest free spot
 * of the frame, over other marks at worst.
 */
export function placeLabel(
  { point, x, y, box }: PanelMark,
  must: boolean,
  size: number,
  room: Room,
): PlacedLabel | undefined {
  const { frame, measure } = room;
  const { label, shortLabel, sublabel, mark } = point;
  const tone = mark.shape === 'diamond' ? 'flag' : 'ink';
  const right = box.x + box.width;
  // A plain figure needs no second line.
  const told = sublabel && (must || mark.bracket || mark.shape !== 'dot');
  const names = [label, shortLabel];
  const forms = [
    ...(told ? names.map((name) => [name, sublabel]) : []),
    ...names.map((name) => [name]),
  ];
  const beside = forms.flatMap((form, rank) => {
    const high = 1.1 * size + (form.length - 1) * 16;
    const wide = Math.max(
      ...form.map((words, row) => measure(words, row ? Math.min(size, 13) : size, row ? 400 : 700)),
    );
    const above = box.y - high - GAP;
    const level = y - 0.5 * size;
    // Above, right, left, then the corners and below; kept inside the frame sideways.
    const spots: readonly (readonly [number, number, TextShape['anchor']])[] = [
      [box.x + box.width / 2, above, 'middle'],
      [right + 4, level, 'start'],
      [box.x - 4, level, 'end'],
      [right, above, 'end'],
      [box.x, above, 'start'],
      [right + 4, y - high, 'start'],
      [box.x - 4, y - high, 'end'],
      [box.x + box.width / 2, box.y + box.height + GAP, 'middle'],
    ];
    return spots.map(([at, top, anchor], order): Candidate => {
      const before = wide * shareOf(anchor);
      const inside = Math.min(
        Math.max(at, frame.x + before),
        frame.x + frame.width - wide + before,
      );
      // A shorter text is worse than a less usual side.
      return [block(inside, top, form, size, anchor, 700, tone), order + 6 * rank];
    });
  });
  const near = place(beside, room, GAP);
  if (near || !must) return near && [near];
  const anywhere: Candidate[] = [];
  for (let top = frame.y; top < frame.y + frame.height; top += SCAN_STEP)
    for (let left = frame.x; left < frame.x + frame.width; left += SCAN_STEP)
      anywhere.push([
        block(left, top, [shortLabel], MIN_SIZE, 'start', 700, tone),
        Math.hypot(left - x, top - y),
      ]);
  const texts = place(anywhere, room, GAP) ?? place(anywhere, { ...room, hard: [] }, GAP);
  const [first] = texts ?? [];
  return first && texts && [texts, [first.x, first.y, x, y]];
}
