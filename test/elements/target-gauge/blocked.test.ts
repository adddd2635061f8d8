/** The lazy part of the gauge is purged or blocked: nothing false is shown, and it is told once. */
import { expect } from '@open-wc/testing';
import { cdp } from '../../commands.js';
import { expectWarning } from '../../console.js';
import { goldenRows } from './golden.js';
import {
  collectErrors,
  column,
  create,
  mount,
  part,
  parts,
  rows,
  settled,
  textOf,
} from './mounting.js';

describe('the gauge without its lazy part', () => {
  before(async () => {
    await cdp('Network.enable');
    await cdp('Network.setBlockedURLs', { urls: ['*target-gauge/more*'] });
  });

  it('draws the latest figures, and bars instead of dials', async () => {
    const element = await mount();
    expect(rows(element)).to.deep.equal(goldenRows('', 'fr'));
    const parent = await column();
    const errors = collectErrors(parent);
    const dial = create({ shape: 'dial' });
    await expectWarning(/<telecons-target-gauge> L’action a échoué/, async () => {
      parent.append(dial);
      await settled(dial);
    });
    expect(rows(dial)).to.deep.equal(goldenRows('', 'fr'));
    expect(parts(dial, '.row .f-actual')).to.have.length(4);
    expect(errors.map(({ code }) => code)).to.deep.equal(['chunk']);
  });

  it('says that earlier figures could not be loaded, and never shows later ones', async () => {
    const parent = await column();
    const errors = collectErrors(parent);
    const element = create({ 'as-of': '2019-09-30' });
    await expectWarning(/<telecons-target-gauge> L’action a échoué/, async () => {
      parent.append(element);
      await settled(element);
    });
    expect(textOf(part(element, '[role="alert"]'))).to.equal(
      'Les données n’ont pas pu être chargées.',
    );
    expect(parts(element, '.row, tbody tr')).to.deep.equal([]);
    expect(element.renderRoot.textContent).to.not.contain('127');
    expect(element.observations).to.deep.equal([]);
    expect(errors.map(({ code }) => code)).to.deep.equal(['chunk']);
    element.asOf = null;
    await settled(element);
    expect(rows(element)).to.deep.equal(goldenRows('', 'fr'));
  });
});
