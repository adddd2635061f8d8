/**
 * The dev server and, by mode, every build: `chunk:<name>` (lazy files), `page:<name>` and
 * `classic:<name>` (self-contained scripts), `frame:<name>` (scripts of the iframe form), `npm`
 * (modules with their packages external). scripts/build.ts runs them in that order.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { chunkVersion } from './scripts/build/chunk-version.js';
import { importInNode } from './scripts/build/import-in-node.js';
import { leanLit } from './scripts/build/lean-lit.js';
import { tightLiteralsPlugin } from './scripts/build/literals.js';
import { minifyPlugin } from './scripts/build/minify.js';
import {
  CHUNK_FOLDER,
  EXTERNAL_PACKAGES,
  FRAME_SCRIPTS,
  LAZY_CHUNKS,
  NPM_ENTRIES,
  PAGE_ENTRIES,
  chunkFilePattern,
} from './scripts/build/plan.js';

const root = import.meta.dirname;
const chunkFolder = path.join(root, 'dist', CHUNK_FOLDER);
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  version: string;
};

/** The oldest engines with container queries and what else the styles need. */
const BASELINE = ['chrome111', 'edge111', 'firefox115', 'safari16.4'];
const BANNER = `telecons ${version} MIT+BSD`;

function builtChunk(name: string): string {
  const files = existsSync(chunkFolder) ? readdirSync(chunkFolder) : [];
  const file = files.find((candidate) => chunkFilePattern(name).test(candidate));
  if (!file) throw new Error(`The chunk "${name}" is not built yet: run "npm run build".`);
  return file;
}

const UNPLANNED = 'unplanned:';
const isUnplanned = (id: string): boolean => id.startsWith(UNPLANNED);

/**
 * Turns `import('./dense.js')` into the address of the chunk that is already built. Without it
 * two entries would share a common chunk, a second request on every page.
 */
function lazyChunks(base: string): Plugin {
  return {
    name: 'telecons-lazy-chunks',
    enforce: 'pre',
    resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string' || !importer) return null;
      const target = path.resolve(path.dirname(importer), specifier.replace(/\.js$/, '.ts'));
      const module = path.relative(root, target).split(path.sep).join('/');
      const chunk = LAZY_CHUNKS.find((candidate) => candidate.module === module);
      return { id: chunk ? base + builtChunk(chunk.name) : UNPLANNED + module, external: true };
    },
    generateBundle(_options, bundle) {
      // Only now: tree-shaking has removed what this entry never calls.
      for (const output of Object.values(bundle)) {
        const missing = output.type === 'chunk' && output.dynamicImports.find(isUnplanned);
        if (missing)
          throw new Error(`scripts/build/plan.ts lacks ${missing.slice(UNPLANNED.length)}.`);
      }
    },
  };
}

function selfContained(
  entry: string,
  output: { folder: string; file: string; format: 'es' | 'iife'; chunkBase: string },
): UserConfig {
  return {
    plugins: [
      lazyChunks(output.chunkBase),
      leanLit(),
      tightLiteralsPlugin(path.join(root, 'src')),
      minifyPlugin({
        format: output.format,
        banner: BANNER,
        hasLit: output.folder !== chunkFolder,
      }),
    ],
    build: {
      outDir: output.folder,
      emptyOutDir: false,
      copyPublicDir: false,
      reportCompressedSize: false,
      target: BASELINE,
      lib: {
        entry: path.join(root, entry),
        name: 'telecons',
        formats: [output.format],
        fileName: () => output.file,
      },
      rolldownOptions: {
        output: {
          // By the plugin above; without this line its result would be printed anew.
          minify: false,
          entryFileNames: output.file,
          codeSplitting: false,
        },
        // Takes Chart.js's line chart from 47.1 to 41.8 kB.
        treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
        // Terser is slow, and known to be.
        checks: { bundlerTimings: false },
      },
    },
  };
}

function npmPackage(): UserConfig {
  const entry = Object.fromEntries(
    Object.entries(NPM_ENTRIES).map(([name, source]) => [name, path.join(root, source)]),
  );
  return {
    plugins: [importInNode(root)],
    build: {
      outDir: 'dist/npm',
      emptyOutDir: false,
      copyPublicDir: false,
      reportCompressedSize: false,
      minify: false,
      target: 'es2022',
      lib: { entry, formats: ['es'] },
      rolldownOptions: {
        external: EXTERNAL_PACKAGES,
        output: {
          preserveModules: true,
          preserveModulesRoot: 'src',
          entryFileNames: '[name].js',
        },
      },
    },
  };
}

function named<Value>(table: Readonly<Record<string, Value>>, name: string): Value {
  const value = table[name];
  if (value === undefined) throw new Error(`Nothing is called "${name}" in scripts/build/plan.ts.`);
  return value;
}

function buildConfig(mode: string): UserConfig {
  const [kind, name = ''] = mode.split(':');
  const folder = path.join(root, 'dist');
  const chunkBase = `./${CHUNK_FOLDER}/`;
  switch (kind) {
    case 'chunk': {
      const modules = Object.fromEntries(LAZY_CHUNKS.map((chunk) => [chunk.name, chunk.module]));
      const file = `${name}-${chunkVersion(root)}.js`;
      const output = { folder: chunkFolder, file, format: 'es', chunkBase: './' } as const;
      return selfContained(named(modules, name), output);
    }
    case 'page': {
      const output = { folder, file: `${name}.js`, format: 'es', chunkBase } as const;
      return selfContained(named(PAGE_ENTRIES, name), output);
    }
    case 'classic': {
      const output = { folder, file: `${name}.iife.js`, format: 'iife', chunkBase } as const;
      return selfContained(named(PAGE_ENTRIES, name), output);
    }
    case 'frame': {
      const { module, format } = named(FRAME_SCRIPTS, name);
      return selfContained(module, { folder, file: `${name}.js`, format, chunkBase });
    }
    case 'npm':
      return npmPackage();
    default:
      throw new Error(
        `Run "npm run build": "${mode}" is none of chunk:, page:, classic:, frame:, npm.`,
      );
  }
}

/** Prints the address of the demo, which is not the server's root. */
const demoAddress: Plugin = {
  name: 'telecons-demo-address',
  configureServer(server) {
    server.printUrls = () => {
      for (const url of server.resolvedUrls?.local ?? []) console.log(`\n  Demo: ${url}demo/\n`);
    };
  },
};

export default defineConfig(({ command, mode }) =>
  command === 'serve'
    ? { root, server: { open: false }, plugins: [demoAddress], appType: 'mpa' }
    : { root, configFile: false, logLevel: 'warn', ...buildConfig(mode) },
);
