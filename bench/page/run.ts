/**
 * `npm run bench:page`: what the script costs a page that has other things to do. Processor time of
 * a page that types, scrolls, animates and inserts, with the script and without it, in turns; and
 * what 200 articles with three snippets each leave behind. `-- 5` makes five rounds.
 */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import { browserLaunchOptions } from '../../scripts/browser.js';
import { barLines, median, resultTable, type Bar } from '../statistics.js';
import { scrollArticles, workForFrames } from './in-page.js';

const root = path.resolve(import.meta.dirname, '../..');
const rounds = Math.max(1, Number(process.argv[2] ?? 30));
const FRAMES = 40;
const ARTICLES = 200;
const SCRIPT = '<script type="module" src="/dist/telecons.js"></script>';

/** Twice without: what differs between them is what can't be measured. */
const FORMS = { 'with the script': SCRIPT, without: '', 'without, again': '' } as const;
type Form = keyof typeof FORMS;

const html = (script: string) => `<!doctype html><html lang="fr"><head><meta charset="utf-8">
<title>Page</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/dist/telecons.css">
${script}</head><body><main><div id="editor" contenteditable="true"><p>Texte</p></div>
<input id="field"><div id="list"></div><div id="feed"></div>
${'<section><h2>Titre</h2><p>Un <b>mot</b> et un <a href="#a">lien</a>.</p></section>'.repeat(600)}
</main></body></html>`;

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/') {
    response.setHeader('content-type', 'text/html');
    response.end(html(searchParams.has('script') ? SCRIPT : ''));
    return;
  }
  readFile(path.join(root, path.normalize(pathname))).then(
    (body) => {
      response.setHeader(
        'content-type',
        pathname.endsWith('.css') ? 'text/css' : 'text/javascript',
      );
      response.end(body);
    },
    () => response.writeHead(404).end(),
  );
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = server.address();
if (address === null || typeof address === 'string') throw new Error('The server has no port.');
const origin = `http://127.0.0.1:${address.port}/`;
const browser = await puppeteer.launch(await browserLaunchOptions());

interface Opened {
  readonly page: Page;
  readonly client: CDPSession;
}

async function open(hasScript: boolean): Promise<Opened> {
  const page = await browser.newPage();
  await page.setViewport({ width: 800, height: 900 });
  const client = await page.createCDPSession();
  // Ticks of the thread, not of the clock: what else the machine does is not counted.
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(hasScript ? `${origin}?script` : origin, { waitUntil: 'load' });
  return { page, client };
}

/** Milliseconds of processor time for the frames of an open page. */
async function work({ page, client }: Opened): Promise<number> {
  const spent = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
  };
  await page.bringToFront();
  const before = await spent();
  await page.evaluate(workForFrames, FRAMES);
  return (await spent()) - before;
}

/** Nodes, listeners and bytes of heap that are left, garbage collected. */
async function infiniteScroll(): Promise<
  readonly [nodes: number, listeners: number, heap: number]
> {
  const { page, client } = await open(true);
  const count = async () => {
    for (let time = 0; time < 3; time += 1) {
      await client.send('HeapProfiler.collectGarbage');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    return [nodes, jsEventListeners, usedSize] as const;
  };
  await page.evaluate(scrollArticles, 20);
  const before = await count();
  const drawn = await page.evaluate(scrollArticles, ARTICLES);
  const after = await count();
  await page.close();
  if (drawn !== ARTICLES * 3) throw new Error(`${drawn} widgets were drawn.`);
  return [after[0] - before[0], after[1] - before[1], after[2] - before[2]];
}

const times = new Map<Form, number[]>();
let kept: readonly number[] = [];
try {
  const forms = Object.keys(FORMS) as Form[];
  const pages = new Map<Form, Opened>();
  for (const form of forms) pages.set(form, await open(FORMS[form] !== ''));
  // The first rounds are to warm up.
  for (let round = -4; round < rounds; round += 1) {
    // Each comes first as often as the others.
    const turn = (round + forms.length * 2) % forms.length;
    for (const form of [...forms.slice(turn), ...forms.slice(0, turn)]) {
      const opened = pages.get(form);
      const time = opened ? await work(opened) : NaN;
      if (round >= 0) times.set(form, [...(times.get(form) ?? []), time]);
    }
  }
  for (const { page } of pages.values()) await page.close();
  kept = await infiniteScroll();
} finally {
  await browser.close();
  server.close();
}

/** Of the rounds, whose pages had the same machine around them. */
const ratio = (form: Form): number =>
  median(
    (times.get(form) ?? []).map((time, round) => time / (times.get('without')?.[round] ?? NaN)),
  );
const scenario = `${FRAMES} frames of typing, scrolling, animating, inserting`;
const bars: readonly Bar[] = [
  {
    scenario,
    text: 'of the page without ×',
    value: ratio('with the script'),
    limit: 1.03,
  },
  ...['nodes', 'listeners', 'bytes of heap'].map((what, index): Bar => ({
    scenario: `${ARTICLES} articles with 3 snippets`,
    text: `${what} kept`,
    value: kept[index] ?? NaN,
    limit: index === 2 ? 2_000_000 : 0,
  })),
];
const results = [...times].map(([peer, values]) => ({ scenario, peer, unit: 'ms CPU', values }));
console.log(`\n${resultTable(results)}\n`);
console.log(`Twice without: × ${ratio('without, again').toFixed(3)}`);
console.log(`With the script: × ${ratio('with the script').toFixed(3)}\n`);
console.log(barLines(bars));
if (bars.some(({ value, limit }) => !(value <= limit))) process.exitCode = 1;
