/** Where the floating panel goes: inside the plot, and over as few marks as can be. */
import type { PlacedMark } from '../../charts/shapes.js';
import type { ObservationId } from '../../model/types.js';
import type { Size } from '../box-controller.js';

/** Pixels between a mark and the panel: clear of the focus ring. */
const GAP = 20;

interface Position {
  readonly left: number;
  readonly top: number;
}

/** How many marks a panel at this position would hide. */
function covered({ left, top }: Position, size: Size, marks: readonly PlacedMark[]): number {
  const inside = (x: number, y: number): boolean =>
    x > left - GAP / 2 &&
    x < left + size.width + GAP / 2 &&
    y > top - GAP / 2 &&
    y < top + size.height + GAP / 2;
  return marks.filter(({ anchors }) => anchors.some(({ x, y }) => inside(x, y))).length;
}

/** Pixels between the places that are tried. */
const STEP = 16;

/**
 * The place inside the plot that hides fewest marks and, of those, is nearest to the figure.
 * @param size of the panel, @param frame of the plot; pixels
 */
export function placePanel(
  id: ObservationId,
  marks: readonly PlacedMark[],
  size: Size,
  frame: Size,
): Position {
  const [anchor] = marks.find((mark) => mark.id === id)?.anchors ?? [];
  let best: Position = { left: 0, top: 0 };
  let least = Infinity;
  for (let left = 0; left <= Math.max(0, frame.width - size.width); left += STEP) {
    for (let top = 0; top <= Math.max(0, frame.height - size.height); top += STEP) {
      const distance = anchor
        ? Math.hypot(left + size.width / 2 - anchor.x, top + size.height / 2 - anchor.y)
        : 0;
      const cost = covered({ left, top }, size, marks) * 1e4 + distance;
      if (cost < least) [best, least] = [{ left, top }, cost];
    }
  }
  return best;
}

/** Moves the panel by CSSOM, which a strict `style-src` allows. */
export function movePanel(
  panel: HTMLElement,
  id: ObservationId,
  marks: readonly PlacedMark[],
  frame: Size,
): void {
  const size = { width: panel.offsetWidth, height: panel.offsetHeight };
  const { left, top } = placePanel(id, marks, size, frame);
  panel.style.left = `${left}px`;
  panel.style.top = `${top}px`;
}
