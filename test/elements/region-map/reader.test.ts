/** How a reader looks at a region: pointer, touch, keys, the native list, the panel. */
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { RegionChoice } from '../../../src/elements/events.js';
import type { TeleconsRegionMap } from '../../../src/elements/region-map.js';
import { cdp } from '../../commands.js';
import {
  informed,
  mount,
  nextEvent,
  optionOf,
  options,
  panel,
  part,
  parts,
  picker,
  selected,
  settled,
  textOf,
  THIN,
} from './mounting.js';

const focused = (element: TeleconsRegionMap): string =>
  element.shadowRoot?.activeElement?.getAttribute('aria-label') ?? '';
const outlines = (element: TeleconsRegionMap): number => parts(element, '.outline').length;

const quotes = (element: TeleconsRegionMap): string => textOf(part(element, '.stage > .notes'));

const point = (target: Element, type: string, pointerType = 'mouse'): void => {
  const init = { bubbles: type !== 'pointerleave', composed: true, pointerType };
  target.dispatchEvent(new PointerEvent(type, init));
};

const IDF = `Île-de-France, 44${THIN}%. Chiffre publié, en partie estimé.`;

describe('reading a region', () => {
  it('begins with the largest value, outlined by nothing', async () => {
    const element = await mount();
    expect(panel(element)).to.match(new RegExp(`^Île-de-France 44${THIN}%`));
    expect(panel(element)).to.contain('Seule région chiffrée pour cet indicateur.');
    expect(panel(element)).to.contain('mind Health');
    expect(selected(element)).to.deep.equal([IDF]);
    expect(picker(element).value).to.equal('FR-IDF');
    expect(outlines(element)).to.equal(0);
    expect(element.region).to.equal(null);
  });

  it('by mouse: the panel follows, nothing is selected', async () => {
    const element = await informed();
    let events = 0;
    element.addEventListener('telecons-select', () => (events += 1));
    point(optionOf(element, 'Occitanie'), 'pointerover');
    await settled(element);
    expect(panel(element)).to.match(/^Occitanie Citée, sans chiffre/);
    expect(outlines(element)).to.equal(1);
    expect(selected(element)).to.deep.equal([IDF]);
    point(part(element, '.chart'), 'pointerleave');
    await settled(element);
    expect(panel(element)).to.match(/^Île-de-France/);
    expect([events, outlines(element)]).to.deep.equal([0, 0]);
  });

  it('keeps the chosen region outlined, and dashes the one that is looked at', async () => {
    const element = await informed({ region: 'FR-OCC' });
    point(optionOf(element, 'Bretagne'), 'pointerover');
    await settled(element);
    expect(
      parts(element, '.outline').map((each) => each.classList.contains('dashed')),
    ).to.deep.equal([true, false]);
    expect(picker(element).value).to.equal('FR-OCC');
    expect(selected(element)).to.deep.equal(['Occitanie, Citée, sans chiffre']);
    expect(panel(element)).to.match(/^Bretagne/);
    point(part(element, '.chart'), 'pointerleave');
    await settled(element);
    expect(outlines(element)).to.equal(1);
    expect(panel(element)).to.match(/^Occitanie/);
  });

  it('before its code has come: the first hover is not lost', async () => {
    const element = await mount();
    point(optionOf(element, 'Bretagne'), 'pointerover');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await settled(element);
    expect(panel(element)).to.match(/^Bretagne Non publié/);
  });

  it('by click or touch: the property, the list and the map say the same, the page is told', async () => {
    const element = await informed();
    const chosen = nextEvent<RegionChoice>(document, 'telecons-select');
    optionOf(element, 'Occitanie').dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true }),
    );
    const { region, observation } = await chosen;
    await settled(element);
    expect([region, observation?.status]).to.deep.equal(['FR-OCC', 'named']);
    expect(observation).to.deep.equal(element.observations.find(({ area }) => area === 'FR-OCC'));
    expect(observation).to.include({ bound: 'unstated', value: null });
    expect(element.region).to.equal('FR-OCC');
    expect(picker(element).value).to.equal('FR-OCC');
    expect(selected(element)).to.deep.equal(['Occitanie, Citée, sans chiffre']);
    expect(quotes(element)).to.contain('concentrent également la majorité');
    // mind Health's address is not known; that of the second source of Île-de-France is.
    optionOf(element, 'Île-de-France').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settled(element);
    expect(quotes(element)).to.contain('région parisienne');
    const links = parts<HTMLAnchorElement>(element, '.stage > .notes a');
    expect(links).to.have.length.of.at.least(1);
    for (const { href, rel } of links) {
      expect(href).to.match(/^https?:/);
      expect(rel).to.equal('noopener');
    }
  });

  it('by the native list, also of a region without any figure', async () => {
    const element = await informed();
    const chosen = nextEvent<RegionChoice>(element, 'telecons-select');
    picker(element).value = 'FR-974';
    picker(element).dispatchEvent(new Event('change', { bubbles: true }));
    expect(await chosen).to.deep.equal({ region: 'FR-974', observation: null });
    await settled(element);
    expect(selected(element)).to.deep.equal([
      'La Réunion, Non publié. Cela ne veut pas dire zéro.',
    ]);
    expect(panel(element)).to.equal('La Réunion Non publié Cela ne veut pas dire zéro.');
    expect(outlines(element)).to.equal(1);
  });

  it('by keyboard: one tab stop, the order of the list, Home, End, Enter, Space, Escape', async () => {
    const element = await informed();
    const stops = (): SVGElement[] => options(element).filter(({ tabIndex }) => tabIndex === 0);
    expect(stops()).to.have.lengthOf(1);
    stops()[0]?.focus();
    await settled(element);
    expect(focused(element)).to.match(/^Île-de-France/);
    const press = async (key: string): Promise<string> => {
      await sendKeys({ press: key });
      await settled(element);
      expect(stops()).to.have.lengthOf(1);
      return focused(element);
    };
    expect(await press('ArrowRight')).to.match(/^Normandie/);
    expect(panel(element)).to.match(/^Normandie/);
    expect(await press('ArrowDown')).to.match(/^Nouvelle-Aquitaine/);
    expect(await press('ArrowUp')).to.match(/^Normandie/);
    expect(await press('ArrowLeft')).to.match(/^Île-de-France/);
    expect(await press('Home')).to.match(/^Auvergne/);
    expect(await press('ArrowLeft'), 'no wrapping').to.match(/^Auvergne/);
    expect(await press('End')).to.match(/^Mayotte/);
    expect(await press('ArrowRight')).to.match(/^Mayotte/);
    expect(picker(element).value, 'arrows do not select').to.equal('FR-IDF');
    const chosen = nextEvent<RegionChoice>(element, 'telecons-select');
    await press('Enter');
    expect((await chosen).region).to.equal('FR-976');
    expect(picker(element).value).to.equal('FR-976');
    await press('Home');
    expect(panel(element)).to.match(/^Auvergne/);
    expect(await press('Escape'), 'back to the selected one').to.match(/^Mayotte/);
    expect(panel(element)).to.match(/^Mayotte/);
    await press('ArrowLeft');
    const next = nextEvent<RegionChoice>(element, 'telecons-select');
    await press(' ');
    expect((await next).region).to.equal('FR-974');
  });

  it('leaves to the browser the keys that are its own', async () => {
    const element = await informed();
    const press = async (key: string, init: KeyboardEventInit = {}): Promise<boolean> => {
      const event = new KeyboardEvent('keydown', {
        ...{ key, bubbles: true, composed: true, cancelable: true },
        ...init,
      });
      (element.shadowRoot?.activeElement ?? optionOf(element, 'Normandie')).dispatchEvent(event);
      await settled(element);
      return event.defaultPrevented;
    };
    optionOf(element, 'Normandie').focus();
    await settled(element);
    let events = 0;
    element.addEventListener('telecons-select', () => (events += 1));
    for (const modifier of ['altKey', 'ctrlKey', 'metaKey'] as const) {
      for (const key of [
        'ArrowLeft',
        'ArrowRight',
        'ArrowUp',
        'ArrowDown',
        'Home',
        'End',
        'Enter',
      ]) {
        expect(await press(key, { [modifier]: true }), `${modifier} ${key}`).to.equal(false);
        expect(focused(element), `${modifier} ${key}`).to.match(/^Normandie/);
      }
    }
    expect([events, selected(element)]).to.deep.equal([0, [IDF]]);
    expect(await press('Tab')).to.equal(false);
    expect(await press('ArrowRight')).to.equal(true);
    expect(focused(element)).to.match(/^Nouvelle-Aquitaine/);
    expect(await press('Escape'), 'a dialog around the map still closes').to.equal(false);
    expect(focused(element)).to.match(/^Île-de-France/);
  });

  it('comes in the order of Tab: figures, list of regions, map, actions', async () => {
    const element = await informed();
    part<HTMLSelectElement>(element, '.topics select').focus();
    const stops: string[] = ['topics'];
    for (let step = 0; step < 8 && stops.at(-1) !== 'button'; step += 1) {
      await sendKeys({ press: 'Tab' });
      await settled(element);
      const { activeElement } = element.shadowRoot ?? {};
      stops.push(activeElement?.getAttribute('role') ?? activeElement?.localName ?? 'page');
    }
    expect(stops.slice(0, 3)).to.deep.equal(['topics', 'select', 'option']);
    expect(stops.filter((stop) => stop === 'option')).to.have.lengthOf(1);
  });

  it('outlines what the panel tells: whichever came last, the focus or the mouse', async () => {
    const element = await informed();
    optionOf(element, 'Corse').focus();
    await settled(element);
    expect(outlines(element)).to.equal(1);
    point(optionOf(element, 'Bretagne'), 'pointerover');
    await settled(element);
    expect(outlines(element)).to.equal(1);
    expect(panel(element)).to.match(/^Bretagne/);
    optionOf(element, 'Occitanie').focus();
    await settled(element);
    expect(outlines(element)).to.equal(1);
    expect(panel(element)).to.match(/^Occitanie/);
    optionOf(element, 'Occitanie').blur();
    point(part(element, '.chart'), 'pointerleave');
    await settled(element);
    expect(panel(element)).to.match(/^Île-de-France/);
  });

  it('has all topics for the first touch on a screen for fingers, and fetches none on another', async () => {
    const topics = (element: TeleconsRegionMap): number =>
      part<HTMLSelectElement>(element, '.topics select').options.length;
    const withMouse = await mount();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(topics(withMouse)).to.equal(1);
    await cdp('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
    expect(matchMedia('(pointer:coarse)').matches).to.equal(true);
    const element = await mount();
    await waitUntil(() => topics(element) === 15);
    expect(selected(element)).to.deep.equal([IDF]);
    await cdp('Emulation.setTouchEmulationEnabled', { enabled: false });
  });

  it('chooses among topics; the regions that are read follow', async () => {
    const element = await informed();
    const topics = part<HTMLSelectElement>(element, '.topics select');
    expect(topics.options).to.have.lengthOf(15);
    expect(topics.value).to.equal('share-of-acts-by-area/2018-09-15_2019-09-15');
    topics.value = 'acts-per-month/2020-04/cgss';
    topics.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(element);
    expect(element.indicator).to.equal('acts-per-month/2020-04/cgss');
    expect(panel(element)).to.match(new RegExp(`^La Réunion Plus de 60${THIN}000 actes`));
    expect(selected(element)).to.deep.equal([`La Réunion, Plus de 60${THIN}000 actes. Minimum.`]);
    expect(element.observations.map(({ area, value }) => [area, value])).to.deep.equal([
      ['FR-974', 60_000],
    ]);
  });

  it('answers details(id) with quotes, note and address', async () => {
    const element = await mount();
    const answer = await element.details('share-of-acts-by-area/2018-09-15_2019-09-15/FR-IDF');
    expect(answer.quotes.map(({ quote }) => quote)).to.include(
      'L’Île-de-France enregistre 44 % des téléconsultations',
    );
    expect(answer.note).to.contain('Lieu où l’acte est pratiqué');
    expect(answer.url).to.match(/^https?:/);
    const paris = await element.details('share-of-acts-by-area/2018-09-15_2019-09-15/FR-75C');
    expect(paris.quotes[0]?.quote).to.contain('15');
  });
});
