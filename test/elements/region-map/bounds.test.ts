/** "plus de" and "moins de": never filled as an exact figure, and in no class of the ramp. */
import { expect } from '@open-wc/testing';
import type { TeleconsRegionMap } from '../../../src/elements/region-map.js';
import type { OwnRegionRow } from '../../../src/model/own-regions.js';
import {
  type Attributes,
  column,
  create,
  mount,
  NBSP,
  optionNames,
  ownData,
  panel,
  part,
  parts,
  REGIONS,
  selected,
  settled,
  textOf,
  THIN,
} from './mounting.js';

const MINIMUM = `«${NBSP}plus de${NBSP}»${NBSP}: minimum`;
const MAXIMUM = `«${NBSP}moins de${NBSP}»${NBSP}: maximum`;

async function shown(
  rows: readonly OwnRegionRow[],
  attributes: Attributes = {},
): Promise<TeleconsRegionMap> {
  const element = create(attributes);
  element.data = ownData({ rows });
  (await column()).append(element);
  await settled(element);
  return element;
}

/** The painted regions with these classes and nothing else. */
const painted = (element: TeleconsRegionMap, classes: string): Element[] =>
  parts<Element>(element, '.chart [aria-hidden] path').filter(
    (path) => path.getAttribute('class')?.trim() === classes,
  );
const EXACT = 'f-actual s-surface';
const AT_LEAST = 'f-actual-tint s-actual';
const AT_MOST = 'f-actual-tint s-actual dashed';
const classed = (element: TeleconsRegionMap): number =>
  parts(element, '.chart [fill-opacity]').length;
const legend = (element: TeleconsRegionMap): string[] => parts(element, '.legend li').map(textOf);

/** Values 0 to 17; two minima above all of them, one maximum. */
const ROWS = REGIONS.map((region, index): OwnRegionRow => {
  if (index < 2) return { region, value: 90 + index, bound: 'at-least' };
  return index === 2 ? { region, value: 50, bound: 'at-most' } : { region, value: index };
});

describe('minima and maxima on the map', () => {
  for (const layout of ['map', 'tiles']) {
    it(`are in no class of own data: ${layout}`, async () => {
      const element = await shown(ROWS, { layout });
      expect(classed(element)).to.equal(15);
      expect(painted(element, EXACT)).to.deep.equal([]);
      expect(painted(element, AT_LEAST)).to.have.lengthOf(2);
      expect(painted(element, AT_MOST)).to.have.lengthOf(1);
      expect(legend(element)).to.deep.equal([
        // Of 3 to 17 alone: neither 50, 90 nor 91 moves a break.
        `moins de 6${THIN}% (3)`,
        `de 6${THIN}% à moins de 9${THIN}% (3)`,
        `de 9${THIN}% à moins de 12${THIN}% (3)`,
        `de 12${THIN}% à moins de 15${THIN}% (3)`,
        `15${THIN}% et plus (3)`,
        `${MINIMUM} (2)`,
        `${MAXIMUM} (1)`,
      ]);
    });
  }

  it('have words, and no region is ranked beside them', async () => {
    const element = await shown(ROWS, { region: 'FR-BFC' });
    expect(optionNames(element).slice(0, 4)).to.deep.equal([
      `Auvergne-Rhône-Alpes, Plus de 90${THIN}%. Minimum.`,
      `Bourgogne-Franche-Comté, Plus de 91${THIN}%. Minimum.`,
      `Bretagne, Moins de 50${THIN}%. Maximum.`,
      `Centre-Val de Loire, 3${THIN}%. Chiffre publié.`,
    ]);
    expect(panel(element)).to.match(/Plus de 91\u202f% Minimum\./);
    expect(panel(element)).to.not.match(/ sur |écart/);
    expect(element.toText()).to.contain(`Bourgogne-Franche-Comté plus de 91${THIN}%, minimum (`);
    expect(await element.toSVG()).to.contain('minimum (2)');
  });

  it('are apart from exact figures where these are too few for classes', async () => {
    const rows = ROWS.slice(0, 7);
    const element = await shown(rows);
    expect(classed(element)).to.equal(0);
    expect(painted(element, EXACT)).to.have.lengthOf(4);
    expect(painted(element, AT_LEAST)).to.have.lengthOf(2);
    expect(painted(element, AT_MOST)).to.have.lengthOf(1);
    expect(legend(element)).to.deep.equal([
      'chiffre publié (4)',
      `${MINIMUM} (2)`,
      `${MAXIMUM} (1)`,
      'non publié (11)',
    ]);
  });

  it('that are estimates are drawn as estimates, in no class either', async () => {
    const rows = ROWS.map(
      (row) => ({ ...row, status: row.bound ? 'estimate' : 'published' }) as const,
    );
    const element = await shown(rows);
    expect(classed(element)).to.equal(15);
    expect(painted(element, AT_LEAST)).to.deep.equal([]);
    expect(legend(element).at(-1)).to.equal('estimation (3)');
    expect(optionNames(element)[0]).to.equal(
      `Auvergne-Rhône-Alpes, Plus de 90${THIN}%. Minimum, estimation.`,
    );
  });

  it('are told apart among the bundled figures: La Réunion, over 60 000 in April 2020', async () => {
    for (const layout of ['map', 'tiles']) {
      const element = await mount({ indicator: 'acts-per-month/2020-04/cgss', layout });
      await element.details('acts-per-month/2020-04/FR-974/cgss');
      await settled(element);
      expect(selected(element)).to.deep.equal([`La Réunion, Plus de 60${THIN}000 actes. Minimum.`]);
      expect(painted(element, EXACT)).to.deep.equal([]);
      expect(painted(element, AT_LEAST)).to.have.lengthOf(1);
      expect(classed(element)).to.equal(0);
      expect(legend(element)).to.deep.equal([`${MINIMUM} (1)`, 'non publié (17)']);
    }
  });
});

describe('the regions of the map alone', () => {
  const few = (...rows: OwnRegionRow[]): OwnRegionRow[] => rows;

  it('are ranked and classed: none that is hidden', async () => {
    // 3, 5 … 31: Guadeloupe 29 and Martinique 31 are overseas.
    const element = create({ 'no-overseas': '', region: 'FR-PDL' });
    element.data = ownData();
    (await column()).append(element);
    await settled(element);
    expect(panel(element)).to.contain('2e sur 13 régions chiffrées.');
    expect(panel(element)).to.contain(`Provence-Alpes-Côte d’Azur, 27${THIN}%`);
    expect(element.toText()).to.not.contain('Martinique');
    expect(legend(element).join()).to.match(/\(2\)|\(3\)/);
    expect(classed(element)).to.equal(13);
  });

  it('are without the sentence about insets where there are none', async () => {
    const credit = (element: TeleconsRegionMap): string =>
      parts(element, '.notes p, .notes').map(textOf).join(' ');
    expect(credit(await mount())).to.contain(`DROM${NBSP}: échelles différentes.`);
    const alone = await mount({ 'no-overseas': '' });
    expect(credit(alone)).to.match(/COG 2026\.$/);
    expect(credit(alone)).to.not.contain('DROM');
    expect(await alone.toSVG()).to.not.contain('DROM');
  });

  it('leave an empty map where all figures are overseas', async () => {
    const element = await mount({
      indicator: 'acts-per-month/2020-04/cgss',
      'no-overseas': '',
    });
    await element.updateComplete;
    expect(textOf(part(element, '.alert'))).to.match(
      /^Aucun chiffre de ce type publié sur cette période\./,
    );
    const topics = part<HTMLSelectElement>(element, '.topics select');
    expect(topics.options, 'the reader can choose another topic').to.have.lengthOf(15);
    expect(getComputedStyle(part(element, '.alert')).borderLeftWidth, 'no error').to.equal('1px');
    expect(element.observations).to.deep.equal([]);
    expect(element.toText()).to.equal('');
    expect(parts(element, '[role="option"], tbody tr')).to.deep.equal([]);
    element.noOverseas = false;
    await settled(element);
    expect(selected(element)).to.have.lengthOf(1);
    const own = create({ 'no-overseas': '' });
    own.data = ownData({ rows: few({ region: 'Mayotte', value: 3 }) });
    (await column()).append(own);
    await settled(own);
    expect(textOf(part(own, '.alert'))).to.equal(
      'Aucun chiffre de ce type publié sur cette période.',
    );
    expect(own.toText()).to.equal('');
    expect(own.observations).to.deep.equal([]);
  });
});

describe('the unit in the CSV file of a map', () => {
  /** The column of units, without the heading. */
  async function units(element: TeleconsRegionMap): Promise<string[]> {
    const [head = '', ...lines] = (await element.toCSV()).trim().split(/\r?\n/);
    const at = head.replace('\ufeff', '').split(',').indexOf('unit');
    expect(at).to.be.at.least(0);
    return lines.map((line) => line.split(',')[at] ?? '');
  }
  const rows = [{ region: 'FR-IDF', value: 12 }];
  const own = async (data: Parameters<typeof ownData>[0]): Promise<TeleconsRegionMap> => {
    const element = create();
    element.data = { ...ownData({ rows }), ...data };
    (await column()).append(element);
    await settled(element);
    return element;
  };

  it('is that of own data, or empty without one', async () => {
    expect(await units(await own({}))).to.deep.equal(['%']);
    expect(await units(await own({ unit: 'appels' }))).to.deep.equal(['appels']);
    const { source, title } = ownData();
    const element = create();
    element.data = { ...(title ? { title } : {}), source, rows };
    (await column()).append(element);
    await settled(element);
    expect(await units(element)).to.deep.equal(['']);
  });

  it('is per cent or acts for bundled figures', async () => {
    const shares = await units(await mount());
    expect(shares).to.have.length.of.at.least(10);
    expect(new Set(shares)).to.deep.equal(new Set(['%']));
    const acts = await mount({ indicator: 'acts-per-month/2020-04/cgss' });
    expect(await units(acts)).to.deep.equal(['actes']);
  });
});
