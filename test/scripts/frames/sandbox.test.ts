/** What a reader can take away from a frame that lets no file out. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Frame } from 'puppeteer-core';
import { drawn, frameOf, openSite, type Opened, type Site } from './site.js';

const FILE = 'embed/timeline.html';
const TAG = 'telecons-timeline';

const press = (frame: Frame, text: string): Promise<void> =>
  frame.evaluate((name) => {
    const buttons = document
      .querySelector('telecons-timeline')
      ?.shadowRoot?.querySelectorAll('button');
    const found = [...(buttons ?? [])].find((button) => button.textContent?.trim() === name);
    if (!found) throw new Error(`There is no button "${name}".`);
    found.click();
  }, text);

/** Text that the element shows. */
const shown = (frame: Frame): Promise<string> =>
  frame.evaluate(
    () =>
      document.querySelector('telecons-timeline')?.shadowRoot?.querySelector('figure')?.innerText ??
      '',
  );

const copied = (frame: Frame): Promise<string | undefined> =>
  frame.evaluate(
    () => document.querySelector('telecons-timeline')?.shadowRoot?.querySelector('textarea')?.value,
  );

void describe('a frame in a sandbox', () => {
  let site: Site;
  let opened: Opened;
  let frame: Frame;
  before(async () => {
    site = await openSite();
    opened = await site.hold(
      `<iframe sandbox="allow-scripts" src="${site.address}${FILE}?lang=en" width="680" height="1200"></iframe>`,
    );
    frame = await frameOf(opened.page, FILE);
    await drawn(frame, TAG);
  });
  after(() => site.close());

  void test('shows its rows to be copied, and hides them again', async () => {
    await press(frame, 'CSV');
    await frame.waitForFunction(() =>
      document.querySelector('telecons-timeline')?.shadowRoot?.querySelector('textarea'),
    );
    const rows = ((await copied(frame)) ?? '').split('\n');
    assert.match(rows[0] ?? '', /^series,period_start,.*,id$/);
    assert.ok(rows.some((row) => /^monthly,2020-04-01,.*,4500000,/.test(row)));
    assert.match(await shown(frame), /Data as CSV\.\s+This frame allows no download/);
    await press(frame, 'CSV');
    await frame.waitForFunction(
      () => !document.querySelector('telecons-timeline')?.shadowRoot?.querySelector('textarea'),
    );
    assert.deepEqual(opened.complaints, []);
  });

  void test('says that there is no picture to be had, and offers none any more', async () => {
    await press(frame, 'PNG');
    await frame.waitForFunction(
      () => !document.querySelector('telecons-timeline')?.shadowRoot?.textContent?.includes('PNG'),
    );
    assert.match(await shown(frame), /The action failed/);
    assert.equal(opened.complaints.length, 1);
    assert.match(opened.complaints[0] ?? '', /^<telecons-timeline> .*lets no file out/);
  });

  void test('shows its table', async () => {
    await press(frame, 'Table');
    assert.match(await shown(frame), /April 2020\s+more than 4,500,000/);
  });

  void test('asks for no cookie and no storage', async () => {
    const asked = await site.open(FILE, {
      first: `self.asked = [];
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
          Object.defineProperty(self, name, { get: () => void self.asked.push(name) });
        }
        Object.defineProperty(document, 'cookie', { get: () => (self.asked.push('cookie'), ''), set: () => self.asked.push('cookie') });
        self.open = () => self.asked.push('open');`,
    });
    await drawn(asked.page, TAG);
    const names = await asked.page.evaluate(
      () => (globalThis as unknown as { asked: string[] }).asked,
    );
    assert.deepEqual(names, []);
    await asked.page.close();
  });
});

/** What docs/recipes/amp.md says of each sandbox: files that are saved, and whether links open. */
const SANDBOXES: readonly (readonly [string, readonly string[], boolean])[] = [
  ['allow-scripts', [], false],
  ['allow-scripts allow-popups', [], true],
  ['allow-scripts allow-popups allow-downloads', [], true],
  // The browser refuses the file without a word to the page.
  ['allow-scripts allow-popups allow-same-origin', [], true],
  [
    'allow-scripts allow-popups allow-same-origin allow-downloads',
    ['telecons-monthly.csv', 'telecons-monthly.png'],
    true,
  ],
];

void describe('what a sandbox lets readers do', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const [sandbox, files, opens] of SANDBOXES) {
    void test(sandbox, async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'telecons-sandbox-'));
      const { page } = await site.hold(
        `<iframe sandbox="${sandbox}" src="${site.address}${FILE}?lang=en" width="680" height="930"></iframe>`,
      );
      const browser = page.browser();
      const client = await browser.target().createCDPSession();
      await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
      const frame = await frameOf(page, FILE);
      await drawn(frame, TAG);
      for (const name of ['CSV', 'PNG']) {
        // By hand: of files that no reader asked for Chromium saves the first only.
        for (const button of await frame.$$(`${TAG} >>> button`)) {
          const text = await button.evaluate(({ textContent }) => textContent?.trim());
          if (text === name) await button.click();
        }
        // A slow machine takes longer for the picture; that nothing comes takes a second to see.
        const expected = files.filter((file) => file.endsWith(name.toLowerCase()));
        const end = Date.now() + (expected.length > 0 ? 15_000 : 1_000);
        const isThere = () =>
          expected.length > 0 && readdirSync(folder).includes(expected[0] ?? '');
        while (!isThere() && Date.now() < end) {
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      }
      assert.deepEqual(readdirSync(folder).sort(), files);
      // What its element says instead.
      const isOpaque = !sandbox.includes('allow-same-origin');
      assert.equal((await copied(frame)) !== undefined, isOpaque);
      const before = (await browser.pages()).length;
      const link = await frame.waitForSelector('telecons-timeline >>> .source a');
      await link?.click();
      await new Promise((resolve) => setTimeout(resolve, 500));
      const opened = (await browser.pages()).slice(before);
      assert.equal(opened.length, opens ? 1 : 0);
      for (const each of [...opened, page]) await each.close();
      await client.detach();
      rmSync(folder, { recursive: true });
    });
  }
});
