/** Validates the tables below a folder and writes, or compares, the modules compiled from them. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { compile, GENERATED } from './compile.js';
import { describe, loadTables } from './validate.js';

export interface Outcome {
  readonly ok: boolean;
  /** What to tell, a line each. */
  readonly lines: readonly string[];
}

/** Paths of the files whose text on disk isn't the one given. */
export async function staleFiles(
  files: ReadonlyMap<string, string>,
  root: URL,
): Promise<readonly string[]> {
  const found = await Promise.all(
    [...files].map(async ([path, text]) => {
      const committed = await readFile(new URL(path, root), 'utf8').catch(() => null);
      return committed === text ? [] : [path];
    }),
  );
  return found.flat();
}

/** Nothing is written if a row breaks a rule, nor in the mode `check`. */
export async function runData(root: URL, mode: 'write' | 'check'): Promise<Outcome> {
  const { tables, problems } = await loadTables(root);
  if (problems.length > 0) {
    const sum = `${problems.length} problem(s) in data/; nothing was written.`;
    return { ok: false, lines: [...problems.map(describe), sum] };
  }
  const modules = compile(tables);
  const stale = await staleFiles(modules, root);
  if (mode === 'check' && stale.length > 0) {
    const advice = 'Run "npm run data" and commit the result.';
    return { ok: false, lines: stale.map((path) => `${path} is stale. ${advice}`) };
  }
  if (mode === 'write') {
    await mkdir(new URL(GENERATED, root), { recursive: true });
    for (const path of stale) await writeFile(new URL(path, root), modules.get(path) ?? '');
  }
  const done = mode === 'check' ? 'modules up to date' : `${stale.length} module(s) written`;
  return { ok: true, lines: [`data: ${tables.observations.length} observations, ${done}.`] };
}
