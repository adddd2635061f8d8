/** The pipeline of the map's outlines: what it refuses, and what simplifying them may change. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe as suite, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { geoArea } from 'd3-geo';
import type { Position } from 'geojson';
import { compileRegions, REGIONS_MODULE } from '../../scripts/geometry/compile.js';
import { centroid, clearance, signedArea } from '../../scripts/geometry/planar.js';
import type { Ring } from '../../scripts/geometry/planar.js';
import { projectRegions } from '../../scripts/geometry/project.js';
import { cornersOf, simplifyRegions } from '../../scripts/geometry/simplify.js';
import { readRegions, readSource } from '../../scripts/geometry/source.js';
import type { Source } from '../../scripts/geometry/source.js';

const root = new URL('../../', import.meta.url);
const source = await readSource(root);
const regions = readRegions(source);
const projected = projectRegions(regions);
const outlines = simplifyRegions(projected);
const module = await readFile(new URL(REGIONS_MODULE, root), 'utf8');

type Shapes = Source['topology']['objects']['units']['geometries'];

/** The source with other départements. */
function withShapes(change: (shapes: Shapes) => Shapes): Source {
  const { units } = source.topology.objects;
  const changed = { ...units, geometries: change(units.geometries) };
  return { ...source, topology: { ...source.topology, objects: { units: changed } } };
}

const areaOf = (rings: readonly Ring[]): number =>
  rings.reduce((sum, ring) => sum + signedArea(ring), 0);

const assertNear = (actual: number, expected: number, share: number, what: string): void =>
  assert.ok(Math.abs(actual / expected - 1) <= share, `${what}: ${actual} for ${expected}`);

/** Share of the sphere, whichever way d3 would have the ring run. */
function sphericalArea(polygon: readonly (readonly Position[])[]): number {
  const area = geoArea({ type: 'Polygon', coordinates: polygon.map((ring) => [...ring]) });
  return Math.min(area, 4 * Math.PI - area);
}

suite('the outlines of the regions', () => {
  it('are the committed ones, whenever they are compiled', async () => {
    assert.equal(compileRegions(source), module);
    assert.equal(compileRegions(await readSource(root)), module);
  });

  it('pack into 2.8 kB and may stand in a script of a page', () => {
    const size = brotliCompressSync(module).length;
    assert.ok(size <= 2800, `${size}`);
    assert.doesNotMatch(module, /<\/script|<!--|[^\n -~]/i);
  });

  it('are joined from exactly 101 départements', () => {
    assert.throws(
      () => readRegions(withShapes((shapes) => shapes.slice(1))),
      /100 départements instead of 101/,
    );
    assert.throws(
      () => readRegions(withShapes((shapes) => [...shapes, ...shapes.slice(0, 1)])),
      /drawn twice: “Guyane française”/,
    );
    const renamed = withShapes(([first, ...rest]) =>
      first ? [{ ...first, properties: { name: 'Atlantide' } }, ...rest] : [],
    );
    assert.throws(() => readRegions(renamed), /No département, .*“Atlantide”/);
  });

  it('keep the area of what is drawn within 2 %, half of what the design allows', () => {
    for (const { id, rings } of projected) {
      const before = areaOf(rings.map((ring) => ring.slice(0, -1)));
      assertNear(areaOf(cornersOf(outlines, id)), before, 0.02, id);
    }
  });

  it('keep the areas that metropolitan regions have on the globe, islands included, within 4 %', () => {
    const metropolitan = regions.filter(({ overseas }) => !overseas);
    const areas = metropolitan.map(({ id, polygons }) => ({
      id,
      globe: polygons.reduce((sum, polygon) => sum + sphericalArea(polygon), 0),
      map: areaOf(cornersOf(outlines, id)),
    }));
    const total = (of: 'globe' | 'map'): number => areas.reduce((sum, area) => sum + area[of], 0);
    for (const { id, globe, map } of areas) {
      assertNear(map / total('map'), globe / total('globe'), 0.04, id);
    }
  });

  it('follow the list of regions: metropolitan by name, overseas by code', () => {
    assert.deepEqual(
      regions.map(({ insee }) => insee).join(' '),
      '84 27 53 24 94 44 32 11 28 75 76 52 93 01 02 03 04 06',
    );
  });
});

suite('measures of rings', () => {
  // An L, clockwise on the screen: 4 wide, 4 high, 1 thick.
  const ring: Ring = [
    [0, 0],
    [1, 0],
    [1, 3],
    [4, 3],
    [4, 4],
    [0, 4],
  ];

  it('know area, centre and distance from the border', () => {
    assert.equal(signedArea(ring), 7);
    assert.equal(signedArea([...ring].reverse()), -7);
    // Two rectangles: 3 at (0.5, 1.5), 4 at (2, 3.5).
    const [x, y] = centroid(ring);
    assertNear(x, (3 * 0.5 + 4 * 2) / 7, 1e-9, 'x');
    assertNear(y, (3 * 1.5 + 4 * 3.5) / 7, 1e-9, 'y');
    assert.equal(clearance(ring, [0.5, 1]), 0.5);
    assert.equal(clearance(ring, [2, 2]), 0);
  });
});
