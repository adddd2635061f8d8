/** `npm start`: its links to the documentation lead to the pages that the build writes, all working. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { createServer, type ViteDevServer } from 'vite';
import { filesIn } from '../../scripts/build/integrity.js';
import { browserLaunchOptions } from '../../scripts/browser.js';
import { finalStates, writtenWidgets } from './drawn.js';
import { openPage, root } from './site.js';

/** What the sources of Lit say, and the built files do not. */
const LIT = /^Lit is in dev mode/;

/** In dist/demo/docs/: the pages, and the files of the recipes. */
const built = await filesIn(path.join(root, 'dist/demo/docs'));
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

let server: ViteDevServer;
let browser: Browser;
let origin: string;
before(async () => {
  server = await createServer({
    configFile: path.join(root, 'scripts/start.ts'),
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1' },
  });
  await server.listen();
  origin = `http://127.0.0.1:${(server.httpServer?.address() as AddressInfo).port}`;
  browser = await puppeteer.launch(await browserLaunchOptions());
});
after(async () => {
  await browser.close();
  await server.close();
});

/** As a reader who follows a link. */
const visit = (address: string): Promise<Response> =>
  fetch(new URL(address, origin), { headers: { accept: 'text/html' } });

/** Paths of the links of a page that lead into the documentation. */
function linksToDocs(file: string): readonly string[] {
  const links = [...read(file).matchAll(/\shref="([^"#]+\.md)[#"]/g)];
  return [...new Set(links.map(([, link = '']) => new URL(link, `${origin}/${file}`).pathname))];
}

describe('the dev server', () => {
  test('is that of npm start', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: { start: string } };
    assert.match(scripts.start, / vite --config scripts\/start\.ts$/);
  });

  test('leads every link of the front page to a page that can be read, examples included', async () => {
    const links = linksToDocs('demo/index.html');
    assert.ok(links.length > 8);
    for (const link of links) {
      const { page, complaints, requests } = await openPage(browser, origin + link);
      const { pathname } = new URL(page.url());
      assert.equal(pathname, link.replace(/^\/docs/, '/demo/docs').replace(/\.md$/, '.html'));
      const widgets = writtenWidgets(await (await visit(pathname)).text());
      const heading = await page.$eval('h1', ({ innerText }) => innerText);
      assert.equal(heading, /^# (.+)$/m.exec(read(link.slice(1)))?.[1]?.replaceAll('`', ''));
      assert.deepEqual(await finalStates(page), widgets ? { ready: widgets } : {});
      const { sheets, buttons } = await page.evaluate(() => ({
        sheets: [...document.styleSheets].map(({ cssRules }) => cssRules.length > 2),
        buttons: [...document.querySelectorAll<HTMLButtonElement>('button.copy')].map(
          ({ hidden }) => hidden,
        ),
      }));
      assert.deepEqual(sheets, widgets ? [true, true, true] : [true, true]);
      assert.ok(!buttons.includes(true));
      await page.close();
      // A request that is refused is told by the console.
      assert.deepEqual(
        complaints.filter((text) => !LIT.test(text)),
        [],
        link,
      );
      assert.ok(requests.every((request) => request.startsWith(origin) || /^data:/.test(request)));
    }
  });

  test('answers with what the build writes, to the last sign', async () => {
    assert.ok(built.length > 40);
    for (const file of built) {
      const answer = await fetch(`${origin}/demo/docs/${file}`);
      assert.equal(await answer.text(), read(`dist/demo/docs/${file}`), file);
      const type = file.endsWith('.html') ? 'text/html' : 'text/plain';
      assert.equal(answer.headers.get('content-type'), `${type}; charset=utf-8`);
    }
  });

  test('leads every link of these pages somewhere', async () => {
    const found = new Map<string, string>();
    for (const file of built.filter((name) => name.endsWith('.html'))) {
      const page = `/demo/docs/${file}`;
      for (const [, address = ''] of read(`dist${page}`).matchAll(/\s(?:href|src)="([^"]+)"/g)) {
        const target = new URL(address.replaceAll('&amp;', '&'), origin + page);
        if (target.origin === origin) found.set(target.pathname + target.search, page);
      }
    }
    assert.ok(found.size > built.length);
    for (const [address, page] of found) {
      const { status } = await visit(address);
      assert.equal(status, 200, `${page}: ${address}`);
    }
  });

  test('leads from the configurator to guide and recipes, and gives modules a document as it is', async () => {
    const led = [];
    for (const link of linksToDocs('demo/configurator/index.html'))
      led.push((await visit(link)).url);
    assert.deepEqual(led, [
      `${origin}/demo/docs/guide.fr.html`,
      `${origin}/demo/docs/recipes/README.html`,
    ]);
    const raw = await fetch(`${origin}/docs/data.md`);
    assert.equal(await raw.text(), read('docs/data.md'));
  });

  test('has nothing at an address that the built site has not', async () => {
    for (const name of ['nothing.html', 'decisions.html', 'data.md']) {
      assert.equal((await visit(`/demo/docs/${name}`)).status, 404, name);
    }
  });
});
