/** What assistive technology gets: axe, the accessibility tree, the table and the sentence. */
import 'axe-core/axe.min.js';
import { expect, fixture } from '@open-wc/testing';
import type { AxeResults, RunOptions } from 'axe-core';
import type { TeleconsTimeline } from '../../../src/elements/timeline.js';
import { type AccessibleNode, accessibilityTree, flattenTree } from '../../commands.js';
import { golden, goldenNames, kindsIn, namesIn, SERIES } from './golden.js';
import { type Attributes, create, part, parts, settled, tableRows, textOf } from './mounting.js';

const { axe } = globalThis as typeof globalThis & {
  axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };
};
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** An article with headings in order, as on a publisher's page. */
async function article(attributes: Attributes, width = 800): Promise<TeleconsTimeline> {
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

/** Names of the figures in the only list box. */
async function listed(): Promise<string[]> {
  const [listbox, ...others] = await nodes('listbox');
  expect(others).to.deep.equal([]);
  const inside = flattenTree(listbox ? [listbox] : []);
  return inside.filter(({ role }) => role === 'option').map(({ name }) => name);
}

describe('the timeline for assistive technology', () => {
  for (const series of SERIES) {
    for (const lang of ['fr', 'en'] as const) {
      it(`names every figure: ${series}, ${lang}, both scales and themes`, async function () {
        this.timeout(60_000);
        const rows = golden(series, lang);
        for (const scale of ['linear', 'log']) {
          for (const theme of ['light', 'dark']) {
            const element = await article({ series, lang, scale, theme });
            const where = `${scale} ${theme}`;
            expect(await violations(), where).to.deep.equal([]);
            expect(namesIn(await listed(), lang), where).to.deep.equal(goldenNames(series, lang));
            expect(parts(element, '[role="option"]')).to.have.length(rows.length);
            element.closest('main')?.remove();
          }
        }
      });
    }
  }

  for (const series of SERIES) {
    for (const lang of ['fr', 'en'] as const) {
      it(`holds every figure in its table: ${series}, ${lang}`, async () => {
        const element = await article({ series, lang });
        const missing = lang === 'fr' ? 'non publié' : 'not published';
        const found = tableRows(element).filter(([, value]) => value !== missing);
        expect(found.map(([period, value]) => [period, value])).to.deep.equal(
          golden(series, lang).map(({ period, figure }) => [period, figure]),
        );
        golden(series, lang).forEach(({ kinds }, index) => {
          const [kind = ''] = (found[index]?.[2] ?? '').split(';');
          expect(kindsIn(kind, lang)).to.deep.equal(kinds);
          expect(found[index]?.[3]).to.not.equal('');
        });
        const [table] = await nodes('table');
        expect(table?.name).to.equal(textOf(part(element, 'caption')));
        expect((await nodes('columnheader')).map(({ name }) => name)).to.have.length(4);
        expect(await nodes('rowheader')).to.have.length(tableRows(element).length);
      });
    }
  }

  it('has radio groups for series and scale, a heading, a sentence and a status line', async () => {
    const element = await article({});
    const groups = await nodes('radiogroup');
    expect(groups.map(({ name }) => name)).to.deep.equal(['Série', 'Échelle']);
    const radios = (await nodes('radio')).map(({ name, properties }) => [
      name,
      properties['checked'],
    ]);
    expect(radios).to.deep.equal([
      ['Par mois', 'true'],
      ['Par semaine', 'false'],
      ['Cumul', 'false'],
      ['Par an', 'false'],
      ['Linéaire', 'true'],
      ['Logarithmique', 'false'],
    ]);
    const [heading] = await nodes('heading');
    expect(heading?.name).to.equal('Téléconsultations remboursées par mois, 2018-2020');
    expect(heading?.properties['level']).to.equal(3);
    const said = (await nodes('paragraph')).flatMap(({ children }) =>
      flattenTree(children).map(({ name }) => name),
    );
    expect(said).to.include(element.toText());
    expect(await nodes('status')).to.have.length.of.at.least(1);
    const figure = part(element, 'figure');
    expect([figure.lang, figure.dir]).to.deep.equal(['fr', 'ltr']);
    const [shown] = flattenTree(await accessibilityTree()).filter(({ role }) => role === 'figure');
    expect(shown?.name).to.equal(heading?.name);
  });

  it('says how a radio is chosen by keyboard and by click', async () => {
    const element = await article({});
    parts<HTMLInputElement>(element, 'input[name="series"]')[3]?.click();
    await settled(element);
    expect(namesIn(await listed(), 'fr')).to.deep.equal(goldenNames('annual', 'fr'));
    const checked = (await nodes('radio')).filter(
      ({ properties }) => properties['checked'] === 'true',
    );
    expect(checked.map(({ name }) => name)).to.deep.equal(['Par an', 'Linéaire']);
    expect(await violations()).to.deep.equal([]);
  });

  it('passes axe as table, with an open panel, with the embed code, and narrow', async () => {
    const element = await article({ point: '2020-04', 'embed-url': '/embed.html' });
    element.renderRoot.querySelector('figure')?.dispatchEvent(new Event('pointerenter'));
    await element.details('acts-per-month/2020-04');
    await settled(element);
    expect(await violations()).to.deep.equal([]);
    for (const name of ['Intégrer', 'Tableau']) {
      parts(element, 'button')
        .find((button) => textOf(button) === name)
        ?.click();
      await new Promise((resolve) => setTimeout(resolve, 100));
      await settled(element);
      expect(await violations(), name).to.deep.equal([]);
    }
    expect(parts(element, 'button').map(textOf)).to.include('Graphique');
    element.closest('main')?.remove();
    for (const lang of ['fr', 'en']) {
      const narrow = await article({ lang }, 320);
      expect(await violations(), `320 ${lang}`).to.deep.equal([]);
      narrow.closest('main')?.remove();
    }
  });

  const SCOPES: Readonly<
    Record<string, readonly (readonly [scope: string, ...values: number[]])[]>
  > = {
    annual: [
      ['snds', 127_178, 18_549_259, 11_966_153],
      ['cnam', 17_300_000, 12_500_000, 11_600_000, 13_900_000],
      ['drees-gp', 3000, 80_000, 13_500_000, 9_400_000, 5_400_000],
      ['cour-des-comptes', 18_600_000, 12_000_000],
    ],
    monthly: [
      ['all', 1000, 2000, 4000, 7000, 8000, 10_000, 12_000, 40_000, 4_500_000, 1_000_000],
      ['gp-liberal', 24_357, 3_586_529, 934_381],
      ['specialist-liberal', 11_830, 831_722, 228_506],
    ],
  };

  for (const [series, scopes] of Object.entries(SCOPES)) {
    for (const [scope, ...values] of scopes) {
      it(`shows the figures of one scope only: ${series}, ${scope}`, async () => {
        const element = await article({ series, scope });
        expect(element.observations.map(({ value }) => value)).to.deep.equal(values);
        expect(await listed()).to.have.length(values.length);
        const digits = (text: string): string => text.replaceAll(/\D/g, '');
        const told = tableRows(element).map(([, value = '']) => digits(value));
        expect(told.filter(Boolean)).to.deep.equal(values.map(String));
        const [select] = parts<HTMLSelectElement>(element, 'select');
        expect(select?.value).to.equal(scope);
        expect([...(select?.options ?? [])].map((option) => option.value)).to.include.members(
          scopes.map(([id]) => id),
        );
        expect(await violations()).to.deep.equal([]);
      });
    }
  }
});
