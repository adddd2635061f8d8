/** dist/ on a server that has it in a folder, and a browser that notes what a page gets wrong. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { filesIn } from '../../scripts/build/integrity.js';
import { browserLaunchOptions } from '../../scripts/browser.js';

export const root = path.resolve(import.meta.dirname, '../..');
const dist = path.join(root, 'dist');

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** Where a publisher might put dist/. */
export const FOLDER = '/some/where/';

/** How a reader sees a page. */
export interface Reader {
  /** Pixels. */
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
}

export interface OpenPage {
  readonly page: Page;
  /** Warnings and errors of the console, exceptions, requests that failed. */
  readonly complaints: string[];
  /** Addresses of everything that was asked for. */
  readonly requests: string[];
}

export interface Site {
  /** Address of dist/ on the server. */
  readonly address: string;
  /** Opens a page of dist/, or one with this content in an empty folder beside it. */
  open(what: string | { html: string }, reader?: Reader): Promise<OpenPage>;
  close(): Promise<void>;
}

/** Paths of all pages of dist/demo/, in dist/. */
export const demoPages = async (): Promise<readonly string[]> =>
  (await filesIn(dist)).filter((file) => /^demo\/.*\.html$/.test(file));

/** A file of dist/; a folder is its index.html. */
export function fileOf(address: string): string | null {
  if (!address.startsWith(FOLDER)) return null;
  const file = path.join(dist, decodeURI(address.slice(FOLDER.length)));
  const found = address.endsWith('/') ? path.join(file, 'index.html') : file;
  return found.startsWith(dist) && existsSync(found) ? found : null;
}

function watch(page: Page): Omit<OpenPage, 'page'> {
  const [complaints, requests]: [string[], string[]] = [[], []];
  page.on('console', (message) => {
    if (/^(?:warn|error|assert)/.test(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => complaints.push(`Failed: ${request.url()}`));
  return { complaints, requests };
}

/** Opens the page at an address as a reader would see it. */
export async function openPage(
  browser: Browser,
  address: string,
  { width = 1280, scheme = 'light' }: Reader = {},
): Promise<OpenPage> {
  const page = await browser.newPage();
  // What tsx wraps named functions in, also those that are sent to the page.
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  const watched = watch(page);
  await page.goto(address, { waitUntil: 'load' });
  return { page, ...watched };
}

export async function startSite(): Promise<Site> {
  const made = new Map<string, string>();
  const server = createServer((request, response) => {
    const address = (request.url ?? '/').replace(/\?.*/, '');
    const html = made.get(address);
    const file = html === undefined ? fileOf(address) : null;
    void (file === null ? Promise.resolve(html ?? null) : readFile(file)).then((body) => {
      response.setHeader('content-type', TYPES[path.extname(file ?? 'page.html')] ?? 'text/plain');
      // As README.md asks for: a frame in a sandbox has the origin `null`.
      response.setHeader('access-control-allow-origin', '*');
      response.writeHead(body === null ? 404 : 200).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await puppeteer.launch(await browserLaunchOptions());
  return {
    address: origin + FOLDER,
    open(what, reader) {
      let address = FOLDER + String(what);
      if (typeof what === 'object') {
        address = `/empty-${made.size}.html`;
        made.set(address, what.html);
      }
      return openPage(browser, origin + address, reader);
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
