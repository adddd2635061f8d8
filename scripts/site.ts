/**
 * Writes the codes, figures and counts of `demo/index.html`.
 * `tsx scripts/site.ts` writes; `tsx scripts/site.ts --check` only compares.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { frontPage, type Picture } from './site/front-page.js';

const root = path.resolve(import.meta.dirname, '..');
const file = path.join(root, 'demo/index.html');
const pictures = JSON.parse(
  await readFile(path.join(root, 'images/index.json'), 'utf8'),
) as readonly Picture[];
const current = await readFile(file, 'utf8');
const next = await frontPage(current, pictures, file);

if (next === current) {
  console.log('site: demo/index.html up to date.');
} else if (process.argv.includes('--check')) {
  console.error('demo/index.html is stale. Run "npx tsx scripts/site.ts" and commit the result.');
  process.exitCode = 1;
} else {
  await writeFile(file, next);
  console.log('site: demo/index.html written.');
}
