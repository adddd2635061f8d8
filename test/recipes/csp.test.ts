/** The recipe for strict policies: with its headers nothing is refused, whatever readers do. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { COPIED_FIGURE, COPIED_WIDGET } from './copied.js';
import { snippet } from './markdown.js';
import { drawnWidgets } from './reading.js';
import { CDN, following, type Opened, type Site, startSite } from './site.js';

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

const FIGURE = snippet('README', 'figure');
const SCRIPT = snippet('README', 'script');
const FRAME =
  '<iframe src="https://cdn.example.org/telecons/0.1/embed/timeline.html" title="Frame" width="680" height="930"></iframe>';

/** A line of the recipe as a header. */
function header(name: string): Record<string, string> {
  const [, key, value] = /^([\w-]+): (.+)$/.exec(snippet('strict-csp', name)) ?? [];
  assert.ok(key && value);
  return { [key]: value };
}

/** What the browser reported as refused, see `visit`. */
async function violationsIn(where: Page | Frame): Promise<string[]> {
  await new Promise((resolve) => setTimeout(resolve, 300));
  return where.evaluate(() => (globalThis as unknown as { refused: string[] }).refused);
}

/** Points at a figure, opens the table, makes each file; throws where something does not come. */
async function readEverything(page: Page): Promise<void> {
  await page.hover('telecons-timeline >>> [role=option]');
  const text = await page.evaluate(async () => {
    type Files = Record<'toCSV' | 'toSVG', () => Promise<string>>;
    type Widget = HTMLElement & Files & { toPNG(): Promise<Blob>; readonly shadowRoot: ShadowRoot };
    const widget = document.querySelector<Widget>('telecons-timeline');
    if (!widget) throw new Error('No widget.');
    const button = [...widget.shadowRoot.querySelectorAll('button')].find(
      ({ textContent }) => textContent?.trim() === 'Tableau',
    );
    button?.click();
    const png = await widget.toPNG();
    return [
      (await widget.toCSV()).split('\n').length,
      (await widget.toSVG()).slice(0, 4),
      png.size,
    ];
  });
  assert.ok(Number(text[0]) > 8, `CSV of ${text[0]} lines`);
  assert.equal(text[1], '<svg');
  assert.ok(Number(text[2]) > 10_000, `PNG of ${text[2]} bytes`);
  await page.waitForFunction(() => {
    const table = document.querySelector('telecons-timeline')?.shadowRoot?.querySelector('table');
    return (table?.getBoundingClientRect().height ?? 0) > 100;
  });
}

async function expectNothingRefused(opened: Opened): Promise<void> {
  await drawnWidgets(opened.page, 1);
  await readEverything(opened.page);
  assert.deepEqual(await violationsIn(opened.page), []);
  assert.deepEqual(opened.complaints, []);
  await opened.page.close();
}

test('by address: figure, script, style sheet, picture and frame', async () => {
  const opened = await site.open(FIGURE + FRAME, {
    head: SCRIPT,
    headers: header('by-address'),
  });
  const frame = opened.page.frames().find((candidate) => candidate.url().includes('cdn.example'));
  assert.ok(frame);
  await drawnWidgets(frame, 1);
  assert.deepEqual(await violationsIn(frame), []);
  await expectNothingRefused(opened);
});

test('by address: picture and sentence without the script', async () => {
  const { page } = await site.open(FIGURE, { headers: header('by-address'), scripts: false });
  assert.equal(await page.evaluate(() => document.images[0]?.naturalWidth), 680);
  await page.close();
});

test('by address: only the styles of what the configurator copies are refused', async () => {
  const options = { head: SCRIPT, headers: header('by-address') };
  const opened = await site.open(COPIED_FIGURE, options);
  assert.deepEqual(await drawnWidgets(opened.page, 1), [COPIED_WIDGET]);
  const styled = COPIED_FIGURE.match(/ style="/g)?.length ?? 0;
  assert.ok(styled > 1);
  assert.deepEqual(await violationsIn(opened.page), Array(styled).fill('style-src-attr inline'));
  await opened.page.close();
  await expectNothingRefused(
    await site.open(COPIED_FIGURE.replaceAll(/ style="[^"]*"/g, ''), options),
  );
});

const scriptOf = (file: string): string =>
  file.includes('.iife.')
    ? `<script src="${CDN}/${following}/${file}" defer></script>`
    : `<script type="module" src="${CDN}/${following}/${file}"></script>`;
const ELEMENTS = ['telecons-timeline', 'telecons-region-map', 'telecons-target-gauge'];
const FILES: readonly (readonly string[])[] = [
  ['telecons-timeline.js', 'telecons-region-map.js'],
  ['telecons-timeline.js', 'telecons-region-map.js', 'telecons-target-gauge.js'],
  ['telecons.js', 'telecons.iife.js'],
  ['telecons-target-gauge.js', 'telecons.js', 'telecons.iife.js'],
];

for (const files of FILES) {
  test(`by address: ${files.join(' and ')} on one page`, async () => {
    const tags = ELEMENTS.filter((tag) =>
      files.some((file) => file.startsWith('telecons.') || file === `${tag}.js`),
    );
    const { page, complaints } = await site.open(
      tags.map((tag) => `<${tag}></${tag}>`).join('\n'),
      { head: files.map(scriptOf).join('\n'), headers: header('by-address') },
    );
    assert.deepEqual(await drawnWidgets(page, tags.length), tags);
    assert.deepEqual(await violationsIn(page), []);
    assert.deepEqual(complaints, []);
    await page.close();
  });
}

test("by address: without 'allow-duplicates' one file is drawn, a second refused", async () => {
  const [[name = '', value = ''] = []] = Object.entries(header('by-address'));
  const shorter = value.replace(" 'allow-duplicates'", '');
  assert.notEqual(shorter, value);
  const headers = { [name]: shorter };
  await expectNothingRefused(await site.open(FIGURE, { head: SCRIPT, headers }));
  const { page, complaints } = await site.open(
    '<telecons-timeline></telecons-timeline><telecons-region-map></telecons-region-map>',
    { head: FILES[0]?.map(scriptOf).join('') ?? '', headers },
  );
  const refused = await violationsIn(page);
  const defined = await page.evaluate(
    (tags) => tags.filter((tag) => customElements.get(tag)),
    ELEMENTS,
  );
  assert.deepEqual(defined, ['telecons-timeline']);
  assert.match(complaints.join('\n'), /Policy with name "lit-html" already exists/);
  assert.deepEqual(refused, ['trusted-types trusted-types-policy']);
  await page.close();
});

test('by nonce', async () => {
  const head = snippet('strict-csp', 'nonce-script');
  await expectNothingRefused(await site.open(FIGURE, { head, headers: header('by-nonce') }));
});

test('the pages in frames', async () => {
  const opened = await site.visit(`${CDN}/${following}/embed/timeline.html`, {
    cdnHeaders: header('pages'),
  });
  await drawnWidgets(opened.page, 1);
  assert.deepEqual(await violationsIn(opened.page), []);
  assert.deepEqual(opened.complaints, []);
  await opened.page.close();
});

test('what a policy refuses is noticed here', async () => {
  const policy = "default-src 'none'; img-src https://cdn.example.org";
  const opened = await site.open(FIGURE, {
    head: `<meta http-equiv="Content-Security-Policy" content="${policy}">${SCRIPT}`,
  });
  assert.match((await violationsIn(opened.page)).join(), /script-src-elem https:\/\/cdn/);
  assert.match(opened.complaints.join('\n'), /Content Security Policy/);
  await opened.page.close();
});
