/** The lazy part of the map is purged or blocked: nothing false is shown, and it may come later. */
import { expect } from '@open-wc/testing';
import type { TeleconsRegionMap } from '../../../src/elements/region-map.js';
import { cdp } from '../../commands.js';
import { expectWarning } from '../../console.js';
import {
  type Attributes,
  collectErrors,
  column,
  create,
  mount,
  optionNames,
  part,
  parts,
  selected,
  settled,
  type TeleconsErrorDetail,
  textOf,
  THIN,
} from './mounting.js';

const FIRST = `Île-de-France, 44${THIN}%. Chiffre publié, en partie estimé.`;
const block = (...urls: string[]): Promise<unknown> => cdp('Network.setBlockedURLs', { urls });

/** Mounts a map that misses what it asks for, and says so once. */
async function lacking(
  attributes: Attributes,
): Promise<[element: TeleconsRegionMap, errors: readonly TeleconsErrorDetail[]]> {
  const parent = await column();
  const errors = collectErrors(parent);
  const element = create(attributes);
  await expectWarning(/<telecons-region-map> L’action a échoué/, async () => {
    parent.append(element);
    await settled(element);
  });
  return [element, errors];
}

describe('the map without its lazy part', () => {
  before(() => cdp('Network.enable'));
  beforeEach(() => block('*region-map/more*'));
  after(() => block());

  it('draws the first topic, and a map instead of tiles', async () => {
    expect(selected(await mount())).to.deep.equal([FIRST]);
    const [element, errors] = await lacking({ layout: 'tiles' });
    expect(selected(element)).to.deep.equal([FIRST]);
    expect(optionNames(element)).to.have.lengthOf(18);
    expect(parts(element, '.chart text').map(textOf)).to.not.include('IDF');
    expect(errors.map(({ code }) => code)).to.deep.equal(['chunk']);
  });

  it('says that another topic could not be loaded, and never shows the first one instead', async () => {
    const [element, errors] = await lacking({ indicator: 'share-of-consultations' });
    expect(textOf(part(element, '[role="alert"]'))).to.match(
      /^Les données n’ont pas pu être chargées\. Indicateur Part de chaque territoire/,
    );
    expect(parts(element, '[role="option"], tbody tr')).to.deep.equal([]);
    expect(element.renderRoot.textContent).to.not.contain('44');
    expect(element.observations).to.deep.equal([]);
    expect(element.toText()).to.equal('');
    expect(errors.map(({ code }) => code)).to.deep.equal(['chunk']);
    element.indicator = null;
    await settled(element);
    expect(selected(element)).to.deep.equal([FIRST]);
  });

  it('shows the other topic once the part has come', async () => {
    const [element] = await lacking({ indicator: 'share-of-consultations' });
    expect(parts(element, '[role="alert"]')).to.have.lengthOf(1);
    await block();
    const answer = await element.details('share-of-consultations/2023/FR-IDF/ville');
    expect(answer.quotes).to.have.length.of.at.least(1);
    await settled(element);
    expect(parts(element, '[role="alert"]')).to.deep.equal([]);
    expect(selected(element)).to.deep.equal([`Île-de-France, 10,5${THIN}%. Chiffre publié.`]);
    element.layout = 'tiles';
    await settled(element);
    expect(parts(element, '.chart text').map(textOf)).to.include('IDF');
  });
});
