/** The examples of docs/events.md and docs/theming.md do what the pages say. */
import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '../commands.js';
import { part, parts, settled, textOf } from '../elements/mounting.js';
import { eventGuides, themingGuides } from './examples/guides.js';
import {
  type AnyWidget,
  choose,
  countPainted,
  informed,
  press,
  show,
  widgetIn,
  written,
} from './running.js';

const tag = 'telecons-timeline';
const VIOLET = 'rgb(122, 31, 162)';
const DARK_GROUND = 'rgb(20, 24, 29)';

const groundOf = (widget: Parameters<typeof part>[0]): string =>
  getComputedStyle(part(widget, '.frame')).backgroundColor;

const periodsOf = ({ observations }: AnyWidget): readonly string[] =>
  observations.map(({ period }) => period);

describe('the examples of the page on events', () => {
  it('counting: tells what was used, and nothing about who used it', async () => {
    const sent: { address: string; request: RequestInit }[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = (address, request) => {
      sent.push({ address: String(address), request: request ?? {} });
      return Promise.resolve(new Response());
    };
    const cookies = document.cookie;
    const [kept, session] = [localStorage.length, sessionStorage.length];
    try {
      const widget = await show(tag, eventGuides.counting);
      expect(sent).to.have.length(0);
      press(widget, 'Tableau');
      await settled(widget);
      press(widget, 'Graphique');
      await settled(widget);
      await informed(widget);
      choose(widget);
      await waitUntil(() => sent.length === 3);
    } finally {
      globalThis.fetch = fetch;
    }
    expect(sent.map(({ request }) => request.body)).to.deep.equal([
      '{"widget":"telecons-timeline","type":"telecons-view","what":"table"}',
      '{"widget":"telecons-timeline","type":"telecons-view","what":"chart"}',
      '{"widget":"telecons-timeline","type":"telecons-select","what":"2020-08"}',
    ]);
    expect(eventGuides.counting.shows).to.contain(String(sent[0]?.request.body));
    for (const { address, request } of sent) {
      expect(address).to.equal('/counts');
      expect(request.credentials).to.equal('omit');
    }
    expect(document.cookie).to.equal(cookies);
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([kept, session]);
  });

  it('sync: each follows the other, without an endless loop', async () => {
    const timeline = await show(tag, eventGuides.sync);
    const gauge = widgetIn(document, 'telecons-target-gauge');
    const told: string[] = [];
    document.addEventListener('telecons-select', ({ target }) => {
      told.push((target as Element).localName);
    });
    await settled(gauge);
    await informed(gauge);
    const [, second] = parts<Element>(gauge, '.row');
    second?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await settled(timeline);
    expect(periodsOf(timeline)).to.deep.equal(['2020']);
    await informed(timeline);
    choose(timeline);
    await settled(gauge);
    expect(new Set(periodsOf(gauge))).to.deep.equal(new Set(['2020']));
    expect(told).to.deep.equal(['telecons-target-gauge', 'telecons-timeline']);
  });

  it('sync: each year of the gauge has its figure in the timeline, and a reader gets back', async () => {
    const timeline = await show(tag, eventGuides.sync);
    const gauge = widgetIn(document, 'telecons-target-gauge');
    await settled(gauge);
    await informed(gauge);
    const [years, all] = [periodsOf(gauge), periodsOf(timeline)];
    for (const [index, year] of ['2019', '2020', '2021'].entries()) {
      const row = parts<Element>(gauge, '.row')[index];
      row?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      await settled(timeline);
      expect(periodsOf(timeline)).to.deep.equal([year]);
    }
    await informed(timeline);
    choose(timeline);
    await settled(gauge);
    expect(new Set(periodsOf(gauge))).to.deep.equal(new Set(['2021']));
    document.querySelector<HTMLButtonElement>('#all')?.click();
    await settled(gauge);
    await settled(timeline);
    expect(periodsOf(gauge)).to.deep.equal(years);
    expect(periodsOf(timeline)).to.deep.equal(all);
    expect(all).to.include.members(['2019', '2020', '2021']);
  });

  it('ready: the sentence comes, however late', async () => {
    const widget = await show(tag, eventGuides.ready);
    expect(written('sentence')).to.equal(widget.toText());
    expect(written('sentence')).to.contain('4\u202f500\u202f000');
  });
});

describe('the examples of the page on theming', () => {
  afterEach(() => emulateMedia());

  it('brand: colours and fonts', async () => {
    const widget = await show(tag, themingGuides.brand);
    expect(countPainted(widget, VIOLET)).to.be.above(0);
    expect(getComputedStyle(part(widget, '.heading')).fontFamily).to.equal('Georgia, serif');
  });

  it('brand: own colours end where colours are not ours to choose', async () => {
    const widget = await show(tag, themingGuides.brand);
    for (const media of [{ media: 'print' }, { forcedColors: 'active' }] as const) {
      await emulateMedia(media);
      expect(countPainted(widget, VIOLET), JSON.stringify(media)).to.equal(0);
    }
  });

  it('both: a colour for each theme', async () => {
    const widget = await show(tag, themingGuides.both);
    expect(countPainted(widget, VIOLET)).to.be.above(0);
    widget.setAttribute('theme', 'dark');
    await settled(widget);
    expect(countPainted(widget, VIOLET)).to.equal(0);
    expect(countPainted(widget, 'rgb(215, 166, 240)')).to.be.above(0);
  });

  it('system: dark where the page follows the system, and light where it does not', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    const plain = await show(tag, { ...themingGuides.system, css: '' });
    expect(groundOf(plain)).to.equal('rgb(255, 255, 255)');
    expect(groundOf(await show(tag, themingGuides.system))).to.equal(DARK_GROUND);
  });

  it('area: dark on a dark part of the page', async () => {
    expect(groundOf(await show(tag, themingGuides.area))).to.equal(DARK_GROUND);
  });

  it('print: a part is left out on paper only', async () => {
    const widget = await show(tag, themingGuides.print);
    expect(textOf(part(widget, '.notes'))).to.have.length.above(10);
    expect(part(widget, '.notes').checkVisibility()).to.equal(true);
    await emulateMedia({ media: 'print' });
    expect(part(widget, '.notes').checkVisibility()).to.equal(false);
    expect(part(widget, '.source').checkVisibility()).to.equal(true);
  });
});
