/** The labels of figures: each by its own mark, over no mark or other text, the fullest form first. */
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
/** A label is so many pixels nearer to its own mark than to any that could own it. */
const CLEARLY = 6;
/** A mark that starts this far under a label, or higher, could own it. */
const REACH = 24;

/**
 * Places the label of one figure where its own mark is the nearest of `marks` to the label's
 * centre, hence to its near edge. One that `must` stand takes any spot by its mark if none is so, else the
 * nearest free one of the frame, over other marks at worst, with a line to its mark.
 */
export function placeLabel(
  { point, x, y, box }: PanelMark,
  must: boolean,
  size: number,
  marks: readonly PanelMark[],
  room: Room & Pick<Sheet, 'front' | 'ink' | 'view'>,
): void {
  const { frame, measure, front, ink, view } = room;
  const { label, shortLabel, sublabel, mark } = point;
  const tone = mark.shape === 'diamond' ? 'flag' : 'ink';
  const names = [[label], [shortLabel]];
  // A plain figure needs no second line.
  if (sublabel && (must || mark.bracket || mark.shape !== 'dot'))
    names.unshift([label, sublabel], [shortLabel, sublabel]);
  const middle = box.x + box.width / 2;
  const right = box.x + box.width;
  const end = frame.x + frame.width;
  const doubt = must ? 99 : Infinity;
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
      const start = at - wide * shareOf(anchor);
      const left = Math.min(Math.max(start, frame.x), end - wide);
      // Moved in from the edge, a short line stays in the middle: at an end it could be a neighbour's.
      const side = left === start ? anchor : 'middle';
      const centre = left + wide / 2;
      // Where the centre is nearest to its own mark, so is all between them.
      const foreign = marks.some(
        (other) =>
          other.box !== box &&
          other.box.y < top + high + REACH &&
          // Without stems a mark far above owns nothing under it.
          (view.scale !== 'log' || other.y > top - REACH) &&
          Math.abs(other.x - centre) < Math.abs(x - centre) + CLEARLY,
      );
      return [
        block(left + wide * shareOf(side), top, form, size, side, tone),
        // A shorter text is worse than a less usual side, a doubtful owner worse than all.
        order + 6 * rank + (foreign ? doubt : 0),
      ];
    });
  });
  const near = place(beside, room);
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
  const texts = place(anywhere, { ...room, hard: [], soft: room.hard });
  front.push(...texts);
  // Straight down or up to the mark: a slanting line would run over a neighbour's.
  for (const { x: start, y: foot } of texts)
    ink(line(start, foot - size / 3, x, foot - size / 3, x, y), 'ink-mute');
}
