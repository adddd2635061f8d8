/** A publisher's own series through `data`: drawn, refused by name, long, hostile. */
import { expect, waitUntil } from '@open-wc/testing';
import { type OwnData } from '../../../src/model/own-data.js';
import type { TeleconsTimeline } from '../../../src/elements/timeline.js';
import { claimMessages, expectWarning } from '../../console.js';
import {
  collectErrors,
  column,
  create,
  optionNames,
  part,
  parts,
  settled,
  tableRows,
  type TeleconsErrorDetail,
  textOf,
  thin,
} from './mounting.js';

const SOURCE = { publisher: 'La Gazette', date: '2024-05', url: 'https://example.org/data' };

const months = (values: readonly number[]): OwnData => ({
  title: 'Consultations',
  unit: 'consultations',
  source: SOURCE,
  rows: values.map((value, index) => ({
    period: `2023-${String(index + 1).padStart(2, '0')}`,
    value,
  })),
});

const day = (index: number): string =>
  new Date(Date.UTC(2018, 0, 1 + index)).toISOString().slice(0, 10);

const days = (count: number): OwnData => ({
  title: 'Consultations',
  source: SOURCE,
  invented: true,
  rows: Array.from({ length: count }, (_, index) => ({ period: day(index), value: index % 97 })),
});

async function show(data: unknown, width = 800): Promise<TeleconsTimeline> {
  const element = create();
  element.data = data as OwnData;
  (await column(width)).append(element);
  await settled(element);
  return element;
}

/** Shows data that is refused in part or whole; all warnings are about it. */
async function refused(
  data: unknown,
): Promise<{ element: TeleconsTimeline; errors: readonly TeleconsErrorDetail[] }> {
  const parent = await column();
  const errors = collectErrors(parent);
  return expectWarning(/<telecons-timeline>/, async () => {
    const element = create();
    element.data = data as OwnData;
    parent.append(element);
    await settled(element);
    return { element, errors };
  });
}

const isBundled = (element: TeleconsTimeline): boolean =>
  /4\u202f500\u202f000|4,5/.test(element.renderRoot.textContent ?? '');

describe('a publisher’s own data', () => {
  it('is drawn, named, told in the table, and sourced', async () => {
    const element = await show({
      ...months([10, 20, 0]),
      rows: [
        { period: '2023-01', value: 1500, bound: 'at-least', note: 'Sans la Corse.' },
        { period: '2023-02', value: 0 },
        { period: '2023-04', value: 2000.5, status: 'estimate', bound: 'about' },
      ],
    });
    expect(optionNames(element)).to.have.length(3);
    expect(optionNames(element)[0]).to.match(
      /^Janvier 2023, plus de 1\u202f500 consultations, minimum/,
    );
    expect(tableRows(element).map(([period, value]) => [period, value])).to.deep.equal([
      ['janvier 2023', thin('plus de 1 500')],
      ['février 2023', '0'],
      ['mars 2023', 'non publié'],
      ['avril 2023', thin('2 000,5')],
    ]);
    expect(tableRows(element)[0]?.[2]).to.contain('Sans la Corse.');
    expect(textOf(part(element, '.heading'))).to.contain('Consultations');
    const link = part<HTMLAnchorElement>(element, '.source a');
    expect([link.href, textOf(link)]).to.deep.equal([SOURCE.url, 'La Gazette, mai 2024']);
    expect(parts(element, 'input[name="series"]'), 'one series only').to.deep.equal([]);
    expect(isBundled(element)).to.equal(false);
    expect(element.observations.map(({ period, value }) => [period, value])).to.deep.equal([
      ['2023-01', 1500],
      ['2023-02', 0],
      ['2023-04', 2000.5],
    ]);
  });

  it('says that it is invented when it is', async () => {
    const element = await show({ ...months([1, 2]), invented: true });
    expect(textOf(part(element, 'figure'))).to.match(/inventées?/i);
  });

  it('refuses rows by line and column and keeps the others', async () => {
    const { element, errors } = await refused({
      ...months([]),
      rows: [
        { period: '2023-01', value: 5 },
        { period: '2023-02', value: -1 },
        { period: '2023-13', value: 1 },
        { period: '2023-04', value: 'many' },
        { period: '2023-01', value: 6 },
        null,
        { period: '2023-05', value: 7, bound: 'roughly' },
        { period: '2023-06', value: 8 },
      ],
    });
    expect(element.observations.map(({ value }) => value)).to.deep.equal([5, 8]);
    expect(errors.map(({ code }) => code)).to.deep.equal(errors.map(() => 'data-row'));
    expect(errors.map(({ line, column: where }) => [line, where])).to.deep.equal([
      [2, 'value'],
      [3, 'period'],
      [4, 'value'],
      [5, 'period'],
      [6, undefined],
      [7, 'bound'],
    ]);
  });

  it('names each row where all are bad, ten of them at most, and says that none is left', async () => {
    const rows = Array.from({ length: 14 }, (_, index) => ({ period: '2023', value: -index - 1 }));
    const { element, errors } = await refused({ ...months([]), rows });
    expect(errors.map(({ code, line }) => [code, line])).to.deep.equal([
      ...rows.slice(0, 10).map((_, index) => ['data-row', index + 1]),
      ['data-row', undefined],
      ['data-format', undefined],
    ]);
    expect(errors[9]?.['message']).to.equal('Ligne 10\u00A0: value="-10" est négatif.');
    expect(errors[10]?.['message']).to.equal('Autres refus\u00a0: 4.');
    expect(errors[11]).to.include({
      column: 'rows',
      message: 'rows n’a aucune ligne lisible.',
    });
    expect(parts(element, '[role="alert"]')).to.have.length(1);
    expect(element.observations).to.deep.equal([]);
  });

  it('shows an error, never the bundled figures, when nothing can be read', async () => {
    for (const data of ['text', 12, {}, { source: SOURCE }, { ...months([1]), source: null }, []]) {
      const { element, errors } = await refused(data);
      const told = JSON.stringify(data);
      expect(
        errors.map(({ code }) => code),
        told,
      ).to.include('data-format');
      expect(parts(element, '[role="alert"]'), told).to.have.length(1);
      expect(textOf(part(element, '[role="alert"]'))).to.contain('n’ont pas pu être lues');
      expect(element.observations, told).to.deep.equal([]);
      expect(isBundled(element), told).to.equal(false);
      expect(element.toText(), told).to.equal('');
    }
  });

  it('never throws, whatever the page hands over', async () => {
    const trap = new Proxy([], {
      get() {
        throw new Error('trap');
      },
    });
    const row = {
      get period(): string {
        throw new Error('trap');
      },
      value: 1,
    };
    const loop: Record<string, unknown> = { source: SOURCE };
    loop['rows'] = [loop];
    const cases: unknown[] = [
      trap,
      { source: SOURCE, rows: trap },
      { source: SOURCE, rows: [row, { period: '2020', value: 1 }] },
      loop,
      {
        source: SOURCE,
        rows: [
          { period: '2020', value: 1e308 },
          { period: '2021', value: 5e-324 },
        ],
      },
      { source: SOURCE, rows: { length: 1e9 } },
      { source: SOURCE, rows: new Array(2_000_000) },
      () => undefined,
      Symbol('x'),
      10n,
    ];
    for (const data of cases) {
      const element = await show(data);
      expect(isBundled(element)).to.equal(false);
      expect(parts(element, 'figure')).to.have.length(1);
      expect(claimMessages().filter((line) => !line.startsWith('warn:'))).to.deep.equal([]);
    }
  });

  it('changes with the property, and gives way to the bundled series when unset', async () => {
    const element = await show(months([1, 2]));
    element.data = months([3, 4, 5]);
    await settled(element);
    await settled(element);
    expect(element.observations.map(({ value }) => value)).to.deep.equal([3, 4, 5]);
    element.data = null;
    await settled(element);
    expect(element.observations).to.have.length(10);
    expect(isBundled(element)).to.equal(true);
  });

  it('is narrowed by from and to', async () => {
    const element = await show(months([1, 2, 3, 4, 5]));
    element.from = '2023-02';
    element.to = '2023-04-15';
    await settled(element);
    expect(element.observations.map(({ period }) => period)).to.deep.equal(['2023-02', '2023-03']);
    element.from = '2030';
    element.to = null;
    await settled(element);
    expect(textOf(part(element, '.alert'))).to.match(
      /^Aucun chiffre de ce type publié sur cette période\. /,
    );
  });

  it('is drawn as SVG up to about 200 figures, and as canvas with pages beyond', async () => {
    const few = await show(days(200));
    expect(parts(few, '[role="option"]')).to.have.length(200);
    expect(parts(few, 'canvas')).to.deep.equal([]);
    const many = await show(days(2000));
    expect(parts(many, 'g[role="option"]')).to.deep.equal([]);
    expect(part<HTMLCanvasElement>(many, 'canvas').width).to.be.greaterThan(0);
    expect(many.observations).to.have.length(2000);
    // The rows come when the page is idle.
    await waitUntil(() => tableRows(many).length > 0, 'no rows');
    expect(tableRows(many)).to.have.length(100);
    parts(many, 'button')
      .find((each) => textOf(each) === 'Tableau')
      ?.click();
    await settled(many);
    expect(textOf(part(many, '.pager [role="status"]'))).to.equal(thin('Lignes 1 à 100 sur 2 000'));
    parts(many, 'button')
      .find((each) => textOf(each) === 'Page suivante')
      ?.click();
    await settled(many);
    expect(tableRows(many)[0]?.[0]).to.equal('11\u00a0avril 2018');
    expect((await many.toCSV()).trim().split('\r\n')).to.have.length(2001);
    many.data = months([1, 2]);
    await settled(many);
    await settled(many);
    expect(parts(many, 'canvas')).to.deep.equal([]);
    expect(optionNames(many)).to.have.length(2);
  });
});
