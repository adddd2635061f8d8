/** What a frame tells its host of its height, and what resize.js makes of it. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { drawn, frameOf, openSite, type Opened, type Site } from './site.js';

const FILE = 'embed/timeline.html';
const TAG = 'telecons-timeline';

/** Remembers what frames say. */
const LISTEN = `if (top === self) {
  self.told = [];
  addEventListener('message', ({ data }) => self.told.push(data));
}`;

type Told = Readonly<Record<string, unknown>> | string;

const told = (page: Page): Promise<Told[]> =>
  page.evaluate(() => (globalThis as unknown as { told: Told[] }).told);

const settled = () => new Promise((resolve) => setTimeout(resolve, 400));

/** Height in pixels that the first frame of the page has, and that it asked for last. */
const heights = (page: Page): Promise<{ frame: number; asked: number }> =>
  page.evaluate(() => {
    const { told } = globalThis as unknown as { told: { type?: string; height?: number }[] };
    const asked = told.filter(({ type }) => type === 'telecons:height').at(-1)?.height ?? 0;
    return { frame: document.querySelector('iframe')?.offsetHeight ?? 0, asked };
  });

void describe('a frame', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  async function hold(query = '', before = '', attributes = ''): Promise<Opened> {
    const opened = await site.hold(
      `${before}<iframe src="${site.address}${FILE}${query}" width="100%" height="300" ${attributes}></iframe>`,
      { first: LISTEN },
    );
    await drawn(await frameOf(opened.page, FILE), TAG);
    await settled();
    return opened;
  }
  const resize = () => `<script src="${site.address}resize.js"></script>`;

  void test('tells its height in our words and in those of AMP, and to nobody else’s', async () => {
    const { page, complaints } = await hold();
    const messages = await told(page);
    const last = messages.at(-1) as Record<string, unknown>;
    const { asked } = await heights(page);
    assert.ok(asked > 700 && asked < 1500, `${asked}`);
    assert.deepEqual(last, { sentinel: 'amp', type: 'embed-size', height: asked });
    assert.ok(
      messages.every(
        (message) =>
          typeof message === 'object' &&
          ['telecons:height', 'embed-size'].includes(String(message['type'])),
      ),
    );
    assert.deepEqual(complaints, []);
    await page.close();
  });

  void test('answers WordPress, Pym and Datawrapper when they have asked', async () => {
    const query = '?childId=graph-1&parentUrl=http%3A%2F%2Fhost&height-id=aB3#?secret=Xy9abcdefg';
    const { page } = await hold(query);
    const messages = await told(page);
    const { asked: height } = await heights(page);
    assert.deepEqual(messages.slice(-5), [
      { type: 'telecons:height', height },
      { sentinel: 'amp', type: 'embed-size', height },
      { message: 'height', value: height, secret: 'Xy9abcdefg' },
      `pymxPYMxgraph-1xPYMxheightxPYMx${height}`,
      { 'datawrapper-height': { aB3: height } },
    ]);
    await page.close();
  });

  void test('answers a host that comes late, and nobody else', async () => {
    const { page } = await hold('?childId=graph-1#?secret=Xy9abcdefg');
    const answers = async (data: unknown): Promise<number> => {
      const { length } = await told(page);
      await page.evaluate((message) => {
        document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
      }, data);
      await settled();
      return (await told(page)).length - length;
    };
    for (const asked of [
      'telecons:height',
      { message: 'ready', secret: 'Xy9abcdefg' },
      'pymxPYMxgraph-1xPYMxwidthxPYMx640',
    ]) {
      assert.equal(await answers(asked), 4, JSON.stringify(asked));
    }
    const others = [
      { sentinel: 'amp', type: 'embed-size-denied', requestedHeight: 900 },
      { type: 'telecons:height', height: 900 },
      ...['pym', '', 0, null, [], { message: 'link' }],
    ];
    for (const other of others) assert.equal(await answers(other), 0, JSON.stringify(other));
    await page.close();
  });

  void test('tells WordPress when its secret comes later', async () => {
    const { page } = await hold();
    await page.evaluate(() => {
      const frame = document.querySelector('iframe');
      if (frame) frame.src += '#?secret=Xy9abcdefg';
    });
    await settled();
    const { asked: value } = await heights(page);
    assert.deepEqual((await told(page)).at(-1), {
      message: 'height',
      value,
      secret: 'Xy9abcdefg',
    });
    await page.close();
  });

  void test('tells the same from a sandbox', async () => {
    const { page } = await hold('#?secret=Xy9abcdefg', '', 'sandbox="allow-scripts"');
    const { asked } = await heights(page);
    assert.ok(asked > 700, `${asked}`);
    assert.ok(
      (await told(page)).some(
        (message) => typeof message === 'object' && message['secret'] === 'Xy9abcdefg',
      ),
    );
    await page.close();
  });

  void test('tells nothing when it is a page of its own', async () => {
    const { page } = await site.open(FILE, { first: LISTEN });
    await drawn(page, TAG);
    await settled();
    assert.deepEqual(await told(page), []);
    await page.close();
  });

  void test('tells a new height with a new width, and then no more', async () => {
    const { page } = await hold();
    const wide = (await heights(page)).asked;
    await page.setViewport({ width: 340, height: 900 });
    await settled();
    const narrow = (await heights(page)).asked;
    assert.ok(narrow > wide + 100, `${wide}, ${narrow}`);
    const { length } = await told(page);
    await settled();
    assert.equal((await told(page)).length, length);
    await page.close();
  });

  void test('tells the height of its table when its script is gone', async () => {
    site.replaced.set(`/${TAG}.js`, null);
    const { page } = await site.hold(
      `<iframe src="${site.address}${FILE}" width="680" height="300"></iframe>`,
      { first: LISTEN },
    );
    await settled();
    site.replaced.delete(`/${TAG}.js`);
    const frame = await frameOf(page, FILE);
    const high = await frame.evaluate(() =>
      Math.ceil(document.body.getBoundingClientRect().height),
    );
    assert.equal((await heights(page)).asked, high);
    assert.match(await frame.evaluate(() => document.body.innerText), /Nature du chiffre/);
    await page.close();
  });

  for (const [name, attributes] of [
    ['a plain frame', ''],
    ['a frame in a sandbox', 'sandbox="allow-scripts"'],
    ['a frame in a sandbox with its origin', 'sandbox="allow-scripts allow-same-origin"'],
    ['a frame whose border is counted in', 'style="box-sizing:border-box"'],
  ] as const) {
    void test(`resize.js: ${name} gets its height, and keeps it`, async () => {
      const { page, complaints } = await hold('', resize(), attributes);
      const { frame, asked } = await heights(page);
      assert.ok(asked > 700);
      assert.equal(frame, asked + 4);
      const scrolls = await (
        await frameOf(page, FILE)
      ).evaluate(() => document.documentElement.scrollHeight > innerHeight);
      assert.equal(scrolls, false);
      const { length } = await told(page);
      // Two for each height, ours and AMP's: at once, observed, answered, drawn.
      assert.ok(length <= 12, `${length} messages`);
      await settled();
      assert.equal((await told(page)).length, length);
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }

  void test('resize.js: comes after the frame has told, or before the frame', async () => {
    const { page } = await hold();
    const address = `${site.address}resize.js`;
    await page.addScriptTag({ url: address });
    await settled();
    const { frame, asked } = await heights(page);
    assert.equal(frame, asked + 4);
    await page.evaluate((src) => {
      const late = document.createElement('iframe');
      late.src = src;
      late.className = 'late';
      document.body.append(late);
    }, `${site.address}embed/target-gauge.html`);
    await page.waitForFunction(
      () => (document.querySelector<HTMLElement>('.late')?.offsetHeight ?? 0) > 400,
    );
    await page.close();
  });

  void test('resize.js: tells frames apart by their window, and listens once', async () => {
    const frames = ['', '?no-controls', ''].map(
      (query) => `<iframe src="${site.address}${FILE}${query}" width="680" height="300"></iframe>`,
    );
    const { page } = await site.hold(`${resize()}${frames.join('')}${resize()}`, {
      first: `${LISTEN}
        const { addEventListener: add } = EventTarget.prototype;
        self.added = 0;
        EventTarget.prototype.addEventListener = function (...values) {
          self.added += 1;
          return add.apply(this, values);
        };`,
    });
    await page.waitForFunction(() =>
      [...document.querySelectorAll('iframe')].every(({ offsetHeight }) => offsetHeight > 700),
    );
    await settled();
    const found = await page.evaluate(() =>
      [...document.querySelectorAll('iframe')].map(({ offsetHeight }) => offsetHeight),
    );
    assert.equal(found[0], found[2]);
    assert.equal(await page.evaluate(() => (globalThis as unknown as { added: number }).added), 1);
    await page.close();
  });

  void test('resize.js: clamps, and believes neither other windows nor other origins', async () => {
    const { page } = await hold('', resize());
    const high = (await heights(page)).frame;
    const post = async (message: unknown, origin: string | null): Promise<number> => {
      await page.evaluate(
        (data, from) => {
          const { contentWindow: source } = document.querySelector('iframe') ?? {};
          const fields = { data, source: from === 'none' ? window : source, origin: from ?? '' };
          dispatchEvent(new MessageEvent('message', fields as MessageEventInit));
        },
        message,
        origin,
      );
      return page.evaluate(() => document.querySelector('iframe')?.offsetHeight ?? 0);
    };
    const { origin } = new URL(site.address);
    const type = 'telecons:height';
    assert.equal(await post({ type, height: 500 }, 'https://other.example'), high);
    assert.equal(await post({ type, height: 500 }, 'null'), high);
    assert.equal(await post({ type, height: 500 }, 'none'), high);
    for (const height of ['500', NaN, -5, null, {}, undefined]) {
      assert.equal(await post({ type, height }, origin), high, String(height));
    }
    for (const data of [null, 'telecons:height', 7, [], { height: 500 }]) {
      assert.equal(await post(data, origin), high);
    }
    assert.equal(await post({ type, height: 1 }, origin), 120 + 4);
    assert.equal(await post({ type, height: 1e9 }, origin), 4000 + 4);
    assert.equal(await post({ type, height: 500.2 }, origin), 501 + 4);
    await page.close();
  });
});
