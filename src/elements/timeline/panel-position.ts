/** Where the floating panel goes: inside the plot, beside its figure, over as little as can be. */
import type { Box, PlacedMark, PlacedTimeline } from '../../charts/shapes.js';
import type { ObservationId } from '../../model/types.js';
import type { Size } from '../box-controller.js';

/** Pixels between a mark and the panel: clear of the focus ring. */
const GAP = 20;

type Anchor = PlacedMark['anchors'][number];

interface Position {
  readonly left: number;
  readonly top: number;
  /** How many marks it hides. */
  readonly hidden: number;
}

/** Classes of the panel, each with less to say than the one before. */
const FORMS = ['full', 'brief', 'least'];

/** Pixels between the places that are tried. */
const STEP = 16;

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The box of a mark with its chevron and focus ring. */
const around = (x: number, y: number): Box => ({
  x: x - GAP,
  y: y - GAP,
  width: 2 * GAP,
  height: 2 * GAP,
});

/**
 * The place inside the plot that never hides the figure itself if that can be, hides fewest other
 * marks and labels, and is nearest to the figure.
 * @param size of the panel, @param frame of the plot; pixels
 */
export function placePanel(
  id: ObservationId,
  { marks, labels }: Pick<PlacedTimeline, 'marks' | 'labels'>,
  size: Size,
  frame: Size,
): Position {
  const own = marks.find((mark) => mark.id === id)?.anchors ?? [];
  const others = marks.flatMap((mark) => (mark.id === id ? [] : mark.anchors));
  let best: Position = { left: 0, top: 0, hidden: 0 };
  let least = Infinity;
  for (let left = 0; left <= Math.max(0, frame.width - size.width); left += STEP) {
    for (let top = 0; top <= Math.max(0, frame.height - size.height); top += STEP) {
      const panel = { x: left, y: top, ...size };
      const hides = ({ x, y }: Anchor): boolean => overlap(panel, around(x, y));
      const far = ({ x, y }: Anchor): number =>
        Math.max(left - x, x - left - size.width, 0) + Math.max(top - y, y - top - size.height, 0);
      const covered = own.filter(hides).length;
      const hidden = covered + others.filter(hides).length;
      const cost =
        covered * 1e6 +
        hidden * 500 +
        labels.filter((label) => overlap(panel, label)).length * 150 +
        Math.min(...own.map(far));
      if (cost < least) [best, least] = [{ left, top, hidden }, cost];
    }
  }
  return best;
}

/**
 * Moves the panel by CSSOM, which a strict `style-src` allows, and leaves out what makes it so large
 * that it must cover a mark: a click tells all, under the plot.
 * @param above pixels between the top of the panel's frame and that of the plot
 */
export function movePanel(
  panel: HTMLElement,
  id: ObservationId,
  placed: PlacedTimeline,
  frame: Size,
  above: number,
): void {
  for (const form of FORMS) {
    panel.classList.remove(...FORMS);
    panel.classList.add(form);
    const size = { width: panel.offsetWidth, height: panel.offsetHeight };
    const { left, top, hidden } = placePanel(id, placed, size, frame);
    panel.style.left = `${left}px`;
    panel.style.top = `${top + above}px`;
    if (!hidden) return;
  }
}
