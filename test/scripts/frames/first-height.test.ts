/** The first height that a frame tells is the one it keeps: the page around it does not move. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import {
  GAUGE_HEIGHT,
  heightAt,
  REGION_MAP_HEIGHT,
  TIMELINE_HEIGHT,
} from '../../../src/elements/styles/reserved-height.js';
import { drawn, frameOf, openSite, type Site } from './site.js';

/** Pixels of the page. */
const WIDTHS = [320, 480, 680, 768, 1100];

/** Pixels of the element in a frame: its margins give way where a layout needs all of the width. */
const contentWidth = (width: number): number =>
  width === 480 || width === 680 ? width : width - 32;

/** Remembers what frames say, and what moves. */
const WATCH = `if (top === self) {
  self.told = [];
  self.shift = 0;
  addEventListener('message', ({ data }) => {
    if (data.type === 'telecons:height') self.told.push(data.height);
  });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) self.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
}`;

interface Watched {
  /** Pixels, in the order they came. */
  readonly told: readonly number[];
  /** Of the host's page, as CLS counts. */
  readonly shift: number;
}

const watched = (page: Page): Promise<Watched> =>
  page.evaluate(() => {
    const { told, shift } = globalThis as unknown as Watched;
    return { told, shift };
  });

const settled = () => new Promise((resolve) => setTimeout(resolve, 400));

/** Views by element: pages, and query strings that ask for another view than the page's own. */
const VIEWS = [
  {
    reserved: TIMELINE_HEIGHT,
    views: ['timeline.html', 'timeline.html?series=annual&no-controls', 'timeline-weekly-en.html'],
  },
  {
    reserved: REGION_MAP_HEIGHT,
    views: [
      'region-map.html',
      'region-map.html?layout=tiles&lang=en',
      'region-map.html?no-overseas',
      'region-map-tiles-fr.html',
    ],
  },
  {
    reserved: GAUGE_HEIGHT,
    views: [
      'target-gauge.html',
      'target-gauge.html?shape=dial',
      'target-gauge.html?as-of=2020',
      'target-gauge-dial-2020-fr.html',
    ],
  },
];

void describe('the first height of a frame', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  const hold = async (view: string, width: number, height: number): Promise<Page> => {
    const frame = `<iframe src="${site.address}embed/${view}" width="${width}" height="${height}" style="border:0;display:block"></iframe>`;
    const body = `<style>body{margin:0}</style>${frame}<p>Après</p><script src="${site.address}resize.js"></script>`;
    return (await site.hold(body, { first: WATCH, width })).page;
  };

  for (const { reserved, views } of VIEWS) {
    const { tag } = reserved;
    const wide = heightAt(reserved, 680);
    for (const view of views) {
      void test(`${view} is the one it keeps, at every width`, async () => {
        for (const width of WIDTHS) {
          const height = heightAt(reserved, contentWidth(width));
          const page = await hold(view, width, height);
          const frame = await frameOf(page, view);
          await drawn(frame, tag);
          await settled();
          const { told, shift } = await watched(page);
          const [first = NaN] = told;
          const high = await frame.evaluate(() => document.body.getBoundingClientRect().height);
          assert.deepEqual([...new Set(told)], [Math.ceil(high)], `${width}: ${told.join()}`);
          assert.ok(first >= height - 1, `${width}: ${first}`);
          assert.ok(shift <= 0.01, `${width}: ${shift}`);
          await page.close();
        }
      });
    }

    void test(`${tag}: also when its script is late`, async () => {
      site.delays.set(`/${tag}.js`, 2000);
      const page = await hold(views[0] ?? '', 680, wide);
      await drawn(await frameOf(page, 'embed/'), tag);
      await settled();
      site.delays.delete(`/${tag}.js`);
      const { told, shift } = await watched(page);
      assert.deepEqual([...new Set(told)], [wide]);
      assert.ok(shift <= 0.01, `${shift}`);
      await page.close();
    });

    void test(`${tag}: out of sight`, async () => {
      const { page } = await site.hold(
        `<p style="height:9000px">Avant</p><iframe src="${site.address}embed/${views[0] ?? ''}" width="680" height="300"></iframe>`,
        { first: WATCH },
      );
      await page.waitForFunction(() => (globalThis as unknown as Watched).told.length > 0);
      assert.deepEqual((await watched(page)).told, [wide]);
      await page.close();
    });
  }

  void test('is that of picture and table when the script never answers', async () => {
    const { tag } = REGION_MAP_HEIGHT;
    const wide = heightAt(REGION_MAP_HEIGHT, 680);
    site.delays.set(`/${tag}.js`, 60_000);
    const body = `<iframe width="680" height="300"></iframe>`;
    const { page } = await site.hold(body, { first: WATCH });
    // By hand: with such a file the page is never loaded.
    await page.evaluate((source) => {
      const frame = document.querySelector('iframe');
      if (frame) frame.src = source;
    }, `${site.address}embed/region-map.html`);
    await page.waitForFunction(() => (globalThis as unknown as Watched).told.length > 0);
    site.delays.delete(`/${tag}.js`);
    const frame = await frameOf(page, 'embed/region-map.html');
    const high = await frame.evaluate(() => document.body.getBoundingClientRect().height);
    assert.equal((await watched(page)).told[0], Math.ceil(high));
    assert.ok(high > wide + 200, `${high}`);
    await page.close();
  });

  void test('is not told while the frame is not displayed', async () => {
    site.replaced.set('/telecons-region-map.js', null);
    const { page } = await site.hold(
      `<iframe src="${site.address}embed/region-map.html" width="680" height="300" style="display:none"></iframe>`,
      { first: WATCH },
    );
    await settled();
    assert.deepEqual((await watched(page)).told, []);
    await page.evaluate(() => document.querySelector('iframe')?.removeAttribute('style'));
    await page.waitForFunction(() => (globalThis as unknown as Watched).told.length > 0);
    site.replaced.delete('/telecons-region-map.js');
    const { told } = await watched(page);
    assert.ok(Number(told[0]) > 1000 && Number(told[0]) < 3000, told.join());
    await page.close();
  });
});
