/** A publisher's series too long for marks: its canvas, its panel, its table, and its failures. */
import { expect, waitUntil } from '@open-wc/testing';
import { html, render } from 'lit/html.js';
import { messagesFor } from '../../../src/i18n/resolve.js';
import { timelineLanguage } from '../../../src/i18n/timeline.js';
import type { OwnData } from '../../../src/model/own-data.js';
import { LongPart } from '../../../src/elements/timeline/long.js';
import { readTimelineOptions } from '../../../src/elements/timeline/options.js';
import { OwnPart } from '../../../src/elements/timeline/own.js';
import type { PlanInput } from '../../../src/elements/timeline/plan.js';
import { timelineTable } from '../../../src/elements/timeline/table.js';
import type { TeleconsTimeline } from '../../../src/elements/timeline.js';
import { expectWarning } from '../../console.js';
import {
  type Attributes,
  collectErrors,
  column,
  create,
  optionNames,
  part,
  parts,
  settled,
  textOf,
  thin,
} from './mounting.js';

const SOURCE = { publisher: 'La Gazette', date: '2024-05', url: 'https://example.org/data' };

const day = (index: number): string =>
  new Date(Date.UTC(2018, 0, 1 + index)).toISOString().slice(0, 10);

const days = (count: number, changes: Partial<OwnData> = {}): OwnData => ({
  title: 'Consultations',
  unit: 'consultations',
  source: SOURCE,
  rows: Array.from({ length: count }, (_, index) => ({ period: day(index), value: 1 + index })),
  ...changes,
});

async function show(
  data: OwnData,
  attributes: Attributes = {},
  width = 800,
): Promise<TeleconsTimeline> {
  const element = create(attributes);
  element.data = data;
  (await column(width)).append(element);
  await settled(element);
  return element;
}

/** What the canvas shows in words: its axis. */
const axis = async (element: TeleconsTimeline): Promise<string> =>
  (await element.toSVG()).replaceAll(/<[^>]+>/g, '|');

async function press(element: TeleconsTimeline, key: string): Promise<void> {
  part(element, '.dense-options').dispatchEvent(new KeyboardEvent('keydown', { key }));
  await settled(element);
}

describe('a long series', () => {
  it('is drawn anew when a kept plan comes back: scale and language', async () => {
    const element = await show(days(1000));
    const linear = await axis(element);
    element.scale = 'log';
    await settled(element);
    expect(await axis(element)).not.to.equal(linear);
    element.scale = 'linear';
    await settled(element);
    expect(await axis(element)).to.equal(linear);
    const list = (): string | null => part(element, '.dense-options').getAttribute('aria-label');
    const french = list();
    element.lang = 'en';
    await settled(element);
    await waitUntil(() => list() !== french, 'still French');
    expect(textOf(part(element, '.panel'))).to.contain('1,000 points');
    element.lang = 'fr';
    await waitUntil(() => list() === french, 'still English');
    expect(textOf(part(element, '.panel'))).to.contain(thin('1 000'));
  });

  it('tells of the figure under the cursor its kind, note, owner and source', async () => {
    const rows = days(400).rows.map((row, index) =>
      index === 0 ? { ...row, status: 'estimate' as const, note: 'Sans la Corse.' } : row,
    );
    const element = await show(days(400, { rows, invented: true }));
    const size = part(element, 'canvas').getBoundingClientRect().height;
    await press(element, 'Home');
    const panel = part(element, '.panel');
    const said = textOf(panel);
    expect(said).to.contain('1 consultations');
    for (const words of ['janvier 2018', 'estimation', 'Sans la Corse.', 'Données inventées']) {
      expect(said).to.contain(words);
    }
    const link = panel.querySelector('a');
    expect([link?.href, textOf(link)]).to.deep.equal([SOURCE.url, 'La Gazette, mai 2024']);
    expect(part(element, 'canvas').getBoundingClientRect().height).to.equal(size);
    await expect(element).to.be.accessible();
  });

  it('starts at the figure that `point` names', async () => {
    const element = await show(days(400), { point: '2018-01-11' });
    expect(part(element, '.dense-options').getAttribute('aria-activedescendant')).to.equal(
      'dense-10',
    );
    expect(textOf(part(element, '.panel'))).to.contain('11\u00a0janvier 2018');
    element.data = days(500);
    await settled(element);
    await settled(element);
    expect(optionNames(element)[1]).to.contain('11\u00a0janvier 2018');
  });

  it('says what is shown after a zoom, with buttons that a finger can hit', async () => {
    for (const width of [800, 320]) {
      const element = await show(days(400), {}, width);
      const [closer, further, all] = parts(element, '.tools button');
      for (const button of [closer, further]) {
        const box = button?.getBoundingClientRect();
        expect(box?.width).to.be.at.least(44);
        expect(box?.height).to.be.at.least(44);
      }
      const before = part(element, '.tools').getBoundingClientRect().height;
      const range = part(element, '.tools [role="status"]');
      const whole = textOf(range);
      expect(whole).to.contain('2018').and.to.contain('2019');
      const size = part(element, 'canvas').getBoundingClientRect().height;
      closer?.click();
      await settled(element);
      expect(textOf(range)).not.to.equal(whole);
      expect(part(element, '.tools').getBoundingClientRect().height).to.equal(before);
      expect(part(element, 'canvas').getBoundingClientRect().height).to.equal(size);
      all?.click();
      await settled(element);
      expect(textOf(range)).to.equal(whole);
    }
  });

  it('tells the same bad row again when other data brings it', async () => {
    const bad = (): OwnData =>
      days(300, { rows: [...days(300).rows, { period: '2030-13-01', value: 1 }] });
    const parent = await column();
    const errors = collectErrors(parent);
    await expectWarning(/<telecons-timeline>/, async () => {
      const element = create();
      element.data = bad();
      parent.append(element);
      await settled(element);
      expect(errors).to.have.length(1);
      element.lang = 'en';
      await settled(element);
      element.lang = '';
      await settled(element);
      const { length } = errors;
      element.data = bad();
      await settled(element);
      await settled(element);
      expect(errors).to.have.length(length + 1);
      expect(errors.at(-1)).to.deep.equal(errors[0]);
    });
  });

  it('draws no moment without its name', async () => {
    const plain = await show(days(1500));
    const told = await show(days(1500), { events: 'all' });
    const lines = async (element: TeleconsTimeline): Promise<number> =>
      (await element.toSVG()).match(/stroke-dasharray/g)?.length ?? 0;
    expect(await lines(told)).to.equal(await lines(plain));
  });
});

describe('a long series whose drawing can’t be loaded', () => {
  it('shows its table, says so, and draws when a second try succeeds', async () => {
    const host = Object.assign(document.createElement('div'), {
      renderRoot: document.createElement('div'),
      addController: () => undefined,
      requestUpdate: () => show(),
      updateComplete: Promise.resolve(true),
    });
    const none = { series: null, scope: null, scale: null, from: null, to: null };
    const input = {
      options: readTimelineOptions({ ...none, events: null, point: null }, [], true, () => null),
      common: { heading: '', asOf: null },
      events: [],
      language: timelineLanguage(messagesFor('fr')),
    } as unknown as PlanInput;
    const ignore = (): void => undefined;
    const plan = new OwnPart(html, host, ignore, ignore, ignore).plan(days(400), input);
    if (!('series' in plan) || plan.state.kind !== 'ready') throw new Error('not planned');
    const { view } = plan.state;
    if ('points' in view) throw new Error('not long');

    const failures: unknown[] = [];
    let tries = 0;
    let online = false;
    const long = new LongPart(
      html,
      host,
      (error) => failures.push(error),
      () => {
        tries += 1;
        return online
          ? import('../../../src/elements/timeline/dense.js')
          : Promise.reject(new Error('offline'));
      },
    );
    const { renderRoot } = host;
    const show = (): void => {
      long.prepare({ width: 600, height: 300 }, view, plan);
      const table = timelineTable(view, { ...plan, long }, false, null);
      render(html`${long.chart()}${table}`, renderRoot);
    };
    show();
    expect(renderRoot.querySelector('.data')?.className).to.contain('hidden');
    await waitUntil(() => renderRoot.querySelector('[role="alert"]'), 'nobody was told');
    expect([tries, failures.length, long.failed, long.isDrawn]).to.deep.equal([2, 1, true, true]);
    expect(textOf(renderRoot.querySelector('.alert p'))).to.equal(
      'Les données n’ont pas pu être chargées.',
    );
    expect(renderRoot.querySelector('.data')?.className).not.to.contain('hidden');
    expect(renderRoot.querySelectorAll('tbody tr')).to.have.length(100);
    expect(renderRoot.querySelector('.pager')).not.to.equal(null);

    online = true;
    renderRoot.querySelector<HTMLButtonElement>('.alert button')?.click();
    await waitUntil(() => renderRoot.querySelector('canvas'), 'not tried again');
    expect([tries, failures.length, long.failed]).to.deep.equal([3, 1, false]);
    expect(renderRoot.querySelector('.alert')).to.equal(null);
    expect(renderRoot.querySelector('.data')?.className).to.contain('hidden');
  });
});
