/**
 * `npm run size`: what a page downloads, brotli 11, against the budgets; writes docs/size.md.
 * `--modules` also prints each source file's bytes, alone and minified, largest first.
 * With `--check` it writes nothing: Brotli's last bytes differ between versions of Node.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { format, resolveConfig } from 'prettier';
import { build, minify, transformWithOxc, type Rolldown } from 'vite';
import { CHUNK_FOLDER, LAZY_CHUNKS, chunkFilePattern } from './build/plan.js';

const root = path.resolve(import.meta.dirname, '..');
const check = process.argv.includes('--check');
process.env['NODE_ENV'] = 'production';

const PAGE = 'telecons-timeline';
/** The bar is "24 kB", read as 24 × 1 024 bytes. */
const PAGE_BUDGET = 24 * 1024;
/** All three elements. */
const ALL_BUDGET = 36 * 1024;
const MAP_BUDGET = 20 * 1024;
const DATA_BUDGET = 3_000;
const DATA_MODULES = ['timeline', 'region', 'gauge'];

/** The parts of the page's script: the first pattern that matches a module's path owns it. */
const PARTS: readonly (readonly [name: string, pattern: RegExp, reason: string])[] = [
  [
    'Lit',
    /node_modules\/(?:@lit|lit)/,
    'its templates without what ours never use: they update only what changed',
  ],
  ['data', /src\/model\/generated\//, 'every figure the timeline draws, with publisher and date'],
  ['model', /src\/model\//, 'vintages, gaps, disputes, selection'],
  ['format', /src\/format\//, 'numbers and periods through the browser’s own Intl'],
  ['i18n', /src\/i18n\//, 'French and English in one file: no second request'],
  ['views', /src\/views\//, 'values, labels, table rows and sentence'],
  ['charts', /src\/charts\//, 'scales, marks, label layout'],
  ['styles', /src\/elements\/styles\//, 'layout by container, light, dark, forced colours, print'],
  ['elements', /src\/(?:elements|define|embed)\//, 'attributes, table, keyboard, states, actions'],
  ['bundler', /./, 'glue of the bundler'],
];

interface Row {
  readonly what: string;
  readonly bytes: number;
  readonly budget: number | null;
  readonly reason: string;
}

function brotli(content: string | Buffer): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(content, { params }).length;
}

const sizeOf = async (file: string) => brotli(await readFile(path.join(root, file)));

async function fileRows(): Promise<Row[]> {
  const page = await sizeOf(`dist/${PAGE}.js`);
  const reason = 'everything until the timeline is drawn, in one request';
  const rows: Row[] = [{ what: `${PAGE}.js`, bytes: page, budget: PAGE_BUDGET, reason }];
  const others = [
    ['telecons-region-map.js', MAP_BUDGET, 'everything until the map is drawn'],
    ['telecons-target-gauge.js', 16 * 1024, 'everything until the gauge is drawn'],
    ['telecons.js', ALL_BUDGET, 'everything until any of the three is drawn'],
    ['telecons.iife.js', ALL_BUDGET, 'its classic twin'],
    ['telecons.css', 600, 'reserved heights, optional'],
    ['resize.js', 600, 'for pages that hold frames: every byte is the host’s'],
    ['embed/page.js', 1_200, 'of a frame: query string and height, beside the element’s script'],
    ['embed/page.css', 1_000, 'of a frame: what is there before the script, and without it'],
  ] as const;
  for (const [file, budget, why] of others) {
    rows.push({ what: file, bytes: await sizeOf(`dist/${file}`), budget, reason: why });
  }
  const files = await readdir(path.join(root, 'dist', CHUNK_FOLDER));
  for (const { name, budget, reason: why } of LAZY_CHUNKS) {
    const file = files.find((candidate) => chunkFilePattern(name).test(candidate));
    if (!file) throw new Error(`dist/ lacks the chunk "${name}": run "npm run build".`);
    const bytes = await sizeOf(`dist/${CHUNK_FOLDER}/${file}`);
    rows.push({ what: `${CHUNK_FOLDER}/${name}-….js`, bytes, budget, reason: why });
  }
  return rows;
}

/** The largest of the committed pictures. */
async function pictureRow(): Promise<Row> {
  const names = (await readdir(path.join(root, 'images'))).filter((name) => name.endsWith('.svg'));
  const sizes = await Promise.all(names.map((name) => sizeOf(`images/${name}`)));
  const reason = 'the largest picture; title, notes and sources drawn in';
  return { what: 'images/….svg', bytes: Math.max(...sizes), budget: 12_000, reason };
}

async function dataRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const name of DATA_MODULES) {
    const file = path.join(root, `src/model/generated/${name}.ts`);
    const { code } = await transformWithOxc(await readFile(file, 'utf8'), file);
    const bytes = brotli((await minify(file, code, { module: true })).code);
    const reason = 'part of a script, measured alone';
    rows.push({ what: `data module ${name}`, bytes, budget: DATA_BUDGET, reason });
  }
  return rows;
}

/** The modules of the page's script, tree-shaken, by path. */
async function pageModules(): Promise<ReadonlyMap<string, string>> {
  const result = await build({
    root,
    configFile: path.join(root, 'vite.config.ts'),
    mode: `page:${PAGE}`,
    logLevel: 'warn',
    build: { write: false },
  });
  const [bundle] = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  const code = new Map<string, string>();
  for (const [id, module] of Object.entries(bundle?.output[0].modules ?? {})) {
    if (module.code) code.set(path.relative(root, id).split(path.sep).join('/'), module.code);
  }
  return code;
}

async function aloneBytes(name: string, code: string): Promise<number> {
  return brotli((await minify(name, code, { module: false })).code);
}

/** Each part minified and compressed alone; they share words, so their sum exceeds the whole. */
async function partRows(modules: ReadonlyMap<string, string>): Promise<Row[]> {
  const code = new Map<string, string>();
  for (const [id, text] of modules) {
    const part = PARTS.find(([, pattern]) => pattern.test(id))?.[0] ?? '';
    code.set(part, `${code.get(part) ?? ''}${text}\n`);
  }
  const rows: Row[] = [];
  for (const [what, , reason] of PARTS) {
    const text = code.get(what);
    if (text === undefined) continue;
    rows.push({ what, bytes: await aloneBytes(`${what}.js`, text), budget: null, reason });
  }
  return rows;
}

async function printModules(modules: ReadonlyMap<string, string>): Promise<void> {
  const rows: (readonly [bytes: number, id: string])[] = [];
  for (const [id, code] of modules) rows.push([await aloneBytes('module.js', code), id]);
  rows.sort(([one], [other]) => other - one);
  for (const [bytes, id] of rows) console.log(`${bytesText(bytes).padStart(7)}  ${id}`);
}

/** A bar that is missed says so. */
const budgetText = (bytes: number, budget: number | null): string =>
  budget === null ? '' : bytesText(budget) + (bytes > budget ? ' **missed**' : '');

const bytesText = (bytes: number) => bytes.toLocaleString('en').replaceAll(',', ' ');

function table(rows: readonly Row[], withBudget: boolean): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const heads = withBudget ? ['what', 'bytes', 'budget', 'why'] : ['part', 'bytes alone', 'why'];
  const body = rows.map(({ what, bytes, budget, reason }) =>
    withBudget
      ? line([what, bytesText(bytes), budgetText(bytes, budget), reason])
      : line([what, bytesText(bytes), reason]),
  );
  return [line(heads), line(heads.map(() => '---')), ...body].join('\n');
}

const files = [...(await fileRows()), await pictureRow(), ...(await dataRows())];
const modules = await pageModules();
const parts = await partRows(modules);
const target = path.join(root, 'docs/size.md');
const text = await format(
  `# What it weighs

Written by \`npm run size\`; bytes after brotli 11. A default view downloads the script of
its element and nothing else until a reader asks for more; the \`chunks/\` come on demand, some at once
where a page asks for more: [which](versioning.md#chunks-and-caches).

${table(files, true)}

## What ${PAGE}.js is made of

Each part is minified and compressed alone. Compressed together they share words, so the sum
(${bytesText(parts.reduce((sum, { bytes }) => sum + bytes, 0))}) is more than the file.

${table(parts, false)}
`,
  { ...(await resolveConfig(target)), parser: 'markdown' },
);

console.log(text);
if (process.argv.includes('--modules')) await printModules(modules);
const over = files.filter(({ bytes, budget }) => budget !== null && bytes > budget);
for (const { what, bytes, budget } of over) {
  console.error(
    `${what}: ${bytesText(bytes)} bytes, over its budget of ${bytesText(budget ?? 0)}.`,
  );
}
if (!check) await writeFile(target, text);
if (over.length > 0) process.exitCode = 1;
