/** Builds dist/configurator/: the page's own script, around the built widgets beside it. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { transform } from 'lightningcss';
import { build, type InlineConfig } from 'vite';
import { baseAddress } from '../build/frames/address.js';

const root = path.resolve(import.meta.dirname, '../..');
const source = path.join(root, 'demo/configurator');

const SCRIPT = 'configurator.js';

/** The same oldest engines as the widgets'. */
const BASELINE = ['chrome111', 'edge111', 'firefox115', 'safari16.4'];

const config = (folder: string): InlineConfig => ({
  root,
  configFile: false,
  logLevel: 'warn',
  // Only relative addresses: the folder may lie anywhere.
  base: './',
  build: {
    outDir: folder,
    emptyOutDir: true,
    copyPublicDir: false,
    reportCompressedSize: false,
    target: BASELINE,
    lib: {
      entry: path.join(source, 'page.ts'),
      formats: ['es'],
      fileName: () => SCRIPT,
    },
    rolldownOptions: {
      output: {
        minify: true,
        // Lit is in it, as in the widgets' own files.
        postBanner: '/*! telecons MIT, Lit BSD-3 */',
        entryFileNames: SCRIPT,
        codeSplitting: false,
      },
    },
  },
});

/**
 * Addresses of the sources and those of the built files. A page that has changed must not keep the
 * old one unnoticed.
 */
function replaced(html: string, pairs: readonly (readonly [from: string, to: string])[]): string {
  return pairs.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`demo/configurator: ${from} is not in the page.`);
    return text.replaceAll(from, to);
  }, html);
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

async function writePage(
  folder: string,
  name: string,
  pairs: readonly (readonly [from: string, to: string])[],
): Promise<void> {
  const html = await readFile(path.join(source, name), 'utf8');
  await writeFile(path.join(folder, name), replaced(html, pairs));
}

async function writeStyles(folder: string, filename: string): Promise<void> {
  const code = await readFile(path.join(source, filename));
  const { code: css } = transform({ filename, code, minify: true });
  await writeFile(path.join(folder, filename), css);
}

/** @param dist the folder of the built widgets, which the page uses as they are */
export async function buildConfigurator(dist: string): Promise<void> {
  const folder = path.join(dist, 'configurator');
  await mkdir(folder, { recursive: true });
  await build(config(folder));
  await writePage(folder, 'index.html', [
    ['../../dist/', '../'],
    ['src="page.ts"', `src="${SCRIPT}"`],
    ['../icon.svg', 'icon.svg'],
    ['../index.html', '../demo/index.html'],
    ['../../docs/guide.fr.md', '../demo/docs/guide.fr.html'],
    ['../../docs/recipes/README.md', '../demo/docs/recipes/README.html'],
    [
      'name="telecons-built-for" content=""',
      `name="telecons-built-for" content="${escaped(baseAddress())}"`,
    ],
  ]);
  await writePage(folder, 'preview.html', [['../../src/define.ts', '../telecons.js']]);
  for (const name of ['configurator.css', 'preview.css']) await writeStyles(folder, name);
  await cp(path.join(root, 'demo/icon.svg'), path.join(folder, 'icon.svg'));
}
