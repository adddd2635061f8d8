import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type Area, mapDataset, regionDataset } from '../../src/model/dataset.js';
import {
  largestOf,
  onlyTopic,
  regionTopics,
  type RegionTopic,
} from '../../src/model/region-topics.js';
import type { AreaId, IsoDate, Observation } from '../../src/model/types.js';
import type { Vintage } from '../../src/model/vintage.js';
import { day, row } from './rows.js';

const dataset = regionDataset();
const all = regionTopics(dataset, null);
const told = ({ regions }: RegionTopic): string[] => [...regions.keys()].map((id) => id.slice(3));
const valueOf = ({ observation: { amount } }: Vintage): unknown =>
  amount.bound === 'unstated' ? null : amount.value;

/** Typed from data/observations.csv: key, regions with their values, smaller areas. */
const GOLDEN = [
  ['acts-over-period/2020-03-16_2020-04-05/ars-bretagne', 'BRE 77000', ''],
  ['acts-over-period/2020-01-01_2020-03-15/ars-bretagne', 'BRE 2428', ''],
  ['acts-per-month/2020-06/gp-liberal', 'CVL 27640', ''],
  ['acts-per-month/2020-06/specialist-liberal', 'CVL 5020', ''],
  ['acts-per-month/2020-04/cgss', '974 60000', ''],
  ['acts-per-month/2020-04/gp-liberal', 'CVL 118526', ''],
  ['acts-per-month/2020-04/specialist-liberal', 'CVL 20887', ''],
  ['acts-per-month/2020-01/cgss', '974 80', ''],
  ['acts-per-month/2020-01/gp-liberal', 'CVL 606', ''],
  ['acts-per-month/2020-01/specialist-liberal', 'CVL 96', ''],
  [
    'share-of-acts-by-area/2018-09-15_2019-09-15',
    'ARA null, GES null, HDF null, IDF 44, NOR null, OCC null',
    '75C 15, 78 6, 92 6, 94 8',
  ],
  ['share-of-acts-by-area/2023/ville', 'IDF 50', ''],
  ['share-of-consultations/2023/ville', 'IDF 10.5', ''],
  ['share-of-consultations/2021/drees-gp', 'IDF 7.8', '75C 12'],
  ['share-of-patients/2018-09-15_2019-05-15', 'IDF 40', '34 5, 6AE 7'],
];

const figures = (list: Iterable<Vintage>): string =>
  [...list]
    .map((figure) => `${figure.observation.area.slice(3)} ${String(valueOf(figure))}`)
    .join(', ');

describe('the topics of the map', () => {
  it('are those of the tables, of one indicator the fullest first, then the latest', () => {
    expect(
      all.map(({ key, regions, smaller }) => [key, figures(regions.values()), figures(smaller)]),
    ).to.deep.equal(GOLDEN);
  });

  it('never mix indicators, periods or scopes, and never draw a note', () => {
    for (const { key, indicator, period, scope, regions, smaller } of all) {
      for (const { observation } of [...regions.values(), ...smaller]) {
        expect(observation.indicator, key).to.equal(indicator);
        expect(observation.scope, key).to.equal(scope);
        expect(observation.period, key).to.deep.equal(period);
        expect(observation.ship, key).to.equal('plot');
        const { id, area } = observation;
        expect(id.replace(`/${area}`, ''), 'made like the ids').to.equal(key);
      }
    }
  });

  it('tell the 50 % of the "région parisienne" aside, never as a figure', () => {
    const topic = all.find(({ key }) => key === 'share-of-acts-by-area/2018-09-15_2019-09-15');
    const figure = topic?.regions.get('FR-IDF' as AreaId);
    expect(valueOf(figure as Vintage)).to.equal(44);
    expect(figure?.asides.map(({ wording, amount }) => [wording, amount])).to.deep.equal([
      ['près de', { bound: 'about', value: 50 }],
    ]);
  });

  it('are known from the day they were published on', () => {
    const at = (date: string): string[] =>
      regionTopics(dataset, date as IsoDate).map(({ key }) => key);
    expect(at('2019-07-30')).to.deep.equal([]);
    expect(at('2019-08-31')).to.deep.equal(['share-of-patients/2018-09-15_2019-05-15']);
    expect(at('2019-09-11')).to.deep.equal(['share-of-patients/2018-09-15_2019-05-15']);
    expect(at('2019-09-12')).to.deep.equal([
      'share-of-acts-by-area/2018-09-15_2019-09-15',
      'share-of-patients/2018-09-15_2019-05-15',
    ]);
    fc.assert(
      fc.property(day, (date) => {
        for (const topic of regionTopics(dataset, date as IsoDate)) {
          expect(told(topic)).to.have.length.greaterThan(0);
          expect(all.map(({ key }) => key)).to.include(topic.key);
        }
      }),
    );
  });

  it('hold an undisputed figure of a region rather than one that disputes it', () => {
    const areas = new Map(
      ['FR-IDF', 'FR-BRE'].map((id): [AreaId, Area] => [
        id as AreaId,
        { id: id as AreaId, name: { fr: id, en: id }, insee: '', kind: 'region' },
      ]),
    );
    const id = (variant: string): string => `acts/2020-01/FR-IDF${variant}`;
    const rows = [
      row({
        ...{ id: id('/other'), area: 'FR-IDF', amount: { bound: 'exact', value: 7 } },
        relation: { kind: 'disputes', targets: [id('')] },
      }),
      row({ id: id(''), area: 'FR-IDF' }),
    ];
    for (const observations of [rows, [...rows].reverse()]) {
      const [topic] = regionTopics({ observations, areas }, null);
      expect(figures(topic?.regions.values() ?? [])).to.equal('IDF 100');
    }
  });
});

describe('the largest figure', () => {
  const figure = (amount: Observation['amount']): Vintage => ({
    observation: row({ amount }),
    ...{ disputing: false, disputes: [], earlier: [], asides: [] },
  });
  const largest = (...list: Vintage[]): unknown => {
    const found = largestOf(list);
    return found && valueOf(found);
  };

  it('is the highest value; "moins de" only when there is nothing else', () => {
    const named = figure({ bound: 'unstated' });
    const less = figure({ bound: 'at-most', value: 90 });
    expect(largest()).to.equal(undefined);
    expect(largest(named)).to.equal(undefined);
    expect(largest(named, less)).to.equal(90);
    expect(largest(named, less, figure({ bound: 'exact', value: 0 }))).to.equal(0);
    const three = [3, 5, 4].map((value) => figure({ bound: 'about', value }));
    expect(largest(...three, less)).to.equal(5);
  });
});

describe('the only topic of the page', () => {
  it('is the first topic of its indicator, as it was known at any date', () => {
    fc.assert(
      fc.property(fc.option(day), (date) => {
        const asOf = date as IsoDate | null;
        const page = mapDataset();
        const [whole] = regionTopics(page, asOf);
        const told = onlyTopic(page, asOf);
        expect(told).to.deep.equal(whole);
        const [first] = regionTopics(dataset, asOf).filter(
          ({ indicator }) => indicator === 'share-of-acts-by-area',
        );
        if (first?.key === whole?.key) expect(told?.key).to.equal(first?.key);
      }),
    );
  });

  it('needs no revision and no dispute', () => {
    const page = mapDataset();
    expect(regionTopics(page, null)).to.have.lengthOf(1);
    const kinds = page.observations.map(({ relation }) => relation?.kind ?? 'none');
    expect(new Set(kinds)).to.deep.equal(new Set(['none', 'rounds']));
    expect(page.observations.every(({ category }) => category === null)).to.equal(true);
  });
});
