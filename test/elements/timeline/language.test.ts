/** The language a reader gets, and the typography of both. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TeleconsTimeline } from '../../../src/elements/timeline.js';
import { column, create, mount, optionNames, part, parts, settled, textOf } from './mounting.js';

const FRENCH = 'Téléconsultations remboursées par mois, 2018-2020';
const ENGLISH = /^Reimbursed téléconsultations per month, 2018–2020$/;

const title = (element: TeleconsTimeline): string => textOf(part(element, '.heading'));
const frameLanguage = (element: TeleconsTimeline): string => part(element, 'figure').lang;

/** A timeline below ancestors with these `lang` attributes, outermost first; `null`: none. */
async function below(...languages: readonly (string | null)[]): Promise<TeleconsTimeline> {
  let parent = await column();
  for (const language of languages) {
    const child = document.createElement('div');
    if (language !== null) child.lang = language;
    parent.append(child);
    parent = child;
  }
  const element = create();
  parent.append(element);
  await settled(element);
  return element;
}

describe('the language of the timeline', () => {
  it('is that of the nearest [lang]', async () => {
    expect(title(await below('en'))).to.match(ENGLISH);
    expect(title(await below('fr', null, 'en', null))).to.match(ENGLISH);
    expect(title(await below('en', 'fr'))).to.equal(FRENCH);
    expect(title(await mount({ lang: 'en' }))).to.match(ENGLISH);
  });

  it('is French where the language is unknown, and follows regions and odd spellings', async () => {
    for (const unknown of ['de', 'zz', 'x', '', ' ', 'eng', 'français', 'fr-fr-fr-fr']) {
      expect(title(await below('en', unknown)), unknown).to.equal(FRENCH);
    }
    for (const english of ['EN', 'en-GB', 'en_US', 'en-Latn-US', 'en-x-private']) {
      const element = await below(english);
      expect(title(element), english).to.match(ENGLISH);
      expect(optionNames(element)[8], english).to.equal(
        'April 2020, more than 4,500,000 acts, minimum',
      );
    }
  });

  it('takes number formats only from a region', async () => {
    const element = await below('fr-CH');
    expect(title(element)).to.equal(FRENCH);
    expect(optionNames(element)[8]).to.match(/^Avril 2020, plus de 4.500.000 actes, minimum$/);
    expect(frameLanguage(element)).to.equal('fr-CH');
    expect(frameLanguage(await below('de'))).to.equal('fr');
  });

  it('crosses shadow roots', async () => {
    const parent = await column();
    parent.lang = 'en';
    const outer = document.createElement('div');
    const inner = document.createElement('div');
    parent.append(outer);
    outer.attachShadow({ mode: 'closed' }).append(inner);
    const element = create();
    inner.attachShadow({ mode: 'open' }).append(element);
    await settled(element);
    expect(title(element)).to.match(ENGLISH);
    inner.lang = 'fr';
    await settled(element);
    expect(title(element)).to.equal(FRENCH);
    inner.removeAttribute('lang');
    parent.lang = 'fr';
    await settled(element);
    expect(title(element)).to.equal(FRENCH);
    parent.lang = 'en';
    await settled(element);
    expect(title(element)).to.match(ENGLISH);
  });

  it('follows later changes, everywhere at once', async () => {
    const element = await below('fr', null);
    for (const lang of ['en', 'fr', 'en-GB']) {
      (element.parentElement?.parentElement as HTMLElement).lang = lang;
      await settled(element);
      const english = lang.startsWith('en');
      expect(frameLanguage(element)).to.equal(lang);
      expect(textOf(part(element, 'caption'))).to.contain(english ? 'Reimbursed' : 'remboursées');
      expect(optionNames(element)[8]).to.match(english ? /^April 2020/ : /^Avril 2020/);
      expect(parts(element, '.actions button').map(textOf)).to.deep.equal(
        english ? ['Table', 'CSV', 'PNG'] : ['Tableau', 'CSV', 'PNG'],
      );
      expect(element.toText()).to.match(english ? /^In April 2020/ : /^En avril 2020/);
      expect(parts(element, 'svg text').map(textOf).join()).to.contain(english ? '4.5' : '4,5');
    }
    element.lang = 'fr';
    await settled(element);
    expect(title(element)).to.equal(FRENCH);
  });

  it('follows a move to a page part in another language', async () => {
    const element = await below('fr');
    const other = await column();
    other.lang = 'en';
    other.append(element);
    await settled(element);
    expect(title(element)).to.match(ENGLISH);
  });

  it('is written with the spaces of French typography', async () => {
    const element = await mount({ lang: 'fr', series: 'weekly' });
    const names = optionNames(element);
    expect(names[8]).to.equal(
      'Semaine du 6 au 12\u00a0avril 2020, 1\u202f118\u202f175 actes, chiffre publié',
    );
    expect(names[3]).to.match(
      /^Du 1er au 15\u00a0septembre 2019, autour de 3\u202f300 actes, .*moyenne par semaine, estimation$/,
    );
    expect(element.toText()).to.contain('1\u202f118\u202f175');
    expect(textOf(part(element, '.source'))).to.match(/^Sources\u00a0: /);
    const everything = parts(element, 'td, th, p, text, label, caption, li').map(textOf).join('|');
    expect(everything).to.not.match(/\d \d{3}(?!\d)/, 'a plain space inside a number');
    expect(everything).to.not.match(/ [:;!?%»]/, 'a plain space before double punctuation');
    expect(everything).to.not.match(/« /);
    expect(everything).to.not.match(/'/, 'a straight apostrophe');
  });

  it('is written with commas and without French spaces in English', async () => {
    const element = await mount({ lang: 'en', series: 'weekly' });
    expect(optionNames(element)[8]).to.equal(
      'Week of 6 to 12 April 2020, 1,118,175 acts, published figure',
    );
    const everything = textOf(part(element, 'figure'));
    expect(everything).to.not.contain('\u202f');
    expect(everything).to.not.match(/\u00a0:/);
    expect(everything).to.not.match(/\b(semaine|actes|chiffre|publié|janvier|août)\b/);
  });

  it('marks quotes with their own language', async () => {
    const element = await mount({ lang: 'en', point: '2020-04' });
    await element.details('acts-per-month/2020-04');
    await settled(element);
    const [april] = parts(element, '.active');
    april?.focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    const quote = part(element, '.panel [lang]');
    expect(quote.lang).to.equal('fr');
    expect(quote.textContent).to.contain('4 500 000 en avril 2020');
  });
});
