/** Projects the regions onto the map: the metropolitan ones together, each overseas one in its frame. */
import { geoConicConformal, geoMercator } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import type { Position } from 'geojson';
import { sphericalRingArea } from 'topojson-simplify';
import { MAP_WIDTH, METROPOLITAN_HEIGHT, overseasFrame } from '../../src/charts/region-layout.js';
import { pointOf } from './planar.js';
import type { Point } from './planar.js';
import type { Polygons, Region } from './source.js';

/** A region on the map, its polygons in the map's units, without holes. */
export interface ProjectedRegion extends Omit<Region, 'polygons'> {
  /** Outer rings; as in GeoJSON the first point comes again at the end. */
  readonly rings: readonly (readonly Point[])[];
}

/** Smaller islands off the mainland would be specks of a few pixels. */
const SMALLEST_ISLAND = 35;
const EARTH_RADIUS = 6371;

/** Free space at the edges of the map, and around an overseas region, whose name is under it. */
const MARGIN = 5;
const FRAME_MARGIN = { side: 7, top: 6, bottom: 21 };

/** Square kilometres within a ring, whichever way it runs. */
function squareKilometres(ring: readonly Position[]): number {
  const area = sphericalRingArea(
    ring.map((position) => [...pointOf(position)]),
    false,
  );
  return Math.min(area, 4 * Math.PI - area) * EARTH_RADIUS ** 2;
}

/**
 * The outer rings worth drawing. An exclave of a few villages is left to the region around it:
 * it would be read as a stain.
 */
function outlines(polygons: Polygons, holes: ReadonlySet<string>, overseas: boolean) {
  return polygons
    .flatMap(([outer]) => (outer ? [outer] : []))
    .filter((ring) => !ring.every((position) => holes.has(String(position))))
    .filter((ring) => overseas || squareKilometres(ring) >= SMALLEST_ISLAND);
}

/** Fits points, not polygons: those must run clockwise for d3, or they are the rest of the world. */
const fit = (
  projection: GeoProjection,
  extent: [[number, number], [number, number]],
  rings: readonly (readonly Position[])[],
): GeoProjection => projection.fitExtent(extent, { type: 'MultiPoint', coordinates: rings.flat() });

/** Lambert 93, the projection of official maps, up to its scale. */
const lambert = (): GeoProjection =>
  geoConicConformal().parallels([44, 49]).rotate([-3, 0]).center([0, 46.5]);

function frameProjection(index: number, rings: readonly (readonly Position[])[]): GeoProjection {
  const { x, y, width, height } = overseasFrame(index);
  const { side, top, bottom } = FRAME_MARGIN;
  const corners: [[number, number], [number, number]] = [
    [x + side, y + top],
    [x + width - side, y + height - bottom],
  ];
  return fit(geoMercator(), corners, rings);
}

export function projectRegions(regions: readonly Region[]): readonly ProjectedRegion[] {
  const holes = new Set(
    regions.flatMap(({ polygons }) => polygons.flatMap(([, ...inner]) => inner.flat().map(String))),
  );
  const drawn = regions.map(({ polygons, ...region }) => ({
    ...region,
    rings: outlines(polygons, holes, region.overseas),
  }));
  const mainland = drawn.filter(({ overseas }) => !overseas);
  const overseas = drawn.filter(({ overseas }) => overseas);
  const metropolitan = fit(
    lambert(),
    [
      [MARGIN, MARGIN],
      [MAP_WIDTH - MARGIN, METROPOLITAN_HEIGHT - MARGIN],
    ],
    mainland.flatMap(({ rings }) => rings),
  );
  return drawn.map((region) => {
    const index = overseas.indexOf(region);
    const projection = index < 0 ? metropolitan : frameProjection(index, region.rings);
    const project = (position: Position): Point =>
      pointOf(projection([...pointOf(position)]) ?? []);
    return { ...region, rings: region.rings.map((ring) => ring.map(project)) };
  });
}
