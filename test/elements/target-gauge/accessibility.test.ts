/** What assistive technology gets: axe, the accessibility tree, the table and the sentence. */
import 'axe-core/axe.min.js';
import { expect, fixture } from '@open-wc/testing';
import type { AxeResults, RunOptions } from 'axe-core';
import type { TeleconsTargetGauge } from '../../../src/elements/target-gauge.js';
import { type AccessibleNode, accessibilityTree, flattenTree } from '../../commands.js';
import { golden } from '../../format/spaces.js';
import { DATES, goldenRows } from './golden.js';
import {
  type Attributes,
  create,
  part,
  parts,
  rows,
  rowsOf,
  settled,
  tableRows,
  textOf,
} from './mounting.js';

const { axe } = globalThis as typeof globalThis & {
  axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };
};
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** An article with headings in order, as on a publisher's page. */
async function article(attributes: Attributes, width = 800): Promise<TeleconsTargetGauge> {
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
async function nodes(...roles: string[]): Promise<AccessibleNode[]> {
  const figure = flattenTree(await accessibilityTree()).find((node) => node.role === 'figure');
  return flattenTree(figure ? [figure] : []).filter((node) => roles.includes(node.role));
}

describe('the gauge for assistive technology', () => {
  for (const lang of ['fr', 'en'] as const) {
    for (const shape of ['bars', 'dial']) {
      it(`names every year: ${shape}, ${lang}, at every date, in both themes`, async function () {
        this.timeout(60_000);
        for (const asOf of DATES) {
          for (const theme of ['light', 'dark']) {
            const element = await article({ lang, shape, theme, ...(asOf && { 'as-of': asOf }) });
            const where = `${asOf} ${theme}`;
            expect(await violations(), where).to.deep.equal([]);
            expect(rows(element), where).to.deep.equal(goldenRows(asOf, lang));
            const read = await nodes('meter', 'image');
            expect(
              read.map(({ name }) => name),
              where,
            ).to.deep.equal(goldenRows(asOf, lang).map(({ name }) => name));
            element.closest('main')?.remove();
          }
        }
      });
    }
  }

  it('is a meter only up to its forecast, and says the value in words', async () => {
    const element = await article({ 'as-of': '2019-09-30' });
    // Chromium's tree leaves the words out.
    expect(rowsOf(element)[0]?.getAttribute('aria-valuetext')).to.equal(
      golden(
        'plus de 12_% de la prévision, du 15~septembre 2018 au 15~septembre 2019, plus de 60_000 actes, estimation',
      ),
    );
    const [meter, ...others] = await nodes('meter');
    expect(others).to.deep.equal([]);
    expect(meter?.properties).to.include({ valuemin: 0, valuemax: 100 });
    expect(Number(meter?.value)).to.equal(12);
  });

  it('says that dials have scales of their own, only where they differ', async () => {
    for (const [lang, sentence] of [
      ['fr', 'Chaque cadran a sa propre échelle, écrite sous l’arc.'],
      ['en', 'Each dial has its own scale, written under the arc.'],
    ] as const) {
      const cautionOf = async (attributes: Attributes): Promise<string> => {
        const element = await article({ lang, ...attributes });
        const said = textOf(part(element, '.notes'));
        element.closest('main')?.remove();
        return said;
      };
      expect(await cautionOf({ shape: 'dial' })).to.contain(sentence);
      expect(await cautionOf({ shape: 'dial', 'as-of': '2020-12-31' })).to.contain(sentence);
      for (const other of [{}, { shape: 'dial', year: '2020' }, { 'as-of': '2020-12-31' }]) {
        expect(await cautionOf(other)).to.not.contain(sentence);
      }
      // Both end at 100 %.
      const early = { shape: 'dial', 'as-of': '2019-09-30' };
      expect(await cautionOf(early)).to.not.contain(sentence);
    }
  });

  it('holds every figure in its table, and says that shares are calculated', async () => {
    const element = await article({});
    expect(tableRows(element)).to.deep.equal([
      ['2019', '500_000', '127_178', '25_%', '2019', 'Le Quotidien du Médecin, 9~sept. 2022'].map(
        golden,
      ),
      [
        '2020',
        '1_000_000',
        '18_549_259',
        '1_855_%',
        '2020',
        'Le Quotidien du Médecin, 9~sept. 2022',
      ].map(golden),
      [
        '2021',
        '1_300_000',
        '11_966_153',
        '920_%',
        '2021',
        'Le Quotidien du Médecin, 9~sept. 2022',
      ].map(golden),
    ]);
    const [table] = await nodes('table');
    expect(table?.name).to.equal(textOf(part(element, 'caption')));
    expect((await nodes('columnheader')).map(({ name }) => name)).to.deep.equal([
      'Année',
      'Prévision',
      'Actes',
      'Part, calculée',
      'Période',
      'Source',
    ]);
    expect((await nodes('rowheader')).map(({ name }) => name)).to.deep.equal([
      '2019',
      '2020',
      '2021',
    ]);
  });

  it('has a radio group for the shape, a heading, a sentence and a status line', async () => {
    const element = await article({});
    expect((await nodes('radiogroup')).map(({ name }) => name)).to.deep.equal(['Forme']);
    const radios = (await nodes('radio')).map(({ name, properties }) => [
      name,
      properties['checked'],
    ]);
    expect(radios).to.deep.equal([
      ['Barres', 'true'],
      ['Cadrans', 'false'],
    ]);
    const [heading] = await nodes('heading');
    expect(heading?.name).to.equal(
      'Téléconsultations remboursées et prévision du gouvernement, 2019-2021',
    );
    const said = (await nodes('paragraph')).flatMap(({ children }) =>
      flattenTree(children).map(({ name }) => name),
    );
    expect(said).to.include(element.toText());
    expect(await nodes('status')).to.have.length.of.at.least(1);
    const [shown] = await nodes('figure');
    expect(shown?.name).to.equal(heading?.name);
  });

  it('says that a year without a figure is not zero, in both shapes and over the table', async () => {
    for (const [lang, sentence] of [
      ['fr', golden('Non publié~: cela ne veut pas dire zéro.')],
      ['en', 'Not published: this does not mean zero.'],
    ] as const) {
      for (const shape of ['bars', 'dial']) {
        for (const asOf of DATES) {
          const element = await article({ lang, shape, ...(asOf && { 'as-of': asOf }) });
          const lacks = /non publié|not published/.test(tableRows(element).join());
          expect(lacks).to.equal(asOf !== '');
          parts(element, 'button')[0]?.click();
          await settled(element);
          const notes = part(element, '.notes');
          expect(notes.checkVisibility()).to.equal(true);
          expect(textOf(notes).includes(sentence), `${lang} ${shape} ${asOf}`).to.equal(lacks);
          element.closest('main')?.remove();
        }
      }
    }
  });

  it('gives every year a target of at least 24 pixels, and the first the tab stop', async () => {
    for (const width of [320, 800]) {
      for (const shape of ['bars', 'dial']) {
        const element = await article({ shape }, width);
        const stops = rowsOf(element).map((row) => row.getAttribute('tabindex'));
        expect(stops).to.deep.equal(['0', '-1', '-1']);
        for (const row of rowsOf(element)) {
          const { width: wide, height } = row.getBoundingClientRect();
          expect(Math.min(wide, height)).to.be.at.least(44);
        }
        element.closest('main')?.remove();
      }
    }
  });

  it('passes axe with an open panel, as a table, with the embed code, and narrow', async () => {
    const element = await article({ 'embed-url': '/embed.html', 'as-of': '2020-12-31' });
    rowsOf(element)[1]?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await element.details('acts-over-period/2020-03-16_2020-12-06');
    await settled(element);
    expect(parts(element, '.panel')).to.have.length(1);
    expect(await violations()).to.deep.equal([]);
    for (const name of ['Intégrer', 'Tableau']) {
      parts(element, 'button')
        .find((button) => textOf(button) === name)
        ?.click();
      await new Promise((resolve) => setTimeout(resolve, 100));
      await settled(element);
      expect(await violations(), name).to.deep.equal([]);
    }
    element.closest('main')?.remove();
    for (const lang of ['fr', 'en']) {
      for (const shape of ['bars', 'dial']) {
        const narrow = await article({ lang, shape }, 320);
        expect(await violations(), `320 ${lang}`).to.deep.equal([]);
        narrow.closest('main')?.remove();
      }
    }
  });
});
