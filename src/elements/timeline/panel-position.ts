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

/**
 * The best of eight places around the figure: the first that hides no mark, else the one that
 * hides fewest.
 * @param size of the panel, @param frame of the plot; pixels
 */
export function placePanel(
  id: ObservationId,
  marks: readonly PlacedMark[],
  size: Size,
  frame: Size,
): Position {
  const mark = marks.find((candidate) => candidate.id === id);
  const places = (mark?.anchors ?? []).flatMap(({ x, y }) =>
    [x + GAP, x - GAP - size.width, x - size.width / 2].flatMap((left) =>
      [y - size.height / 2, y - GAP - size.height, y + GAP, 0].map((top) => ({
        left: Math.max(0, Math.min(left, frame.width - size.width)),
        top: Math.max(0, Math.min(top, frame.height - size.height)),
      })),
    ),
  );
  const ranked = places.map((place) => ({ place, cost: covered(place, size, marks) }));
  const best = ranked.reduce<(typeof ranked)[number] | undefined>(
    (least, next) => (!least || next.cost < least.cost ? next : least),
    undefined,
  );
  return best?.place ?? { left: 0, top: 0 };
}

/** Moves the panel by CSSOM, which a strict `style-src` allows. */
export function movePanel(
  panel: HTMLElement | null,
  id: ObservationId | null,
  marks: readonly PlacedMark[],
  frame: Size | null,
): void {
  if (!panel || !id || !frame) return;
  const size = { width: panel.offsetWidth, height: panel.offsetHeight };
  const { left, top } = placePanel(id, marks, size, frame);
  panel.style.left = `${left}px`;
  panel.style.top = `${top}px`;
}
