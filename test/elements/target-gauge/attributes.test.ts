/** Whatever a page writes into an attribute: the default or what was asked, one warning, no throw. */
import { expect } from '@open-wc/testing';
import type { TeleconsTargetGauge } from '../../../src/elements/target-gauge.js';
import { expectWarning } from '../../console.js';
import { goldenRows } from './golden.js';
import {
  type Attributes,
  collectErrors,
  column,
  create,
  mount,
  part,
  parts,
  rows,
  SCRIPT_ADDRESS,
  settled,
  textOf,
} from './mounting.js';

const ALL = goldenRows('', 'fr');
const chosen = (element: TeleconsTargetGauge): string[] =>
  parts(element, '.choice')
    .filter((choice) => choice.querySelector('input')?.checked)
    .map(textOf);
const years = (element: TeleconsTargetGauge): string[] =>
  rows(element).map(({ name }) => name.slice(0, 4));
/** Dials have arcs, bars have none. */
const isDial = (element: TeleconsTargetGauge): boolean =>
  parts(element, '.row path').some((path) => /A/.test(path.getAttribute('d') ?? ''));

describe('the attributes of the gauge', () => {
  it('are all optional', async () => {
    const element = await mount();
    expect(rows(element)).to.deep.equal(ALL);
    expect(chosen(element)).to.deep.equal(['Barres']);
    expect(isDial(element)).to.equal(false);
    expect(element.renderRoot.querySelector('h3')?.textContent).to.equal(
      'Téléconsultations remboursées et prévision du gouvernement, 2019-2021',
    );
    expect(parts(element, '.actions button').map(textOf)).to.deep.equal(['Tableau', 'CSV', 'PNG']);
  });

  it('choose the year and the shape, however they are written', async () => {
    for (const [attributes, shown, dial] of [
      [{ year: '2019' }, ['2019'], false],
      [{ year: ' “2020” ' }, ['2020'], false],
      [{ year: '2021', shape: 'DIAL' }, ['2021'], true],
      [{ year: 'All', shape: ' dial' }, ['2019', '2020', '2021'], true],
      [{ shape: '"bars"' }, ['2019', '2020', '2021'], false],
      [{ year: '', shape: '' }, ['2019', '2020', '2021'], false],
    ] as const) {
      const element = await mount(attributes);
      expect(years(element)).to.deep.equal(shown);
      expect(isDial(element)).to.equal(dial);
    }
  });

  it('are properties too, of any type', async () => {
    const element = await mount();
    element.year = 2020;
    await settled(element);
    expect(years(element)).to.deep.equal(['2020']);
    element.shape = 'dial';
    await settled(element);
    expect(isDial(element)).to.equal(true);
    element.year = null;
    element.shape = null;
    await settled(element);
    expect([years(element).length, isDial(element)]).to.deep.equal([3, false]);
  });

  it('leave no word of the program in the text of any state', async () => {
    const states: readonly Attributes[] = [
      {},
      { 'as-of': '2019-09-30' },
      { 'as-of': '2017' },
      { year: '2020', shape: 'dial', 'as-of': '2021-06-30' },
      { 'no-controls': '' },
    ];
    for (const attributes of states) {
      const { textContent } = (await mount(attributes)).renderRoot;
      expect(textContent).to.not.match(/false|true|undefined|null|NaN|\[object|Infinity/);
    }
  });

  const WRONG: readonly (readonly [name: string, value: string, code: string])[] = [
    ['year', '2018', 'attribute'],
    ['year', '2022', 'attribute'],
    ['year', '2019 2020', 'attribute'],
    ['year', 'toString', 'attribute'],
    ['shape', 'pie', 'attribute'],
    ['shape', 'false', 'attribute'],
    ['theme', 'blue', 'attribute'],
    ['loading', 'soon', 'attribute'],
    ['heading-level', '7', 'attribute'],
    ['as-of', '2019-02-30', 'dates'],
    ['as-of', '12/09/2019', 'dates'],
    ['embed-url', SCRIPT_ADDRESS, 'attribute'],
  ];

  for (const [name, value, code] of WRONG) {
    it(`refuse ${name}="${value}" once, and show the default`, async () => {
      const parent = await column();
      const errors = collectErrors(parent);
      const element = await expectWarning(/<telecons-target-gauge>/, async () => {
        const created = create({ [name]: value });
        parent.append(created);
        await settled(created);
        // What tells an address from other texts comes with the reader.
        if (name === 'embed-url') await created.details(created.observations[0]?.id ?? '');
        await settled(created);
        created.requestUpdate();
        await settled(created);
        return created;
      });
      expect(errors).to.have.length(1);
      expect(errors[0]).to.include({ code, attribute: name });
      expect(rows(element)).to.deep.equal(ALL);
    });
  }

  it('hide controls and actions, but neither source nor table', async () => {
    const element = await mount({ 'no-controls': '' });
    expect(parts(element, '.controls, .actions')).to.deep.equal([]);
    expect(textOf(part(element, '.source'))).to.match(/^Sources\u00a0: LCI/);
    expect(parts(element, 'tbody tr')).to.have.length(3);
  });

  it('set title, level and theme', async () => {
    const element = await mount({ heading: 'Mon titre', 'heading-level': '2', theme: 'dark' });
    expect(part(element, 'h2').textContent).to.equal('Mon titre');
    expect(part(element, 'figure').classList.contains('dark')).to.equal(true);
    const bar = part<SVGElement>(element, '.row .f-actual');
    expect(getComputedStyle(bar).fill).to.equal('rgb(111, 189, 236)');
  });
});

describe('the gauge at a date', () => {
  it('says that nothing was published, before the forecasts', async () => {
    for (const asOf of ['2017', '2018-01-30']) {
      const element = await mount({ 'as-of': asOf });
      expect(textOf(part(element, '.alert'))).to.match(/^Aucun chiffre de ce type publié au /);
      expect(element.observations).to.deep.equal([]);
      expect(element.toText()).to.equal('');
    }
  });

  it('goes from date to date, and back to today', async () => {
    const element = await mount({ 'as-of': '2019-09-30' });
    expect(rows(element)).to.deep.equal(goldenRows('2019-09-30', 'fr'));
    for (const date of ['2020-04-30', '2021-12-31', '2018-06-30'] as const) {
      element.asOf = date;
      await settled(element);
      expect(rows(element), date).to.deep.equal(goldenRows(date, 'fr'));
    }
    element.asOf = '2017';
    await settled(element);
    expect(parts(element, '.row')).to.deep.equal([]);
    element.asOf = null;
    await settled(element);
    expect(rows(element)).to.deep.equal(ALL);
    expect(
      element.observations.map(({ id, value, status, period }) => [id, value, status, period]),
    ).to.deep.equal([
      ['forecast-acts/2019/budget-2018', 500_000, 'forecast', '2019'],
      ['acts-per-year/2019/snds', 127_178, 'published', '2019'],
      ['forecast-acts/2020/budget-2018', 1_000_000, 'forecast', '2020'],
      ['acts-per-year/2020/snds', 18_549_259, 'published', '2020'],
      ['forecast-acts/2021/budget-2018', 1_300_000, 'forecast', '2021'],
      ['acts-per-year/2021/snds', 11_966_153, 'published', '2021'],
    ]);
  });

  it('names periods as ISO has them', async () => {
    const element = await mount({ 'as-of': '2020-04-30', year: '2020' });
    expect(element.observations.map(({ period }) => period)).to.deep.equal(['2020', '2020-W15']);
    element.asOf = '2020-12-31';
    await settled(element);
    expect(element.observations[1]?.period).to.equal('2020-03-16/2020-12-06');
  });

  it('compares periods only where they differ', async () => {
    const element = await mount({ 'as-of': '2020-12-31' });
    const texts = (): string[] => parts(element, '.chart text').map(textOf);
    expect(texts()).to.include('Périodes comparées');
    expect(textOf(part(element, '.notes strong'))).to.equal('Des périodes différentes.');
    element.asOf = null;
    await settled(element);
    expect(texts()).to.not.include('Périodes comparées');
    expect(textOf(part(element, '.notes strong'))).to.equal('À lire avec prudence.');
  });

  it('tells the history of a figure', async () => {
    const element = await mount({ 'as-of': '2021-12-31' });
    const { vintages, quotes } = await element.details('acts-per-year/2020/r1');
    expect(vintages.map(({ value }) => value)).to.deep.equal([19_000_000, 18_000_000]);
    expect(quotes[0]?.quote).to.equal('à plus de 18 millions en 2020');
  });
});
