/**
 * Why the documentation asks for the element itself in a framework: what each does with a figure that
 * our script has upgraded. These limits are theirs and are asserted, so that we learn when they go.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { bundleCode, importBundle } from '../recipes/bundle.js';
import { type Hosts, startHosts } from './browser.js';
import { FIGURE, type Form, FRAMEWORKS } from './figures.js';

declare const app: { hydrate(form: Form): void; change(form: Form): void | Promise<void> };

let hosts: Hosts;
before(async () => {
  hosts = await startHosts();
});
after(() => hosts.close());

const settled = () => new Promise((resolve) => setTimeout(resolve, 250));

/** Loads our script and waits until it has upgraded the figure beside what the framework renders. */
async function loadLibrary(page: Page): Promise<void> {
  await page.addScriptTag({ type: 'module', url: '/dist/telecons.js' });
  await page.waitForSelector('#beside telecons-timeline');
}

/** What the framework's figure holds, without a framework's comments; `null` when it is gone. */
const held = (page: Page): Promise<string | null> =>
  page.evaluate(
    () => document.querySelector('#app figure')?.innerHTML.replaceAll(/<!--[^>]*-->/g, '') ?? null,
  );

for (const { name, server, client, plugins, mismatch, rawMismatch, changed } of FRAMEWORKS) {
  describe(name, () => {
    let write: (form: Form) => string | Promise<string>;
    let code: string;
    before(async () => {
      const made = await importBundle(await bundleCode(server, plugins(true), true));
      write = made['write'] as typeof write;
      code = await bundleCode(client, plugins(false));
    });

    /** The page, hydrated, with our script there before or after; the second figure is static. */
    async function hydrated(form: Form, script: 'first' | 'last') {
      const opened = await hosts.open(
        `<div id="app">${await write(form)}</div><div id="beside">${FIGURE}</div>`,
      );
      const { page } = opened;
      if (script === 'first') await loadLibrary(page);
      await page.addScriptTag({ type: 'module', content: code });
      await page.waitForFunction(() => 'app' in globalThis);
      await page.evaluate((asked) => app.hydrate(asked), form);
      await settled();
      if (script === 'last') await loadLibrary(page);
      await settled();
      return opened;
    }

    const change = async (page: Page, form: Form): Promise<void> => {
      await page.evaluate((asked) => app.change(asked), form);
      await settled();
    };

    test('a figure among its own children is refused when the script came first', async () => {
      const { page, complaints } = await hydrated('children', 'first');
      assert.match(complaints.join('\n'), mismatch);
      await page.close();
    });

    test('what a change of such children leaves', async () => {
      const { page, complaints } = await hydrated('children', 'last');
      assert.deepEqual(complaints, []);
      assert.match((await held(page)) ?? '', /^<telecons-timeline[^>]*><a [^>]*>before<\/a></);
      await change(page, 'children');
      assert.equal(await held(page), changed);
      if (changed === null) assert.match(complaints.join('\n'), /removeChild/);
      else assert.deepEqual(complaints, []);
      await page.close();
    });

    for (const script of ['first', 'last'] as const) {
      test(`a figure in HTML from elsewhere becomes the widget, script ${script}`, async () => {
        const { page, complaints } = await hydrated('raw', script);
        const widget = `<telecons-timeline series="weekly"><a href="timeline.html">Phrase</a></telecons-timeline>`;
        assert.equal(await held(page), widget);
        if (script === 'first' && rawMismatch) {
          assert.match(complaints.splice(0).join('\n'), rawMismatch);
        }
        await change(page, 'raw');
        assert.equal(await held(page), widget);
        assert.equal(await page.$eval('#app p', ({ textContent }) => textContent), 'after');
        assert.deepEqual(complaints, []);
        await page.close();
      });
    }

    if (rawMismatch) {
      test('suppressHydrationWarning is enough for HTML from elsewhere', async () => {
        const { page, complaints } = await hydrated('quiet', 'first');
        await change(page, 'quiet');
        assert.match((await held(page)) ?? '', /^<telecons-timeline/);
        assert.deepEqual(complaints, []);
        await page.close();
      });
    }
  });
}
