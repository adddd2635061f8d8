/** The bundled dataset against the counts and the figures of the codebook, `data/README.md`. */
import { expect } from '@open-wc/testing';
import { gaugeDataset, regionDataset, timelineDataset } from '../../src/model/dataset.js';
import { loadFacts } from '../../src/model/facts.js';
import type { Amount, Observation } from '../../src/model/types.js';

/** Rows to plot and to tell, as the codebook counts them. */
const COUNTS: Readonly<Record<string, readonly [plot: number, note: number]>> = {
  'acts-per-week': [33, 2],
  'acts-per-month': [25, 5],
  'acts-per-year': [20, 0],
  'acts-since-start': [5, 1],
  'acts-over-period': [5, 6],
  'forecast-acts': [3, 0],
  'share-of-acts-by-area': [11, 1],
  'share-of-acts-by-provider': [19, 1],
  'share-of-acts-by-specialty': [6, 3],
  'share-of-acts-by-patient': [5, 6],
  'share-of-acts-by-doctor': [3, 0],
  'share-of-liberal-acts-by-specialty': [2, 0],
  'share-of-consultations': [16, 3],
  'share-of-patients': [7, 1],
  'share-of-doctors': [1, 2],
  patients: [1, 0],
  'doctors-billing': [2, 1],
  'acts-per-platform': [0, 2],
  tariff: [0, 2],
  'coverage-share': [0, 3],
  'amount-reimbursed': [1, 0],
  'consultations-in-person': [0, 1],
};

const about = (value: number): Amount => ({ bound: 'about', value });
const exact = (value: number): Amount => ({ bound: 'exact', value });
const atLeast = (value: number): Amount => ({ bound: 'at-least', value });
const atMost = (value: number): Amount => ({ bound: 'at-most', value });

/** Figures as printed in the founding articles and in the codebook. */
const PRINTED: readonly (readonly [
  id: string,
  amount: Amount,
  wording: string,
  published: string,
])[] = [
  ['acts-since-start/2019-03-17', exact(7939), '', '2019-03-26'],
  ['acts-since-start/2019-09-15', atLeast(60000), 'on estime à plus de', '2019-09-12'],
  ['acts-since-start/2019-12-31', about(138000), '', '2020'],
  ['acts-per-month/2020-02', about(40000), '', '2020-03-25'],
  ['acts-per-month/2020-03/disputed', about(40000), '', '2020-09'],
  ['acts-per-month/2020-04', atLeast(4500000), 'plus de', '2020-09'],
  ['acts-per-month/2020-08/disputed', about(1000000), '', '2020-09'],
  ['acts-per-month/2019-08', about(12000), 'près de', '2019-09'],
  ['acts-per-week/2020-W13', exact(486369), 'exactement', '2020-03-31'],
  ['acts-per-week/2020-W13/r1', about(523000), '', '2020-04-23'],
  ['acts-per-week/2020-W15/r1', exact(1118175), '', '2021'],
  ['acts-per-week/2018-09-15_2018-12-31', atMost(200), 'en-dessous de', '2019-03-26'],
  ['acts-per-year/2020/snds', exact(18549259), '', '2022-09-09'],
  ['acts-per-year/2021/snds', exact(11966153), '', '2022-09-09'],
  ['acts-per-year/2020/r1', atLeast(18000000), 'plus de', '2021-10'],
  ['acts-over-period/2020-03-16_2020-12-06', atLeast(17000000), 'plus de', '2020-12-09'],
  ['forecast-acts/2021/budget-2018', exact(1300000), '', '2018-01'],
  ['share-of-acts-by-area/2018-09-15_2019-09-15/FR-IDF', exact(44), '', '2019-09-12'],
  ['share-of-acts-by-area/2018-09-15_2019-09-15/FR-OCC', { bound: 'unstated' }, '', '2019-09-12'],
  [
    'acts-per-month/2025-01-01_2025-12-05/FR-973/cgss',
    { bound: 'range', value: 1000, valueHigh: 2000 },
    'entre 1 000 et 2 000',
    '2025-12-05',
  ],
  ['tariff/2019-03-26', { bound: 'range', value: 23, valueHigh: 58.5 }, '', '2019-03-26'],
  ['share-of-acts-by-specialty/2019-09-01_2020-04-30/gp-liberal', exact(82.6), '', '2020-07-21'],
];

const find = (observations: readonly Observation[], id: string): Observation => {
  const found = observations.find((observation) => observation.id === id);
  if (!found) throw new Error(`no observation ${id}`);
  return found;
};

describe('the bundled dataset', () => {
  it('has the rows that the codebook counts, and none of those it excludes', async () => {
    const { observations } = await loadFacts();
    const counts: Record<string, [number, number]> = {};
    for (const { indicator, ship } of observations) {
      const count = (counts[indicator] ??= [0, 0]);
      count[ship === 'plot' ? 0 : 1] += 1;
    }
    expect(counts).to.deep.equal(COUNTS);
    expect(observations).to.have.lengthOf(165 + 40);
    expect(new Set(observations.map(({ id }) => id))).to.have.lengthOf(205);
  });

  it('says the printed figures', async () => {
    const { observations } = await loadFacts();
    for (const [id, amount, wording, published] of PRINTED) {
      const found = find(observations, id);
      expect(found.amount, id).to.deep.equal(amount);
      expect(found.wording.replace(/\s/g, ' '), id).to.equal(wording);
      expect(found.published, id).to.equal(published);
    }
  });

  it('keeps all that is known of an observation', () => {
    const { observations } = timelineDataset();
    expect(find(observations, 'acts-per-month/2019-08/more-than')).to.deep.equal({
      id: 'acts-per-month/2019-08/more-than',
      indicator: 'acts-per-month',
      scope: 'all',
      area: 'FR',
      category: null,
      measure: 'total',
      period: { start: '2019-08-01', end: '2019-08-31', basis: 'stated' },
      cutoff: '2019-07-31',
      amount: { bound: 'at-least', value: 10000 },
      status: 'estimate',
      published: '2019-09-12',
      relation: { kind: 'rounds', target: 'acts-per-month/2019-08' },
      ship: 'plot',
      wording: 'plus de',
      sources: ['mind Health 2019-09-12'],
    });
    const mean = find(observations, 'acts-per-week/2019-02-15_2019-03-17');
    expect(mean.measure).to.equal('mean');
    expect(mean.period).to.deep.equal({
      start: '2019-02-15',
      end: '2019-03-17',
      basis: 'deduced',
    });
    expect(find(observations, 'acts-per-month/2020-08/disputed').relation).to.deep.equal({
      kind: 'disputes',
      targets: [32, 33, 34, 35].map((week) => `acts-per-week/2020-W${week}`),
    });
    expect(find(observations, 'acts-per-month/2020-06/FX/gp-liberal')).to.include({
      area: 'FX',
      scope: 'gp-liberal',
    });
  });

  it('knows the days of periods that their names don’t tell', async () => {
    const { observations } = await loadFacts();
    const days = (id: string): readonly string[] => {
      const { start, end } = find(observations, id).period;
      return [start, end];
    };
    expect(days('acts-since-start/2019-05-15')).to.deep.equal(['2018-09-15', '2019-05-15']);
    expect(days('share-of-acts-by-provider/2025-Q1/cnam/gp-liberal')).to.deep.equal([
      '2025-01-01',
      '2025-03-31',
    ]);
    expect(days('acts-per-week/2020-W14')).to.deep.equal(['2020-03-30', '2020-04-05']);
  });

  it('orders the sources of an observation by publication', async () => {
    const { observations, details } = await loadFacts();
    const endOf = (date: string): string => date + '-12-31'.slice(date.length - 4);
    for (const { id, published, sources } of observations) {
      const dates = sources.map((source) => details.source(source)?.date ?? '9999');
      expect(dates[0], id).to.equal(published);
      const days = dates.map((date) => (date.length === 7 ? `${date}-31` : endOf(date)));
      expect([...days].sort(), id).to.deep.equal(days);
    }
  });

  it('hands out the same objects each time', () => {
    expect(timelineDataset()).to.equal(timelineDataset());
    expect(gaugeDataset()).to.equal(gaugeDataset());
    expect(regionDataset()).to.equal(regionDataset());
  });
});
