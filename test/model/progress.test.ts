import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { gaugeDataset } from '../../src/model/dataset.js';
import { loadFacts } from '../../src/model/facts.js';
import { lastDay } from '../../src/model/period.js';
import { progress } from '../../src/model/progress.js';
import type { IsoDate, Observation, ReducedDate } from '../../src/model/types.js';
import { row, rows } from './rows.js';

const YEARS = [2019, 2020, 2021] as const;

/** Value, bound, status, first day of the period, percentage: the table of the codebook. */
type Golden = readonly [number, string, string, string, number] | null;
const E60 = [60_000, 'at-least', 'estimate', '2018-09-15', 12] as const;
const A138 = [138_000, 'about', 'published', '2018-09-15', 28] as const;
const NOW = [
  [127_178, 'exact', 'published', '2019-01-01', 25],
  [18_549_259, 'exact', 'published', '2020-01-01', 1_855],
  [11_966_153, 'exact', 'published', '2021-01-01', 920],
] as const;
const GOLDEN: readonly (readonly [string | null, Golden, Golden, Golden])[] = [
  ['2019-03-31', [7_939, 'exact', 'published', '2018-09-15', 2], null, null],
  ['2019-07-31', [16_000, 'at-least', 'published', '2018-09-15', 3], null, null],
  ['2019-09-30', E60, null, null],
  ['2020-04-30', E60, [1_075_000, 'about', 'provisional', '2020-04-06', 108], null],
  ['2020-09-30', E60, [5_500_000, 'about', 'published', '2020-03-01', 550], null],
  ['2020-12-31', A138, [17_000_000, 'at-least', 'published', '2020-03-16', 1_700], null],
  ['2021-06-30', A138, [19_000_000, 'about', 'estimate', '2020-01-01', 1_900], null],
  ['2021-12-31', A138, [18_000_000, 'at-least', 'published', '2020-01-01', 1_800], null],
  ['2022-09-09', ...NOW],
  ['2026-11', ...NOW],
  [null, ...NOW],
];

const at = (date: string | null): IsoDate | null => (date ? lastDay(date as ReducedDate) : null);
const bundled = (year: number, asOf: string | null) => gaugeDataset().progress(year, at(asOf));

describe('progress towards the forecasts', () => {
  for (const [asOf, ...figures] of GOLDEN) {
    it(`holds the best figure known on ${asOf ?? 'the last day'} against each forecast`, () => {
      YEARS.forEach((year, position) => {
        const golden = figures[position];
        const result = bundled(year, asOf);
        if (!golden) {
          expect(result.kind, String(year)).to.equal('unpublished');
          return;
        }
        if (result.kind !== 'known') throw new Error(`${String(year)} is ${result.kind}`);
        const { amount, status, period } = result.observation;
        const percent = Math.round(result.ratio * 100);
        expect([amount.value, amount.bound, status, period.start, percent]).to.deep.equal(golden);
        const wholeYear = period.start === `${String(year)}-01-01` && period.end.endsWith('12-31');
        expect(result.samePeriod).to.equal(wholeYear);
      });
    });
  }

  it('answers from the rows of the gauge what it answers from all, at every date', async () => {
    const { observations } = await loadFacts();
    const gauge = gaugeDataset();
    expect(gauge.observations.length).to.be.lessThan(30);
    const dates = new Set(observations.map(({ published }) => published && lastDay(published)));
    expect(dates.size).to.be.greaterThan(30);
    const eve = (date: IsoDate) => new Date(Date.parse(date) - 864e5).toISOString().slice(0, 10);
    const days = [...dates].flatMap((date) => (date ? [date, eve(date) as IsoDate] : []));
    for (const date of [...days, null]) {
      for (const year of YEARS) {
        const whole = progress(observations, year, date);
        const name = `${String(date)} ${String(year)}`;
        expect(progress(gauge.observations, year, date), name).to.deep.equal(whole);
        expect(gauge.progress(year, date), name).to.deep.equal(whole);
      }
    }
  });

  it('knows the three forecasts from January 2018 on', () => {
    const values = YEARS.map((year) => {
      const result = bundled(year, '2018-01');
      return result.kind === 'unpublished' && result.forecast.amount.value;
    });
    expect(values).to.deep.equal([500_000, 1_000_000, 1_300_000]);
    expect(bundled(2019, '2018-01-30').kind).to.equal('no-forecast');
    expect(bundled(2022, null).kind).to.equal('no-forecast');
  });

  const forecast = row({
    id: 'forecast',
    indicator: 'forecast-acts',
    scope: 'budget-2018',
    status: 'forecast',
    start: '2020-01-01',
    end: '2020-12-31',
    published: '2018-01',
    amount: { bound: 'exact', value: 1000 },
  });
  const kindOf = (observation: Observation): string =>
    progress([forecast, observation], 2020, null).kind;

  it('takes a period with a third of its days in the year, and no less', () => {
    const since = (start: string, end: string): string =>
      kindOf(row({ indicator: 'acts-over-period', start, end }));
    expect(since('2019-12-12', '2020-01-10')).to.equal('known');
    expect(since('2019-12-11', '2020-01-10')).to.equal('unpublished');
    expect(since('2020-06-01', '2021-01-01')).to.equal('unpublished');
    expect(since('2020-06-01', '2020-12-31')).to.equal('known');
  });

  it('takes no mean, maximum, range, dispute, rounding, claim or other scope', () => {
    expect(kindOf(row())).to.equal('known');
    const refused: readonly Observation[] = [
      row({ measure: 'mean' }),
      row({ measure: 'peak' }),
      row({ amount: { bound: 'at-most', value: 1 } }),
      row({ amount: { bound: 'range', value: 1, valueHigh: 2 } }),
      row({ amount: { bound: 'unstated' } }),
      row({ relation: { kind: 'disputes', targets: ['x'] } }),
      row({ relation: { kind: 'rounds', targets: ['x'] } }),
      row({ relation: { kind: 'repeats', targets: ['x'] } }),
      row({ status: 'claim' }),
      row({ status: 'forecast' }),
      row({ scope: 'cnam' }),
      row({ area: 'FR-IDF' }),
      row({ category: 'women' }),
      row({ indicator: 'acts-per-platform' }),
      row({ ship: 'note' }),
    ];
    for (const observation of refused) expect(kindOf(observation)).to.equal('unpublished');
  });

  it('takes no revision of a dispute', () => {
    const dispute = row({ id: 'd', relation: { kind: 'disputes', targets: ['x'] } });
    const revised = row({ published: '2020-03', relation: { kind: 'revises', targets: ['d'] } });
    expect(progress([forecast, dispute, revised], 2020, null).kind).to.equal('unpublished');
  });

  it('prefers the calendar year of the SNDS to a larger figure', () => {
    const snds = row({
      id: 'snds',
      indicator: 'acts-per-year',
      scope: 'snds',
      start: '2020-01-01',
      end: '2020-12-31',
      amount: { bound: 'exact', value: 50 },
    });
    const result = progress([forecast, row(), snds], 2020, null);
    expect(result.kind === 'known' && result.ratio).to.equal(0.05);
  });

  it('never throws and never divides by nothing', () => {
    fc.assert(
      fc.property(rows, (observations) => {
        const result = progress([forecast, ...observations], 2020, null);
        if (result.kind === 'known') expect(Number.isFinite(result.ratio)).to.equal(true);
      }),
    );
  });
});
