/**
 * The documentation on the dev server: at each request the pages that the build would write, where it
 * would write them, and the sources in place of the built files that they name.
 */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import type { Plugin } from 'vite';
import { filesIn } from '../build/integrity.js';
import { reservedHeightCss } from '../../src/elements/styles/reserved-height.js';
import { PUBLISHED, readDocumentation } from './docs.js';
import { documentPage } from './docs-page.js';
import { DOWNLOADS, downloadName } from './docs-text.js';

/** What the server answers by itself. */
interface Answer {
  readonly type: 'text/css' | 'text/html' | 'text/plain';
  readonly body: string;
}

const PAGES = '/demo/docs/';

/** Modules that the pages name as they are built. */
const MODULES: Readonly<Record<string, string>> = {
  '/demo/docs.js': '/demo/docs.ts',
  '/telecons.js': '/src/define.ts',
};

/** Where a reader is led on: written pages have other addresses than the built site's. */
function movedTo(pathname: string): string | null {
  if (pathname === '/configurator/') return '/demo/configurator/';
  if (pathname.startsWith('/embed/')) return `/dist${pathname}`;
  const document = /^\/docs\/(.+)$/.exec(pathname)?.[1] ?? '';
  if (document === `${DOWNLOADS}/`) return `${PAGES}${DOWNLOADS}.html`;
  return PUBLISHED.test(document) ? PAGES + document.replace(/\.md$/, '.html') : null;
}

async function answerTo(root: string, pathname: string): Promise<Answer | null> {
  if (pathname === '/telecons.css') return { type: 'text/css', body: reservedHeightCss() };
  if (!pathname.startsWith(PAGES)) return null;
  const folder = path.join(root, 'docs');
  const asked = pathname.slice(PAGES.length);
  const downloads = path.join(folder, DOWNLOADS);
  const file = (await filesIn(downloads)).find(
    (name) => asked === `${DOWNLOADS}/${downloadName(name)}`,
  );
  if (file) return { type: 'text/plain', body: await readFile(path.join(downloads, file), 'utf8') };
  const all = await readDocumentation(folder);
  const document = all.find(({ name }) => asked === `${name}.html`);
  return document ? { type: 'text/html', body: documentPage(document, all) } : null;
}

/** Modules ask for documents, too, and get them as they are. */
const isOpened = ({ headers }: IncomingMessage): boolean =>
  headers.accept?.includes('text/html') ?? false;

async function serve(
  root: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const address = decodeURI(pathname);
  const moved = isOpened(request) ? movedTo(address) : null;
  if (moved) {
    response.writeHead(302, { location: encodeURI(moved) + search }).end();
    return true;
  }
  const answer = await answerTo(root, address);
  if (answer) {
    const headers = {
      'content-type': `${answer.type}; charset=utf-8`,
      'cache-control': 'no-cache',
    };
    response.writeHead(200, headers).end(answer.body);
  }
  return answer !== null;
}

/** @param root the folder of the repository, and of the server */
export const documentation = (root: string): Plugin => ({
  name: 'telecons-documentation',
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const module = MODULES[(request.url ?? '').replace(/\?.*/, '')];
      if (module) request.url = module;
      serve(root, request, response).then((isAnswered) => {
        if (!isAnswered) next();
      }, next);
    });
  },
});
