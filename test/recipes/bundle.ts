/** Bundles code of the recipes as a publisher's tools would: packages by their names, files beside. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { bundled } from '../hosts/browser.js';
import { folder } from './markdown.js';

/** Code by the name of a file that exists only here. */
export type Sources = Readonly<Record<string, string>>;

/** What stands in the pages is found by its name, what is not there in the folder of their files. */
function pagesPlugin(sources: Sources): Plugin {
  const nameOf = (id: string): string | undefined =>
    Object.keys(sources).find((name) => id.split(path.sep).join('/').endsWith(`/apps/${name}`));
  return {
    name: 'recipes-pages',
    enforce: 'pre',
    resolveId(source, importer) {
      if (nameOf(source)) return source;
      if (importer === undefined || !nameOf(importer) || !source.startsWith('./')) return null;
      const beside = path.join(path.dirname(importer), source);
      return nameOf(beside) ? beside : path.join(folder, 'files', source);
    },
    load: (id) => sources[nameOf(id) ?? ''] ?? null,
  };
}

/** This package by its name, through its own `exports`. */
const ownPackage: Plugin = {
  name: 'recipes-own-package',
  enforce: 'pre',
  resolveId: (source) =>
    /^telecons(?:\/|$)/.test(source) ? fileURLToPath(import.meta.resolve(source)) : null,
};

/**
 * The first of the sources, with all that it imports, as one module. They lie beside the recipes'
 * files; the ending of each name says what it is written in.
 */
export function bundleCode(sources: Sources, plugins: Plugin[] = [], ssr = false): Promise<string> {
  const [entry = ''] = Object.keys(sources);
  return bundled(entry, [pagesPlugin(sources), ownPackage, ...plugins], ssr);
}

/** What a bundle for a server exports. */
export async function importBundle(code: string): Promise<Record<string, unknown>> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'telecons-bundle-'));
  const file = path.join(scratch, 'server.mjs');
  await writeFile(file, code);
  const made = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
  await rm(scratch, { recursive: true });
  return made;
}
