/** Coming, going, moving, hiding, waiting, and being loaded twice. */
import { expect } from '@open-wc/testing';
import type { TeleconsTimeline } from '../../../src/elements/timeline.js';
import { expectWarning } from '../../console.js';
import { goldenNames, namesIn } from './golden.js';
import {
  column,
  create,
  frames,
  mount,
  optionNames,
  part,
  parts,
  settled,
  tableRows,
  textOf,
} from './mounting.js';

const NAMES = goldenNames('monthly', 'fr');
const listed = (element: TeleconsTimeline): ReturnType<typeof namesIn> =>
  namesIn(optionNames(element), 'fr');

/** Whether the promise is settled after a while. */
const isDone = (promise: Promise<unknown>, wait = 300): Promise<boolean> =>
  Promise.race([
    promise.then(() => true),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), wait)),
  ]);

describe('the life of a timeline', () => {
  it('survives removal, return and a move', async () => {
    const element = await mount({ point: '2020-04' });
    const parent = element.parentElement;
    element.remove();
    await frames();
    expect(listed(element)).to.deep.equal(NAMES);
    parent?.append(element);
    await settled(element);
    expect(listed(element)).to.deep.equal(NAMES);
    const wider = await column(1000);
    wider.append(element);
    await settled(element);
    await frames(4);
    expect(part<SVGElement>(element, '.chart svg').getBoundingClientRect().width).to.equal(1000);
    expect(listed(element)).to.deep.equal(NAMES);
  });

  it('draws what was changed while it was away', async () => {
    const element = await mount();
    const parent = element.parentElement;
    element.remove();
    element.series = 'annual';
    await frames();
    parent?.append(element);
    await settled(element);
    expect(element.observations).to.have.length(3);
    expect(optionNames(element)).to.have.length(3);
  });

  it('can be created, set up and dropped without ever being on a page', async () => {
    const element = create({ series: 'annual' });
    element.scale = 'log';
    await frames();
    expect(element.observations).to.deep.equal([]);
    expect(element.toText()).to.equal('');
    const parent = await column();
    parent.append(element);
    element.remove();
    parent.append(element);
    element.remove();
    await frames();
  });

  it('is cloned with its attributes', async () => {
    const element = await mount({ series: 'annual' });
    const copy = element.cloneNode(true) as TeleconsTimeline;
    element.after(copy);
    await settled(copy);
    expect(optionNames(copy)).to.deep.equal(optionNames(element));
    const ids = [...copy.renderRoot.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('takes properties that were set before the definition', async () => {
    const { TeleconsTimeline: Timeline } = await import('../../../src/elements/timeline.js');
    const parent = await column();
    const element = document.createElement('late-timeline') as TeleconsTimeline;
    element.series = 'annual';
    element.noControls = true;
    element.data = null;
    parent.append(element);
    customElements.define('late-timeline', class extends Timeline {});
    await settled(element);
    expect(element.observations.map(({ period }) => period)).to.deep.equal([
      '2019',
      '2020',
      '2021',
    ]);
    expect(parts(element, '.controls')).to.deep.equal([]);
    element.series = 'monthly';
    await settled(element);
    expect(listed(element)).to.deep.equal(NAMES);
  });

  it('brings its hidden table up to date a moment later, one in sight at once', async () => {
    const element = await mount();
    const caption = (): string => textOf(part(element, 'caption'));
    const monthly = caption();
    element.series = 'annual';
    await frames(1);
    expect(optionNames(element), 'the drawing').to.have.length(3);
    expect([monthly, 'Téléconsultations remboursées par an, 2019-2021']).to.include(caption());
    await element.updateComplete;
    expect(caption()).to.equal('Téléconsultations remboursées par an, 2019-2021');
    expect(tableRows(element)).to.have.length(3);
    part(element, '.actions button').click();
    await element.updateComplete;
    element.series = 'cumulative';
    await frames(2);
    expect(caption()).to.match(/^Cumul/);
  });

  it('is drawn when it is shown after display: none', async () => {
    const parent = await column();
    parent.style.display = 'none';
    const element = create();
    parent.append(element);
    await frames(4);
    parent.style.display = '';
    await element.ready;
    await settled(element);
    expect(listed(element)).to.deep.equal(NAMES);
    parent.style.display = 'none';
    await frames();
    element.series = 'annual';
    await element.updateComplete;
    parent.style.display = '';
    await settled(element);
    expect(optionNames(element)).to.have.length(3);
  });

  it('is drawn when its <details> opens', async () => {
    const parent = await column();
    const details = document.createElement('details');
    details.innerHTML = '<summary>Chiffres</summary>';
    const element = create();
    details.append(element);
    parent.append(details);
    await frames(4);
    details.open = true;
    await element.ready;
    await settled(element);
    expect(listed(element)).to.deep.equal(NAMES);
    details.open = false;
    await frames();
    details.open = true;
    await settled(element);
    expect(listed(element)).to.deep.equal(NAMES);
  });

  it('waits far away with its table and its height, and draws when asked', async () => {
    const parent = await column();
    const space = document.createElement('div');
    space.style.blockSize = '9000px';
    const element = create();
    parent.append(space, element);
    let announced = 0;
    element.addEventListener('telecons-ready', () => (announced += 1));
    expect(await isDone(element.ready, 1200)).to.equal(false);
    expect(parts(element, '[role="option"]')).to.deep.equal([]);
    expect(tableRows(element).filter(([, value]) => value !== 'non publié')).to.have.length(10);
    expect(element.observations).to.have.length(10);
    const { height } = element.getBoundingClientRect();
    expect(height).to.be.greaterThan(400);
    if (CSS.supports('selector(:state(loading))')) {
      expect(element.matches(':state(loading)')).to.equal(true);
    }
    await element.draw();
    await settled(element);
    expect(listed(element)).to.deep.equal(NAMES);
    expect(element.getBoundingClientRect().height).to.equal(height);
    expect(announced).to.equal(1);
  });

  it('draws at once far away with loading="eager", and when it is scrolled near', async () => {
    const parent = await column();
    const space = document.createElement('div');
    space.style.blockSize = '9000px';
    const eager = create({ loading: 'eager' });
    const lazy = create();
    parent.append(space, eager, lazy);
    expect(await isDone(eager.ready, 2000)).to.equal(true);
    expect(await isDone(lazy.ready, 100)).to.equal(false);
    lazy.scrollIntoView();
    expect(await isDone(lazy.ready, 2000)).to.equal(true);
    scrollTo(0, 0);
  });

  it('is ready in the empty state and in the error state', async () => {
    const parent = await column();
    const empty = create({ 'as-of': '2018-01-01' });
    parent.append(empty);
    let announced = 0;
    empty.addEventListener('telecons-ready', () => (announced += 1));
    expect(await isDone(empty.ready, 2000)).to.equal(true);
    expect(announced).to.equal(1);
    const failed = create();
    failed.data = { rows: [] } as never;
    await expectWarning(/telecons-timeline/, async () => {
      parent.append(failed);
      expect(await isDone(failed.draw(), 3000)).to.equal(true);
      await settled(failed);
    });
    expect(parts(failed, '[role="alert"]')).to.have.length(1);
    expect(failed.observations).to.deep.equal([]);
  });

  it('listens to nothing once it is removed, even in the moment when it is drawn', async () => {
    const { fonts } = document;
    const { addEventListener, removeEventListener } = fonts;
    const listening = new Set<unknown>();
    fonts.addEventListener = (...given: Parameters<typeof addEventListener>) => {
      listening.add(given[1]);
      addEventListener.apply(fonts, given);
    };
    fonts.removeEventListener = (...given: Parameters<typeof removeEventListener>) => {
      listening.delete(given[1]);
      removeEventListener.apply(fonts, given);
    };
    try {
      const parent = await column();
      const element = create();
      element.innerHTML = '<a href="#figures">Plus de 4,5 millions</a>';
      parent.append(element);
      await element.draw();
      expect(listening.size).to.equal(1);
      // What was between the tags leaves with the update that follows the first drawing.
      element.remove();
      await frames(4);
      await element.updateComplete;
      expect(listening.size).to.equal(0);
      parent.append(element);
      await settled(element);
      expect(listening.size).to.equal(1);
    } finally {
      Object.assign(fonts, { addEventListener, removeEventListener });
    }
  });

  it('keeps the first definition when it is loaded twice: one info line, one event', async () => {
    const { defineOnce } = await import('../../../src/define/define-once.js');
    const first = customElements.get('telecons-timeline');
    const { info } = console;
    const lines: unknown[] = [];
    const codes: unknown[] = [];
    const listen = (event: Event): unknown => codes.push((event as CustomEvent).detail.code);
    document.addEventListener('telecons-error', listen);
    console.info = (...values: unknown[]) => lines.push(values);
    try {
      defineOnce('telecons-timeline', class extends HTMLElement {});
      // The whole file again, as another copy of the script would run it.
      await import(`../../../src/define/timeline.ts?copy=${Date.now()}`);
    } finally {
      console.info = info;
      document.removeEventListener('telecons-error', listen);
    }
    expect(customElements.get('telecons-timeline')).to.equal(first);
    expect(lines).to.deep.equal([['Already defined: telecons-timeline.']]);
    expect(codes).to.deep.equal(['duplicate-definition']);
  });
});
