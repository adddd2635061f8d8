/** Where a region is named and pointed at. */
import polylabel from 'polylabel';
import { centroid, clearance, signedArea } from './planar.js';
import type { Point, Ring } from './planar.js';

/** The middle is where a name is expected; it may be this much tighter than the widest place. */
const ENOUGH = 0.45;

/** Of the largest ring the centre of gravity, or where that is near a border the widest place. */
export function labelPoint(rings: readonly Ring[]): Point {
  const [ring = []] = [...rings].sort((a, b) => signedArea(b) - signedArea(a));
  const widest = polylabel([ring.map(([x, y]) => [x, y])], 0.5);
  const middle = centroid(ring);
  const [x, y] = clearance(ring, middle) < ENOUGH * widest.distance ? widest : middle;
  return [Math.round(x), Math.round(y)];
}
