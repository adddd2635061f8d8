/**
 * Every page of dist/demo/ from a folder of a static host: quiet, whole, within that folder, narrow,
 * and accessible in light and dark.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { AxeResults } from 'axe-core';
import { finalStates, type States, writtenWidgets } from './drawn.js';
import { demoPages, root, type Site, startSite } from './site.js';

const pages = await demoPages();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What pages say on purpose: they show what a developer learns of wrong attributes and rows. */
const SAID: Readonly<Record<string, RegExp>> = {
  'demo/choropleth.html': /^<telecons-region-map>/,
  'demo/dense.html': /^<telecons-timeline>/,
  'demo/frame.html': /^Blocked script execution in .+ because the document's frame is sandboxed/,
  'demo/gauge.html': /^<telecons-target-gauge>/,
  'demo/map.html': /^<telecons-region-map>/,
  'demo/timeline.html': /^<telecons-timeline>/,
};

/** Widgets that have nothing to show, or refuse what they were given, on purpose. */
const WITHOUT_DRAWING: Readonly<Record<string, States>> = {
  'demo/choropleth.html': { error: 1 },
  'demo/gauge.html': { empty: 1 },
  'demo/map.html': { empty: 1 },
  'demo/timeline.html': { empty: 1, error: 1 },
};

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

const source = (file: string): string => readFileSync(path.join(root, 'dist', file), 'utf8');

for (const file of pages) {
  const hasScript = source(file).includes('<script');

  describe(file, () => {
    test('is quiet, whole and asks for nothing outside its folder', async () => {
      const { page, complaints, requests } = await site.open(file);
      const states = hasScript ? await finalStates(page) : {};
      const others = WITHOUT_DRAWING[file] ?? {};
      const written = hasScript ? writtenWidgets(source(file)) : 0;
      const drawn = written - Object.values(others).reduce((sum, count) => sum + count, 0);
      assert.deepEqual(states, { ...(drawn > 0 && { ready: drawn }), ...others });
      const said = SAID[file];
      // The reason of a refusal may be a file of its own, which comes after the drawing.
      for (let tries = 0; said && complaints.length === 0 && tries < 250; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      assert.deepEqual(
        complaints.filter((text) => !said?.test(text)),
        [],
      );
      assert.equal(complaints.length > 0, said !== undefined);
      assert.deepEqual(
        requests.filter((request) => !request.startsWith(site.address)),
        [],
      );
      await page.close();
    });

    if (/<html lang="fr"/.test(source(file))) {
      test('has the spaces of French in its own words', async () => {
        const { page } = await site.open(file);
        const wrong = await page.evaluate(() => {
          // Neither what is quoted nor what is code; of widgets and frames nothing is walked through.
          const others = 'code, pre, script, style, noscript, textarea, q, blockquote, cite';
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const found: string[] = [];
          while (texts.nextNode()) {
            const { parentElement, textContent } = texts.currentNode;
            if (parentElement?.closest('[lang]')?.getAttribute('lang') !== 'fr') continue;
            if (parentElement.closest(others)) continue;
            const text = (textContent ?? '').replaceAll(/[ \n\t]+/g, ' ');
            found.push(
              ...(text.match(/.{0,30}(?: [;!?%»](?!\w)| :(?= |$)|« |\d \d{3}(?!\d)).{0,10}/g) ??
                []),
            );
          }
          return found;
        });
        await page.close();
        assert.deepEqual(wrong, []);
      });
    }

    test('needs no horizontal scrolling at 320 pixels', async () => {
      const { page } = await site.open(file, { width: 320 });
      if (hasScript) await finalStates(page);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      await page.close();
    });

    for (const scheme of ['light', 'dark'] as const) {
      for (const width of [360, 1280]) {
        test(`has nothing for axe to say: ${scheme}, ${width} pixels`, async () => {
          const { page } = await site.open(file, { scheme, width });
          if (hasScript) await finalStates(page);
          await page.evaluate(axe);
          const found = (await page.evaluate(
            `axe.run(document, { runOnly: ${JSON.stringify(RULES)}, resultTypes: ['violations'] })`,
          )) as AxeResults;
          assert.deepEqual(
            found.violations.map(
              ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
            ),
            [],
          );
          await page.close();
        });
      }
    }
  });
}
