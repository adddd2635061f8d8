import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { stepEnd, stepIndex, stepStart } from '../../src/model/period.js';
import { selectSeries } from '../../src/model/select.js';
import { isKnown } from '../../src/model/vintage.js';
import type { IsoDate, Observation, Series, SeriesPoint } from '../../src/model/types.js';
import { day, monthlyTotals, query, rows } from './rows.js';

const RUNS = { numRuns: 300 };
const window = fc.tuple(fc.option(day), fc.option(day)).map(([a, b]) => {
  return a && b && a > b ? { from: b, to: a } : { from: a, to: b };
});
const context = fc.record({ asOf: fc.option(day), origin: fc.option(day) });

const shown = ({ points, brackets }: Series): readonly SeriesPoint[] => [...points, ...brackets];
const told = (point: SeriesPoint): readonly Observation[] => [
  point.observation,
  ...point.earlier,
  ...point.asides,
  ...point.disputes,
];

describe('any series', () => {
  it('knows nothing later than asOf', () => {
    fc.assert(
      fc.property(rows, window, context, (observations, span, at) => {
        const series = selectSeries(observations, query({ ...span, ...at }));
        for (const row of shown(series).flatMap(told)) {
          expect(isKnown(row, at.asOf as IsoDate | null)).to.equal(true);
        }
      }),
      RUNS,
    );
  });

  it('holds its own rows only, and as points only totals of one month', () => {
    fc.assert(
      fc.property(rows, window, context, (observations, span, at) => {
        const series = selectSeries(observations, query({ ...span, ...at }));
        for (const { observation } of shown(series)) {
          expect(observation).to.include({
            indicator: 'acts-per-month',
            scope: 'all',
            area: 'FR',
            category: null,
            ship: 'plot',
          });
          expect(observation.amount.bound).to.not.equal('unstated');
        }
        for (const { observation } of series.points) {
          expect(observation.measure).to.equal('total');
          const index = stepIndex('month', observation.period.start);
          expect(observation.period.start).to.equal(stepStart('month', index));
          expect(observation.period.end).to.equal(stepEnd('month', index));
        }
        for (const { observation } of series.brackets) {
          expect(observation.measure).to.be.oneOf(['mean', 'peak']);
        }
        const months = series.points.map(({ observation }) => observation.period.start);
        expect(months).to.deep.equal([...new Set(months)].sort());
      }),
      RUNS,
    );
  });

  it('never changes a value or a qualifier when the window shrinks', () => {
    fc.assert(
      fc.property(rows, window, context, (observations, span, at) => {
        const whole = selectSeries(observations, query(at));
        const part = selectSeries(observations, query({ ...span, ...at }));
        const inside = ({ observation: { period } }: SeriesPoint): boolean =>
          (!span.from || period.start >= span.from) && (!span.to || period.end <= span.to);
        expect(part.points).to.deep.equal(whole.points.filter(inside));
        expect(part.brackets).to.deep.equal(whole.brackets.filter(inside));
      }),
      RUNS,
    );
  });

  it('joins exactly the undisputed neighbours at most two missing months apart', () => {
    fc.assert(
      fc.property(fc.oneof(rows, monthlyTotals), context, (observations, at) => {
        const { points, connectors } = selectSeries(observations, query(at));
        const expected = points.slice(1).flatMap((to, position) => {
          const from = points[position];
          if (!from || from.disputing || to.disputing) return [];
          const [first, last] = [from, to].map(({ observation }) =>
            stepIndex('month', observation.period.start),
          );
          const missing = (last ?? 0) - (first ?? 0) - 1;
          if (missing > 2) return [];
          const isFirm = [from, to].every(({ observation: { status } }) => status !== 'estimate');
          return {
            from: from.observation.id,
            to: to.observation.id,
            path: missing === 0 && isFirm ? 'consecutive' : 'unknown',
          };
        });
        expect(connectors).to.deep.equal(expected);
      }),
      RUNS,
    );
  });

  it('tiles its domain with points and gaps, without overlap', () => {
    fc.assert(
      fc.property(rows, window, context, (observations, span, at) => {
        // Own data: every whole month of the window is due.
        const own = observations.map((row) => ({ ...row, published: null }));
        const { domain, gaps, points } = selectSeries(own, query({ ...span, ...at }));
        if (!domain) {
          expect(gaps).to.deep.equal([]);
          return;
        }
        const months: string[] = [];
        for (let index = stepIndex('month', domain.start); ; index++) {
          if (stepEnd('month', index) > domain.end) break;
          const start = stepStart('month', index);
          if (start >= domain.start && (!at.origin || start >= at.origin)) months.push(start);
        }
        const missing = gaps.flatMap(({ start, end, count }) => {
          const first = stepIndex('month', start);
          expect(stepEnd('month', first + count - 1)).to.equal(end);
          return Array.from({ length: count }, (_, n) => stepStart('month', first + n));
        });
        const covered = points
          .map(({ observation }) => observation.period.start as string)
          .filter((start) => months.includes(start));
        expect([...missing, ...covered].sort()).to.deep.equal(months);
      }),
      RUNS,
    );
  });

  it('never calls a month missing that had not ended at the latest publication', () => {
    fc.assert(
      fc.property(rows, window, day, (observations, span, asOf) => {
        const dated = observations.filter(({ published }) => published);
        const { gaps } = selectSeries(dated, query({ ...span, asOf }));
        for (const { end } of gaps) expect(end <= asOf).to.equal(true);
      }),
      RUNS,
    );
  });

  it('does not depend on the rows of other series', () => {
    fc.assert(
      fc.property(rows, context, (observations, at) => {
        const free = observations.map((row) => ({ ...row, relation: null, published: null }));
        const own = free.filter(({ scope, indicator }) => scope === 'all' && indicator !== 'other');
        expect(selectSeries(free, query(at))).to.deep.equal(selectSeries(own, query(at)));
      }),
      RUNS,
    );
  });
});
