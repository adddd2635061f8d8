/** Takes the pictures of all presets in the pinned browser, from the elements' own sources. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { createServer, type ViteDevServer } from 'vite';
import { LANGUAGES, PICTURE_WIDTHS, PRESETS, THEMES } from '../../src/embed/presets.js';
import { pinnedBrowserOptions } from '../browser.js';
import type { PictureRequest, TakenPicture } from './page.js';

const root = path.resolve(import.meta.dirname, '../..');
const FONT_FOLDER = '/node_modules/@fontsource/arimo/files';
/** Of the texts in drawings. */
const WEIGHTS = [400, 600, 700];
/** Milliseconds until the elements are there; a busy machine takes ten seconds. */
const PATIENCE = 60_000;

export type Picture = PictureRequest & TakenPicture;

/** Under the first name of the files' font list, so that no font of the machine is used. */
const FONT_FACES = WEIGHTS.map(
  (weight) =>
    `@font-face{font-family:Arial;font-weight:${weight};` +
    `src:url(${FONT_FOLDER}/arimo-latin-${weight}-normal.woff2)}`,
).join('');

const PAGE = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>telecons</title>
<style>${FONT_FACES}</style><body><script type="module" src="/scripts/images/page.ts"></script>`;

/** Serves the sources as they are; nothing is optimised, watched or reloaded. */
function startServer(): Promise<ViteDevServer> {
  return createServer({
    root,
    configFile: false,
    logLevel: 'warn',
    appType: 'custom',
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { host: '127.0.0.1', port: 0, watch: null, fs: { strict: false } },
    plugins: [
      {
        name: 'telecons-pictures-page',
        configureServer({ middlewares }) {
          middlewares.use((request, response, next) => {
            if (request.url !== '/') return next();
            response.setHeader('content-type', 'text/html').end(PAGE);
          });
        },
      },
    ],
  });
}

/** Other versions draw other edges and break other lines. */
async function checkVersion(page: Page): Promise<void> {
  const manifest = path.join(root, 'node_modules/@sparticuz/chromium/package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const running = await page.browser().version();
  if (!running.includes(`/${version.split('.')[0]}.`)) {
    throw new Error(
      `The browser is ${running}, but @sparticuz/chromium is ${version}: delete the older one, ` +
        'a file called "chromium" in the folder for temporary files.',
    );
  }
}

/** A sign that the pinned font lacks would be drawn with any font that the machine has. */
async function checkFont(page: Page, texts: ReadonlySet<string>): Promise<void> {
  await page.evaluate(
    (signs) => {
      const paragraph = document.createElement('p');
      paragraph.style.fontFamily = 'Arial';
      paragraph.textContent = signs;
      document.body.replaceChildren(paragraph);
    },
    [...new Set([...texts].join(''))].join(''),
  );
  const session = await page.createCDPSession();
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root: tree } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: tree.nodeId,
    selector: 'p',
  });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  const strange = fonts.filter(({ isCustomFont }) => !isCustomFont);
  if (strange.length > 0) {
    const names = strange.map(({ familyName, glyphCount }) => `${glyphCount} of ${familyName}`);
    throw new Error(`Arimo lacks signs of the pictures: ${names.join(', ')}.`);
  }
}

async function openPage(page: Page, server: ViteDevServer): Promise<string[]> {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`${request.url()} did not come`));
  page.on('console', (message) => {
    // That Lit is not built for production is as it should be here.
    const text = message.text();
    if (message.type() !== 'debug' && !text.startsWith('Lit is in dev mode')) complaints.push(text);
  });
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  await page.waitForFunction('globalThis.takePicture', { timeout: PATIENCE });
  return complaints;
}

const requests = (): PictureRequest[] =>
  PRESETS.flatMap((preset) =>
    LANGUAGES.flatMap((language) =>
      THEMES.flatMap((theme) =>
        PICTURE_WIDTHS.map((width) => ({ preset, language, theme, width })),
      ),
    ),
  );

/** @throws Error when the pinned browser can't run here, or when the page complains. */
export async function takePictures(): Promise<Picture[]> {
  const options = await pinnedBrowserOptions();
  const server = await (await startServer()).listen();
  const browser = await puppeteer.launch(options);
  try {
    const page = await browser.newPage();
    await checkVersion(page);
    const complaints = await openPage(page, server);
    const pictures: Picture[] = [];
    for (const request of requests()) {
      const taken = await page.evaluate((each) => globalThis.takePicture?.(each), request);
      if (taken) pictures.push({ ...request, ...taken });
    }
    const texts = pictures.map(({ svg }) => svg.replaceAll(/<[^>]*>/g, ''));
    await checkFont(page, new Set(texts));
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
    return pictures;
  } finally {
    await browser.close();
    await server.close();
  }
}
