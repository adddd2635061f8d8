/**
 * Validates `data/*.csv` and compiles them to `src/model/generated/`.
 * `tsx scripts/data.ts` writes; `tsx scripts/data.ts --check` only compares.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { compile } from './data/compile.js';
import { describe, loadTables } from './data/validate.js';

const root = new URL('../', import.meta.url);
const check = process.argv.includes('--check');
const { tables, problems } = await loadTables(root);

if (problems.length > 0) {
  for (const problem of problems) console.error(describe(problem));
  console.error(`${problems.length} problem(s) in data/; nothing was written.`);
  process.exitCode = 1;
} else {
  const stale: string[] = [];
  for (const [path, text] of compile(tables)) {
    const file = new URL(path, root);
    if ((await readFile(file, 'utf8').catch(() => '')) === text) continue;
    stale.push(path);
    if (!check) await writeFile(file, text);
  }
  if (check && stale.length > 0) {
    console.error(`Stale: ${stale.join(', ')}. Run "npx tsx scripts/data.ts" and commit.`);
    process.exitCode = 1;
  } else {
    const done = check ? 'up to date' : `${stale.length} module(s) written`;
    console.log(`data: ${tables.observations.length} observations checked, ${done}.`);
  }
}
