/** Whatever the width, the layout, the language and the region that is read. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { placeRegionMap } from '../../src/charts/place-region-map.js';
import { placeTiles } from '../../src/charts/place-region-tiles.js';
import type { PlacedRegionMap, RegionMapPlan } from '../../src/charts/region-map-layout.js';
import type { Box, TextShape } from '../../src/charts/shapes.js';
import { textBox } from '../../src/charts/text.js';
import { DARK, LIGHT } from '../../src/charts/tokens.js';
import { shortCode } from '../../src/model/region-names.js';
import { buildRegionMapView } from '../../src/views/build-region-map-view.js';
import type { RegionMapView } from '../../src/views/region-map-view.js';
import { pathBox, paths, realMeasure, texts } from './invariants.js';
import { inputOf, REGION_IDS, TOPICS, valuedView } from './regions.js';

const language = fc.constantFrom('fr', 'en');
const bundled = fc
  .tuple(fc.constantFrom(...TOPICS), language, fc.boolean())
  .map(([topic, lang, overseas]) => buildRegionMapView(inputOf(topic, lang, overseas)));
const value = fc.option(
  fc.oneof(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 5_000_000 })),
);
const own = fc
  .tuple(fc.array(value, { minLength: 18, maxLength: 18 }), language, fc.boolean(), fc.boolean())
  .map(([values, lang, overseas, share]) => valuedView(values, lang, overseas, share));
const plan: fc.Arbitrary<RegionMapPlan & { readonly tiles: boolean }> = fc
  .record({
    view: fc.oneof(bundled, own),
    active: fc.option(fc.constantFrom(...REGION_IDS)),
    width: fc.integer({ min: 240, max: 1400 }),
    height: fc.oneof(fc.integer({ min: 330, max: 900 }), fc.constant(Infinity)),
    tiles: fc.boolean(),
  })
  .map((each) => ({ ...each, measure: realMeasure }));

const place = ({ tiles, ...rest }: RegionMapPlan & { readonly tiles: boolean }): PlacedRegionMap =>
  tiles ? placeTiles(rest, shortCode) : placeRegionMap(rest);

const boxOf = (shape: TextShape): Box => textBox(shape, realMeasure);
const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const defaultView = (lang: string): RegionMapView => {
  const topic = TOPICS.find(({ key }) => key.startsWith('share-of-acts-by-area/2018'));
  if (!topic) throw new Error('no default topic');
  return buildRegionMapView(inputOf(topic, lang));
};
const placed = (width: number, more: Partial<RegionMapPlan> = {}): PlacedRegionMap =>
  placeRegionMap({
    ...{ view: defaultView('fr'), active: null, width, height: Infinity, measure: realMeasure },
    ...more,
  });

describe('a placed map', () => {
  it('keeps its labels apart and inside', () => {
    fc.assert(
      fc.property(plan, (each) => {
        const { width, height, back, front } = place(each);
        const all = texts([...back, ...front]);
        all.forEach((one, index) => {
          const box = boxOf(one);
          expect(box.x, one.text).to.be.at.least(-0.1);
          expect(box.y, one.text).to.be.at.least(-0.1);
          expect(box.x + box.width, one.text).to.be.at.most(width + 0.1);
          expect(box.y + box.height, one.text).to.be.at.most(height + 0.1);
          for (const other of all.slice(index + 1)) {
            expect(overlap(box, boxOf(other)), `${one.text} / ${other.text}`).to.equal(false);
          }
        });
      }),
      { numRuns: 250 },
    );
  });

  it('fits its box and gives every region a target of 24 pixels at least', () => {
    fc.assert(
      fc.property(plan, (each) => {
        const map = place(each);
        expect(map.width).to.be.at.most(each.width + 0.1);
        expect(map.height).to.be.at.most(each.height + 0.1);
        expect(map.marks.map(({ id }) => id)).to.deep.equal(each.view.regions.map(({ id }) => id));
        for (const { id, outline, reach } of map.marks) {
          const box = pathBox(outline);
          expect(Math.min(box.width, box.height) + 2 * reach, id).to.be.at.least(24);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('gives frames, Corse and tiles 44 pixels where there is room', () => {
    for (const width of [320, 416, 680]) {
      for (const map of [placed(width), place({ ...planOf(width), tiles: true })]) {
        const wide = map.marks.filter(({ id }) => /97|20R/.test(id));
        for (const { id, outline, reach } of wide) {
          const box = pathBox(outline);
          expect(box.width + 2 * reach, `${id} ${width}`).to.be.at.least(43.9);
        }
      }
    }
  });

  it('tells the largest value off the coast, with a line to its region', () => {
    for (const width of [320, 416, 680]) {
      const { front, marks } = placed(width);
      const [figure, name] = texts(front).filter(({ text }) => /44|Île-de-France/.test(text));
      expect([figure?.text, name?.text]).to.deep.equal(['44\u202f%', 'Île-de-France']);
      const anchor = marks.find(({ id }) => id === 'FR-IDF')?.anchors[0];
      const [leader, dot] = paths(front).slice(-2);
      expect(leader?.d.endsWith(`${tenth(anchor?.x)} ${tenth(anchor?.y)}`)).to.equal(true);
      expect(dot?.fill).to.equal('surface');
    }
  });

  it('names the regions that are cited, and the one that is read', () => {
    const words = (map: PlacedRegionMap): string =>
      texts(map.front)
        .map(({ text }) => text)
        .join(' ');
    const named = words(placed(416));
    for (const name of ['Normandie', 'Grand Est', 'Occitanie', 'Hauts-de- France']) {
      expect(named).to.contain(name);
    }
    expect(named).to.contain('Auvergne- Rhône-Alpes');
    expect(named).to.not.contain('Bretagne');
    for (const id of REGION_IDS.slice(0, 13)) {
      const read = words(placed(416, { active: id }));
      const { name = '' } = defaultView('fr').regions.find((each) => each.id === id) ?? {};
      expect(read.replaceAll(/- /g, '-'), id).to.contain(name);
    }
  });

  it('names overseas frames where all fit, else none', () => {
    const frames = /Guadeloupe|Martinique|Guyane|La Réunion|Mayotte/;
    const count = (width: number): number =>
      texts(placed(width).front).filter(({ text }) => frames.test(text)).length;
    expect(count(416)).to.equal(5);
    const english = texts(placed(416, { view: defaultView('en') }).front).map(({ text }) => text);
    expect(english).to.include.members(
      ['Guadeloupe', 'French ', 'Guiana', 'Mayotte'].map((each) => each.trim()),
    );
    expect(count(280)).to.equal(0);
  });

  it('paints by certainty: dots for the named, hatching for the missing, what says more on top', () => {
    const fills = paths(placed(416).back).map(({ fill, pattern }) => fill ?? pattern ?? 'frame');
    expect(fills).to.deep.equal([
      ...Array.from({ length: 5 }, () => 'frame'),
      ...Array.from({ length: 12 }, () => 'missing'),
      ...Array.from({ length: 5 }, () => 'named'),
      'actual',
    ]);
  });

  it('crops to metropolitan France without overseas', () => {
    const [topic] = TOPICS;
    if (!topic) throw new Error('There is no topic.');
    const view = buildRegionMapView(inputOf(topic, 'fr', false));
    const map = placed(1000, { view });
    expect(map.marks).to.have.lengthOf(13);
    expect([map.width, map.height]).to.deep.equal([1000, 932]);
  });
});

const tenth = (value = NaN): number => Math.round(value * 10) / 10;
const planOf = (width: number): RegionMapPlan => ({
  ...{ view: defaultView('fr'), active: null, width, height: Infinity, measure: realMeasure },
});

/** Relative luminance and contrast of WCAG. */
const luminance = (hex: string): number => {
  const colour = hex.length === 4 ? hex.replace(/[\da-f]/g, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
};

describe('the classes of a choropleth on the map', () => {
  const values = REGION_IDS.map((_, index) => (index === 4 ? null : index * index));
  const view = valuedView(values, 'fr', true, false);

  it('are apart by an outline whose two colours contrast, in both themes', () => {
    const [casing, border] = paths(placed(416, { view }).back).slice(-2);
    expect([casing?.stroke, border?.stroke]).to.deep.equal(['surface', 'ink']);
    expect(casing?.width ?? 0).to.be.greaterThan((border?.width ?? 0) + 1);
    for (const palette of [LIGHT, DARK]) {
      expect(contrast(palette.ink, palette.surface)).to.be.at.least(3);
    }
    // Every class has its part of the outline.
    expect(border?.d.match(/M/g)?.length).to.be.at.least(17);
  });

  it('ascend in opacity with their values, and what is not published is hatched', () => {
    const fills = view.regions.map(({ fill }) => fill);
    expect(fills.filter((fill) => fill === 'missing')).to.have.lengthOf(1);
    const shades = values.flatMap((each, index) => (each === null ? [] : [Number(fills[index])]));
    expect(shades).to.deep.equal([...shades].sort((a, b) => a - b));
    expect(new Set(shades).size).to.equal(5);
    expect(Math.max(...shades)).to.equal(1);
  });
});
