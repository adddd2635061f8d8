/** A table fits into its place whatever its width, and stays a table for assistive technology. */
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import { type AccessibleNode, accessibilityTree, flattenTree } from '../commands.js';
import {
  type Attributes,
  column,
  createTag,
  frames,
  part,
  settled,
  type Widget,
} from './mounting.js';

type Shown = Widget & { data?: unknown; details(id: string): Promise<unknown> };

const source = { publisher: 'Démonstration', date: '2024' };
const OWN_ROWS = [
  { period: '2020-04-12', value: 123_456, note: 'Une note.' },
  { period: '2020-04-13', value: 1_234_567_890, bound: 'at-least' },
];
const OWN_REGIONS = [{ region: 'FR-PAC', value: 1_234_567_890, bound: 'at-least' }];

const CASES: readonly (readonly [tag: string, attributes: Attributes, data?: unknown])[] = [
  ['telecons-timeline', {}],
  ['telecons-timeline', { series: 'weekly', lang: 'en' }],
  ['telecons-timeline', {}, { title: 'Essai', source, invented: true, rows: OWN_ROWS }],
  ['telecons-region-map', {}],
  ['telecons-region-map', {}, { title: 'Essai', source, invented: true, rows: OWN_REGIONS }],
  ['telecons-target-gauge', {}],
  ['telecons-target-gauge', { 'as-of': '2020-09-30', lang: 'en' }],
];

/** With its table in sight, as a reader has asked for it. */
async function mountTable([tag, attributes, data]: (typeof CASES)[number], width: number) {
  const parent = await column(width);
  const element = createTag<Shown>(tag, attributes);
  if (data) element.data = data;
  parent.append(element);
  await settled(element);
  part(element, '.frame').dispatchEvent(new PointerEvent('pointerenter'));
  await waitUntil(() => part(element, '.source').querySelector('a') ?? data, 'addresses');
  // There may be no addresses to see, yet what fits the table comes with them.
  await element.details('').catch(() => undefined);
  part<HTMLButtonElement>(element, '.actions button').click();
  await element.updateComplete;
  await frames();
  return { parent, element, box: part(element, '.data'), table: part(element, 'table') };
}

const isStacked = (table: HTMLElement): boolean => table.classList.contains('stacked');

/** Of each row what it holds, as the browser's tree has it. */
const rowsIn = (tree: readonly AccessibleNode[]): string[][] =>
  flattenTree(tree)
    .filter(({ role }) => role === 'row')
    .map(({ children }) => children.map(({ role, name }) => `${role} ${name}`.trim()));

describe('the table of a narrow widget', () => {
  before(() => setViewport({ width: 1000, height: 900 }));

  for (const each of CASES) {
    const [tag, attributes, data] = each;
    const name = `${tag} ${JSON.stringify(attributes)} ${data ? 'own' : ''}`;

    for (const width of [280, 320, 480, 800]) {
      it(`needs no scrolling: ${name}, ${width} px`, async () => {
        const { box, table } = await mountTable(each, width);
        expect(table.offsetHeight).to.be.above(60);
        expect(box.scrollWidth).to.be.at.most(box.clientWidth);
        if (width === 280 || width === 800) expect(isStacked(table)).to.equal(width === 280);
      });
    }

    it(`has the same rows and cells when they are stacked: ${name}`, async () => {
      const { parent, table } = await mountTable(each, 800);
      expect(isStacked(table)).to.equal(false);
      const side = rowsIn(await accessibilityTree());
      expect(side).to.have.length.above(2);
      parent.style.inlineSize = '280px';
      await waitUntil(() => isStacked(table), 'stacked rows');
      await frames();
      expect(rowsIn(await accessibilityTree())).to.deep.equal(side);
      parent.style.inlineSize = '800px';
      await waitUntil(() => !isStacked(table), 'rows side by side');
      await frames();
      expect(rowsIn(await accessibilityTree())).to.deep.equal(side);
    });
  }

  it('names the column of each cell that holds something', async () => {
    const { table } = await mountTable(['telecons-target-gauge', {}], 280);
    const [first] = table.querySelectorAll('tbody tr');
    const named = [...(first?.querySelectorAll('td') ?? [])].map((cell) => [
      getComputedStyle(cell, '::before').content.split(' / ')[0],
      cell.textContent.replaceAll(/\s+/g, ' '),
    ]);
    expect(named).to.deep.equal([
      ['"Prévision"', '500 000'],
      ['"Actes"', '127 178'],
      ['"Part, calculée"', '25 %'],
      ['"Période"', '2019'],
      ['"Source"', 'Le Quotidien du Médecin, 9 sept. 2022'],
    ]);
  });

  it('follows what is shown', async () => {
    const { element, table } = await mountTable(['telecons-timeline', {}], 280);
    const before = table.querySelectorAll('td').length;
    element.setAttribute('series', 'weekly');
    await element.updateComplete;
    expect(isStacked(table)).to.equal(true);
    expect(table.querySelectorAll('td').length).to.be.above(before);
    expect(table.querySelectorAll('td:not([data-column])')).to.have.length(0);
  });

  it('is no tab stop, as there is nothing to move', async () => {
    const { element, box } = await mountTable(['telecons-target-gauge', {}], 280);
    part(element, '.shape input').focus();
    await sendKeys({ press: 'Tab' });
    const focused = element.shadowRoot?.activeElement;
    expect(focused?.localName).to.equal('a');
    expect(box.contains(focused ?? null)).to.equal(true);
  });
});
