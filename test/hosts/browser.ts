/** A real browser and a server on this machine: the pages of hosts, our built files, bundled apps. */
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, type PluginOption, type Rolldown } from 'vite';
import { browserLaunchOptions } from '../../scripts/browser.js';
import { root, startPageServer } from './server.js';

export { root };

/** A page that is open, and what its console said that no reader's should. */
export interface HostPage {
  readonly page: Page;
  readonly complaints: string[];
}

export interface Hosts {
  readonly origin: string;
  /** What stands at addresses without a file, by path. */
  readonly made: Map<string, string>;
  /** Opens a page with this body; `library` loads dist/telecons.js first. */
  open(body: string, options?: { library?: boolean; head?: string }): Promise<HostPage>;
  /** Bundles a file of apps/ as a development build, once, and returns its address. */
  bundle(app: string, plugins?: PluginOption[]): Promise<string>;
  close(): Promise<void>;
}

/** The development builds of frameworks tell what goes wrong. */
process.env['NODE_ENV'] = 'development';

/** A file of apps/ with all that it imports, styles included, as one module. */
export async function bundled(
  app: string,
  plugins: PluginOption[] = [],
  ssr = false,
): Promise<string> {
  const { output } = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    plugins,
    define: {
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    resolve: { alias: ssr ? {} : { vue: 'vue/dist/vue.esm-bundler.js' } },
    ssr: { noExternal: true },
    build: {
      write: false,
      ssr,
      minify: false,
      reportCompressedSize: false,
      assetsInlineLimit: 1e9,
      rolldownOptions: {
        input: path.join(import.meta.dirname, 'apps', app),
        output: { codeSplitting: false },
        checks: { bundlerTimings: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  const css = output.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  );
  const style = `document.head.appendChild(document.createElement('style')).textContent = `;
  return output[0].code + (css.length ? style + JSON.stringify(css.join('\n')) : '');
}

function watch(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (/^(?:warn|error|assert)/.test(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

export async function startHosts(): Promise<Hosts> {
  const { origin, made, close } = await startPageServer();
  const browser: Browser = await puppeteer.launch(await browserLaunchOptions());
  return {
    origin,
    made,
    async open(body, { library = false, head = '' } = {}) {
      const name = `/page-${made.size}.html`;
      const script = library ? '<script type="module" src="/dist/telecons.js"></script>' : '';
      made.set(
        name,
        `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Host</title>` +
          `<link rel="icon" href="data:,">${head}${script}</head><body>${body}</body></html>`,
      );
      const page = await browser.newPage();
      // What tsx wraps named functions in, also those that are sent to the page.
      await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
      await page.setViewport({ width: 900, height: 1200 });
      const complaints = watch(page);
      await page.goto(origin + name, { waitUntil: 'load' });
      return { page, complaints };
    },
    async bundle(app, plugins) {
      const name = `/apps/${app.replace(/\.\w+$/, '')}.js`;
      if (!made.has(name)) made.set(name, await bundled(app, plugins));
      return name;
    },
    async close() {
      await browser.close();
      await close();
    },
  };
}
