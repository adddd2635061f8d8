/**
 * Builds these sources again in another folder and compares the hashes with those of dist/, which
 * must have been built before. The folder is deleted.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { INTEGRITY_FILE, type Integrity } from './build/integrity.js';

const root = path.resolve(import.meta.dirname, '..');

/** What no build reads. */
const OTHERS = ['.git', 'node_modules', 'dist', 'coverage'];

const integrityOf = (folder: string): Integrity['files'] =>
  (JSON.parse(readFileSync(path.join(folder, 'dist', INTEGRITY_FILE), 'utf8')) as Integrity).files;

// Longer than the first, and with another depth.
const copy = path.join(mkdtempSync(path.join(tmpdir(), 'telecons-built-again-')), 'a', 'copy');
try {
  for (const source of readdirSync(root)) {
    if (OTHERS.includes(source)) continue;
    cpSync(path.join(root, source), path.join(copy, source), { recursive: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
    cwd: copy,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [first, second] = [integrityOf(root), integrityOf(copy)];
  const names = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  const different = names.filter((name) => first[name]?.integrity !== second[name]?.integrity);
  if (different.length > 0) {
    console.error(`Built twice and not the same:\n${different.join('\n')}`);
    process.exitCode = 1;
  } else {
    console.log(`Built twice, ${names.length} files, the same hashes.`);
  }
} finally {
  rmSync(path.dirname(path.dirname(copy)), { recursive: true, force: true });
}
