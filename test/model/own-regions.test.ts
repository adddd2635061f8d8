import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { regionDataset } from '../../src/model/dataset.js';
import { refusalText } from '../../src/model/own-data-refusals.js';
import { type OwnRegionsResult, parseOwnRegions } from '../../src/model/own-regions.js';
import { regionNamed } from '../../src/model/region-names.js';
import { regionsOf } from '../../src/model/regions.js';

const regions = regionsOf(regionDataset().areas);
const parse = (input: unknown): OwnRegionsResult => parseOwnRegions(input, regions);
const source = { publisher: 'Démonstration' };
const withRows = (rows: unknown, more: object = {}): OwnRegionsResult =>
  parse({ source, rows, ...more });
const valuesOf = (result: OwnRegionsResult): unknown =>
  result.kind === 'valid' &&
  [...result.topic.regions].map(([id, { observation }]) => [id, observation.amount]);
const reasons = ({ refused }: OwnRegionsResult): unknown =>
  refused.map(({ row, column, reason }) => [row, column, reason]);

describe('own regions', () => {
  it('are read by ISO code, Insee code, number or name', () => {
    const result = withRows([
      { region: 'FR-IDF', value: 1 },
      { region: '53', value: 2 },
      { region: 84, value: 3 },
      { region: 'provence alpes cote d azur', value: 4, bound: 'at-least', status: 'estimate' },
      { region: 'Brittany', value: 5 },
    ]);
    expect(valuesOf(result)).to.deep.equal([
      ['FR-IDF', { bound: 'exact', value: 1 }],
      ['FR-BRE', { bound: 'exact', value: 2 }],
      ['FR-ARA', { bound: 'exact', value: 3 }],
      ['FR-PAC', { bound: 'at-least', value: 4 }],
    ]);
    expect(reasons(result)).to.deep.equal([[5, 'region', 'duplicate']]);
  });

  it('keep title, unit, period, notes and whether they are invented', () => {
    const result = withRows([{ region: 'FR-IDF', value: 1, note: ' Une note ' }], {
      ...{ title: 'Essai', unit: '%', period: '2023', invented: true },
    });
    if (result.kind === 'invalid') throw new Error('refused');
    expect(result).to.deep.include({ title: 'Essai', invented: true, refused: [] });
    const [figure] = result.topic.regions.values();
    expect(figure?.observation).to.deep.include({ measure: 'share', published: null });
    expect(result.topic.period).to.deep.include({ start: '2023-01-01', end: '2023-12-31' });
    expect([...result.notes.values()]).to.deep.equal(['Une note']);
    const plain = withRows([{ region: 'FR-IDF', value: 1 }], { unit: 'appels', period: 'jadis' });
    if (plain.kind === 'invalid') throw new Error('refused');
    expect([...plain.topic.regions.values()][0]?.observation.measure).to.equal('total');
    expect(plain.topic.period.start).to.equal('');
    expect(reasons(plain)).to.deep.equal([[null, 'period', 'not-a-period']]);
  });

  it('name each row that is refused, its column and why', () => {
    const result = withRows([
      { region: 'FR-IDF', value: 12 },
      { region: 'Aquitaine', value: 1 },
      { region: 'région parisienne', value: 50 },
      { region: 'Atlantide', value: 1 },
      { value: 1 },
      { region: 'FR-OCC', value: '12' },
      { region: 'FR-BRE', value: -1 },
      { region: 'FR-NOR', value: 1, bound: 'range' },
      { region: 'FR-HDF', value: 1, status: 'rumour' },
      { region: 'FR-PDL', value: NaN },
      'FR-GES',
      null,
    ]);
    expect(valuesOf(result)).to.deep.equal([['FR-IDF', { bound: 'exact', value: 12 }]]);
    expect(reasons(result)).to.deep.equal([
      [2, 'region', 'not-allowed'],
      [3, 'region', 'not-allowed'],
      [4, 'region', 'not-allowed'],
      [5, 'region', 'missing'],
      [6, 'value', 'not-a-number'],
      [7, 'value', 'negative'],
      [8, 'bound', 'not-allowed'],
      [9, 'status', 'not-allowed'],
      [10, 'value', 'not-a-number'],
      [11, null, 'not-an-object'],
      [12, null, 'not-an-object'],
    ]);
    const [former, paris, unknown] = result.refused.map((refusal) => refusalText(refusal).fr);
    expect(former).to.equal(
      'Ligne 2\u00a0: region="Aquitaine" n’est plus une région depuis 2016, voir FR-NAQ.',
    );
    expect(paris).to.contain('n’est pas l’Île-de-France');
    expect(unknown).to.match(/n’existe pas\u00a0: valeurs possibles FR-ARA, /);
  });

  it('are refused as a whole for one code of a département that is no region’s', () => {
    for (const region of ['33', '2A', 'FR-33', 'FR-75C', 'FR-94', 69]) {
      const result = withRows([
        { region: '75', value: 1 },
        { region: '11', value: 2 },
        { region, value: 3 },
        { region: '93', value: 4 },
      ]);
      expect(result.kind, String(region)).to.equal('invalid');
      if (result.kind !== 'invalid') continue;
      expect([result.refusal.row, result.refusal.column]).to.deep.equal([3, 'region']);
      expect(refusalText(result.refusal).en).to.match(/is a département \(region FR-[A-Z0-9]{3}\)/);
    }
  });

  it('are refused without a source, rows, or anything to read', () => {
    for (const input of [
      ...[null, undefined, 12, 'x', [], {}, { source }, { source, rows: [] }, { rows: [{}] }],
      ...[
        { source, rows: [{ region: 'x' }] },
        { source: {}, rows: [{ region: 'FR-IDF', value: 1 }] },
      ],
      { source, rows: Array.from({ length: 1001 }, () => ({ region: 'FR-IDF', value: 1 })) },
    ]) {
      expect(parse(input).kind, JSON.stringify(input)?.slice(0, 60)).to.equal('invalid');
    }
  });

  it('never throw, whatever code of the page gives', () => {
    const bomb = new Proxy([], {
      get() {
        throw new Error('bomb');
      },
    });
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const getter = {
      get region(): string {
        throw new Error('getter');
      },
    };
    const hostile = [bomb, proxy, getter, { toString: null }, Symbol('x'), 10n, () => 1];
    for (const thing of hostile) {
      parse(thing);
      withRows(thing);
      withRows([thing, { region: thing, value: thing, bound: thing, status: thing, note: thing }]);
      withRows([{ region: 'FR-IDF', value: 1 }], { title: thing, unit: thing, period: thing });
      parse({ source: thing, rows: [{ region: 'FR-IDF', value: 1 }] });
    }
    fc.assert(
      fc.property(fc.anything({ maxDepth: 4 }), fc.array(fc.anything()), (input, rows) => {
        parse(input);
        const { kind, refused } = withRows(rows);
        if (kind === 'invalid') expect(rows.length === 0 || refused.length > 0).to.equal(true);
      }),
      { numRuns: 500 },
    );
  });

  it('of each row either a figure or a refusal', () => {
    const cell = fc.record({
      region: fc.oneof(fc.constantFrom(...regions.map(({ id }) => id)), fc.string()),
      value: fc.oneof(fc.double(), fc.string()),
    });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 30 }), (rows) => {
        const result = withRows(rows);
        if (result.kind === 'invalid') return;
        expect(result.topic.regions.size + result.refused.length).to.equal(rows.length);
        for (const [id, { observation }] of result.topic.regions) {
          const { amount } = observation;
          // Any two letters may be those of a region: "gf".
          expect(rows.some(({ region }) => regionNamed(region, regions)?.id === id)).to.equal(true);
          expect('value' in amount && amount.value >= 0).to.equal(true);
        }
      }),
    );
  });
});
