/** What is measured, each in a page of its own. Times are milliseconds. */
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { Peer } from './peers/peer.js';
import type { DenseRows } from './peers/series.js';
import type { PeerName } from './server.js';

interface BenchWindow {
  readonly peer: Peer;
  readonly denseRows: (count: number) => DenseRows;
}

interface Opened {
  readonly page: Page;
  readonly client: CDPSession;
}

/** Times of a desktop say little about a phone: processor work is made this many times slower. */
const THROTTLE = 4;
const UPDATES = 100;
const WARM_UPDATES = 12;

async function open(browser: Browser, url: string, throttle: number): Promise<Opened> {
  const page = await browser.newPage();
  await page.setViewport({ width: 800, height: 900 });
  const client = await page.createCDPSession();
  // Ticks of the thread, not of the clock: what else the machine does is not counted.
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await client.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => 'peer' in globalThis);
  return { page, client };
}

/** Milliseconds of processor time that the page's main thread has worked. */
async function taskTime(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}

/** Work of the main thread from an empty page to the first drawing, script start included. */
export async function firstMount(browser: Browser, origin: string, peer: PeerName) {
  const { page, client } = await open(browser, `${origin}/page/${peer}`, THROTTLE);
  await page.evaluate(async () => {
    const { peer } = globalThis as unknown as BenchWindow;
    const parent = document.getElementById('main');
    if (parent) await peer.mount(parent);
  });
  const result = await taskTime(client);
  await page.close();
  return result;
}

/** Work of the main thread for 100 changes, one a frame, after some to warm up. */
export async function updates(browser: Browser, origin: string, peer: PeerName) {
  const { page, client } = await open(browser, `${origin}/page/${peer}`, 1);
  const step = (count: number) =>
    page.evaluate(async (changes) => {
      const scope = globalThis as unknown as BenchWindow & { chart?: HTMLElement };
      const parent = document.getElementById('main');
      if (!parent) return;
      const chart = (scope.chart ??= await scope.peer.mount(parent));
      for (let index = 0; index < changes; index += 1) {
        scope.peer.update(chart, index);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }, count);
  await step(WARM_UPDATES);
  const before = await taskTime(client);
  await step(UPDATES);
  const result = (await taskTime(client)) - before;
  await page.close();
  return result;
}

/** Time from navigation until the first of `count` lazy timelines is drawn. */
export async function firstOfMany(browser: Browser, origin: string, count: number) {
  const url = `${origin}/page/telecons?timelines=${count}`;
  const { page } = await open(browser, url, THROTTLE);
  const result = await page.evaluate(async () => {
    await customElements.whenDefined('telecons-timeline');
    const [first] = document.getElementsByTagName('telecons-timeline');
    await (first as HTMLElement & { ready: Promise<void> }).ready;
    performance.mark('first-drawn');
    return performance.getEntriesByName('first-drawn')[0]?.startTime ?? NaN;
  });
  await page.close();
  return result;
}

export interface Leak {
  readonly nodes: number;
  readonly listeners: number;
  readonly heap: number;
}

/** What 200 mounts and unmounts leave behind, after 20 to warm up; garbage collected thrice. */
export async function leak(browser: Browser, origin: string, peer: PeerName): Promise<Leak> {
  const { page, client } = await open(browser, `${origin}/page/${peer}`, 1);
  const cycle = (count: number) =>
    page.evaluate(async (mounts) => {
      const { peer } = globalThis as unknown as BenchWindow;
      const parent = document.getElementById('main');
      for (let index = 0; parent && index < mounts; index += 1) {
        peer.unmount(await peer.mount(parent));
      }
    }, count);
  const count = async (): Promise<Leak> => {
    for (let round = 0; round < 3; round += 1) {
      await client.send('HeapProfiler.collectGarbage');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    return { nodes, listeners: jsEventListeners, heap: usedSize };
  };
  await cycle(20);
  const before = await count();
  await cycle(200);
  const after = await count();
  await page.close();
  return {
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
    heap: after.heap - before.heap,
  };
}

/**
 * Work of the main thread from handing over `count` rows of date and value until they are drawn,
 * dates read included; code already loaded.
 */
export async function dense(browser: Browser, origin: string, peer: PeerName, count: number) {
  const { page, client } = await open(browser, `${origin}/page/${peer}`, 1);
  const make = (rows: number) =>
    page.evaluate((size) => {
      const scope = globalThis as unknown as BenchWindow & { rows?: DenseRows };
      scope.rows = scope.denseRows(size);
    }, rows);
  const mount = () =>
    page.evaluate(async () => {
      const { peer, rows } = globalThis as unknown as BenchWindow & { rows: DenseRows };
      const parent = document.getElementById('main');
      if (!parent || !peer.mountDense) return false;
      const chart = await peer.mountDense(parent, rows);
      const isDrawn = !!(chart.shadowRoot ?? chart).querySelector('canvas');
      peer.unmount(chart);
      return isDrawn;
    });
  await make(1000);
  await mount();
  await make(count);
  const before = await taskTime(client);
  const isDrawn = await mount();
  const result = (await taskTime(client)) - before;
  await page.close();
  return isDrawn ? result : NaN;
}
