/**
 * React, Vue, Svelte and Preact, rendered in the page or taken over from their server's HTML, with
 * our script there before or after: the elements stay as the framework wrote them, are drawn, get
 * their properties, follow changes and are heard; the development builds complain of nothing.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { PluginOption } from 'vite';
import type { App } from './apps/contract.js';
import { bundled, type Hosts, startHosts } from './browser.js';
import { sveltePlugin } from './svelte-plugin.js';

interface Framework {
  readonly name: string;
  readonly app: string;
  readonly plugins?: PluginOption[];
  /** The page as its server writes it. */
  readonly write: () => Promise<string>;
  /** What that says of `data` given like any attribute, and of two boolean ones, off and on. */
  readonly writes: string;
  /** Where `data` given like any attribute arrives as a property. */
  readonly given: readonly Situation[];
  /** Where a listener that is given like any other hears nothing before the first update. */
  readonly deaf?: readonly Situation[];
}

const SITUATIONS = [
  'rendered after the script',
  'rendered before the script',
  'hydrated after the script',
  'hydrated before the script',
] as const;
type Situation = (typeof SITUATIONS)[number];

async function writtenBySvelte(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'telecons-svelte-'));
  const file = path.join(folder, 'server.mjs');
  await writeFile(file, await bundled('svelte-server.js', [sveltePlugin('server')], true));
  const { write } = (await import(pathToFileURL(file).href)) as { write: () => string };
  const html = write();
  await rm(folder, { recursive: true });
  return html;
}

const FRAMEWORKS: readonly Framework[] = [
  {
    name: 'React 19',
    app: 'react.ts',
    given: ['rendered after the script'],
    deaf: ['hydrated after the script', 'hydrated before the script'],
    writes: 'no-controls=""',
    async write() {
      const { createElement } = await import('react');
      const { renderToString } = await import('react-dom/server');
      const { Article } = await import('./apps/react-article.js');
      return renderToString(createElement(Article, { series: 'weekly', onView: () => undefined }));
    },
  },
  {
    name: 'Preact 11',
    app: 'preact.ts',
    given: ['rendered after the script'],
    writes: 'data="[object Object]" no-controls',
    async write() {
      const { h } = await import('preact');
      const { renderToString } = await import('preact-render-to-string');
      const { Article } = await import('./apps/preact-article.js');
      return renderToString(h(Article, { series: 'weekly', onView: () => undefined }));
    },
  },
  {
    name: 'Vue 3.5',
    app: 'vue.ts',
    given: ['rendered after the script', 'hydrated after the script'],
    writes: 'no-overseas="false" no-controls="true"',
    async write() {
      const { renderToString } = await import('vue/server-renderer');
      const { makeApp } = await import('./apps/vue-article.js');
      return renderToString(makeApp(() => undefined, true).app);
    },
  },
  {
    name: 'Svelte 5',
    app: 'svelte.ts',
    plugins: [sveltePlugin('client')],
    given: SITUATIONS,
    writes: 'data="[object Object]" no-overseas="false" no-controls="true"',
    write: writtenBySvelte,
  },
];

type Element = HTMLElement & {
  readonly ready: Promise<void>;
  readonly observations: readonly unknown[];
  readonly data: unknown;
  draw(): Promise<void>;
};
declare const app: App;
declare function element(id: string): Element;

/** Loads our script as an article's own would be. */
async function loadLibrary(page: Page): Promise<void> {
  await page.addScriptTag({ type: 'module', url: '/dist/telecons.js' });
  await page.evaluate(() => customElements.whenDefined('telecons-timeline').then(() => undefined));
}

/** The elements' tags and light DOM as they stand in the page, without what is in shadow roots. */
const markup = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('#app')?.innerHTML ?? '');

let hosts: Hosts;
before(async () => {
  hosts = await startHosts();
});
after(() => hosts.close());

async function check({ app: file, plugins, write, given, deaf }: Framework, situation: Situation) {
  const script = await hosts.bundle(file, plugins);
  const isHydrated = situation.startsWith('hydrated');
  const isLast = situation.endsWith('before the script');
  const body = `<div id="app">${isHydrated ? await write() : ''}</div>`;
  const { page, complaints } = await hosts.open(body, {
    head: `<script>element = (id) => document.getElementById(id)</script>`,
  });
  if (!isLast) await loadLibrary(page);
  await page.addScriptTag({ type: 'module', url: script });
  await page.evaluate((hydrate) => app.start(hydrate), isHydrated);
  await page.waitForSelector('#switches');
  const started = await markup(page);
  if (isLast) await loadLibrary(page);

  // Drawn, and not a character of the page's own markup touched.
  await page.evaluate(async () => {
    for (const id of ['shown', 'given', 'own', 'switches']) await element(id).draw();
  });
  assert.equal(await markup(page), started);
  const state = () =>
    page.evaluate(() => ({
      heading: element('shown').shadowRoot?.querySelector('h3')?.textContent ?? '',
      given: element('given').observations.length === 3,
      own: element('own').observations.length,
      switches: ['noOverseas', 'noControls'].map((name) => Reflect.get(element('switches'), name)),
      light: element('shown').querySelector('a')?.getAttribute('href'),
      views: [...app.views],
    }));
  const first = await state();
  assert.match(first.heading, /par semaine/);
  assert.equal(first.own, 3);
  assert.deepEqual(first.switches, [false, true]);
  assert.equal(first.light, 'timeline.html?series=monthly');
  assert.equal(first.given, given.includes(situation));

  // A reader's click is heard; a change is followed.
  await page.evaluate(async () => {
    for (const id of ['shown', 'own']) {
      const buttons = [...(element(id).shadowRoot?.querySelectorAll('button') ?? [])];
      buttons.find((button) => button.textContent.trim() === 'Tableau')?.click();
    }
    await app.change('annual');
  });
  await page.waitForFunction(() =>
    element('shown').shadowRoot?.querySelector('h3')?.textContent.includes('par an'),
  );
  const last = await state();
  const views = ['shown table', 'own table'];
  assert.deepEqual(last.views, deaf?.includes(situation) ? views.slice(1) : views);
  assert.deepEqual(complaints, []);
  await page.close();
}

for (const framework of FRAMEWORKS) {
  describe(framework.name, () => {
    for (const situation of SITUATIONS) test(situation, () => check(framework, situation));

    test('without our script the sentence and its link are read', async () => {
      const html = await framework.write();
      const written = html.match(/ (?:data|no-overseas|no-controls)(?:="[^"]*")?(?=[ >])/g) ?? [];
      assert.equal(written.join('').trim(), framework.writes);
      const { page, complaints } = await hosts.open(`<div id="app">${html}</div>`);
      const text = await page.evaluate(() => document.body.innerText.trim());
      assert.equal(text, '4,5 millions en avril 2020');
      assert.deepEqual(complaints, []);
      await page.close();
    });
  });
}
