/**
 * The components of the recipes for React, Vue and Svelte: written on a server, read without scripts,
 * hydrated, drawn and heard, with the development builds of the frameworks, which tell what is wrong.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Plugin } from 'vite';
import type { CompilerOptions } from 'vue/compiler-sfc';
import { sveltePlugin } from '../hosts/svelte-plugin.js';
import { bundleCode, importBundle, type Sources } from './bundle.js';
import { snippet } from './markdown.js';
import { drawnWidgets, readPlain } from './reading.js';
import { CDN, pictures, type Site, startSite, version } from './site.js';
import { vuePlugin } from './vue-plugin.js';

interface Framework {
  readonly name: string;
  /** Exports `write`, which returns HTML. */
  readonly server: Sources;
  /** Takes over the HTML in `#app`. */
  readonly client: Sources;
  readonly plugins: (ssr: boolean) => Promise<Plugin[]>;
}

const vueOptions = async (): Promise<CompilerOptions> => {
  const code = await bundleCode({ 'compiler.js': snippet('vue', 'compiler') }, [], true);
  return (await importBundle(code))['compilerOptions'] as CompilerOptions;
};

const FRAMEWORKS: readonly Framework[] = [
  {
    name: 'React',
    server: {
      'server.jsx': `import { renderToString } from 'react-dom/server';
        import { Article } from './Article.jsx';
        export const write = () => renderToString(<Article />);`,
      'Article.jsx': snippet('react', 'article'),
    },
    client: {
      'client.jsx': `import { hydrateRoot } from 'react-dom/client';
        import { Article } from './Article.jsx';
        hydrateRoot(document.querySelector('#app'), <Article />);`,
      'Article.jsx': snippet('react', 'article'),
    },
    plugins: () => Promise.resolve([]),
  },
  {
    name: 'Vue',
    server: {
      'server.js': `import { createSSRApp } from 'vue';
        import { renderToString } from 'vue/server-renderer';
        import Article from './Article.vue';
        export const write = () => renderToString(createSSRApp(Article));`,
      'Article.vue': snippet('vue', 'article'),
    },
    client: {
      'client.js': `import { createSSRApp } from 'vue';
        import Article from './Article.vue';
        createSSRApp(Article).mount('#app');`,
      'Article.vue': snippet('vue', 'article'),
    },
    plugins: async (ssr) => [vuePlugin(await vueOptions(), ssr)],
  },
  {
    name: 'Svelte',
    server: {
      'server.js': `import { render } from 'svelte/server';
        import Article from './Article.svelte';
        export const write = () => render(Article).body;`,
      'Article.svelte': snippet('svelte', 'article'),
    },
    client: {
      'client.js': `import { hydrate } from 'svelte';
        import Article from './Article.svelte';
        hydrate(Article, { target: document.querySelector('#app') });`,
      'Article.svelte': snippet('svelte', 'article'),
    },
    plugins: (ssr) => Promise.resolve([sveltePlugin(ssr ? 'server' : 'client')]),
  },
];

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

for (const { name, server, client, plugins } of FRAMEWORKS) {
  describe(name, () => {
    let html: string;
    before(async () => {
      const made = await importBundle(await bundleCode(server, await plugins(true), true));
      html = await (made['write'] as () => string | Promise<string>)();
    });

    test('without the script: picture and link', async () => {
      const { pictures: seen, links } = await readPlain(site, html);
      const sentence = pictures.find(({ id }) => id === 'timeline-weekly-fr-light-680')?.alt;
      assert.deepEqual(seen, [sentence]);
      assert.deepEqual(links, [`${CDN}/${version}/embed/timeline.html?series=weekly`]);
    });

    test('hydrated: drawn, a choice is heard, nothing is complained of', async () => {
      const code = await bundleCode(client, await plugins(false));
      const script = site.put(`${name}.js`, code);
      const { page, complaints } = await site.open(`<div id="app">${html}</div>`);
      const told: string[] = [];
      page.on('console', (message) => told.push(message.text()));
      await page.addScriptTag({ type: 'module', url: script });
      assert.deepEqual(await drawnWidgets(page, 1), [
        'telecons-timeline series="weekly" lang="fr"',
      ]);
      await page.$eval('telecons-timeline >>> [role=option][tabindex="0"]', (mark) =>
        (mark as unknown as HTMLElement).focus(),
      );
      await page.keyboard.press('Enter');
      for (let tries = 0; tries < 200 && !told.some((text) => /^chosen/.test(text)); tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      assert.match(told.join('\n'), /^chosen: 2020-W\d\d$/m);
      // Development builds of packages that use Lit begin with a greeting of its.
      assert.deepEqual(
        complaints.filter((text) => !text.startsWith('Lit is in dev mode.')),
        [],
      );
      await page.close();
    });
  });
}

test('React: HTML from a content manager, with a figure that our script upgraded first', async () => {
  const article = `import { Body } from './Body.jsx';
    export const Article = () => <Body html={${JSON.stringify(snippet('README', 'figure'))}} />;`;
  const sources = { 'Article.jsx': article, 'Body.jsx': snippet('react', 'html') };
  const made = await importBundle(
    await bundleCode(
      {
        'server.jsx': `import { renderToString } from 'react-dom/server';
          import { Article } from './Article.jsx';
          export const write = () => renderToString(<Article />);`,
        ...sources,
      },
      [],
      true,
    ),
  );
  const code = await bundleCode({
    'client.jsx': `import { hydrateRoot } from 'react-dom/client';
      import { Article } from './Article.jsx';
      hydrateRoot(document.querySelector('#app'), <Article />);
      globalThis.isHydrating = true;`,
    ...sources,
  });
  const { page, complaints } = await site.open(
    `<div id="app">${(made['write'] as () => string)()}</div>`,
    { head: snippet('README', 'script') },
  );
  const widget = ['telecons-timeline series="monthly"'];
  assert.deepEqual(await drawnWidgets(page, 1), widget);
  await page.addScriptTag({ type: 'module', url: site.put('Body.js', code) });
  await page.waitForFunction(() => 'isHydrating' in globalThis);
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.deepEqual(await drawnWidgets(page, 1), widget);
  assert.deepEqual(complaints, []);
  await page.close();
});
