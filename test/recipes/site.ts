/**
 * A publisher's page in a real browser, with the addresses of the recipes as they stand there: what
 * they load from cdn.example.org or a CDN of npm is answered from what would lie there.
 */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import puppeteer, { type HTTPRequest, type Page } from 'puppeteer-core';
import { aliasOf } from '../../demo/configurator/versions.js';
import { browserLaunchOptions } from '../../scripts/browser.js';
import type { Integrity } from '../../scripts/build/integrity.js';
import { root } from '../hosts/browser.js';

/** Where the recipes say that the files lie. */
export const CDN = 'https://cdn.example.org/telecons';

const readJson = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
export const { version } = readJson('package.json') as { version: string };
/** The folder that follows updates, as the configurator writes it. */
export const following = aliasOf(version);
const { files: published } = readJson('package.json') as { files: readonly string[] };
export const integrity = readJson('dist/integrity.json') as Integrity;

interface Picture {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}
/** With the sentence of each. */
export const pictures = readJson('images/index.json') as readonly Picture[];

/** The title of the view that a picture shows, as its oEmbed answer has it. */
export const titleOf = (id: string): string => {
  const view = id.replace(/-(?:light|dark)-\d+$/, '');
  return (readJson(`dist/oembed/${view}.json`) as { title: string }).title;
};

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly { readonly name: string }[];
    }[];
  }[];
}
/** The elements with their own attributes, as the manifest has them. */
export const elements = (readJson('custom-elements.json') as Manifest).modules
  .flatMap(({ declarations = [] }) => declarations)
  .flatMap(({ tagName, attributes = [] }) =>
    tagName ? [{ tag: tagName, attributes: attributes.map(({ name }) => name) }] : [],
  );

/** All that one of them takes, `lang` included. */
export const attributesOf = (tag: string): readonly string[] => [
  'lang',
  ...(elements.find((element) => element.tag === tag)?.attributes ?? []),
];

/** By the ending of a file, as a well-kept host sends them. */
export const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** The hashes that a frozen recipe leaves open, from the `integrity.json` of this build. */
export const withHashes = (html: string): string =>
  html.replaceAll(
    /(\/(telecons[\w.-]*))" integrity="sha384-…"/g,
    (_, address: string, file: string) =>
      `${address}" integrity="${integrity.files[file]?.integrity}"`,
  );

/** What lies at an address of the recipes: a path in the checkout, another address, or nothing. */
function lookUp({ hostname, pathname }: URL): { file: string } | { to: string } | null {
  const own = new RegExp(
    `^/telecons/(?:${`${following}|${version}`.replaceAll('.', '\\.')})/(.+)$`,
  );
  if (hostname === 'cdn.example.org') {
    const file = own.exec(pathname)?.[1];
    return file === undefined ? null : { file: `dist/${file}` };
  }
  // jsDelivr answers at once, unpkg sends on to the exact version.
  const packaged = /^(?:\/npm)?\/telecons@([\d.]+)\/(.+)$/.exec(pathname);
  if (!/^(?:cdn\.jsdelivr\.net|unpkg\.com)$/.test(hostname) || !packaged) return null;
  const [, wanted, file = ''] = packaged;
  if (wanted !== version && wanted !== following) return null;
  if (hostname === 'unpkg.com' && wanted !== version) {
    return { to: `https://unpkg.com/telecons@${version}/${file}` };
  }
  return published.includes(file.replace(/\/.*/, '')) ? { file } : null;
}

async function answer(
  request: HTTPRequest,
  complaints: string[],
  sent: Readonly<Record<string, string>> = {},
): Promise<void> {
  const address = new URL(request.url());
  if (/^(?:127\.0\.0\.1|localhost)$/.test(address.hostname) || !/^http/.test(address.protocol)) {
    return request.continue();
  }
  if (address.pathname === '/favicon.ico') return request.respond({ status: 204 });
  const found = lookUp(address);
  if (found === null) {
    complaints.push(`Nothing lies at ${address.href}`);
    return request.abort();
  }
  const headers = { 'access-control-allow-origin': '*', ...sent };
  if ('to' in found) {
    return request.respond({ status: 302, headers: { ...headers, location: found.to } });
  }
  const body = await readFile(path.join(root, found.file)).catch(() => null);
  if (!body) complaints.push(`${found.file} does not exist`);
  const type = TYPES[path.extname(found.file)] ?? 'text/plain';
  // CDNs of npm send no pages.
  const isPage = found.file.endsWith('.html') && !address.href.startsWith(CDN);
  const contentType = isPage ? 'text/plain; charset=utf-8' : type;
  return request.respond({ status: body ? 200 : 404, headers, contentType, body: body ?? '' });
}

export interface Opened {
  readonly page: Page;
  /** What the console said that no reader's should, and addresses where nothing lies. */
  readonly complaints: string[];
}

export interface OpenOptions {
  readonly head?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly width?: number;
  /** That cdn.example.org sends with every file. */
  readonly cdnHeaders?: Readonly<Record<string, string>>;
  /** Without it the page is what readers without scripts see. */
  readonly scripts?: boolean;
}

export interface Site {
  readonly origin: string;
  /** Puts a file on the publisher's host, and tells its address. */
  put(name: string, body: string, headers?: Readonly<Record<string, string>>): string;
  /** Opens a page with this body. */
  open(body: string, options?: OpenOptions): Promise<Opened>;
  /** Opens an address. */
  visit(address: string, options?: OpenOptions): Promise<Opened>;
  close(): Promise<void>;
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

interface File {
  readonly body: string | Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** Of an editor that loads its own parts. */
function readModule(address: string): File | undefined {
  const file = /^\/modules\/(tinymce\/[\w./-]+)$/.exec(address)?.[1];
  if (file === undefined || file.includes('..')) return undefined;
  return { body: readFileSync(path.join(root, 'node_modules', file)), headers: {} };
}

export async function startSite(): Promise<Site> {
  const files = new Map<string, File>();
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://host').pathname;
    const file = files.get(address) ?? readModule(address);
    response.setHeader('content-type', TYPES[path.extname(address)] ?? 'text/html; charset=utf-8');
    for (const [name, value] of Object.entries(file?.headers ?? {})) {
      response.setHeader(name, value);
    }
    // Browsers ask for an icon that no page here has.
    const missing = address === '/favicon.ico' ? 204 : 404;
    response.writeHead(file ? 200 : missing).end(file?.body);
  });
  const origin = `http://127.0.0.1:${await listen(server)}`;
  const browser = await puppeteer.launch(await browserLaunchOptions());

  async function visit(address: string, options: OpenOptions = {}): Promise<Opened> {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (/^(?:warn|error|assert)/.test(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.setJavaScriptEnabled(options.scripts ?? true);
    // What tsx wraps named functions in, also those that are sent to the page.
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
    await page.evaluateOnNewDocument(() => {
      const refused: string[] = [];
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
        refused.push(`${effectiveDirective} ${blockedURI}`),
      );
      Object.assign(globalThis, { refused });
    });
    await page.setViewport({ width: options.width ?? 900, height: 1200 });
    await page.setRequestInterception(true);
    page.on('request', (request) => void answer(request, complaints, options.cdnHeaders));
    await page.goto(address, { waitUntil: 'load' });
    return { page, complaints };
  }

  const put: Site['put'] = (name, body, headers = {}) => {
    files.set(`/${name}`, { body, headers });
    return `${origin}/${name}`;
  };
  return {
    origin,
    put,
    visit,
    open(body, options = {}) {
      const text =
        `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Host</title>` +
        `${options.head ?? ''}</head><body>${body}</body></html>`;
      return visit(put(`page-${files.size}.html`, text, options.headers), options);
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
