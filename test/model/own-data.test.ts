import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { parseOwnData, type OwnDataResult } from '../../src/model/own-data.js';
import { selectSeries } from '../../src/model/select.js';

const source = { publisher: 'Une rédaction' };
const read = (input: unknown): Extract<OwnDataResult, { kind: 'valid' }> => {
  const result = parseOwnData(input);
  if (result.kind !== 'valid') throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result;
};
const rows = (...list: readonly unknown[]) => read({ source, rows: list });
const ok = { period: '2020-04', value: 12 };

describe("a publisher's own data", () => {
  it('becomes observations of one series', () => {
    const result = read({
      title: ' Consultations ',
      unit: { fr: 'actes', en: 'acts' },
      source: { publisher: 'A', date: '2020-05', url: 'https://example.org/a' },
      invented: true,
      rows: [
        { period: '2020-05', value: 3, bound: 'at-least', status: 'estimate', note: 'partiel' },
        { period: '2020-03', value: 1.5 },
      ],
    });
    expect(result).to.include({ title: 'Consultations', invented: true, step: 'month' });
    expect(result.unit).to.deep.equal({ fr: 'actes', en: 'acts' });
    expect(result.refused).to.deep.equal([]);
    expect(result.sources[0]).to.include({ publisher: 'A', date: '2020-05', dateBasis: 'stated' });
    expect(result.sources[0].url).to.equal('https://example.org/a');
    const [may, march] = result.observations;
    expect(may?.amount).to.deep.equal({ bound: 'at-least', value: 3 });
    expect(may?.status).to.equal('estimate');
    expect(may && result.notes.get(may.id)).to.equal('partiel');
    expect(march?.amount).to.deep.equal({ bound: 'exact', value: 1.5 });
    expect(march).to.include({ status: 'published', published: null, measure: 'total' });
    const series = selectSeries(result.observations, result.query);
    expect(series.points.map(({ observation }) => observation.amount.value)).to.deep.equal([
      1.5, 3,
    ]);
    expect(series.gaps).to.deep.equal([{ start: '2020-04-01', end: '2020-04-30', count: 1 }]);
  });

  it('takes one unit for both languages', () => {
    expect(read({ source, unit: 'actes', rows: [ok] }).unit).to.deep.equal({
      fr: 'actes',
      en: 'actes',
    });
  });

  it('takes the four precisions', () => {
    for (const [period, step] of [
      ['2020', 'year'],
      ['2020-04', 'month'],
      ['2020-W15', 'week'],
      ['2020-04-12', 'day'],
    ]) {
      expect(rows({ period, value: 0 }).step).to.equal(step);
    }
  });

  it('names each refused row and keeps the others', () => {
    const { observations, refused } = rows(
      ok,
      { period: '2019-02-30', value: 1 },
      { period: '2020-05', value: '7' },
      { period: '2020-05', value: NaN },
      { period: '2020-05', value: -1 },
      { period: '2020-05', value: 1, bound: 'roughly' },
      { period: '2020-05', value: 1, status: 'claim' },
      { period: '2020-05', value: 1, note: 7 },
      { period: '2020-05', value: 1, note: 'x'.repeat(1001) },
      { period: '2020-04', value: 13 },
      { period: '2020-05-01', value: 1 },
      { value: 1 },
      { period: '2020-05' },
      null,
      { period: '2020-05', value: 1, bound: null, note: '' },
    );
    expect(observations.map(({ period }) => period.start)).to.deep.equal([
      '2020-04-01',
      '2020-05-01',
    ]);
    expect(refused.map(({ row, column, reason }) => [row, column, reason])).to.deep.equal([
      [2, 'period', 'not-a-period'],
      [3, 'value', 'not-a-number'],
      [4, 'value', 'not-a-number'],
      [5, 'value', 'negative'],
      [6, 'bound', 'not-allowed'],
      [7, 'status', 'not-allowed'],
      [8, 'note', 'not-text'],
      [9, 'note', 'too-long'],
      [10, 'period', 'duplicate'],
      [11, 'period', 'other-precision'],
      [12, 'period', 'missing'],
      [13, 'value', 'missing'],
      [14, null, 'not-an-object'],
    ]);
    expect(refused[4]).to.deep.include({
      value: 'roughly',
      allowed: ['exact', 'about', 'at-least', 'at-most'],
    });
    expect(refused[9]?.allowed).to.deep.equal(['month']);
  });

  it('writes no minus before a zero', () => {
    const [observation] = rows({ period: '2020', value: -0 }).observations;
    expect(observation?.amount).to.deep.equal({ bound: 'exact', value: 0 });
  });

  it('finds a duplicate in rows of any order', () => {
    const periods = ['2020-03', '2020-01', '2020-02', '2020-01', '2020-03', '2020-04'];
    const { observations, refused } = rows(...periods.map((period) => ({ period, value: 1 })));
    expect(observations).to.have.length(4);
    expect(refused.map(({ row }) => row)).to.deep.equal([4, 5]);
  });

  it('shows nothing without a source, a list or a good row, and says why', () => {
    const why = (input: unknown): unknown[] => {
      const result = parseOwnData(input);
      return result.kind === 'invalid' ? [result.refusal.column, result.refusal.reason] : [];
    };
    expect(why(undefined)).to.deep.equal([null, 'not-an-object']);
    expect(why('[]')).to.deep.equal([null, 'not-an-object']);
    expect(why({ rows: [ok] })).to.deep.equal(['source', 'missing']);
    expect(why({ source: {}, rows: [ok] })).to.deep.equal(['source.publisher', 'missing']);
    expect(why({ source: { publisher: 1 }, rows: [ok] })).to.deep.equal([
      'source.publisher',
      'not-text',
    ]);
    expect(why({ source })).to.deep.equal(['rows', 'missing']);
    expect(why({ source, rows: { 0: ok, length: 1 } })).to.deep.equal(['rows', 'not-a-list']);
    expect(why({ source, rows: [] })).to.deep.equal(['rows', 'empty']);
    expect(why({ source, rows: new Array(4e9) })).to.deep.equal(['rows', 'too-many']);
    expect(why({ source, rows: [{ period: 'x', value: 1 }] })).to.deep.equal([
      'rows',
      'none-readable',
    ]);
  });

  it('unsets what is wrong around the rows, and warns in doubt that data are invented', () => {
    const result = read({
      source: { publisher: 'A', date: '2020-02-30', url: ['javascript', 'alert(1)'].join(':') },
      title: 3,
      unit: { fr: 'actes' },
      invented: 'yes',
      rows: [ok],
    });
    expect(result).to.include({ title: null, unit: null, invented: true });
    expect(result.sources[0]).to.include({ date: null, dateBasis: null, url: null });
    expect(result.refused.map(({ row, column, reason }) => [row, column, reason])).to.deep.equal([
      [null, 'source.date', 'not-a-date'],
      [null, 'source.url', 'not-an-address'],
      [null, 'title', 'not-text'],
      [null, 'unit', 'missing'],
      [null, 'invented', 'not-allowed'],
    ]);
  });

  it('takes addresses of the web only', () => {
    const address = (url: unknown) => read({ source: { publisher: 'A', url }, rows: [ok] }).sources;
    expect(address('http://example.org')[0].url).to.equal('http://example.org/');
    const wrong = ['data:text/html,x', 'about:blank', '/relative', 'file:///etc', '', 7];
    for (const url of wrong) expect(address(url)[0].url).to.equal(null);
  });

  it('survives code that means harm', () => {
    const throwing = {
      get period(): string {
        throw new Error('no');
      },
      value: 1,
    };
    const unprintable = {
      toString(): string {
        throw new Error('no');
      },
    };
    const revoked = Proxy.revocable([], {});
    revoked.revoke();
    const holes = new Array<unknown>(3);
    holes[1] = Object.freeze({ ...ok });
    const mixed = rows(throwing, { period: unprintable, value: Symbol('s') }, ...holes);
    expect(mixed.observations).to.have.length(1);
    expect(mixed.refused.map(({ reason }) => reason)).to.deep.equal([
      'unreadable',
      'not-a-period',
      'missing',
      'missing',
    ]);
    expect(parseOwnData({ source, rows: revoked.proxy }).kind).to.equal('invalid');
    expect(parseOwnData(revoked.proxy).kind).to.equal('invalid');
    const proto = JSON.parse('{"__proto__": {"polluted": 1}, "period": "2020-04", "value": 1}');
    expect(rows(proto).observations[0]).to.not.have.property('polluted');
    const long = rows(ok, { period: 'x'.repeat(1e6), value: 1 }).refused[0];
    expect(long?.value).to.have.length(60);
  });

  it('reads a getter only once', () => {
    let reads = 0;
    const shifty = {
      period: '2020-04',
      get value(): unknown {
        return reads++ ? 'evil' : 5;
      },
    };
    expect(rows(shifty).observations[0]?.amount).to.deep.equal({ bound: 'exact', value: 5 });
    expect(reads).to.equal(1);
  });

  it('never throws, and takes only sound figures', () => {
    const cell = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }),
    );
    const anyRow = fc.oneof(
      cell,
      fc.record(
        {
          period: fc.oneof(fc.constantFrom('2020', '2020-04', '2020-W15', '2020-02-30'), cell),
          value: fc.oneof(fc.double(), cell),
          bound: fc.oneof(fc.constantFrom('exact', 'about'), cell),
          status: fc.oneof(fc.constantFrom('published', 'estimate'), cell),
          note: fc.oneof(fc.string(), cell),
        },
        { requiredKeys: [] },
      ),
    );
    const input = fc.oneof(
      cell,
      fc.record({ source: fc.oneof(fc.constant(source), cell), rows: fc.array(anyRow) }),
    );
    fc.assert(
      fc.property(input, (data) => {
        const result = parseOwnData(data);
        if (result.kind === 'invalid') return;
        for (const { amount } of result.observations) {
          if (amount.bound === 'unstated') throw new Error('A figure without a value');
          expect(amount.value >= 0 && Number.isFinite(amount.value)).to.equal(true);
          expect(Object.is(amount.value, -0)).to.equal(false);
        }
        const series = selectSeries(result.observations, result.query);
        expect(series.points).to.have.length(result.observations.length);
      }),
      { numRuns: 500 },
    );
  });

  it('accounts for every row', () => {
    const period = fc.constantFrom('2020-01', '2020-02', '2020-03', '2020-W04', '2020', 'x');
    const list = fc.array(fc.record({ period, value: fc.integer({ min: -2, max: 9 }) }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(list, (sketches) => {
        const result = parseOwnData({ source, rows: sketches });
        const taken = result.kind === 'valid' ? result.observations.length : 0;
        expect(taken + result.refused.length).to.equal(sketches.length);
      }),
    );
  });
});
