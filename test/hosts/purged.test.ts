/** A CDN has purged the chunks, or a filter blocks them: what is drawn stays, and nobody asks for ever. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { type Hosts, root, startHosts } from './browser.js';

/** A folder that holds the scripts alone. */
const FOLDER = '/purged/';
const SCRIPTS = [
  ['module', 'telecons.js', 'type="module"'],
  ['classic', 'telecons.iife.js', 'defer'],
] as const;

let hosts: Hosts;
before(async () => {
  hosts = await startHosts();
  for (const [, file] of SCRIPTS) {
    hosts.made.set(FOLDER + file, await readFile(path.join(root, 'dist', file), 'utf8'));
  }
});
after(() => hosts.close());

/** How often each chunk has been asked for. */
async function requestsFor(page: Page): Promise<Record<string, number>> {
  const names = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => /chunks\/([a-z-]+)-\w+\.js$/.exec(name)?.[1] ?? ''),
  );
  const counts: Record<string, number> = {};
  for (const name of names.filter(Boolean)) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** Waits until each chunk has been asked for so often, and a second more for those too many. */
async function settledRequests(
  page: Page,
  expected: Readonly<Record<string, number>>,
): Promise<Record<string, number>> {
  const end = Date.now() + 15_000;
  for (;;) {
    const counts = await requestsFor(page);
    const isThere = Object.entries(expected).every(([name, count]) => (counts[name] ?? 0) >= count);
    if (isThere || Date.now() > end) break;
    await pause(100);
  }
  await pause(1_000);
  return requestsFor(page);
}

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

for (const [form, file, attributes] of SCRIPTS) {
  describe(`without chunks, ${form} script`, () => {
    const head = `<script ${attributes} src="${FOLDER}${file}"></script>`;

    for (const asked of ['point="2020-04"', 'events="all"', 'series="weekly" point="2020-W15"']) {
      test(`asks twice for what an attribute needs, then once more for a reader: ${asked}`, async () => {
        const { page, complaints } = await hosts.open(
          `<telecons-timeline loading="eager" ${asked}></telecons-timeline>`,
          { head },
        );
        const first = { snippets: 2, reading: 2, evidence: 2 };
        assert.deepEqual(await settledRequests(page, first), first);
        const told = complaints.filter((text) => text.includes('<telecons-timeline>'));
        assert.equal(told.length, 1, complaints.join('\n'));
        const shown = await page.evaluate(() => {
          const shadow = document.querySelector('telecons-timeline')?.shadowRoot;
          return ['[role=option]', 'tbody tr'].map((part) => shadow?.querySelectorAll(part).length);
        });
        assert.ok(Math.min(...shown.map(Number)) > 8, `${shown.join()} figures and rows`);

        await page.hover('telecons-timeline');
        const { reading } = await settledRequests(page, { reading: 4 });
        assert.equal(reading, 4);
        await page.close();
      });
    }

    for (const [tag, asked, chunk] of [
      ['telecons-target-gauge', 'as-of="2019-09-30"', 'gauge'],
      ['telecons-region-map', 'indicator="unknown"', 'map'],
    ] as const) {
      test(`asks twice for what an attribute needs, and says so once: ${tag} ${asked}`, async () => {
        const { page, complaints } = await hosts.open(
          `<${tag} loading="eager" ${asked}></${tag}>`,
          { head },
        );
        const first = { snippets: 2, [chunk]: 2 };
        assert.deepEqual(await settledRequests(page, first), first);
        const told = complaints.filter((text) => text.includes(`<${tag}>`));
        assert.equal(told.length, 1, complaints.join('\n'));
        // Never later figures than those that were asked for, never another topic.
        const shown = await page.$eval(tag, ({ shadowRoot }) =>
          ['[role=alert]', 'tbody tr'].map((part) => shadowRoot?.querySelectorAll(part).length),
        );
        assert.deepEqual(shown, [1, 0]);
        await page.close();
      });
    }

    test('keeps the pictures of snippets', async () => {
      const { page } = await hosts.open(
        '<figure class="telecons-embed" data-element="timeline"><a href="#">Phrase.</a></figure>',
        { head },
      );
      assert.deepEqual(await settledRequests(page, { snippets: 2 }), { snippets: 2 });
      assert.equal(
        await page.$eval('figure', (figure) => figure.innerHTML),
        '<a href="#">Phrase.</a>',
      );
      await page.close();
    });
  });
}
