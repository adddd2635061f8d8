/** Whether a pointer that passes other marks is on its way to the panel (WCAG 1.4.13). */

/** Pixels by which a hand strays on the straight way to the panel. */
const SLACK = 6;

/** Between where it started and the nearest edge, along one axis. */
function between(at: number, from: number, low: number, high: number): boolean {
  const to = Math.min(high, Math.max(low, from));
  return at >= Math.min(from, to) - SLACK && at <= Math.max(from, to) + SLACK;
}

/** @param from Where the pointer was when the panel opened, in the viewport. */
export const isTowardPanel = (
  { clientX, clientY }: MouseEvent,
  from: { readonly x: number; readonly y: number },
  panel: DOMRect,
): boolean =>
  between(clientX, from.x, panel.left, panel.right) &&
  between(clientY, from.y, panel.top, panel.bottom);
