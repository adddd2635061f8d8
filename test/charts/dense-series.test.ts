import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  CHEVRON_UP,
  clampWindow,
  DIAMOND,
  flagsOf,
  GAP_BEFORE,
  HOLLOW,
  lowerBound,
  markOfFlags,
  nearestIndex,
  zoomWindow,
} from '../../src/charts/dense-series.js';
import { decadeEnds, decades, timeTicks, type DenseWords } from '../../src/charts/dense-ticks.js';

const DAY = 86_400_000;
const domain = { start: 0, end: 1000 };

const words: DenseWords = {
  tick: String,
  year: (time) => String(new Date(time).getUTCFullYear()),
  month: (time) => `m${new Date(time).getUTCMonth() + 1}`,
  day: (time) => new Date(time).toISOString().slice(5, 10),
};

describe('windows of a dense series', () => {
  it('stay inside the domain and are never shorter than the shortest', () => {
    const number = fc.integer({ min: -5000, max: 5000 });
    fc.assert(
      fc.property(number, fc.integer({ min: 1, max: 5000 }), (start, length) => {
        const window = clampWindow({ start, end: start + length }, domain, 40);
        expect(window.start).to.be.at.least(0);
        expect(window.end).to.be.at.most(1000);
        expect(window.end - window.start).to.be.at.least(Math.min(40, 1000) - 1e-9);
      }),
    );
  });

  it('are left alone when they fit', () => {
    expect(clampWindow({ start: 100, end: 300 }, domain, 40)).to.deep.equal({
      start: 100,
      end: 300,
    });
  });

  it('zoom about a moment that stays where it is', () => {
    expect(zoomWindow({ start: 0, end: 400 }, 2, 100)).to.deep.equal({ start: 50, end: 250 });
  });
});

describe('search in a dense series', () => {
  const times = Float64Array.from([10, 20, 40]);

  it('finds the first time that is not before', () => {
    expect([9, 10, 11, 40, 41].map((time) => lowerBound(times, time))).to.deep.equal([
      0, 0, 1, 2, 3,
    ]);
  });

  it('finds the nearest observation', () => {
    expect([-5, 14, 16, 31, 99].map((time) => nearestIndex(times, time))).to.deep.equal([
      0, 0, 1, 2, 2,
    ]);
    expect(nearestIndex(new Float64Array(), 5)).to.equal(-1);
  });

  it('keeps the certainty grammar in the flags', () => {
    expect(flagsOf({ shape: 'dot', chevron: null, bracket: false }, false)).to.equal(0);
    expect(flagsOf({ shape: 'hollow', chevron: 'up', bracket: false }, true)).to.equal(
      HOLLOW | CHEVRON_UP | GAP_BEFORE,
    );
    const mark = { shape: 'hollow', chevron: 'up', bracket: false } as const;
    expect(markOfFlags(flagsOf(mark, true))).to.deep.equal(mark);
    expect(flagsOf({ shape: 'diamond', chevron: null, bracket: false }, false)).to.equal(DIAMOND);
  });
});

describe('ticks of a dense series', () => {
  it('fall on calendar boundaries inside the window, at most about as many as asked', () => {
    const length = fc.integer({ min: 2, max: 40_000 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), length, (start, days) => {
        const end = (start + days) * DAY;
        const ticks = timeTicks(start * DAY, end, 8, words);
        expect(ticks.length).to.be.at.most(10);
        for (const { value } of ticks) {
          expect(value % DAY).to.equal(0);
          expect(value).to.be.within(start * DAY, end);
        }
      }),
    );
  });

  it('name the year wherever it begins', () => {
    const ticks = timeTicks(Date.UTC(2019, 9, 1), Date.UTC(2020, 3, 2), 8, words);
    expect(ticks.map(({ label }) => label)).to.deep.equal([
      ['m10', '2019'],
      'm11',
      'm12',
      ['m1', '2020'],
      'm2',
      'm3',
      'm4',
    ]);
  });

  it('begin weeks on a Monday', () => {
    const ticks = timeTicks(Date.UTC(2020, 2, 1), Date.UTC(2020, 3, 12), 8, words);
    expect(ticks[0]?.value).to.equal(Date.UTC(2020, 2, 2));
    expect(ticks[1]?.value).to.equal(Date.UTC(2020, 2, 9));
  });

  it('are decades on a logarithmic axis', () => {
    expect(decadeEnds(30, 4500)).to.deep.equal({ min: 10, max: 5000 });
    expect(decades(10, 5000)).to.deep.equal([10, 100, 1000]);
    expect(decades(10, 10_000)).to.deep.equal([10, 100, 1000, 10_000]);
    expect(decadeEnds(10, 10)).to.deep.equal({ min: 10, max: 100 });
  });
});
