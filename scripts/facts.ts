/**
 * Writes `demo/facts.html` from the compiled dataset.
 * `tsx scripts/facts.ts` writes; `tsx scripts/facts.ts --check` only compares.
 */
import { writeFile } from 'node:fs/promises';
import { loadFacts } from '../src/model/facts.js';
import { staleFiles } from './data/run.js';
import { factsPage } from './facts/page.js';

const root = new URL('../', import.meta.url);
const path = 'demo/facts.html';
const text = factsPage(await loadFacts());
const [stale] = await staleFiles(new Map([[path, text]]), root);

if (stale === undefined) {
  console.log(`facts: ${path} up to date.`);
} else if (process.argv.includes('--check')) {
  console.error(`${path} is stale. Run "npm run data" and commit the result.`);
  process.exitCode = 1;
} else {
  await writeFile(new URL(path, root), text);
  console.log(`facts: ${path} written.`);
}
