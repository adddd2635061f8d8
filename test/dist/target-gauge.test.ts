/** dist/telecons-target-gauge.js, the script of one element, in a page of its own. */
import { expect } from '@open-wc/testing';
import {
  buttonOf,
  type BuiltTimeline,
  load,
  mountBuilt,
  panelText,
  QUOTE,
  until,
} from './built.js';

const TAG = 'telecons-target-gauge';
const rowsOf = ({ shadowRoot }: BuiltTimeline): SVGElement[] => [
  ...shadowRoot.querySelectorAll<SVGElement>('.row'),
];
const names = (element: BuiltTimeline): string =>
  rowsOf(element)
    .map((row) => `${row.getAttribute('aria-label') ?? ''} ${row.ariaValueText ?? ''}`)
    .join('|')
    .replaceAll(/[\u00a0\u202f]/g, ' ');

describe('telecons-target-gauge.js', () => {
  before(() => load('/dist/telecons-target-gauge.js'));

  it('draws the latest figures in one request', async () => {
    const before = performance.getEntriesByType('resource').length;
    const element = await mountBuilt(TAG);
    expect(names(element)).to.match(/25 % de la prévision.*\|.*1 855 %.*\|.*920 %/);
    expect(element.shadowRoot.querySelectorAll('path')).to.have.length.above(20);
    expect(performance.getEntriesByType('resource')).to.have.length(before);
  });

  it('draws earlier figures and dials with its lazy part', async () => {
    const element = await mountBuilt(TAG, 'as-of="2020-12-31" shape="dial"');
    expect(names(element)).to.match(/28 % de la prévision.*\|.*plus de 1 700 %.*\|.*non publié/);
    const texts = [...element.shadowRoot.querySelectorAll('text')].map((each) => each.textContent);
    expect(texts).to.include('Périodes comparées');
    expect(element.shadowRoot.querySelectorAll('pattern')).to.have.length(3);
  });

  it('quotes the sources of the year that is chosen', async () => {
    const element = await mountBuilt(TAG);
    rowsOf(element)[1]?.focus();
    rowsOf(element)[1]?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await until('quote', () => QUOTE.test(panelText(element)));
    expect(panelText(element)).to.contain('2020');
  });

  it('shows the real table, and gives its figures as CSV, SVG and PNG', async () => {
    const element = await mountBuilt(TAG);
    buttonOf(element, 'Tableau').click();
    await element.updateComplete;
    expect(element.shadowRoot.querySelector('tbody')?.rows).to.have.length(3);
    expect(await element.toCSV()).to.include('18549259');
    expect(await element.toSVG()).to.match(/^<svg[^]*<\/svg>\s*$/);
    expect((await element.toPNG({ scale: 1 })).type).to.equal('image/png');
  });
});
