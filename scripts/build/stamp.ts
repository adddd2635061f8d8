/** Tells whether dist/ was built from the sources as they are now. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const FOLDERS = ['src', 'scripts/build', 'scripts/site', 'demo', 'docs', 'images'];
const FILES = [
  ...['scripts/build.ts', 'vite.config.ts', 'tsconfig.json', 'tsconfig.build.json'],
  ...['package.json', 'package-lock.json', 'scripts/facts/html.ts', 'custom-elements.json'],
];

const stampFile = (root: string) => path.join(root, 'node_modules/.cache/telecons/build-stamp');

async function digest(root: string): Promise<string> {
  const hash = createHash('sha256').update(process.env['TELECONS_BASE_URL'] ?? '');
  const files = [...FILES];
  for (const folder of FOLDERS) {
    if (!existsSync(path.join(root, folder))) continue;
    const entries = await readdir(path.join(root, folder), {
      recursive: true,
      withFileTypes: true,
    });
    for (const entry of entries) {
      if (entry.isFile()) files.push(path.relative(root, path.join(entry.parentPath, entry.name)));
    }
  }
  for (const file of files.sort()) {
    hash.update(`${file}\0`).update(await readFile(path.join(root, file)));
  }
  return hash.digest('hex');
}

/** Remembers the sources of the build that has just been made. */
export async function writeStamp(root: string): Promise<void> {
  await mkdir(path.dirname(stampFile(root)), { recursive: true });
  await writeFile(stampFile(root), await digest(root));
}

/** True when dist/ exists and nothing it is made from has changed since. */
export async function isBuildCurrent(root: string): Promise<boolean> {
  if (!existsSync(path.join(root, 'dist/telecons.css'))) return false;
  const stamp = await readFile(stampFile(root), 'utf8').catch(() => '');
  return stamp === (await digest(root));
}
