/** The lazy part of the gauge is purged or blocked: nothing false is shown, and it is told once. */
import { expect, waitUntil } from '@open-wc/testing';
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
    const alert = part(element, '[role="alert"]');
    // The forecasts are older than the date, and come with the page.
    expect(textOf(alert)).to.equal(
      'Les données n’ont pas pu être chargées. Réessayer Source\u00a0: LCI, janv. 2018',
    );
    expect(textOf(part(element, 'h3'))).to.match(/^Téléconsultations remboursées/);
    expect(textOf(part(element, '.subtitle'))).to.match(
      /chiffres connus au 30\u00a0septembre 2019$/,
    );
    expect(parts(element, '.row, tbody tr')).to.deep.equal([]);
    expect(element.renderRoot.textContent).to.not.contain('127');
    expect(element.observations).to.deep.equal([]);
    expect(errors.map(({ code }) => code)).to.deep.equal(['chunk']);
    element.asOf = null;
    await settled(element);
    expect(rows(element)).to.deep.equal(goldenRows('', 'fr'));
  });

  it('says it in the language of the page, tries again, and shows what has come', async () => {
    const element = create({ 'as-of': '2019-09-30', lang: 'en' });
    await expectWarning(/<telecons-target-gauge> The action failed/, async () => {
      (await column()).append(element);
      await settled(element);
    });
    const retry = (): HTMLElement => part(element, '.alert button');
    const told = 'The data could not be loaded. Retry Source: LCI, Jan 2018';
    expect(textOf(part(element, '.alert'))).to.equal(told);
    // The source is a link once its address is here.
    retry().focus();
    await waitUntil(() => parts(element, '.source a').length > 0);
    retry().click();
    await element.updateComplete;
    expect(parts(element, '.alert'), 'while it is tried').to.deep.equal([]);
    expect(element.shadowRoot?.activeElement?.localName).to.equal('figure');
    await waitUntil(() => parts(element, '.alert').length > 0);
    await cdp('Network.setBlockedURLs', { urls: [] });
    retry().click();
    await waitUntil(() => rows(element).length > 0);
    expect(rows(element)).to.deep.equal(goldenRows('2019-09-30', 'en'));
  });
});
