/** `npm run build`: writes dist/ from vite.config.ts; needs no browser. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'vite';
import { chunksAskedFor } from './build/chunk-loader.js';
import { writeFrames } from './build/frames/write.js';
import { writeIntegrity } from './build/integrity.js';
import { CHUNK_FOLDER, FRAME_SCRIPTS, LAZY_CHUNKS, PAGE_ENTRIES } from './build/plan.js';
import { writeStamp } from './build/stamp.js';
import { writeElementTypings } from './build/typings.js';
import { buildConfigurator } from './site/configurator.js';
import { writeDemo } from './site/demo.js';
import { reservedHeightCss } from '../src/elements/styles/reserved-height.js';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
process.env['NODE_ENV'] = 'production';

const run = (mode: string) =>
  build({ root, configFile: path.join(root, 'vite.config.ts'), mode, logLevel: 'warn' });

/** A chunk that no entry asks for is dead weight on every CDN: the plan must say the truth. */
async function checkChunksAreUsed(): Promise<void> {
  const files = await readdir(path.join(dist, CHUNK_FOLDER));
  const importers = [
    ...Object.keys(PAGE_ENTRIES).map((name) => path.join(dist, `${name}.js`)),
    ...files.map((file) => path.join(dist, CHUNK_FOLDER, file)),
  ];
  const codes = await Promise.all(importers.map((file) => readFile(file, 'utf8')));
  const asked = new Set(codes.flatMap(chunksAskedFor).map((url) => path.posix.basename(url)));
  const unused = files.filter((file) => !asked.has(file));
  if (unused.length > 0) throw new Error(`No entry imports ${unused.join(', ')}.`);
}

function writeTypings(): void {
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const project = path.join(root, 'tsconfig.build.json');
  execFileSync(process.execPath, [compiler, '-p', project], { stdio: 'inherit' });
}

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
for (const { name } of LAZY_CHUNKS) await run(`chunk:${name}`);
for (const name of Object.keys(PAGE_ENTRIES)) await run(`page:${name}`);
await run('classic:telecons');
for (const name of Object.keys(FRAME_SCRIPTS)) await run(`frame:${name}`);
await checkChunksAreUsed();
await run('npm');
writeTypings();
await writeElementTypings(root);
await writeFile(path.join(dist, 'telecons.css'), `${reservedHeightCss()}\n`);
const images = path.join(root, 'images');
if (existsSync(images)) await cp(images, path.join(dist, 'images'), { recursive: true });
await writeFrames(dist);
// The files for pages name the licences; what they ask for lies beside them, wherever dist/ goes.
await cp(path.join(root, 'THIRD_PARTY_NOTICES.md'), path.join(dist, 'THIRD_PARTY_NOTICES.md'));
await buildConfigurator(dist);
await writeDemo(root);
const { name, version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
  name: string;
  version: string;
};
await writeIntegrity(dist, name, version);
await writeStamp(root);
console.log(`dist/ is written (${(await readdir(dist)).length} entries).`);
