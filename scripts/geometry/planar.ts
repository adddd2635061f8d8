/** Measures of rings in the plane of the map, where y grows downwards. */
import type { Position } from 'geojson';

export type Point = readonly [x: number, y: number];
/** Corners; the first isn't repeated at the end. */
export type Ring = readonly Point[];

export const pointOf = ([x = NaN, y = NaN]: Position): [x: number, y: number] => [x, y];

/** Each side of a ring, the closing one included. */
const sides = (ring: Ring): readonly (readonly [Point, Point])[] =>
  ring.map((point, index) => [point, ring[(index + 1) % ring.length] ?? point]);

/** Area; positive if the ring runs clockwise on the screen. */
export const signedArea = (ring: Ring): number =>
  sides(ring).reduce((sum, [[ax, ay], [bx, by]]) => sum + ax * by - bx * ay, 0) / 2;

/** Twice the area of a triangle; 0 if the three points are on one line. */
export const turn = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

/** Centre of gravity of the area. */
export function centroid(ring: Ring): Point {
  let x = 0;
  let y = 0;
  for (const [[ax, ay], [bx, by]] of sides(ring)) {
    const weight = (ax * by - bx * ay) / (6 * signedArea(ring));
    x += (ax + bx) * weight;
    y += (ay + by) * weight;
  }
  return [x, y];
}

/** Whether a point is inside, by the number of sides to the right of it. */
const contains = (ring: Ring, [x, y]: Point): boolean =>
  sides(ring).filter(
    ([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax),
  ).length %
    2 >
  0;

/** Distance of an inner point from the nearest side; 0 outside. */
export function clearance(ring: Ring, point: Point): number {
  if (!contains(ring, point)) return 0;
  const [x, y] = point;
  const distances = sides(ring).map(([[ax, ay], [bx, by]]) => {
    const [dx, dy] = [bx - ax, by - ay];
    const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
    const share = Math.min(1, Math.max(0, along));
    return Math.hypot(x - ax - share * dx, y - ay - share * dy);
  });
  return Math.min(...distances);
}
