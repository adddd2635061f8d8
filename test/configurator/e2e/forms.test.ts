/** Each form of the code, copied and pasted into an empty page, is the widget of the preview. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { assertSameLook, inkOf, type Look, lookOf } from './look.js';
import {
  codeIn,
  frameWith,
  previewFrame,
  settled,
  type Site,
  startSite,
  widgetIn,
} from './site.js';

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

const VIEWS = [
  { tag: 'telecons-timeline', query: '' },
  { tag: 'telecons-timeline', query: 'series=weekly&lang=en' },
  {
    tag: 'telecons-timeline',
    query: `from=2019&to=2020-06&events=none&point=2020-04&heading=${encodeURIComponent('« A & B » <b>"C"</b>')}&theme=dark`,
  },
  { tag: 'telecons-region-map', query: 'element=region-map' },
  {
    tag: 'telecons-region-map',
    query: 'element=region-map&region=FR-OCC&layout=tiles&no-overseas=',
  },
  { tag: 'telecons-target-gauge', query: 'element=target-gauge' },
  {
    tag: 'telecons-target-gauge',
    query:
      'element=target-gauge&shape=dial&year=2019&as-of=2019-09-30&no-controls=&heading-level=4',
  },
] as const;

/** Colours can't reach into a frame: said in words, and only compared where they can. */
const COLOURED = `element=target-gauge&${encodeURIComponent('--telecons-actual')}=%23aa0000&${encodeURIComponent('--telecons-font')}=monospace`;

interface Composed {
  readonly code: string;
  readonly preview: Look;
  readonly page: Page;
}

/** Where a picture begins between two pixels, all of its lines are mixed anew. */
const onWholePixels = (page: Page): Promise<void> =>
  page.$eval('.shown', (frame) => {
    Object.assign((frame as HTMLElement).style, {
      position: 'fixed',
      top: '0',
      left: '0',
      zIndex: '9',
    });
  });

async function compose(
  query: string,
  tag: string,
  form: string,
  levels: boolean,
): Promise<Composed> {
  const { page, complaints } = await site.open(`?${query}&ui-form=${form}`);
  await settled(page);
  const code = await codeIn(page);
  await onWholePixels(page);
  const frame = await previewFrame(page);
  const preview = await lookOf(frame, await widgetIn(frame, tag), levels);
  assert.ok(inkOf(preview.picture) > 5000, 'the preview is empty');
  assert.deepEqual(complaints, []);
  return { code, preview, page };
}

for (const form of ['figure', 'element'] as const) {
  describe(`pasted: ${form}`, () => {
    for (const { tag, query } of [...VIEWS, { tag: 'telecons-target-gauge', query: COLOURED }]) {
      test(query || 'as it comes', async () => {
        const { code, preview, page } = await compose(query, tag, form, true);
        await page.close();
        const pasted = await site.paste(code);
        const frame = pasted.page.mainFrame();
        assertSameLook(await lookOf(frame, await widgetIn(frame, tag), true), preview);
        assert.deepEqual(pasted.complaints, []);
        await pasted.page.close();
      });
    }
  });
}

describe('pasted: frame', () => {
  for (const { tag, query } of VIEWS) {
    test(query || 'as it comes', async () => {
      const { code, preview, page } = await compose(query, tag, 'frame', false);
      await page.close();
      const pasted = await site.paste(code);
      const frame = await frameWith(pasted.page, 'main iframe');
      const widget = await widgetIn(frame, tag);
      assertSameLook(await lookOf(frame, widget, false), preview);
      // The reserved height is the one that the frame then tells.
      const height = await pasted.page.$eval('main iframe', (found) => found.clientHeight);
      const inside = await widget.evaluate((found) => found.getBoundingClientRect().height);
      assert.equal(height, Math.ceil(inside));
      assert.deepEqual(pasted.complaints, []);
      await pasted.page.close();
    });
  }
});

describe('pasted: WordPress', () => {
  for (const { tag, query } of [VIEWS[0], VIEWS[1], VIEWS[3], VIEWS[5]]) {
    test(query || 'as it comes', async () => {
      const { code, preview, page } = await compose(query, tag, 'wordpress', false);
      await page.close();
      // What WordPress does: it reads the page, follows it to its answer, and shows the frame in it.
      const html = await (await fetch(code)).text();
      const answer =
        /<link rel="alternate" type="application\/json\+oembed"[^>]* href="([^"]+)"/.exec(
          html,
        )?.[1];
      assert.ok(answer);
      const found = (await (await fetch(new URL(answer, code))).json()) as { html: string };
      const source = /<iframe src="([^"]+)"/.exec(found.html)?.[1];
      assert.equal(new URL(source ?? '', new URL(answer, code)).href, code);
      const pasted = await site.paste(found.html.replaceAll('../', site.base));
      const frame = await frameWith(pasted.page, 'main iframe');
      assertSameLook(await lookOf(frame, await widgetIn(frame, tag), false), preview);
      await pasted.page.close();
    });
  }

  test('a view that no page shows has no code', async () => {
    const { page } = await site.open('?from=2020&ui-form=wordpress');
    assert.equal(await codeIn(page), '');
    assert.match(
      await page.$eval('.code .warnings', ({ textContent }) => textContent),
      /vues prêtes/,
    );
    assert.equal(
      await page.$eval('.code .main', (button) => button.getAttribute('aria-disabled')),
      'true',
    );
    await page.close();
  });
});

describe('pasted: plain', () => {
  for (const { tag, query } of VIEWS) {
    test(query || 'as it comes', async () => {
      const { code, page } = await compose(query, tag, 'plain', false);
      const frame = await previewFrame(page);
      const table = await (
        await widgetIn(frame, tag)
      ).evaluate((widget) =>
        [...(widget.shadowRoot?.querySelectorAll('[part=table] :is(caption,th,td)') ?? [])].map(
          (cell) => cell.textContent.replace(/[ \n\t]+/g, ' ').trim(),
        ),
      );
      await page.close();
      assert.ok(table.length > 8);
      const { page: pasted, requests, complaints } = await site.paste(code);
      const found = await pasted.evaluate(() => ({
        scripts: document.scripts.length,
        cells: [...document.querySelectorAll('main :is(caption,th,td)')].map(
          ({ textContent }) => textContent,
        ),
        pictures: [...document.querySelectorAll('img')].map(({ naturalWidth, alt }) => ({
          isSeen: naturalWidth > 0,
          isTold: alt.length > 40,
        })),
        sources: document.querySelectorAll('main p a[href^=http]').length,
      }));
      const isReady = query === '' || /^series|^element=[\w-]+$/.test(query);
      assert.deepEqual(found.cells, table);
      assert.equal(found.scripts, 0);
      assert.deepEqual(found.pictures, isReady ? [{ isSeen: true, isTold: true }] : []);
      assert.ok(found.sources > 0);
      assert.ok(requests.every((address) => !/\.js$/.test(address)));
      assert.deepEqual(complaints, []);
      await pasted.close();
    });
  }
});

describe('frozen', () => {
  for (const form of ['figure', 'element', 'frame'] as const) {
    test(`${form}: the hash is that of the file`, async () => {
      const { code, page } = await compose(
        'ui-version=frozen&ui-reserve=sheet',
        'telecons-timeline',
        form,
        false,
      );
      await page.close();
      assert.match(code, /integrity="sha384-[\w+/]{64}"/);
      const pasted = await site.paste(code);
      const frame =
        form === 'frame' ? await frameWith(pasted.page, 'main iframe') : pasted.page.mainFrame();
      await widgetIn(frame, 'telecons-timeline');
      assert.deepEqual(pasted.complaints, []);
      await pasted.page.close();
    });
  }
});

describe('reserved height', () => {
  for (const width of [320, 560, 680, 900]) {
    test(`nothing moves at ${width} px`, async () => {
      const { code, page } = await compose(
        'element=target-gauge&shape=dial',
        'telecons-target-gauge',
        'element',
        false,
      );
      await page.close();
      const pasted = await site.paste(
        `<style>main{width:${width}px!important}</style>${code.replace(/<script.*<\/script>/, '')}`,
      );
      const before = await pasted.page.$eval('main', (main) => main.getBoundingClientRect().height);
      const script = /src="([^"]+\.js)"/.exec(code)?.[1];
      assert.ok(script);
      await pasted.page.addScriptTag({ type: 'module', url: script });
      await widgetIn(pasted.page.mainFrame(), 'telecons-target-gauge');
      const after = await pasted.page.$eval('main', (main) => main.getBoundingClientRect().height);
      assert.ok(Math.abs(after - before) <= 1, `${before} px became ${after} px`);
      await pasted.page.close();
    });
  }
});
