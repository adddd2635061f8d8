/** The labels of figures: each where it covers no mark and no other text, the fullest form first. */
import { line } from './glyphs.js';
import type { PointView } from '../views/timeline-view.js';
import type { Box, TextShape } from './shapes.js';
import type { Sheet } from './sheet.js';
import { block, place, shareOf, textBox, type Candidate, type Room } from './text.js';

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

const GAP = 2;
const SCAN_STEP = 6;

/**
 * Places the label of one figure beside its mark. One that `must` stand takes the nearest free
 * spot of the frame, over other marks at worst, with a line to its mark.
 */
export function placeLabel(
  { point, x, y, box }: PanelMark,
  must: boolean,
  size: number,
  room: Room & Pick<Sheet, 'front' | 'ink'>,
): void {
  const { frame, measure, front, ink } = room;
  const { label, shortLabel, sublabel, mark } = point;
  const tone = mark.shape === 'diamond' ? 'flag' : 'ink';
  const names = [[label], [shortLabel]];
  // A plain figure needs no second line.
  if (sublabel && (must || mark.bracket || mark.shape !== 'dot'))
    names.unshift([label, sublabel], [shortLabel, sublabel]);
  const middle = box.x + box.width / 2;
  const right = box.x + box.width;
  const end = frame.x + frame.width;
  const beside = names.flatMap((form, rank) => {
    const lines = block(x, y, form, size, 'start', tone);
    const wide = Math.max(...lines.map((shape) => textBox(shape, measure).width));
    const high = 1.1 * size + (form.length - 1) * 16;
    const above = box.y - high - GAP;
    const level = y - 0.5 * size;
    // Above, right, left, then the corners and below; kept inside the frame sideways.
    const spots: readonly (readonly [number, number, TextShape['anchor']])[] = [
      [middle, above, 'middle'],
      [right + 4, level, 'start'],
      [box.x - 4, level, 'end'],
      [right, above, 'end'],
      [box.x, above, 'start'],
      [right + 4, y - high, 'start'],
      [box.x - 4, y - high, 'end'],
      [middle, box.y + box.height + GAP, 'middle'],
    ];
    return spots.map(([at, top, anchor], order): Candidate => {
      const before = wide * shareOf(anchor);
      const inside = Math.min(Math.max(at, frame.x + before), end - wide + before);
      // A shorter text is worse than a less usual side.
      return [block(inside, top, form, size, anchor, tone), order + 6 * rank];
    });
  });
  const near = place(beside, room, GAP);
  front.push(...near);
  if (near.length || !must) return;
  const anywhere: Candidate[] = [];
  for (let top = frame.y; top < frame.y + frame.height; top += SCAN_STEP)
    for (let at = frame.x; at < end; at += SCAN_STEP)
      anywhere.push([
        block(at, top, [shortLabel], size, 'middle', tone),
        // A mark under it is as bad as six hundred pixels of distance.
        Math.hypot(at - x, top + size / 2 - y) / 100,
      ]);
  const texts = place(anywhere, { ...room, hard: [], soft: room.hard }, GAP);
  front.push(...texts);
  for (const shape of texts) ink(line(shape.x, shape.y - size / 3, x, y), 'ink-mute');
}
