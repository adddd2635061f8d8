/** The built script draws exactly what the sources draw: what the build shortens does not show. */
import { expect } from '@open-wc/testing';
import { emulateMedia, type MediaOptions } from '../commands.js';
import { TeleconsTimeline } from '../../src/elements/timeline.js';
import {
  type BuiltTimeline,
  frames,
  load,
  middleOf,
  mountBuilt,
  quotesIn,
  ringOf,
  until,
} from './built.js';

const SOURCE = 'source-timeline';

const elementsOf = ({ shadowRoot }: BuiltTimeline): Element[] => [
  ...shadowRoot.querySelectorAll('*'),
];

/** Every element with its place, in the order of the page. */
function layout(element: BuiltTimeline): string[] {
  const origin = element.getBoundingClientRect();
  return elementsOf(element).map((each) => {
    const { x, y, width, height } = each.getBoundingClientRect();
    const box = [x - origin.x, y - origin.y, width, height].map((pixels) => pixels.toFixed(1));
    return `${each.localName} ${each.getAttribute('class') ?? ''} ${box.join(' ')}`;
  });
}

/** One element of each kind, as the style sheet tells them apart. */
function kinds(element: BuiltTimeline): ReadonlyMap<string, Element> {
  const found = new Map<string, Element>();
  for (const each of elementsOf(element)) {
    const parent = each.parentElement?.getAttribute('class') ?? '';
    found.set(`${parent} > ${each.localName}.${each.getAttribute('class') ?? ''}`, each);
  }
  return found;
}

/** Every computed property of one element of each kind and of what stands before it. */
function styles(element: BuiltTimeline): string[] {
  return [...kinds(element)].flatMap(([kind, each]) =>
    [undefined, '::before'].flatMap((pseudo) => {
      const style = getComputedStyle(each, pseudo);
      // `background: none` is `0 0` when it is short: without a picture the same.
      const names = Array.from(style).filter((name) => name !== 'background-position');
      return names.map((name) => `${kind}${pseudo ?? ''} ${name}: ${style.getPropertyValue(name)}`);
    }),
  );
}

const textOf = ({ shadowRoot }: BuiltTimeline): string =>
  shadowRoot.querySelector('figure')?.innerText ?? '';

const POINT = 'series="cumulative" no-controls point="2019-09-15"';

const STATES = [
  '',
  'series="weekly" scale="log" lang="en"',
  'series="annual" theme="dark" events="none"',
  POINT,
  'series="monthly" as-of="2018-01-01"',
  'embed-url="https://example.org/embed/timeline.html"',
];

/** Chooses the figure that `point` opened: its sentences come under the plot. */
async function choose(element: BuiltTimeline): Promise<void> {
  const ring = ringOf(element.shadowRoot.querySelector('[role="option"][tabindex="0"]'));
  const [clientX, clientY] = middleOf(ring);
  ring.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX, clientY }));
  await until('quote', () => quotesIn(element));
}

const MEDIA: readonly MediaOptions[] = [{}, { media: 'print' }, { forcedColors: 'active' }];

interface Preparation {
  readonly media?: MediaOptions;
  /** What is done before both are compared. */
  readonly prepare?: (element: BuiltTimeline) => Promise<void>;
}

describe('the built timeline beside its source', () => {
  before(async () => {
    await load('/dist/telecons-timeline.js');
    customElements.define(SOURCE, class extends TeleconsTimeline {});
  });

  /** Both, one after the other at the same place, when what they ask for has come. */
  async function both<Result>(
    state: string,
    read: (element: BuiltTimeline) => Result,
    { media = {}, prepare }: Preparation = {},
  ): Promise<[Result, Result]> {
    const results: Result[] = [];
    for (const tag of [undefined, SOURCE]) {
      const element = await mountBuilt(tag, state);
      if (state.includes('point=')) {
        // The list of events comes with the quotes, both after the code that reads.
        await until('events', () => element.shadowRoot.querySelector('.more details'));
        await until('panel', () => element.shadowRoot.querySelector('.panel:not(.idle)'));
      }
      await prepare?.(element);
      await emulateMedia(media);
      await frames(4);
      results.push(read(element));
      element.remove();
      await emulateMedia();
    }
    return results as [Result, Result];
  }

  async function areTheSame(state: string, preparation?: Preparation): Promise<void> {
    const read = (element: BuiltTimeline) => ({ text: textOf(element), layout: layout(element) });
    const [built, source] = await both(state, read, preparation);
    expect(built.text).to.equal(source.text);
    expect(built.layout).to.deep.equal(source.layout);
  }

  for (const state of STATES) {
    const name = state || 'by default';
    it(`says the same and puts it at the same places: ${name}`, () => areTheSame(state));
  }

  it('says the same and puts it at the same places: the sentences of a chosen figure', () =>
    areTheSame(POINT, { prepare: choose }));

  for (const media of MEDIA) {
    it(`has the same styles: ${JSON.stringify(media)}`, async () => {
      const [built, source] = await both('', styles, { media });
      expect(built.length).to.be.above(10_000);
      expect(built.filter((style, index) => style !== source[index])).to.deep.equal([]);
    });
  }
});
