/**
 * `npm run manifest` writes custom-elements.json from the elements' JSDoc, defaults included; with
 * `--check` it only compares and fails on a difference.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withDefaults } from './reference/defaults.js';

const root = path.resolve(import.meta.dirname, '..');
const target = path.join(root, 'custom-elements.json');
const check = process.argv.includes('--check');

/** Runs the analyzer into a folder that is removed again; it can only write, not answer. */
async function analyze(): Promise<string> {
  const folder = await mkdtemp(path.join(root, 'node_modules/.manifest-'));
  try {
    const analyzer = path.join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
    const args = [analyzer, 'analyze', '--quiet', '--outdir', path.relative(root, folder)];
    execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    const text = await readFile(path.join(folder, 'custom-elements.json'), 'utf8');
    const manifest = withDefaults(JSON.parse(text) as Parameters<typeof withDefaults>[0]);
    return `${JSON.stringify(manifest, null, 2)}\n`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const manifest = await analyze();
const current = await readFile(target, 'utf8').catch(() => '');
if (manifest === current) {
  console.log('custom-elements.json: up to date.');
} else if (check) {
  console.error('custom-elements.json is stale: run "npm run manifest" and commit.');
  process.exitCode = 1;
} else {
  await writeFile(target, manifest);
  console.log('custom-elements.json: written.');
}
