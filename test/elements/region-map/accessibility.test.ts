/** What assistive technology gets: axe, the accessibility tree, the table and the sentence. */
import 'axe-core/axe.min.js';
import { expect, fixture } from '@open-wc/testing';
import type { AxeResults, RunOptions } from 'axe-core';
import type { TeleconsRegionMap } from '../../../src/elements/region-map.js';
import { type AccessibleNode, accessibilityTree, flattenTree } from '../../commands.js';
import {
  type Attributes,
  create,
  informed,
  ownData,
  part,
  parts,
  REGIONS,
  settled,
  tableRows,
  textOf,
  THIN,
} from './mounting.js';

const { axe } = globalThis as typeof globalThis & {
  axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };
};
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** An article with headings in order, as on a publisher's page. */
async function article(attributes: Attributes, width = 800): Promise<TeleconsRegionMap> {
  const main = await fixture<HTMLElement>(
    `<main style="inline-size:${width}px"><h1>Article</h1><h2>Chiffres</h2></main>`,
  );
  const element = create(attributes);
  main.append(element);
  await settled(element);
  return element;
}

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.documentElement, {
    runOnly: { type: 'tag', values: TAGS },
    resultTypes: ['violations'],
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** The nodes of one role below the element's figure. */
async function nodes(role: string): Promise<AccessibleNode[]> {
  const figure = flattenTree(await accessibilityTree()).find((node) => node.role === 'figure');
  return flattenTree(figure ? [figure] : []).filter((node) => node.role === role);
}

const ENGLISH: Readonly<Record<string, string>> = {
  Bretagne: 'Brittany',
  Corse: 'Corsica',
  Normandie: 'Normandy',
  Guyane: 'French Guiana',
  'La Réunion': 'Réunion',
};
const NAMED = ['Auvergne-Rhône-Alpes', 'Grand Est', 'Hauts-de-France', 'Normandie', 'Occitanie'];

/** What the list names, typed from the codebook: the order of lists, one figure, five named. */
const golden = (lang: 'fr' | 'en'): string[] =>
  REGIONS.map((name) => {
    const told = lang === 'fr' ? name : (ENGLISH[name] ?? name);
    if (name === 'Île-de-France') {
      return lang === 'fr'
        ? `${told}, 44${THIN}%. Chiffre publié, en partie estimé.`
        : `${told}, 44%. Published figure, partly estimated.`;
    }
    if (NAMED.includes(name)) {
      return `${told}, ${lang === 'fr' ? 'Citée, sans chiffre' : 'Named, no figure'}`;
    }
    return lang === 'fr'
      ? `${told}, Non publié. Cela ne veut pas dire zéro.`
      : `${told}, Not published. This does not mean zero.`;
  });

describe('the map for assistive technology', () => {
  for (const lang of ['fr', 'en'] as const) {
    for (const layout of ['map', 'tiles'] as const) {
      it(`names every region: ${layout}, ${lang}, both themes, wide and narrow`, async function () {
        this.timeout(60_000);
        for (const theme of ['light', 'dark']) {
          for (const width of [320, 800]) {
            const element = await article({ lang, layout, theme }, width);
            const where = `${theme} ${width}`;
            expect(await violations(), where).to.deep.equal([]);
            const [listbox, ...others] = await nodes('listbox');
            expect(others, where).to.deep.equal([]);
            const listed = flattenTree(listbox ? [listbox] : []).filter(
              ({ role }) => role === 'option',
            );
            expect(
              listed.map(({ name }) => name),
              where,
            ).to.deep.equal(golden(lang));
            element.closest('main')?.remove();
          }
        }
      });
    }
  }

  it('holds every region and every figure in its table', async () => {
    await article({});
    const [element] = document.querySelectorAll<TeleconsRegionMap>('telecons-region-map');
    if (!element) throw new Error('not there');
    const rows = tableRows(element);
    expect(rows).to.have.lengthOf(22);
    expect(rows.map(([name]) => name).slice(0, 18)).to.have.members([...REGIONS]);
    expect(rows[0]).to.deep.equal([
      'Île-de-France',
      `44${THIN}%`,
      'chiffre publié, en partie estimé',
      'mind Health, 12\u00a0sept. 2019',
    ]);
    expect(rows.filter(([, value]) => value === 'non publié')).to.have.lengthOf(17);
    expect(rows.slice(18).map(([name, value]) => [name, value])).to.deep.equal([
      ['Paris', `15${THIN}%`],
      ['Val-de-Marne', `8${THIN}%`],
      ['Yvelines', `6${THIN}%`],
      ['Hauts-de-Seine', `6${THIN}%`],
    ]);
    const [table] = await nodes('table');
    expect(table?.name).to.equal(textOf(part(element, 'caption')));
    expect(await nodes('columnheader')).to.have.lengthOf(4);
    expect(await nodes('rowheader')).to.have.lengthOf(22);
  });

  it('has two native lists, a heading, a sentence, a status line and a polite panel', async () => {
    const element = await article({});
    const boxes = await nodes('combobox');
    expect(boxes.map(({ name }) => name)).to.deep.equal(['Indicateur', 'Choisir une région']);
    const choices = parts<HTMLSelectElement>(element, '.picker option').map(textOf);
    expect(choices).to.deep.equal([...REGIONS]);
    const [heading] = await nodes('heading');
    expect(heading?.name).to.equal(textOf(part(element, 'h3')));
    const said = (await nodes('paragraph')).flatMap(({ children }) =>
      flattenTree(children).map(({ name }) => name),
    );
    expect(said).to.include(element.toText());
    expect(await nodes('status')).to.have.length.of.at.least(1);
    expect(part(element, '.panel').getAttribute('aria-live')).to.equal('polite');
    expect(await nodes('img')).to.deep.equal([]);
    const figure = part(element, 'figure');
    expect([figure.lang, figure.dir]).to.deep.equal(['fr', 'ltr']);
  });

  it('passes axe as table, with sentences, with own data and in another topic', async () => {
    const element = await informed({ 'embed-url': '/embed.html' });
    element.parentElement?.remove();
    const second = await article({ indicator: 'acts-per-month/2020-04/cgss' });
    expect(await violations()).to.deep.equal([]);
    parts(second, 'button')
      .find((button) => textOf(button) === 'Tableau')
      ?.click();
    await settled(second);
    expect(await violations()).to.deep.equal([]);
    second.closest('main')?.remove();
    for (const theme of ['light', 'dark']) {
      const own = await article({ theme });
      own.data = ownData();
      await own.details('FR-OCC');
      await settled(own);
      expect(await violations(), theme).to.deep.equal([]);
      own.closest('main')?.remove();
    }
  });
});
