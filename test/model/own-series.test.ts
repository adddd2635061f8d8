import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { inOrder } from '../../src/model/own-columns.js';
import { parseOwnData, readOwnData } from '../../src/model/own-data.js';
import { OwnSeries } from '../../src/model/own-series.js';
import { periodName, stepStart } from '../../src/model/period.js';
import { selectSeries } from '../../src/model/select.js';
import type { IsoDate, Series } from '../../src/model/types.js';

const START = '2019-12-20' as IsoDate;
const FIRST = { day: 18_250, week: 2607, month: 599, year: 1990 };

const rowsOf = (step: keyof typeof FIRST) =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 20 })
    .chain((numbers) =>
      fc.tuple(
        ...numbers.map((number) => {
          const start = stepStart(step, FIRST[step] + number);
          return fc.record(
            {
              period: fc.constant(periodName({ start, end: start }, step, false)),
              value: fc.integer({ min: 0, max: 9 }),
              bound: fc.constantFrom('exact', 'at-least', 'at-most'),
              status: fc.constantFrom('published', 'provisional', 'estimate'),
            },
            { requiredKeys: ['period', 'value'] },
          );
        }),
      ),
    );

const rows = fc.constantFrom('day', 'week', 'month', 'year').chain(rowsOf);
const date = fc
  .integer({ min: -400, max: 1600 })
  .map((days) => new Date(Date.parse(START) + days * 864e5).toISOString().slice(0, 10) as IsoDate);
const window = fc.tuple(fc.option(date), fc.option(date));

const told = ({ query, points, brackets, gaps, connectors, domain }: Series): Series => ({
  query,
  points,
  brackets,
  gaps,
  connectors,
  domain,
});

function bothWays(list: readonly unknown[], [from, to]: readonly [IsoDate | null, IsoDate | null]) {
  const data = { source: { publisher: 'A' }, rows: list };
  const parsed = parseOwnData(data);
  const read = readOwnData(data);
  if (parsed.kind === 'invalid' || read.kind === 'invalid') throw new Error('refused');
  const isWindow = !from || !to || from <= to;
  const query = { ...parsed.query, ...(isWindow && { from, to }) };
  return {
    selected: selectSeries(parsed.observations, query),
    own: new OwnSeries(inOrder(read.columns), query),
  };
}

describe('a series of a publisher’s own', () => {
  it('is what selecting among all its observations gives', () => {
    fc.assert(
      fc.property(rows, window, (list, ends) => {
        const { selected, own } = bothWays(list, ends);
        expect(own.count).to.equal(selected.points.length);
        expect(own.pointAt(0)).to.deep.equal(selected.points[0] ?? null);
        expect(told(own)).to.deep.equal(selected);
        expect(own.points).to.equal(own.points);
      }),
      { numRuns: 400 },
    );
  });

  it('finds points by the name and the number of their period', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const { selected, own } = bothWays(list, [null, null]);
        const ids = selected.points.map(({ observation }) => observation.id);
        expect(ids.map((id) => own.indexOf(id))).to.deep.equal([...ids.keys()]);
        expect(['', 'x', '1899-01-01', '1899'].map((id) => own.indexOf(id))).to.deep.equal([
          -1, -1, -1, -1,
        ]);
        expect([own.pointAt(-1), own.pointAt(own.count)]).to.deep.equal([null, null]);
      }),
    );
  });

  it('tells a part of its points with their own paths', () => {
    const list = [2015, 2016, 2018, 2030].map((year) => ({ period: String(year), value: 1 }));
    const { own } = bothWays(list, [null, null]);
    const paths = (...indices: readonly number[]): unknown[] =>
      own.part(indices).connectors.map(({ path }) => path);
    expect([paths(0, 1), paths(1, 2), paths(2, 3)]).to.deep.equal([
      ['consecutive'],
      ['unknown'],
      [],
    ]);
    expect(own.part([3]).points).to.deep.equal(own.points.slice(3));
  });
});
