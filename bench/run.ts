/**
 * `npm run bench`: telecons against bare Lit + SVG, bare Chart.js and @gouvfr/dsfr-chart, in one
 * run whose rounds take turns, so that a busy machine slows all of them. Not part of the checks:
 * times of a shared machine are no reason to refuse a change. `-- 5` makes five rounds.
 */
import os from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { browserLaunchOptions } from '../scripts/browser.js';
import { isBuildCurrent } from '../scripts/build/stamp.js';
import { dense, firstMount, firstOfMany, leak, updates, type Leak } from './scenarios.js';
import { startServer, type PeerName } from './server.js';
import { barLines, median, resultTable, type Bar, type Result } from './statistics.js';

const root = path.resolve(import.meta.dirname, '..');
const rounds = Math.max(1, Number(process.argv[2] ?? 7));
const OWN: readonly PeerName[] = ['telecons', 'region-map', 'target-gauge'];
const MOUNTED: readonly PeerName[] = [...OWN, 'lit-svg', 'chart-js', 'dsfr-chart'];
const UPDATED: readonly PeerName[] = [
  'telecons',
  'static-svg',
  'lit-svg',
  'chart-js',
  'dsfr-chart',
];
const MANY = 200;
const OBSERVATIONS = 100_000;

if (!(await isBuildCurrent(root))) {
  console.error('dist/ is older than the sources: what was built is measured.');
}

const { origin, server } = await startServer();
const browser = await puppeteer.launch(await browserLaunchOptions());
const collected = new Map<string, Result & { readonly values: number[] }>();

function add(scenario: string, peer: string, unit: string, value: number): void {
  const key = `${scenario} ${peer}`;
  const result = collected.get(key) ?? { scenario, peer, unit, values: [] };
  result.values.push(value);
  collected.set(key, result);
}

const leaks = new Map<PeerName, Leak>();
try {
  for (let round = 1; round <= rounds; round += 1) {
    process.stderr.write(`round ${round} of ${rounds}\n`);
    for (const peer of MOUNTED) {
      add('first mount', peer, 'ms CPU', await firstMount(browser, origin, peer));
    }
    for (const peer of UPDATED) {
      add('100 updates', peer, 'ms CPU', await updates(browser, origin, peer));
    }
    for (const count of [1, MANY]) {
      const name = count === 1 ? 'one timeline' : `telecons, ${count} timelines`;
      add('first drawn', name, 'ms', await firstOfMany(browser, origin, count));
    }
    for (const peer of ['telecons', 'chart-js'] as const) {
      const time = await dense(browser, origin, peer, OBSERVATIONS);
      add('100 000 observations', peer, 'ms CPU', time);
    }
  }
  for (const peer of MOUNTED) leaks.set(peer, await leak(browser, origin, peer));
} finally {
  await browser.close();
  server.close();
}

const results = [...collected.values()];
const ratio = (scenario: string, one: string, other: string): number => {
  const values = (peer: string) => collected.get(`${scenario} ${peer}`)?.values ?? [];
  return median(values(one)) / median(values(other));
};
const bars: readonly Bar[] = [
  {
    scenario: '100 updates',
    text: 'of rewriting a static SVG ×',
    value: ratio('100 updates', 'telecons', 'static-svg'),
    limit: 1.4,
  },
  {
    scenario: `${MANY} timelines`,
    text: 'of a page with one ×',
    value: ratio('first drawn', `telecons, ${MANY} timelines`, 'one timeline'),
    limit: 1.5,
  },
  {
    scenario: '100 000 observations',
    text: 'of bare Chart.js ×',
    value: ratio('100 000 observations', 'telecons', 'chart-js'),
    limit: 1.3,
  },
  ...OWN.flatMap((peer): Bar[] => {
    const kept = leaks.get(peer) ?? { nodes: NaN, listeners: NaN, heap: NaN };
    const scenario = `200 mounts of ${peer}`;
    return [
      { scenario, text: 'nodes kept', value: kept.nodes, limit: 0 },
      { scenario, text: 'listeners kept', value: kept.listeners, limit: 0 },
      { scenario, text: 'bytes of heap kept', value: kept.heap, limit: 160_000 },
    ];
  }),
];

const [cpu] = os.cpus();
console.log(`\nNode ${process.version}, ${os.cpus().length} × ${cpu?.model ?? 'unknown'}`);
console.log(`${rounds} rounds; first mount and first drawn with the processor slowed 4 times\n`);
console.log(resultTable(results));
console.log('\nKept after 200 mounts and unmounts');
for (const [peer, { nodes, listeners, heap }] of leaks) {
  console.log(`  ${peer}: ${nodes} nodes, ${listeners} listeners, ${heap} bytes of heap`);
}
console.log(`\n${barLines(bars)}`);
if (bars.some(({ value, limit }) => !(value <= limit))) process.exitCode = 1;
