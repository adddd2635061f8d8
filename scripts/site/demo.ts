/**
 * Writes dist/demo/: the pages of demo/ with the built widgets instead of the sources, for any
 * static host and any folder on it.
 */
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'vite';
import { filesIn } from '../build/integrity.js';
import { writeDocs } from './docs.js';
import { liveAddress, rewritePage } from './page.js';
import { measureSizes, sizeTable, weightItem } from './sizes.js';
import { fillSlot } from './slots.js';

/** The oldest engines of the widgets: the pages run where they do. */
const BASELINE = ['chrome111', 'edge111', 'firefox115', 'safari16.4'];

/** Modules of pages keep their import of the elements, now of the built file. */
function builtWidgets(root: string): Plugin {
  const folder = path.join(root, 'demo');
  return {
    name: 'telecons-built-widgets',
    enforce: 'pre',
    resolveId(specifier, importer) {
      if (!importer || !/^\.\.?\//.test(specifier)) return null;
      const file = path.resolve(path.dirname(importer), specifier.replace(/\.js$/, '.ts'));
      const address = liveAddress(path.relative(folder, file).split(path.sep).join('/'));
      return address.endsWith('.js') && address.startsWith('../')
        ? { id: address, external: true }
        : null;
    },
  };
}

/** Bundles the modules that the pages ask for; none may hold a copy of an element. */
async function buildModules(root: string, modules: readonly string[]): Promise<void> {
  const folder = path.join(root, 'demo');
  await build({
    root: folder,
    base: './',
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [builtWidgets(root)],
    build: {
      outDir: path.join(root, 'dist/demo'),
      emptyOutDir: false,
      reportCompressedSize: false,
      target: BASELINE,
      lib: {
        entry: Object.fromEntries(
          modules.map((file) => [path.basename(file, '.ts'), path.join(folder, file)]),
        ),
        formats: ['es'],
      },
      rolldownOptions: {
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
        checks: { bundlerTimings: false },
      },
    },
  });
}

/** The rest of dist/ must be built before. */
export async function writeDemo(root: string): Promise<void> {
  const [source, target] = [path.join(root, 'demo'), path.join(root, 'dist/demo')];
  await mkdir(target, { recursive: true });
  // The pages of the documentation are made here and have one of their own.
  const modules = new Set<string>(['docs.ts']);
  const sizes = await measureSizes(root);
  const entries = await readdir(source, { withFileTypes: true });
  for (const { name } of entries.filter((entry) => entry.isFile())) {
    const file = path.join(source, name);
    if (/\.(?:css|svg)$/.test(name)) await cp(file, path.join(target, name));
    if (!name.endsWith('.html')) continue;
    let page = rewritePage(await readFile(file, 'utf8'), (module) => modules.add(module));
    if (name === 'index.html') {
      page = fillSlot(page, 'sizes', sizeTable(sizes));
      page = fillSlot(page, 'weight', weightItem(sizes));
    }
    await writeFile(path.join(target, name), page);
  }
  await buildModules(root, [...modules].sort());
  await writeDocs(root, path.join(target, 'docs'));
  await checkLinks(path.join(root, 'dist'));
}

/** A page that leads nowhere must not be published. The configurator is built beside this. */
async function checkLinks(dist: string): Promise<void> {
  const files = new Set(await filesIn(dist));
  for (const file of files) {
    if (!/^demo\/.*\.html$/.test(file)) continue;
    const page = await readFile(path.join(dist, file), 'utf8');
    for (const [, address = ''] of page.matchAll(/\s(?:href|src)="([^"]+)"/g)) {
      if (/^(?:[a-z]+:|#)/.test(address)) continue;
      const found = path.posix.join(path.posix.dirname(file), address.replace(/[?#].*/, ''));
      if (found.startsWith('configurator/')) continue;
      const target = found.endsWith('/') ? `${found}index.html` : found;
      if (!files.has(target)) throw new Error(`dist/${file}: nothing is at ${address}.`);
    }
  }
}
