/**
 * dist/ behind a server as strict as a host may be, and pages of another site that hold its frames,
 * in a real browser. What the browser complains of and asks for is remembered.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { browserLaunchOptions } from '../../../scripts/browser.js';

const dist = path.resolve(import.meta.dirname, '../../../dist');

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'";

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

interface Answer {
  readonly type: string;
  readonly body: string | Buffer;
  /** Milliseconds until it is sent. */
  readonly delay?: number;
}

function listen(answer: (address: URL) => Answer | null) {
  const server = createServer((request, response) => {
    const found = answer(new URL(request.url ?? '/', 'http://server'));
    response.statusCode = found ? 200 : 404;
    if (found) {
      response.setHeader('Content-Type', found.type);
      // A frame in a sandbox has the origin `null`.
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Content-Security-Policy', STRICT);
    }
    setTimeout(() => response.end(found?.body ?? ''), found?.delay ?? 0).unref();
  });
  return new Promise<Server>((resolve) => server.listen(0, () => resolve(server)));
}

const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
};

export interface Opened {
  readonly page: Page;
  /** Console warnings and errors, uncaught errors, failed requests. */
  readonly complaints: string[];
  /** Every address that was asked for. */
  readonly requests: string[];
}

export interface Site {
  /** Address of dist/, with its slash. */
  readonly address: string;
  /** Opens a file of dist/ in a page of its own. */
  readonly open: (file: string, options?: OpenOptions) => Promise<Opened>;
  /** Opens a page of another site with this body. */
  readonly hold: (body: string, options?: OpenOptions) => Promise<Opened>;
  /** Answers of dist/ that are replaced: `null` for files that are gone. */
  readonly replaced: Map<string, string | null>;
  /** Milliseconds that answers of dist/ take. */
  readonly delays: Map<string, number>;
  readonly close: () => Promise<void>;
}

export interface OpenOptions {
  readonly width?: number;
  readonly script?: boolean;
  /** Run before anything else in the page and its frames. */
  readonly first?: string;
}

export async function openSite(): Promise<Site> {
  const replaced = new Map<string, string | null>();
  const delays = new Map<string, number>();
  const bodies: string[] = [];
  const files = await listen(({ pathname }) => {
    const file = path.join(dist, pathname);
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    // Browsers ask for it on their own.
    if (pathname === '/favicon.ico') return { type: 'image/svg+xml', body: '' };
    const other = replaced.get(pathname);
    if (other !== undefined) return other === null ? null : { type, body: other };
    const delay = delays.get(pathname) ?? 0;
    return existsSync(file) ? { type, body: readFileSync(file), delay } : null;
  });
  const address = `http://localhost:${portOf(files)}/`;
  const hosts = await new Promise<Server>((resolve) => {
    const server = createServer((request, response) => {
      const body = bodies[Number(request.url?.slice(1))] ?? '';
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(
        `<!doctype html><html lang="fr"><title>Hôte</title><link rel="icon" href="data:,"><body>${body}`,
      );
    });
    server.listen(0, () => resolve(server));
  });
  const browser: Browser = await puppeteer.launch(await browserLaunchOptions());

  async function visit(url: string, options: OpenOptions = {}): Promise<Opened> {
    const page = await browser.newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => {
      if (['warn', 'error'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().endsWith('/favicon.ico')) requests.push(request.url());
    });
    page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
    await page.setViewport({ width: options.width ?? 680, height: 900 });
    await page.setJavaScriptEnabled(options.script ?? true);
    // Of frames in other processes too, whose log does not come here.
    await page.evaluateOnNewDocument(`addEventListener('securitypolicyviolation', (event) =>
      console.error('refused', event.violatedDirective, event.blockedURI, event.sample));`);
    if (options.first) await page.evaluateOnNewDocument(options.first);
    await page.goto(url, { waitUntil: 'load' });
    return { page, complaints, requests };
  }

  return {
    address,
    replaced,
    delays,
    open: (file, options) => visit(address + file, options),
    hold: (body, options) => {
      bodies.push(body);
      return visit(`http://127.0.0.1:${portOf(hosts)}/${bodies.length - 1}`, options);
    },
    close: async () => {
      await browser.close();
      files.close();
      hosts.close();
    },
  };
}

/** The frame that shows a file of dist/. */
export async function frameOf(page: Page, file: string): Promise<Frame> {
  return page.waitForFrame((frame) => frame.url().includes(file));
}

/** When the element of a page is drawn. */
export async function drawn(frame: Frame | Page, tag: string): Promise<void> {
  await frame.waitForFunction(
    (name) => {
      const element = document.querySelector(name);
      return element?.shadowRoot?.querySelector('.drawn');
    },
    { timeout: 15_000 },
    tag,
  );
}
