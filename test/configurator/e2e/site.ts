/** dist/ under a path of a static host, a browser, and pages that someone pastes a code into. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import puppeteer, { type ElementHandle, type Frame, type Page } from 'puppeteer-core';
import { browserLaunchOptions } from '../../../scripts/browser.js';

const dist = path.resolve(import.meta.dirname, '../../../dist');

/** Any folder of any host: nothing may be asked for outside it. */
const ANYWHERE = '/some/folder/telecons/';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** As the preview's page has it. */
const FONT = "16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";

export interface Opened {
  readonly page: Page;
  /** What the console said, and what was asked for without being there. */
  readonly complaints: string[];
  /** Addresses of all requests. */
  readonly requests: string[];
}

export interface Site {
  readonly base: string;
  /** The configurator with this query, in a window that all of a widget fits in, once its preview is drawn. */
  open(query?: string, size?: { width?: number; height?: number }): Promise<Opened>;
  /** An empty page with this code in a column of 680 pixels, or in a window of this width. */
  paste(code: string, width?: number): Promise<Opened>;
  /** The scripts in the first folder change, as the next release changes those that an alias leads to. */
  release(): void;
  visit(address: string): Promise<Opened>;
  close(): Promise<void>;
}

async function readDist(address: string, folders: readonly string[]): Promise<Buffer | null> {
  const folder = folders.find((each) => address.startsWith(each));
  if (folder === undefined || address.includes('..')) return null;
  const name = address.slice(folder.length).replace(/(^|\/)$/, '$1index.html');
  return readFile(path.join(dist, name)).catch(() => null);
}

const isScriptIn = (folder: string, address: string): boolean =>
  address.startsWith(folder) && address.endsWith('.js');

function watch(page: Page): Pick<Opened, 'complaints' | 'requests'> {
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (/^(?:warn|error|assert)/.test(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  return { complaints, requests };
}

/** @param folders paths that all have the built files; the configurator is opened in the first */
export async function startSite(folders: readonly string[] = [ANYWHERE]): Promise<Site> {
  const [home = ANYWHERE] = folders;
  const pages: string[] = [];
  let isReleased = false;
  const server = createServer((request, response) => {
    const address = decodeURIComponent((request.url ?? '/').replace(/[?#].*/, ''));
    const made = /^\/page-(\d+)\.html$/.exec(address)?.[1];
    const content = made
      ? Promise.resolve(pages[Number(made)] ?? null)
      : readDist(address, folders);
    void content.then((body) => {
      const type = TYPES[path.extname(address)] ?? 'text/html; charset=utf-8';
      response.setHeader('content-type', type);
      response.setHeader('access-control-allow-origin', '*');
      response.writeHead(body === null ? 404 : 200);
      if (isReleased && isScriptIn(home, address)) response.write('/* newer */');
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await puppeteer.launch(await browserLaunchOptions());

  async function visit(address: string, width = 1280, height = 3000): Promise<Opened> {
    const page = await browser.newPage();
    // What tsx wraps named functions in, also those that are sent to the page.
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
    await page.setViewport({ width, height });
    const watched = watch(page);
    await page.goto(address, { waitUntil: 'load' });
    return { page, ...watched };
  }

  return {
    base: origin + home,
    visit,
    async open(query = '', { width, height } = {}) {
      const opened = await visit(`${origin}${home}configurator/${query}`, width, height);
      await settled(opened.page);
      return opened;
    },
    async paste(code, width) {
      const column = width ? '' : 'main{width:680px}';
      pages.push(
        '<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Article</title>' +
          '<meta name="viewport" content="width=device-width">' +
          '<link rel="icon" href="data:,">' +
          `<style>body{margin:0;font:${FONT}}${column}</style></head>` +
          `<body><main>${code}</main></body></html>`,
      );
      return visit(`${origin}/page-${pages.length - 1}.html`, width);
    },
    release() {
      isReleased = true;
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The preview shows the state, and the code knows what it shows. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('.stage')?.getAttribute('aria-busy') === 'false',
    { timeout: 20_000 },
  );
}

export const codeIn = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('#code')?.textContent ?? '');

export async function previewFrame(page: Page): Promise<Frame> {
  const frame = await (await page.$('iframe.shown'))?.contentFrame();
  if (!frame) throw new Error('There is no preview.');
  return frame;
}

/** The page in a frame that a code has made. */
export async function frameWith(page: Page, selector: string): Promise<Frame> {
  const handle = await page.waitForSelector(selector);
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error(`${selector} holds no page.`);
  return frame;
}

/** The drawn widget of a page or a frame; waits until it is on screen. */
export async function widgetIn(frame: Frame, tag: string): Promise<ElementHandle<HTMLElement>> {
  await frame.waitForSelector(tag, { timeout: 20_000 });
  await frame.waitForFunction((name) => customElements.get(name) !== undefined, {}, tag);
  const widget = (await frame.$(tag)) as ElementHandle<HTMLElement> | null;
  if (!widget) throw new Error(`There is no <${tag}>.`);
  await widget.evaluate(async (element) => {
    const drawn = element as HTMLElement & { draw(): Promise<void>; updateComplete: Promise<void> };
    await drawn.draw();
    await drawn.updateComplete;
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  return widget;
}
