/**
 * A figure that is upgraded inside what a framework renders: as its own children, which change, and
 * as HTML from elsewhere. Sources of the server's part and of the page's for each framework.
 */
import type { Plugin } from 'vite';
import type { Sources } from '../recipes/bundle.js';
import { vuePlugin } from '../recipes/vue-plugin.js';
import { sveltePlugin } from './svelte-plugin.js';

export const FIGURE =
  '<figure class="telecons-embed" data-element="timeline" data-series="weekly"><a href="timeline.html">Phrase</a></figure>';

/** `quiet`: HTML whose difference the framework is told to overlook; only React knows that. */
export type Form = 'children' | 'raw' | 'quiet';

export interface Framework {
  readonly name: string;
  /** Exports `write(form)`, which returns HTML. */
  readonly server: Sources;
  /** Publishes `app.hydrate(form)` and `app.change(form)`. */
  readonly client: Sources;
  readonly plugins: (ssr: boolean) => Plugin[];
  /** What it says when our script has upgraded its own children before it hydrates them. */
  readonly mismatch: RegExp;
  /** The same of HTML from elsewhere. */
  readonly rawMismatch?: RegExp;
  /** What the figure holds once the framework has changed its children; `null`: it is gone. */
  readonly changed: string | null;
}

const HTML = JSON.stringify(FIGURE).replaceAll('</', '<\\/');
const WIDGET = '<telecons-timeline series="weekly">';
const FOLLOWED = `${WIDGET}<b>after</b></telecons-timeline>`;

const withCalls = (create: string, className: string): string => `
  import { ${create} as h } from '${create === 'h' ? 'preact' : 'react'}';
  const figure = { ${className}: 'telecons-embed', 'data-element': 'timeline', 'data-series': 'weekly' };
  const children = (words) =>
    words === 'before' ? h('a', { href: 'timeline.html' }, words) : h('b', null, words);
  const raw = (form) => ({
    dangerouslySetInnerHTML: { __html: ${HTML} },
    ...(form === 'quiet' ? { suppressHydrationWarning: true } : {}),
  });
  export const Article = ({ form, words }) =>
    h('main', null, h('p', null, words),
      form === 'children' ? h('figure', figure, children(words)) : h('div', raw(form)));`;

const REACT = withCalls('createElement', 'className');
const PREACT = withCalls('h', 'class');

const VUE = `<script setup>
defineProps({ form: String, words: String });
const html = ${HTML};
</script>
<template>
  <main>
    <p>{{ words }}</p>
    <figure v-if="form === 'children'" class="telecons-embed" data-element="timeline" data-series="weekly"><a v-if="words === 'before'" href="timeline.html">{{ words }}</a><b v-else>{{ words }}</b></figure>
    <div v-else v-html="html"></div>
  </main>
</template>`;

const SVELTE = `<script>
let { state, form } = $props();
const html = ${HTML};
</script>
<main>
  <p>{state.words}</p>
  {#if form === 'children'}<figure class="telecons-embed" data-element="timeline" data-series="weekly">{#if state.words === 'before'}<a href="timeline.html">{state.words}</a>{:else}<b>{state.words}</b>{/if}</figure>
  {:else}<div>{@html html}</div>{/if}
</main>`;

export const FRAMEWORKS: readonly Framework[] = [
  {
    name: 'React 19',
    server: {
      'server.js': `import { renderToString } from 'react-dom/server';
        import { createElement } from 'react';
        import { Article } from './Article.js';
        export const write = (form) =>
          renderToString(createElement(Article, { form, words: 'before' }));`,
      'Article.js': REACT,
    },
    client: {
      'client.js': `import { createElement } from 'react';
        import { hydrateRoot } from 'react-dom/client';
        import { Article } from './Article.js';
        const article = (form, words) => createElement(Article, { form, words });
        let root;
        globalThis.app = {
          hydrate: (form) =>
            void (root = hydrateRoot(document.querySelector('#app'), article(form, 'before'))),
          change: (form) => root.render(article(form, 'after')),
        };`,
      'Article.js': REACT,
    },
    plugins: () => [],
    mismatch: /Hydration failed/,
    rawMismatch: /some attributes of the server rendered HTML didn't match/,
    changed: null,
  },
  {
    name: 'Preact 11',
    server: {
      'server.js': `import { renderToString } from 'preact-render-to-string';
        import { h } from 'preact';
        import { Article } from './Article.js';
        export const write = (form) => renderToString(h(Article, { form, words: 'before' }));`,
      'Article.js': PREACT,
    },
    client: {
      'client.js': `import 'preact/debug';
        import { h, hydrate, render } from 'preact';
        import { Article } from './Article.js';
        const article = (form, words) => h(Article, { form, words });
        globalThis.app = {
          hydrate: (form) => hydrate(article(form, 'before'), document.querySelector('#app')),
          change: (form) => render(article(form, 'after'), document.querySelector('#app')),
        };`,
      'Article.js': PREACT,
    },
    plugins: () => [],
    mismatch: /Expected a DOM node of type "a" but found "telecons-timeline"/,
    changed: `${WIDGET}</telecons-timeline><b>after</b>`,
  },
  {
    name: 'Vue 3.5',
    server: {
      'server.js': `import { createSSRApp } from 'vue';
        import { renderToString } from 'vue/server-renderer';
        import Article from './Article.vue';
        export const write = (form) =>
          renderToString(createSSRApp(Article, { form, words: 'before' }));`,
      'Article.vue': VUE,
    },
    client: {
      'client.js': `import { createSSRApp, h, nextTick, shallowRef } from 'vue';
        import Article from './Article.vue';
        const words = shallowRef('before');
        globalThis.app = {
          hydrate: (form) =>
            void createSSRApp({ render: () => h(Article, { form, words: words.value }) }).mount('#app'),
          change: () => {
            words.value = 'after';
            return nextTick();
          },
        };`,
      'Article.vue': VUE,
    },
    plugins: (ssr) => [vuePlugin({}, ssr)],
    mismatch: /Hydration node mismatch/,
    changed: FOLLOWED,
  },
  {
    name: 'Svelte 5',
    server: {
      'server.js': `import { render } from 'svelte/server';
        import Article from './Article.svelte';
        export const write = (form) =>
          render(Article, { props: { form, state: { words: 'before' } } }).body;`,
      'Article.svelte': SVELTE,
    },
    client: {
      'client.js': `import { flushSync, hydrate } from 'svelte';
        import Article from './Article.svelte';
        import { state } from './words.svelte.js';
        globalThis.app = {
          hydrate: (form) =>
            void hydrate(Article, { target: document.querySelector('#app'), props: { form, state } }),
          change: () => {
            state.words = 'after';
            flushSync();
          },
        };`,
      'Article.svelte': SVELTE,
      'words.svelte.js': `export const state = $state({ words: 'before' });`,
    },
    plugins: (ssr) => [sveltePlugin(ssr ? 'server' : 'client')],
    mismatch: /hydration_mismatch/,
    changed: FOLLOWED,
  },
];
