/** The outlines of the 18 regions, decoded once for the map and its files. */
import { regions, stepsDown, stepsRight } from './generated/regions.js';
import { line } from './glyphs.js';
import { overseasFrame } from './region-layout.js';
import type { Box } from './shapes.js';

/** A closed line clockwise around land: x, y, x, y… in units of the map, whole numbers. */
export type RegionRing = readonly number[];

/** A region on the map of region-layout.ts. Neighbours have the same points along their border. */
export interface RegionShape {
  /** Mainland and islands; none has a hole. */
  readonly rings: readonly RegionRing[];
  /** A point well inside the largest ring, for a name or the end of a leader line. */
  readonly x: number;
  readonly y: number;
  /** Of an overseas region, which has a scale of its own; null = metropolitan. */
  readonly frame: Box | null;
}

export const METROPOLITAN_COUNT = 13;

/** Steps of each line along one axis; "?" is 0. */
const decodeSteps = (text: string): readonly (readonly number[])[] =>
  text.split(' ').map((steps) => Array.from(steps, (step) => step.charCodeAt(0) - 63));

/** Follows lines from a point; each ends where the next one begins. */
function follow(
  [x, y, ...lines]: readonly [number, number, ...number[]],
  right: readonly (readonly number[])[],
  down: readonly (readonly number[])[],
): RegionRing {
  const ring: number[] = [];
  for (const index of lines) {
    const backwards = index < 0;
    const rights = right[backwards ? ~index : index] ?? [];
    const downs = down[backwards ? ~index : index] ?? [];
    for (let step = 0; step < rights.length; step++) {
      const at = backwards ? rights.length - 1 - step : step;
      const sign = backwards ? -1 : 1;
      ring.push(x, y);
      x += sign * (rights[at] ?? 0);
      y += sign * (downs[at] ?? 0);
    }
  }
  return ring;
}

function decodeRegions(): readonly RegionShape[] {
  const right = decodeSteps(stepsRight);
  const down = decodeSteps(stepsDown);
  return regions.map(([x, y, ...rings], index) => ({
    rings: rings.map((ring) => follow(ring, right, down)),
    x,
    y,
    frame: index < METROPOLITAN_COUNT ? null : overseasFrame(index - METROPOLITAN_COUNT),
  }));
}

/** In the order of `regionsOf`: metropolitan regions by name, in French as in English, then overseas. */
export const REGION_SHAPES: readonly RegionShape[] = /* @__PURE__ */ decodeRegions();

/** SVG path data of a region, at this many pixels per unit of the map. */
export const regionPath = ({ rings }: RegionShape, scale: number): string =>
  rings.map((ring) => `${line(...ring.map((position) => position * scale))}z`).join('');
