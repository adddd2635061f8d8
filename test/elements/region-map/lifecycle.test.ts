/** Coming, going, moving, and never writing to the host. */
import { expect } from '@open-wc/testing';
import type { TeleconsRegionMap } from '../../../src/elements/region-map.js';
import { expectWarning } from '../../console.js';
import {
  column,
  frames,
  informed,
  mount,
  optionOf,
  optionNames,
  ownData,
  panel,
  part,
  parts,
  selected,
  settled,
  textOf,
  THIN,
} from './mounting.js';

const IDF = `Île-de-France, 44${THIN}%. Chiffre publié, en partie estimé.`;

describe('the life of a map', () => {
  it('survives removal, return and a move', async () => {
    const element = await mount({ region: 'FR-OCC' });
    const parent = element.parentElement;
    element.remove();
    await frames();
    parent?.append(element);
    await settled(element);
    expect(selected(element)[0]).to.match(/^Occitanie/);
    const narrow = await column(280);
    narrow.append(element);
    await settled(element);
    await frames(4);
    await settled(element);
    expect(part(element, '.chart svg').getBoundingClientRect().width).to.be.at.most(281);
    expect(optionNames(element)).to.have.lengthOf(18);
    expect(panel(element)).to.match(/^Occitanie/);
  });

  it('draws what was changed while it was away', async () => {
    const element = await informed();
    const parent = element.parentElement;
    element.remove();
    element.indicator = 'acts-over-period';
    element.noOverseas = true;
    await frames();
    parent?.append(element);
    await settled(element);
    expect(selected(element)).to.deep.equal([
      `Bretagne, Près de 77${THIN}000 actes. Chiffre publié.`,
    ]);
    expect(optionNames(element)).to.have.lengthOf(13);
  });

  it('is cloned with its attributes; ids stay single', async () => {
    const element = await mount({ region: 'FR-GES', layout: 'tiles' });
    const copy = element.cloneNode(true) as TeleconsRegionMap;
    element.after(copy);
    await settled(copy);
    expect(selected(copy)).to.deep.equal(selected(element));
    const ids = [...copy.renderRoot.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('takes properties that were set before the definition', async () => {
    const { TeleconsRegionMap: Base } = await import('../../../src/elements/region-map.js');
    const element = document.createElement('late-map') as TeleconsRegionMap;
    element.region = '53';
    element.data = ownData();
    (await column()).append(element);
    customElements.define('late-map', class extends Base {});
    await settled(element);
    expect(selected(element)).to.deep.equal([`Bretagne, 7${THIN}%. Chiffre publié.`]);
  });

  it('follows the language of the page, and its own', async () => {
    const element = await mount({ lang: 'en' });
    expect(optionNames(element)[2]).to.equal('Brittany, Not published. This does not mean zero.');
    expect(textOf(part(element, '.picker span'))).to.equal('Choose a region');
    element.lang = 'fr';
    await settled(element);
    expect(optionNames(element)[2]).to.equal('Bretagne, Non publié. Cela ne veut pas dire zéro.');
  });

  it('never writes to its host, whatever is done', async () => {
    const parent = await column();
    parent.innerHTML =
      '<telecons-region-map region="FR-OCC" class="mine" data-x="1"><p>44 %</p></telecons-region-map>';
    const written = parent.innerHTML;
    const element = parent.firstElementChild as TeleconsRegionMap;
    await settled(element);
    await element.details('share-of-acts-by-area/2018-09-15_2019-09-15/FR-IDF');
    optionOf(element, 'Bretagne').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settled(element);
    expect(element.region).to.equal('FR-BRE');
    element.layout = 'tiles';
    element.noOverseas = true;
    await settled(element);
    await expectWarning(/classing/, async () => {
      element.data = ownData();
      element.classing = 'no';
      await settled(element);
      await element.details('FR-ARA');
      await settled(element);
    });
    element.data = null;
    element.theme = 'dark';
    await settled(element);
    expect(parent.innerHTML).to.equal(written);
    expect(element.outerHTML).to.equal(written);
  });

  it('leaves no listener that acts on a map that has gone', async () => {
    const element = await informed();
    const option = optionOf(element, 'Corse');
    element.remove();
    option.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    await frames();
    expect(selected(element)).to.deep.equal([IDF]);
  });

  it('is one of several on a page, each with its own region', async () => {
    const [one, other] = [await informed(), await informed({ region: 'FR-BFC' })];
    optionOf(one, 'Mayotte').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settled(one);
    expect(panel(one)).to.match(/^Mayotte/);
    expect(panel(other)).to.match(/^Bourgogne/);
    expect(parts(other, '.outline')).to.have.lengthOf(1);
  });
});
