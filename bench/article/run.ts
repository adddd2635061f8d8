/**
 * `npm run bench:article`: an article with the three widgets on a slow phone, beside the same
 * article with charts by hand and with plain pictures. Forms take turns, round by round; `-- 5`
 * makes five rounds. Not part of the checks, as all that measures time.
 */
import puppeteer, { type Browser } from 'puppeteer-core';
import { browserLaunchOptions } from '../../scripts/browser.js';
import { barLines, median, resultTable, type Bar } from '../statistics.js';
import { FORMS, startArticles, type Form } from './pages.js';

/** What the developer tools of Chrome call slow 4G: 562.5 ms there and back, 1.44 Mbit/s. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.44 * 1024 * 1024) / 8,
  uploadThroughput: (0.675 * 1024 * 1024) / 8,
};
const THROTTLE = 4;
const WIDTHS = [320, 768, 1280];
const rounds = Math.max(1, Number(process.argv[2] ?? 15));

/** When everything in the page is drawn, and how far it has moved. */
interface Drawn {
  readonly time: number;
  readonly shift: number;
}

/**
 * Marks the moment at which a reader sees the third chart: after the frame that has it. Runs in the
 * page, before its scripts: asked from outside after `load`, the widgets (not the charts by hand, which
 * marked it themselves) came out 50 ms later than they were drawn.
 */
function markDrawn(): void {
  let left = 3;
  for (const name of ['telecons-ready', 'chart-ready']) {
    addEventListener(name, () => {
      left -= 1;
      if (left > 0) return;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => performance.mark('drawn');
        port2.postMessage(0);
      });
    });
  }
}

/** Runs in the page: the time of the mark, or the arrival of the last picture where there are some. */
async function timeDrawn(): Promise<number> {
  if ([...document.images].some(({ naturalWidth }) => naturalWidth === 0)) {
    throw new Error('A picture of the article is missing.');
  }
  const pictures = [...document.images].map(
    (image) => performance.getEntriesByName(image.src)[0] as PerformanceResourceTiming,
  );
  if (pictures.length > 0) return Math.max(...pictures.map(({ responseEnd }) => responseEnd));
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const [mark] = list.getEntriesByName('drawn');
      if (mark) resolve(mark.startTime);
    }).observe({ type: 'mark', buffered: true });
  });
}

/** Runs in the page: what has moved by itself until now. */
async function shiftUntilNow(): Promise<number> {
  const entries = await new Promise<PerformanceEntryList>((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries())).observe({
      ...{ type: 'layout-shift', buffered: true },
    });
    setTimeout(() => resolve([]), 200);
  });
  const shifts = entries as (PerformanceEntry & { readonly value: number })[];
  return shifts.reduce((sum, { value }) => sum + value, 0);
}

async function open(browser: Browser, url: string, width: number): Promise<Drawn> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 800, deviceScaleFactor: 2 });
  const client = await page.createCDPSession();
  await client.send('Network.enable');
  await client.send('Network.setCacheDisabled', { cacheDisabled: true });
  await client.send('Network.emulateNetworkConditions', SLOW_4G);
  await client.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  await page.evaluateOnNewDocument(markDrawn);
  await page.goto(url, { waitUntil: 'load' });
  const time = await page.evaluate(timeDrawn);
  // What moves when the pictures give way counts as well.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const shift = await page.evaluate(shiftUntilNow);
  await page.close();
  return { time, shift };
}

const { origin, server } = await startArticles();
const browser = await puppeteer.launch(await browserLaunchOptions());
const times = new Map<Form, number[]>(FORMS.map((form) => [form, []]));
const shifts = new Map<number, number>();
try {
  for (let round = 1; round <= rounds; round += 1) {
    process.stderr.write(`round ${round} of ${rounds}\n`);
    for (const form of FORMS) {
      times.get(form)?.push((await open(browser, `${origin}/${form}`, 360)).time);
    }
  }
  for (const width of WIDTHS) {
    const found = [];
    for (const form of ['live', 'snippet'] as const) {
      found.push((await open(browser, `${origin}/${form}`, width)).shift);
    }
    shifts.set(width, Math.max(...found));
  }
} finally {
  await browser.close();
  server.close();
}

const timeOf = (form: Form): number => median(times.get(form) ?? []);
const bars: readonly Bar[] = [
  {
    scenario: 'live widgets',
    text: 'of charts by hand ×',
    value: timeOf('live') / timeOf('vanilla'),
    limit: 1.15,
  },
  {
    scenario: 'snippet pictures',
    text: 'of plain pictures ×',
    value: timeOf('snippet') / timeOf('image'),
    limit: 1.1,
  },
  ...[...shifts].map(([width, value]) => ({
    scenario: `layout shift, ${width} px`,
    text: 'at most',
    value,
    limit: 0.01,
  })),
];
const results = FORMS.map((form) => ({
  scenario: 'drawn',
  peer: form === 'live' ? 'telecons, live' : form,
  unit: 'ms',
  values: times.get(form) ?? [],
}));
console.log(`\n${rounds} rounds; slow 4G, the processor slowed ${THROTTLE} times, 360 px\n`);
console.log(resultTable(results));
console.log(`\n${barLines(bars)}`);
