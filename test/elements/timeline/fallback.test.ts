/** What the page put between the tags: kept until ready, never read twice, never lost. */
import { expect } from '@open-wc/testing';
import type { TeleconsTimeline } from '../../../src/elements/timeline.js';
import { accessibilityTree, flattenTree } from '../../commands.js';
import { expectWarning } from '../../console.js';
import { column, create, frames, mount, part, parts, settled, textOf } from './mounting.js';

const SENTENCE = 'Plus de 4,5 millions en avril 2020';

/** A timeline with this markup inside, far below the viewport, so that it waits with its fallback. */
async function waiting(inner: string): Promise<TeleconsTimeline> {
  const parent = await column();
  const space = document.createElement('div');
  space.style.blockSize = '9000px';
  const element = create();
  element.innerHTML = inner;
  parent.append(space, element);
  for (let step = 0; step < 40 && !element.shadowRoot?.querySelector('table'); step += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return element;
}

const isVisible = (element: Element | null): boolean =>
  element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ?? false;

const textsRead = async (): Promise<string[]> =>
  flattenTree(await accessibilityTree()).map(({ name }) => name);

describe('the fallback of the timeline', () => {
  it('is seen but not read until the drawing is ready', async () => {
    const element = await waiting(`<a href="#figures">${SENTENCE}</a>`);
    const link = element.querySelector('a');
    expect(isVisible(link)).to.equal(true);
    expect(link?.closest('[inert]') ?? part(element, 'slot').closest('[inert]')).to.not.equal(null);
    expect(isVisible(part(element, '.heading'))).to.equal(false);
    const top = link?.getBoundingClientRect().top ?? 0;
    expect(top - element.getBoundingClientRect().top).to.be.within(0, 4);
    const read = await textsRead();
    expect(read).to.not.include(SENTENCE);
    expect(read).to.include('Téléconsultations remboursées par mois, 2018-2020');
    expect(read).to.include('avril 2020');
    expect(read).to.include(element.toText());
  });

  it('gives way to the drawing without moving the page', async () => {
    const element = await waiting(`<span>${SENTENCE}</span>`);
    const { height } = element.getBoundingClientRect();
    await element.draw();
    await settled(element);
    expect(isVisible(element.querySelector('span'))).to.equal(false);
    expect(isVisible(part(element, '.heading'))).to.equal(true);
    expect(parts(element, 'slot:not([name])')).to.deep.equal([]);
    expect(element.getBoundingClientRect().height).to.equal(height);
    expect(await textsRead()).to.not.include(SENTENCE);
    expect(element.textContent).to.equal(SENTENCE);
  });

  it('is kept for any text or element, and there is none in white space and &nbsp;', async () => {
    for (const inner of [
      SENTENCE,
      `<p>${SENTENCE}</p>`,
      '<img alt="" src="data:,">',
      '\n <b>x</b>',
    ]) {
      const element = await waiting(inner);
      expect(parts(element, 'slot:not([name])'), inner).to.have.length(1);
      expect(isVisible(part(element, '.heading')), inner).to.equal(false);
      element.parentElement?.remove();
    }
    for (const inner of ['', ' \n ', '&nbsp;', ' &nbsp;\n&nbsp;', '<!-- nothing -->', '<br>']) {
      const element = await waiting(inner);
      expect(parts(element, 'slot:not([name])'), inner).to.deep.equal([]);
      expect(isVisible(part(element, '.heading')), inner).to.equal(true);
      expect(isVisible(part(element, '.skeleton')), inner).to.equal(true);
      expect(textOf(part(element, '.skeleton'))).to.equal('Chargement du graphique…');
      element.parentElement?.remove();
    }
  });

  it('hands its focus to the frame', async () => {
    const parent = await column();
    const element = document.createElement('late-fallback') as TeleconsTimeline;
    element.innerHTML = `<a href="#figures">${SENTENCE}</a>`;
    parent.append(element);
    element.querySelector('a')?.focus();
    expect(document.activeElement?.localName).to.equal('a');
    const { TeleconsTimeline: Timeline } = await import('../../../src/elements/timeline.js');
    customElements.define('late-fallback', class extends Timeline {});
    await settled(element);
    expect(document.activeElement).to.equal(element);
    expect(element.shadowRoot?.activeElement).to.equal(part(element, 'figure'));
  });

  it('takes no focus from elsewhere', async () => {
    const parent = await column();
    const button = document.createElement('button');
    button.textContent = 'Lire';
    parent.append(button);
    button.focus();
    const element = create();
    element.innerHTML = `<a href="#figures">${SENTENCE}</a>`;
    parent.append(element);
    await settled(element);
    expect(document.activeElement).to.equal(button);
  });

  it('of a self-closed tag is the article: it stays visible, with a warning', async () => {
    const parent = await column();
    await expectWarning(/telecons-timeline/, async () => {
      parent.innerHTML =
        '<telecons-timeline/><h1>La suite</h1><p>Le reste de l’article.</p><footer>Fin</footer>';
      await settled(parent.firstElementChild as TeleconsTimeline);
    });
    const element = parent.firstElementChild as TeleconsTimeline;
    expect(element.children).to.have.length(3);
    const article = element.querySelector('p');
    expect(isVisible(article)).to.equal(true);
    expect(await textsRead()).to.include('Le reste de l’article.');
    const frame = part(element, 'figure').getBoundingClientRect();
    expect(article?.getBoundingClientRect().top).to.be.at.least(frame.bottom - 1);
    article?.setAttribute('tabindex', '0');
    article?.focus();
    expect(document.activeElement).to.equal(article);
  });

  it('leaves slot="note" beside the publisher’s figures', async () => {
    const element = await mount();
    const note = document.createElement('p');
    note.slot = 'note';
    note.textContent = 'Note de la rédaction.';
    element.append(note);
    await settled(element);
    expect(isVisible(note)).to.equal(true);
    expect(await textsRead()).to.include('Note de la rédaction.');
    const notes = part(element, '.notes').getBoundingClientRect();
    expect(note.getBoundingClientRect().bottom).to.be.at.most(notes.bottom + 1);
  });

  it('is not a note: a note alone is no fallback', async () => {
    const element = await waiting('<p slot="note">Note de la rédaction.</p>');
    expect(isVisible(part(element, '.heading'))).to.equal(true);
    await element.draw();
    await settled(element);
    expect(isVisible(element.querySelector('p'))).to.equal(true);
  });

  it('is gone in the empty and error states too', async () => {
    const parent = await column();
    const element = create({ 'as-of': '2018-01-01' });
    element.innerHTML = `<a href="#figures">${SENTENCE}</a>`;
    parent.append(element);
    await element.ready;
    await settled(element);
    await frames();
    expect(isVisible(element.querySelector('a'))).to.equal(false);
    expect(isVisible(part(element, '.alert'))).to.equal(true);
  });
});
