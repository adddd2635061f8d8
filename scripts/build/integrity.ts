/** dist/integrity.json: what a page may pin, and what two builds are compared by. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

export const INTEGRITY_FILE = 'integrity.json';

export interface Integrity {
  readonly name: string;
  readonly version: string;
  /** By path in dist/, sorted; `integrity` as the attribute of a script takes it. */
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly integrity: string }>>;
}

/** Paths of all files in a folder, sorted by their characters: the same in every locale. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

/** Of everything in dist/ but the file itself; to be called last. */
export async function writeIntegrity(dist: string, name: string, version: string): Promise<void> {
  const files: Record<string, { bytes: number; integrity: string }> = {};
  for (const file of await filesIn(dist)) {
    if (file === INTEGRITY_FILE) continue;
    const content = await readFile(path.join(dist, file));
    const digest = createHash('sha384').update(content).digest('base64');
    files[file] = { bytes: content.length, integrity: `sha384-${digest}` };
  }
  const text = JSON.stringify({ name, version, files } satisfies Integrity, null, 2);
  await writeFile(path.join(dist, INTEGRITY_FILE), `${text}\n`);
}
