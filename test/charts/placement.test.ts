import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { placeTimeline } from '../../src/charts/place-timeline.js';
import type { PointView, TimelineView } from '../../src/views/timeline-view.js';
import { annual, cumulative, estimate, monthly, point, viewOf, weekly, words } from './fixtures.js';
import {
  expectLabelsApart,
  expectMarksClear,
  expectSound,
  paths,
  realMeasure,
} from './invariants.js';
import { publishedViews } from './published-views.js';

const START = Date.UTC(2018, 8);
const WEEK = 7 * 864e5;

const kinds = fc.constantFrom('' as const, '>' as const, '<' as const, '~' as const, '?' as const);

/** Views of up to 40 figures anywhere, some of them means over several steps. */
const views: fc.Arbitrary<TimelineView> = fc
  .record({
    step: fc.constantFrom('month' as const, 'week' as const),
    scale: fc.constantFrom('linear' as const, 'log' as const),
    length: fc.integer({ min: 2, max: 160 }),
    raw: fc.uniqueArray(
      fc.record({
        index: fc.nat(159),
        size: fc.double({ min: 0, max: 7.5, noNaN: true }),
        kind: kinds,
        steps: fc.constantFrom(1, 1, 1, 1, 6),
      }),
      { minLength: 1, maxLength: 40, selector: ({ index }) => index },
    ),
    joined: fc.boolean(),
  })
  .map(({ step, scale, length, raw, joined }) => {
    const at = (index: number): number =>
      step === 'month' ? Date.UTC(2018, 8 + index) : START + index * WEEK;
    const points: PointView[] = raw
      .filter(({ index, steps }) => index + steps <= length)
      .map(({ index, size, kind, steps }) =>
        point(at(index), at(index + steps), Math.round(10 ** size), kind, steps > 1),
      )
      .sort((a, b) => a.end - b.end || a.start - b.start);
    const first = point(at(0), at(1), 1000);
    const singles = points.filter(({ mark }) => !mark.bracket && mark.shape !== 'diamond');
    const connectors = singles.flatMap((from, index) => {
      const to = singles[index + 1];
      if (!joined || !to) return [];
      const path = to.start === from.end ? ('consecutive' as const) : ('unknown' as const);
      return [{ from: from.id, to: to.id, path }];
    });
    return viewOf(step, points.length ? points : [first], {
      scale,
      domain: { start: at(0), end: at(length) },
      connectors,
      gaps: [{ start: at(0), end: at(length) }],
    });
  });

describe('placeTimeline, any view in any box', () => {
  for (const [name, measure] of [
    ['estimated', estimate],
    ['real', realMeasure],
  ] as const) {
    it(`keeps labels apart, in the frame and complete with ${name} widths`, () => {
      fc.assert(
        fc.property(
          views,
          fc.integer({ min: 240, max: 1400 }),
          fc.integer({ min: 260, max: 700 }),
          fc.nat(39),
          (view, width, height, index) => {
            const focused = view.points[index]?.id ?? null;
            const placed = placeTimeline({ view, words, width, height, focused, measure });
            expect([placed.width, placed.height]).to.deep.equal([width, height]);
            expectSound(placed, view, focused, measure);
          },
        ),
        { numRuns: 150 },
      );
    });
  }
});

describe('the checks themselves', () => {
  it('notice labels that were placed with widths too small', () => {
    const measure: typeof estimate = (...text) => 0.4 * realMeasure(...text);
    const input = { view: monthly, words, width: 320, height: 480, focused: null, measure };
    const placed = placeTimeline(input);
    expect(() => expectLabelsApart(placed, realMeasure)).to.throw();
    expect(() => expectMarksClear(placed, realMeasure)).to.throw();
  });
});

describe('placeTimeline, the codebook’s series', () => {
  for (const [name, base] of Object.entries({ monthly, weekly, cumulative, annual })) {
    it(`places ${name} at every width on both scales`, () => {
      for (const scale of ['linear', 'log'] as const) {
        const view = { ...base, scale };
        for (let width = 240; width <= 1400; width += width < 700 ? 20 : 100) {
          for (const focused of [null, view.points[0]?.id ?? null]) {
            const input = { view, words, width, height: 480, focused, measure: realMeasure };
            const placed = placeTimeline(input);
            expectSound(placed, view, focused, realMeasure);
            expectMarksClear(placed, realMeasure);
          }
        }
      }
    });
  }
});

describe('placeTimeline, the bundled data', () => {
  for (const lang of ['fr', 'en']) {
    it(`places every series and scope in ${lang}, with main events and with all`, () => {
      for (const scale of ['linear', 'log'] as const) {
        const all = [...publishedViews(scale, lang), ...publishedViews(scale, lang, null, false)];
        expect(all.length).to.be.greaterThan(15);
        for (const { view, words: own } of all) {
          for (const [width, height] of [
            [240, 480],
            [320, 480],
            [328, 260],
            [680, 480],
            [1200, 560],
          ] as const) {
            const input = { view, words: own, width, height, focused: null, measure: realMeasure };
            const placed = placeTimeline(input);
            expectSound(placed, view, null, realMeasure);
            expectMarksClear(placed, realMeasure);
          }
        }
      }
    });
  }

  it('places what was known at earlier dates', () => {
    for (const asOf of ['2019-04-01', '2019-09-30', '2020-03-26', '2020-04-30', '2020-09-30']) {
      for (const { view, words: own } of publishedViews('linear', 'fr', asOf)) {
        for (const width of [240, 360, 680]) {
          const input = { view, words: own, width, height: 420, focused: null };
          const placed = placeTimeline({ ...input, measure: realMeasure });
          expectSound(placed, view, null, realMeasure);
          expectMarksClear(placed, realMeasure);
        }
      }
    }
  });

  it('leads no line from a label over the mark of another figure', () => {
    const between = (value: number, a: number, b: number): boolean =>
      value > Math.min(a, b) && value < Math.max(a, b);
    // Weeks of years stand 2.4 pixels apart at 320.
    const near = 2;
    let leaders = 0;
    for (const asOf of [null, '2019-09-12', '2020-04-30']) {
      for (const scale of ['linear', 'log'] as const) {
        for (const { view, words: own } of publishedViews(scale, 'fr', asOf)) {
          for (const width of [320, 480, 680, 736]) {
            const input = { view, words: own, width, height: 480, focused: null };
            const placed = placeTimeline({ ...input, measure: realMeasure });
            const anchors = placed.marks.flatMap((mark) => mark.anchors);
            const lines = paths(placed.back).filter(
              ({ stroke, dash }) => stroke === 'ink-mute' && !dash,
            );
            for (const [, positions = ''] of lines.flatMap(({ d }) => [
              ...d.matchAll(/M([^M]+)/g),
            ])) {
              const [start = NaN, level = NaN, , , x = NaN, y = NaN] = positions
                .split(' ')
                .map(Number);
              leaders += 1;
              const own = anchors.filter((each) => Math.hypot(each.x - x, each.y - y) < 0.2);
              expect(own, `${width} ${view.heading}`).to.have.lengthOf(1);
              const crossed = anchors.filter(
                (each) =>
                  each !== own[0] &&
                  ((Math.abs(each.x - x) < near && between(each.y, level, y)) ||
                    (Math.abs(each.y - level) < near && between(each.x, start, x))),
              );
              expect(crossed, `${width} ${view.heading}`).to.deep.equal([]);
            }
          }
        }
      }
    }
    expect(leaders).to.be.above(3);
  });

  it('labels each focused figure at 240 pixels', () => {
    for (const { view, words: own } of publishedViews('linear', 'fr')) {
      for (const { id } of view.points) {
        const input = { view, words: own, width: 240, height: 480, focused: id };
        const placed = placeTimeline({ ...input, measure: realMeasure });
        expectSound(placed, view, id, realMeasure);
      }
    }
  });
});
