/**
 * Writes the codes, figures and counts of `demo/index.html`, and the list of pages of the others.
 * `tsx scripts/site.ts` writes; `tsx scripts/site.ts --check` only compares.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { frontPage, type Picture } from './site/front-page.js';
import { withNavigation, WITHOUT_NAVIGATION } from './site/navigation.js';

const root = path.resolve(import.meta.dirname, '..');

/** Writes a page if it differs; with `--check` it only says so and the process fails. */
async function keep(
  name: string,
  make: (page: string, file: string) => Promise<string>,
): Promise<void> {
  const file = path.join(root, 'demo', name);
  const current = await readFile(file, 'utf8');
  const next = await make(current, file);
  if (next === current) return;
  if (process.argv.includes('--check')) {
    console.error(`demo/${name} is stale. Run "npx tsx scripts/site.ts" and commit the result.`);
    process.exitCode = 1;
  } else {
    await writeFile(file, next);
    console.log(`site: demo/${name} written.`);
  }
}

const pictures = JSON.parse(
  await readFile(path.join(root, 'images/index.json'), 'utf8'),
) as readonly Picture[];
await keep('index.html', (page, file) => frontPage(page, pictures, file));

const names = (await readdir(path.join(root, 'demo'))).filter(
  (name) => name.endsWith('.html') && !WITHOUT_NAVIGATION.includes(name),
);
for (const name of names) await keep(name, withNavigation);
console.log(`site: ${names.length + 1} pages of demo/ looked at.`);
