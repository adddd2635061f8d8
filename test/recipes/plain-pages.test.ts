/**
 * Recipes that are plain HTML: the forms of the index, a CDN of npm, Ghost's card; the widgets are
 * drawn, and without the script readers have picture, sentence and link.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { pages, snippet, textOf } from './markdown.js';
import { expectWidgets, readPlain } from './reading.js';
import {
  CDN,
  following,
  pictures,
  type Site,
  startSite,
  titleOf,
  version,
  withHashes,
} from './site.js';

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

const MONTHLY = 'telecons-timeline series="monthly"';
/** As the page for frames shows it. */
const FRAMED = 'telecons-timeline loading="eager" heading-level="2" series="monthly"';
const WEEKLY = 'telecons-timeline series="weekly"';
const SENTENCE = pictures.find(({ id }) => id === 'timeline-monthly-fr-light-680')?.alt ?? '';
const TITLE = titleOf('timeline-monthly-fr-light-680');
const page = (name: string) => snippet('README', name);
const linkOf = (folder: string) => `${CDN}/${folder}/embed/timeline.html?series=monthly`;

describe('The index', () => {
  for (const [form, script] of [
    ['figure', 'script'],
    ['figure', 'classic'],
    ['element', 'script'],
    ['element', 'classic'],
    ['frozen-figure', 'frozen-script'],
  ] as const) {
    test(`${form} with ${script}`, async () => {
      const opened = await site.open(page(form), { head: withHashes(page(script)) });
      await expectWidgets(opened, [MONTHLY]);
    });
  }

  test('the height is reserved before the script: nothing moves', async () => {
    const { page: opened } = await site.open('', { head: page('script') });
    const moved = await opened.evaluate(async (html) => {
      let moved = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          moved += (entry as PerformanceEntry & { value: number }).value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      document.body.append(...parsed.body.childNodes, 'After');
      for (let tries = 0; tries < 200; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        if (document.querySelector('telecons-timeline')?.shadowRoot?.querySelector('svg')) break;
      }
      await new Promise((resolve) => setTimeout(resolve, 300));
      return moved;
    }, page('figure'));
    assert.equal(moved, 0);
    await opened.close();
  });

  for (const [form, folder] of [
    ['figure', following],
    ['frozen-figure', version],
  ] as const) {
    test(`${form} without the script: picture, sentence, link`, async () => {
      const plain = await readPlain(site, page(form));
      assert.deepEqual(plain.pictures, [TITLE]);
      assert.deepEqual(plain.links, [linkOf(folder), linkOf(folder)]);
      assert.ok(plain.text.includes(SENTENCE), plain.text);
    });
  }

  test('element without the script: sentence and link', async () => {
    const plain = await readPlain(site, page('element'));
    assert.deepEqual(plain, { pictures: [], links: [linkOf(following)], text: SENTENCE });
  });

  test('a frozen file that is another one does not run, and the picture stays', async () => {
    const wrong = withHashes(page('frozen-script')).replace(/js" integrity="sha384-.{8}/, '$&AAAA');
    const { page: opened, complaints } = await site.open(page('frozen-figure'), { head: wrong });
    assert.match(complaints.join('\n'), /Failed to find a valid digest/);
    assert.equal(await opened.evaluate(() => customElements.get('telecons-timeline')), undefined);
    assert.equal(await opened.evaluate(() => document.images[0]?.naturalWidth), 680);
    await opened.close();
  });
});

describe('A CDN of npm', () => {
  for (const form of ['jsdelivr', 'unpkg', 'frozen']) {
    test(form, async () => {
      const opened = await site.open(withHashes(snippet('npm-cdn', form)));
      // Its quotes and addresses are a chunk.
      await opened.page.waitForFunction(
        () => document.querySelector('telecons-timeline')?.shadowRoot,
      );
      const quotes = await opened.page.evaluate(async () => {
        type Widget = HTMLElement & {
          draw(): Promise<void>;
          readonly observations: readonly { readonly id: string }[];
          details(id: string): Promise<{ readonly quotes: readonly unknown[] }>;
        };
        const widget = document.querySelector<Widget>('telecons-timeline');
        await widget?.draw();
        const first = widget?.observations[0]?.id ?? '';
        return (await widget?.details(first))?.quotes.length;
      });
      assert.ok((quotes ?? 0) > 0);
      await expectWidgets(opened, [WEEKLY]);
    });
  }

  test('the figure: drawn, and its links open as pages', async () => {
    const figure = snippet('npm-cdn', 'figure');
    await expectWidgets(await site.open(figure), [MONTHLY]);
    const plain = await readPlain(site, figure);
    assert.deepEqual(plain.pictures, [TITLE]);
    assert.equal(plain.links.length, 2);
    for (const link of plain.links) await expectWidgets(await site.visit(link), [FRAMED]);
  });

  test('a page there is its source code, and no recipe leads to one', async () => {
    const { page: opened } = await site.visit(
      `https://cdn.jsdelivr.net/npm/telecons@${version}/dist/embed/timeline.html`,
    );
    assert.match(await opened.evaluate(() => document.body.innerText), /^<!doctype html>/i);
    await opened.close();
    for (const name of pages) {
      assert.doesNotMatch(textOf(name), /(?:jsdelivr\.net|unpkg\.com)[^"\s]*\.html/, name);
    }
  });
});
