/** Has the list of topics ready for a finger. */
import type { Lazy } from '../lazy.js';
import type { MapMore } from './more.js';

/**
 * On a screen for fingers the first touch opens the list of topics, too late to fetch them: there
 * they come when the map is drawn. If they can't be had, the next pointer or focus tells.
 */
export function fetchForTouch(
  { ready }: { readonly ready: Promise<void> },
  more: Lazy<MapMore>,
  update: () => void,
): void {
  if (more.part || !matchMedia('(pointer:coarse)').matches) return;
  ready.then(() => more.get()).then(update, () => undefined);
}
