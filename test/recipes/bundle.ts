/** Bundles code of the recipes as a publisher's tools would: packages by their names, files beside. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { bundled } from '../hosts/browser.js';
import { folder } from './markdown.js';

/** What is bundled has the name of a file that exists only here. */
function entryPlugin(name: string, code: string): Plugin {
  const isEntry = (id: string) => id.replaceAll(path.sep, '/').endsWith(`/apps/${name}`);
  return {
    name: 'recipes-entry',
    enforce: 'pre',
    resolveId(source, importer) {
      if (isEntry(source)) return source;
      if (importer && isEntry(importer) && source.startsWith('./')) {
        return path.join(folder, 'files', source);
      }
      return null;
    },
    load: (id) => (isEntry(id) ? code : null),
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
 * One module of this code, whose `./` is the folder of the recipes' files. The ending of the name
 * says what it is written in.
 */
export const bundleCode = (name: string, code: string, plugins: Plugin[] = [], ssr = false) =>
  bundled(name, [entryPlugin(name, code), ownPackage, ...plugins], ssr);

/** What a bundle for a server exports. */
export async function importBundle(code: string): Promise<Record<string, unknown>> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'telecons-bundle-'));
  const file = path.join(scratch, 'server.mjs');
  await writeFile(file, code);
  const made = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
  await rm(scratch, { recursive: true });
  return made;
}
