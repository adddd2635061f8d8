import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { selectSeries } from '../../src/model/select.js';
import { takeaway } from '../../src/model/takeaway.js';
import type { Observation } from '../../src/model/types.js';
import { monthlyTotals, query, row, rows } from './rows.js';

const of = (...observations: readonly Observation[]) =>
  takeaway(selectSeries(observations, query()));
const january = row({ id: 'january' });
const february = (sketch: Parameters<typeof row>[0] = {}): Observation =>
  row({ id: 'february', start: '2020-02-01', end: '2020-02-29', published: '2020-03', ...sketch });
const march = row({
  id: 'march',
  start: '2020-03-01',
  end: '2020-03-31',
  published: '2020-04',
  amount: { bound: 'exact', value: 50 },
});

describe('the takeaway', () => {
  it('is empty for an empty series', () => {
    expect(of()).to.deep.equal({ kind: 'none' });
  });

  it('tells one figure alone, even a disputing one or a mean', () => {
    const single = of(january);
    expect(single.kind === 'single' && single.point.observation.id).to.equal('january');
    const disputing = of(row({ id: 'd', relation: { kind: 'disputes', targets: ['x'] } }));
    expect(disputing.kind === 'single' && disputing.point.disputing).to.equal(true);
    const mean = of(row({ id: 'm', measure: 'mean' }));
    expect(mean.kind === 'single' && mean.point.observation.measure).to.equal('mean');
  });

  const names = (...observations: readonly Observation[]): readonly string[] => {
    const result = of(...observations);
    if (result.kind !== 'range') throw new Error(result.kind);
    return [result.first, result.highest, result.last].map(({ observation }) => observation.id);
  };

  it('tells the first, the highest with its qualifier, and the last', () => {
    const high = february({ amount: { bound: 'at-least', value: 900 } });
    expect(names(march, high, january)).to.deep.equal(['january', 'february', 'march']);
  });

  it('never calls a disputing figure or a maximum the highest', () => {
    const disputing = february({
      amount: { bound: 'exact', value: 900 },
      relation: { kind: 'disputes', targets: ['january'] },
    });
    expect(names(january, disputing, march)).to.deep.equal(['january', 'january', 'march']);
    const atMost = february({ amount: { bound: 'at-most', value: 900 } });
    expect(names(january, atMost, march)).to.deep.equal(['january', 'january', 'march']);
  });

  it('tells only points of the series', () => {
    let ranges = 0;
    // Mixed rows seldom make a series of two points.
    const one = { indicator: 'acts-per-month', scope: 'all', area: 'FR', category: null } as const;
    const related = rows.map((mixed) => mixed.map((each) => ({ ...each, ...one }) as Observation));
    fc.assert(
      fc.property(fc.oneof(related, monthlyTotals), (observations) => {
        const series = selectSeries(observations, query());
        const result = takeaway(series);
        if (result.kind !== 'range') return;
        ranges += 1;
        for (const point of [result.first, result.highest, result.last]) {
          expect(series.points).to.include(point);
          expect(point.disputing).to.equal(false);
        }
        expect(result.highest.observation.amount.bound).to.not.equal('at-most');
      }),
      { numRuns: 200 },
    );
    expect(ranges).to.be.above(50);
  });
});
