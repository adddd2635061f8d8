/** dist/telecons-region-map.js, the script of one element, in a page of its own. */
import { expect } from '@open-wc/testing';
import {
  buttonOf,
  type BuiltTimeline,
  load,
  mountBuilt,
  panelText,
  QUOTE,
  quotesIn,
  until,
} from './built.js';

const TAG = 'telecons-region-map';
/** Where the sentences about the chosen region stand. */
const NOTES = '.stage > .notes';
const optionsOf = ({ shadowRoot }: BuiltTimeline): SVGElement[] => [
  ...shadowRoot.querySelectorAll<SVGElement>('[role="option"]'),
];
const names = (element: BuiltTimeline): string =>
  optionsOf(element)
    .map((option) => option.getAttribute('aria-label') ?? '')
    .join('|')
    .replaceAll(/[\u00a0\u202f]/g, ' ');

describe('telecons-region-map.js', () => {
  before(() => load('/dist/telecons-region-map.js'));

  it('draws the first map in one request', async () => {
    const before = performance.getEntriesByType('resource').length;
    const element = await mountBuilt(TAG);
    expect(names(element)).to.contain(
      'Île-de-France, 44 %. Chiffre publié, en partie estimé.|Normandie, Citée, sans chiffre',
    );
    expect(optionsOf(element)).to.have.length(18);
    expect(element.shadowRoot.querySelectorAll('tbody tr')).to.have.length(22);
    expect(element.shadowRoot.querySelectorAll('pattern')).to.have.length.above(1);
    expect(performance.getEntriesByType('resource')).to.have.length(before);
  });

  it('draws other topics and tiles with its lazy part', async () => {
    const element = await mountBuilt(
      TAG,
      'indicator="acts-per-month/2020-04/cgss" layout="tiles" region="Mayotte"',
    );
    await until(
      'tiles',
      () =>
        names(element).includes('plus de 60 000 actes') || /Plus de 60 000/.test(names(element)),
    );
    const texts = [...element.shadowRoot.querySelectorAll('text')].map((each) => each.textContent);
    expect(texts).to.include.members(['IDF', 'COR', 'RE']);
    await until('Mayotte', () => /^Mayotte/.test(panelText(element).trim()));
  });

  it('quotes the sources of the region that is chosen by keyboard', async () => {
    const element = await mountBuilt(TAG);
    optionsOf(element)[7]?.focus();
    const press = (key: string): void => {
      optionsOf(element)[7]?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true }),
      );
    };
    // The table of figures brings the sentences, which nobody has asked for yet.
    await element.toCSV();
    await element.updateComplete;
    expect(quotesIn(element, NOTES)).to.equal('');
    press('Enter');
    await until('quote', () => QUOTE.test(quotesIn(element, NOTES)));
    expect(quotesIn(element, NOTES)).to.contain(
      '« L’Île-de-France enregistre 44 % des téléconsultations »',
    );
    expect(panelText(element)).to.contain('44');
    expect(quotesIn(element), 'under the panel, not in it').to.equal('');
  });

  it('shows own regions as a choropleth', async () => {
    const element = await mountBuilt(TAG);
    const ids = ['FR-ARA', 'FR-BFC', 'FR-BRE', 'FR-CVL', 'FR-GES', 'FR-HDF'];
    element.data = {
      ...{ title: 'Essai', unit: '%', invented: true, source: { publisher: 'Démonstration' } },
      rows: ids.map((region, index) => ({ region, value: index * 7 })),
    };
    await until('classes', () => element.shadowRoot.querySelector('.chart [fill-opacity]'));
    expect(names(element)).to.contain('Hauts-de-France, 35 %');
    expect(await element.toCSV()).to.include('FR-HDF');
  });

  it('shows the real table, and gives its figures as CSV, SVG and PNG', async () => {
    const element = await mountBuilt(TAG);
    buttonOf(element, 'Tableau').click();
    await element.updateComplete;
    expect(element.shadowRoot.querySelector('tbody')?.rows).to.have.length(22);
    expect(await element.toCSV()).to.include('share-of-acts-by-area/2018-09-15_2019-09-15/FR-IDF');
    expect(await element.toSVG()).to.match(/^<svg[^]*<\/svg>\s*$/);
    expect((await element.toPNG({ scale: 1 })).type).to.equal('image/png');
  });
});
