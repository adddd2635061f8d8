/** Simplifies each border once for both its regions, on a grid of whole units. */
import { topology } from 'topojson-server';
import { planarTriangleArea, presimplify, simplify } from 'topojson-simplify';
import type { Triangle } from 'topojson-simplify';
import type { MultiPolygon, Objects, Topology } from 'topojson-specification';
import { pointOf, turn } from './planar.js';
import type { Point } from './planar.js';
import type { ProjectedRegion } from './project.js';

/** Lines that end where three regions meet, or whole coasts, and the rings they make up. */
export interface Outlines {
  readonly lines: readonly (readonly Point[])[];
  /** By region: of each ring, the indices of its lines in their order; `~index` runs backwards. */
  readonly rings: ReadonlyMap<string, readonly (readonly number[])[]>;
}

/**
 * A point goes if the triangle with its neighbours weighs less: square units of the map. At the 416
 * pixels of a wide layout that is 3.1 square pixels.
 */
const LEAST_WEIGHT = 4.5;
/** The same for coasts of few corners: islands, the overseas ones among them. */
const ISLAND_WEIGHT = 1.25;
const FEW_CORNERS = 40;
/** How much less a spike weighs than its area, and a gentle bend more. */
const SPIKE = 0.7;

/** Effective area (Visvalingam), by the angle at the point in question. */
function weight(triangle: Triangle): number {
  const [[ax, ay], [bx, by], [cx, cy]] = triangle;
  const [ux, uy, vx, vy] = [ax - bx, ay - by, cx - bx, cy - by];
  const cosine = (ux * vx + uy * vy) / (Math.hypot(ux, uy) * Math.hypot(vx, vy) || 1);
  return planarTriangleArea(triangle) * (1 - SPIKE * cosine);
}

/** Whole coordinates, without the points that this makes needless. */
function onGrid(line: readonly Point[]): readonly Point[] {
  const result: Point[] = [];
  for (const [x, y] of line) {
    const point: Point = [Math.round(x), Math.round(y)];
    const [before, last] = [result.at(-2), result.at(-1)];
    if (last && String(last) === String(point)) continue;
    if (before && last && turn(before, last, point) === 0) result.pop();
    result.push(point);
  }
  return result;
}

export function simplifyRegions(regions: readonly ProjectedRegion[]): Outlines {
  const polygons = regions.map(({ id, rings }) => {
    const coordinates = rings.map((ring) => [ring.map(([x, y]) => [x, y])]);
    return [id, { type: 'MultiPolygon' as const, coordinates }] as const;
  });
  const shared = topology(Object.fromEntries(polygons)) as Topology<Objects>;
  const weighed = presimplify(shared, weight);
  const simple = simplify(weighed, LEAST_WEIGHT);
  const islands = simplify(weighed, ISLAND_WEIGHT);
  return {
    lines: simple.arcs.map((line, index) => {
      const isIsland = line.length <= FEW_CORNERS && String(line[0]) === String(line.at(-1));
      return onGrid((isIsland ? (islands.arcs[index] ?? line) : line).map(pointOf));
    }),
    rings: new Map(regions.map(({ id }) => [id, (simple.objects[id] as MultiPolygon).arcs.flat()])),
  };
}

/** The corners of a region's rings. */
export const cornersOf = ({ lines, rings }: Outlines, id: string): readonly (readonly Point[])[] =>
  (rings.get(id) ?? []).map((ring) =>
    ring.flatMap((index) => {
      const line = [...(lines[index < 0 ? ~index : index] ?? [])];
      // Its last point is the next line's first.
      return (index < 0 ? line.reverse() : line).slice(0, -1);
    }),
  );
