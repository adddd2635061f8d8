/** What every built script must do, whatever its format: shared by the tests of this folder. */
import { expect, fixture } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';

/** The element as a page sees it; the class is only in the built file. */
export interface BuiltTimeline extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  readonly shadowRoot: ShadowRoot;
  readonly ready: Promise<void>;
  draw(): Promise<void>;
  toCSV(options?: { dialect: 'machine' | 'fr' }): Promise<string>;
  toSVG(): Promise<string>;
  toPNG(options?: { scale?: number }): Promise<Blob>;
  data: unknown;
}

export const TAG = 'telecons-timeline';

/** Loads a module whose address the compiler must not follow. */
export const load = (address: string): Promise<unknown> => import(address);

/** Loads a classic script. */
export function loadClassic(address: string): Promise<void> {
  const script = document.createElement('script');
  script.src = address;
  return new Promise((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${address} was not loaded.`));
    document.head.append(script);
  });
}

/** Tries again and again, because lazy files and frames take their time. */
export async function until<Value>(
  what: string,
  get: () => Value | null | undefined | false,
): Promise<Value> {
  const end = performance.now() + 10_000;
  while (performance.now() < end) {
    const value = get();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`No ${what} after 10 seconds.`);
}

/** Until the page has been painted so many times. */
export async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
}

/** A timeline 800 pixels wide, drawn; removed after the test. */
export async function mountBuilt(tag: string = TAG, attributes = ''): Promise<BuiltTimeline> {
  const parent = await fixture<HTMLElement>(
    `<div style="width:800px"><${tag} loading="eager" ${attributes}></${tag}></div>`,
  );
  const element = parent.firstElementChild as BuiltTimeline;
  await element.ready;
  await element.updateComplete;
  return element;
}

export const optionsOf = ({ shadowRoot }: BuiltTimeline): Element[] => [
  ...shadowRoot.querySelectorAll('[role="option"]'),
];

/** Where a figure of the timeline is drawn; its option also holds what leads to it. */
export function ringOf(option: Element | null | undefined): Element {
  const ring = option?.querySelector('.ring');
  if (!ring) throw new Error('The figure is not drawn.');
  return ring;
}

/** The middle of an element in whole pixels of the viewport. */
export function middleOf(element: Element): [number, number] {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
}

export function buttonOf({ shadowRoot }: BuiltTimeline, text: string): HTMLButtonElement {
  const buttons = [...shadowRoot.querySelectorAll('button')];
  const found = buttons.find((button) => button.textContent?.trim() === text);
  if (!found) throw new Error(`There is no button "${text}".`);
  return found;
}

/** Moves the mouse onto an element and, as hands do, goes on moving until `seen`. */
export async function hover(element: Element, what: string, seen: () => boolean): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  const [x, y] = middleOf(element);
  for (let step = 0; step < 200 && !seen(); step += 1) {
    await sendMouse({ type: 'move', position: [x + (step % 2), y] });
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  if (!seen()) throw new Error(`The mouse brings no ${what}.`);
}

/** Clicks with the mouse where an element is. */
export const clickOn = (element: Element): Promise<void> =>
  sendMouse({ type: 'click', position: middleOf(element) });

/** What elements say, with one kind of space. */
const textOf = (elements: Iterable<Element>): string =>
  [...elements].map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ')).join(' ');

export const panelText = ({ shadowRoot }: BuiltTimeline): string =>
  textOf(shadowRoot.querySelectorAll('.panel:not(.idle)'));

/** The sentences about a figure that stand in a place, `''` when there are none. */
export const quotesIn = ({ shadowRoot }: BuiltTimeline, place = '.panel'): string =>
  textOf(shadowRoot.querySelectorAll(`${place} .quote`));

/** What a publisher wrote, between quotation marks. */
export const QUOTE = /« .{20,} »|“.{20,}”/s;

/** To be called once the script is loaded. */
export function itBehavesLikeATimeline(): void {
  it('draws the published figures with their names', async () => {
    const element = await mountBuilt();
    expect(optionsOf(element)).to.have.length.above(8);
    expect(element.shadowRoot.querySelectorAll('path')).to.have.length.above(20);
  });

  it('tells a figure when the pointer comes to it, and quotes its source on a click', async () => {
    const element = await mountBuilt();
    const ring = ringOf(optionsOf(element)[1]);
    await hover(ring, 'figure', () => panelText(element).includes('Janvier 2019'));
    expect(panelText(element)).to.contain('2 000 actes').and.contain('Un clic montre');
    // The list of events comes with the quotes: they are there, but were not asked for.
    await until('events', () => element.shadowRoot.querySelector('.more details'));
    expect(quotesIn(element)).to.equal('');
    await clickOn(ring);
    await until('quote', () => QUOTE.test(quotesIn(element)));
    await resetMouse();
    expect(quotesIn(element)).to.contain('« le mois de janvier a totalisé 2 000 actes »');
    const [chart, panel] = ['.chart', '.panel'].map((part) =>
      element.shadowRoot.querySelector(part)?.getBoundingClientRect(),
    );
    expect(panel?.top, 'under the plot').to.be.at.least(chart?.bottom ?? Infinity);
    buttonOf(element, 'Fermer').click();
    await element.updateComplete;
    expect(panelText(element)).to.equal('');
  });

  it('shows the real table and goes back to the chart', async () => {
    const element = await mountBuilt();
    const table = element.shadowRoot.querySelector('table');
    const rows = table?.tBodies[0]?.rows.length;
    expect(rows).to.be.above(8);
    buttonOf(element, 'Tableau').click();
    await element.updateComplete;
    expect(table?.getBoundingClientRect().height).to.be.above(200);
    buttonOf(element, 'Graphique').click();
    await element.updateComplete;
    expect(element.shadowRoot.querySelector('table')).to.equal(table);
  });

  it('gives its figures as CSV, SVG and PNG', async () => {
    const element = await mountBuilt();
    const csv = await element.toCSV();
    expect(csv).to.include('acts-per-month').and.to.include('4500000');
    expect(await element.toSVG()).to.match(/^<svg[^]*<\/svg>\s*$/);
    expect((await element.toPNG({ scale: 1 })).type).to.equal('image/png');
  });

  it("draws a publisher's own long series on a canvas", async () => {
    const element = await mountBuilt();
    const rows = Array.from({ length: 300 }, (_, day) => ({
      period: new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10),
      value: 1000 + day,
    }));
    element.data = { source: { publisher: 'Test', date: '2021-01-01' }, rows };
    await until('canvas', () => element.shadowRoot.querySelector('canvas')?.width);
  });
}
