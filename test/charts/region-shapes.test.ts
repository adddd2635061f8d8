import { expect } from '@open-wc/testing';
import {
  MAP_HEIGHT,
  MAP_WIDTH,
  METROPOLITAN_HEIGHT,
  overseasFrame,
} from '../../src/charts/region-layout.js';
import { REGION_SHAPES as SHAPES, regionPath } from '../../src/charts/region-shapes.js';
import { TILES } from '../../src/charts/region-tiles.js';
import type { RegionRing, RegionShape } from '../../src/charts/region-shapes.js';
import { mapDataset, regionDataset } from '../../src/model/dataset.js';
import { regionsOf } from '../../src/model/regions.js';
import type { AreaId } from '../../src/model/types.js';

/** Which metropolitan regions touch, from any atlas. */
const NEIGHBOURS = [
  ...['ARA-BFC', 'ARA-CVL', 'ARA-NAQ', 'ARA-OCC', 'ARA-PAC', 'BFC-CVL', 'BFC-GES', 'BFC-IDF'],
  ...['BRE-NOR', 'BRE-PDL', 'CVL-IDF', 'CVL-NAQ', 'CVL-NOR', 'CVL-PDL', 'GES-HDF', 'GES-IDF'],
  ...['HDF-IDF', 'HDF-NOR', 'IDF-NOR', 'NAQ-OCC', 'NAQ-PDL', 'NOR-PDL', 'OCC-PAC'],
];

interface Shape extends RegionShape {
  readonly id: AreaId;
}

const IDS = regionsOf(mapDataset().areas).map(({ id }) => id);
const REGION_SHAPES = SHAPES.map((shape, index): Shape => ({ id: IDS[index] as AreaId, ...shape }));

interface Side {
  readonly region: string;
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
}

const sidesOf = ({ id, rings }: Shape): Side[] =>
  rings.flatMap((ring) =>
    cornersOf(ring).map(([ax, ay], index, corners) => {
      const [bx, by] = corners[(index + 1) % corners.length] ?? [NaN, NaN];
      return { region: id.slice(3), ax, ay, bx, by };
    }),
  );

const cornersOf = (ring: RegionRing): (readonly [number, number])[] =>
  ring.flatMap((x, index) => (index % 2 ? [] : [[x, ring[index + 1] ?? NaN] as const]));

const areaOf = (ring: RegionRing): number =>
  cornersOf(ring).reduce((sum, [ax, ay], index, corners) => {
    const [bx, by] = corners[(index + 1) % corners.length] ?? [NaN, NaN];
    return sum + (ax * by - bx * ay) / 2;
  }, 0);

const sides = REGION_SHAPES.flatMap(sidesOf);
const metropolitan = REGION_SHAPES.filter(({ frame }) => !frame);
const overseas = REGION_SHAPES.filter(({ frame }) => frame);

const turn = (a: Side, x: number, y: number): number =>
  (a.bx - a.ax) * (y - a.ay) - (a.by - a.ay) * (x - a.ax);

/** Whether two sides have a point in common other than an end of both. */
function cross(a: Side, b: Side): boolean {
  const ofB = [turn(a, b.ax, b.ay), turn(a, b.bx, b.by)] as const;
  const ofA = [turn(b, a.ax, a.ay), turn(b, a.bx, a.by)] as const;
  if (ofA[0] * ofA[1] < 0 && ofB[0] * ofB[1] < 0) return true;
  const within = (side: Side, x: number, y: number): boolean =>
    turn(side, x, y) === 0 && (x - side.ax) * (x - side.bx) + (y - side.ay) * (y - side.by) < 0;
  return (
    within(a, b.ax, b.ay) || within(a, b.bx, b.by) || within(b, a.ax, a.ay) || within(b, a.bx, a.by)
  );
}

describe('the outlines of the regions', () => {
  it('are those of the 18 regions of the dataset, each with its names', () => {
    const { areas } = regionDataset();
    const named = [...areas.values()].filter(({ kind }) => kind.endsWith('region'));
    expect([SHAPES.length, IDS.length]).to.deep.equal([18, 18]);
    expect(REGION_SHAPES.map(({ id }) => id)).to.have.members(named.map(({ id }) => id));
    for (const { id, frame } of REGION_SHAPES) {
      const area = areas.get(id);
      expect(area?.kind, id).to.equal(frame ? 'overseas-region' : 'region');
      expect(area?.name.fr, id).to.not.equal('');
      expect(area?.name.en, id).to.not.equal('');
      expect(area?.insee, id).to.match(/^\d\d$/);
    }
  });

  it('are in the order in which both languages list them', () => {
    const { areas } = regionDataset();
    for (const lang of ['fr', 'en'] as const) {
      const names = metropolitan.map(({ id }) => areas.get(id)?.name[lang] ?? '');
      expect([...names].sort(new Intl.Collator(lang).compare)).to.deep.equal(names);
    }
    expect(overseas.map(({ id }) => id)).to.deep.equal([
      ...['FR-971', 'FR-972', 'FR-973', 'FR-974', 'FR-976'],
    ]);
    expect(REGION_SHAPES.slice(-5)).to.deep.equal(overseas);
  });

  it('run clockwise, on whole units, without a point that says nothing', () => {
    for (const { id, rings } of REGION_SHAPES) {
      expect(rings, id).to.not.be.empty;
      for (const ring of rings) {
        expect(areaOf(ring), id).to.be.above(0);
        expect(ring.every(Number.isInteger), id).to.equal(true);
      }
    }
    for (const { region, ax, ay, bx, by } of sides) {
      expect([ax, ay], region).to.not.deep.equal([bx, by]);
    }
  });

  it('stay inside the map, or inside their frame with room for a name', () => {
    for (const { id, rings, frame } of REGION_SHAPES) {
      const box = frame ?? { x: 0, y: 0, width: MAP_WIDTH, height: METROPOLITAN_HEIGHT };
      for (const [x, y] of rings.flatMap(cornersOf)) {
        expect(x, id).to.be.within(box.x + 5, box.x + box.width - 5);
        expect(y, id).to.be.within(box.y + 5, box.y + box.height - (frame ? 20 : 5));
      }
    }
  });

  it('share their borders side for side', () => {
    const uses = new Map<string, Side[]>();
    for (const side of sides) {
      const { ax, ay, bx, by } = side;
      const key = [`${ax},${ay}`, `${bx},${by}`].sort().join(' ');
      uses.set(key, [...(uses.get(key) ?? []), side]);
    }
    const pairs = new Set<string>();
    for (const [first, second, ...more] of uses.values()) {
      if (!first || !second) continue;
      expect(more).to.be.empty;
      expect(second.region).to.not.equal(first.region);
      // Both have their land on the right.
      expect([second.ax, second.ay]).to.deep.equal([first.bx, first.by]);
      pairs.add([first.region, second.region].sort().join('-'));
    }
    expect([...pairs].sort()).to.deep.equal([...NEIGHBOURS].sort());
    expect(pairs.size).to.equal(23);
  });

  it('never cross one another or themselves', () => {
    const crossings = sides.flatMap((a, index) =>
      sides.slice(0, index).filter((b) => {
        const apart =
          Math.max(a.ax, a.bx) < Math.min(b.ax, b.bx) ||
          Math.max(b.ax, b.bx) < Math.min(a.ax, a.bx) ||
          Math.max(a.ay, a.by) < Math.min(b.ay, b.by) ||
          Math.max(b.ay, b.by) < Math.min(a.ay, a.by);
        return !apart && cross(a, b);
      }),
    );
    expect(crossings).to.deep.equal([]);
  });

  it('have their label point well inside, at every scale', () => {
    const context = document.createElement('canvas').getContext('2d');
    for (const scale of [2, 0.832, 0.568]) {
      for (const shape of REGION_SHAPES) {
        const path = new Path2D(regionPath(shape, scale));
        for (const [dx, dy] of [
          [0, 0],
          [-6, 0],
          [6, 0],
          [0, -6],
          [0, 6],
        ] as const) {
          const inside = context?.isPointInPath(
            path,
            (shape.x + dx) * scale,
            (shape.y + dy) * scale,
          );
          expect(inside, `${shape.id} ${scale}`).to.equal(true);
        }
      }
    }
  });
});

describe('the layout of the map', () => {
  it('has a row of equal frames on the map, clear of one another and of the metropolitan land', () => {
    const frames = overseas.map((_, index) => overseasFrame(index));
    expect(overseas.map(({ frame }) => frame)).to.deep.equal(frames);
    frames.forEach((frame, index) => {
      expect(frame.x).to.be.above(0);
      expect(frame.x + frame.width).to.be.below(MAP_WIDTH);
      expect(frame.y + frame.height).to.be.below(MAP_HEIGHT);
      const before = frames[index - 1];
      if (before) expect(frame.x - before.x - before.width).to.be.above(2.5);
      for (const [x, y] of metropolitan.flatMap(({ rings }) => rings.flatMap(cornersOf))) {
        const under = x > frame.x - 5 && x < frame.x + frame.width + 5 && y > frame.y - 5;
        expect(under, `${x} ${y}`).to.equal(false);
      }
    });
  });

  it('has frames and tiles of 44 px on narrow screens', () => {
    expect(overseasFrame(0).width * (284 / MAP_WIDTH)).to.be.above(44);
    const columns = Object.values(TILES).map(([column]) => column);
    expect(284 / (Math.max(...columns) + 1)).to.be.above(44);
  });

  it('places the tiles a hexagon apart, neighbours on the map being near', () => {
    const centres = new Map(
      Object.entries(TILES).map(([id, [column, row]]) => [
        id.slice(3),
        [column, row * 0.866] as const,
      ]),
    );
    const distance = (a: string, b: string): number => {
      const [[ax, ay] = [NaN, NaN], [bx, by] = [NaN, NaN]] = [centres.get(a), centres.get(b)];
      return Math.hypot(ax - bx, ay - by);
    };
    const ids = [...centres.keys()];
    expect(ids).to.have.members(REGION_SHAPES.map(({ id }) => id.slice(3)));
    for (const a of ids) {
      for (const b of ids) if (a !== b) expect(distance(a, b), a + b).to.be.above(0.999);
    }
    for (const pair of NEIGHBOURS) {
      const [a = '', b = ''] = pair.split('-');
      expect(distance(a, b), pair).to.be.below(2.01);
    }
  });
});
