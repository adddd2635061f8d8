/** What `npm run build` leaves in dist/ and what may never be in it. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chunksAskedFor } from '../../scripts/build/chunk-loader.js';
import {
  CHUNK_FOLDER,
  LAZY_CHUNKS,
  NPM_ENTRIES,
  PAGE_ENTRIES,
  chunkFilePattern,
} from '../../scripts/build/plan.js';
import { isBuildCurrent } from '../../scripts/build/stamp.js';

const root = path.resolve(import.meta.dirname, '../..');
const dist = path.join(root, 'dist');
const read = (file: string) => readFileSync(path.join(dist, file), 'utf8');
const pages = [...Object.keys(PAGE_ENTRIES).map((name) => `${name}.js`), 'telecons.iife.js'];
const chunks = readdirSync(path.join(dist, CHUNK_FOLDER)).map((file) => `${CHUNK_FOLDER}/${file}`);

test('dist/ is built from these sources', async () => {
  assert.ok(await isBuildCurrent(root));
});

for (const file of pages) {
  test(`${file} is one self-contained file`, () => {
    const code = read(file);
    assert.doesNotMatch(code, /(?:^|[;}\n])\s*(?:import|export)\s*[{*'"`\w].*?from\s*[`'"]/);
    assert.doesNotMatch(code, /(?:^|[;}\n])import\s*[`'"]/);
    assert.doesNotMatch(code, /\brequire\(|process\.env/);
  });

  test(`${file} asks only for chunks that exist, at relative addresses`, () => {
    const urls = chunksAskedFor(read(file));
    assert.ok(urls.length > 0);
    for (const url of urls) {
      assert.match(url, /^\.\/chunks\/[\w-]+\.js$/);
      assert.ok(existsSync(path.join(dist, url)), url);
    }
  });

  test(`${file} holds neither Chart.js nor the quotes nor a development build`, () => {
    const code = read(file);
    assert.doesNotMatch(code, /CategoryScale|chartjs|_animationsDisabled/i);
    assert.doesNotMatch(code, /lit\.dev\/msg|litIssuedWarnings/);
    const quote = /«[^»]{40}/.exec(read(chunks.find((name) => /detail-/.test(name)) ?? ''))?.[0];
    if (quote) assert.ok(!code.includes(quote));
  });

  test(`${file} names the package, its version and the licences`, () => {
    const manifest = readFileSync(path.join(root, 'package.json'), 'utf8');
    const { version } = JSON.parse(manifest) as { version: string };
    const [first] = read(file).split('\n');
    assert.match(first ?? '', /^\/\/[#!] /);
    assert.ok(first?.endsWith(`telecons ${version} MIT+BSD`));
  });
}

test('all entries share the same chunks: those of one element are among those of all', () => {
  const all = chunksAskedFor(read('telecons.js'));
  for (const file of pages) {
    const own = chunksAskedFor(read(file));
    assert.ok(own.length > 1, file);
    for (const chunk of own) assert.ok(all.includes(chunk), `${file}: ${chunk}`);
  }
});

test('the plan and the chunks agree', () => {
  assert.equal(chunks.length, LAZY_CHUNKS.length);
  for (const { name } of LAZY_CHUNKS) {
    assert.ok(
      chunks.some((file) => chunkFilePattern(name).test(path.basename(file))),
      name,
    );
  }
});

test('a chunk imports nothing statically', () => {
  for (const file of chunks) {
    assert.doesNotMatch(read(file), /(?:^|[;}\n])import\s*[{*'"`\w]/, file);
  }
});

test('no script loads anything from an absolute address', () => {
  for (const file of [...pages, ...chunks]) {
    const loads = /(?:import|fetch|Worker|importScripts|\bsrc=)\s*\(?\s*[`'"](?:https?:)?\/\//;
    assert.doesNotMatch(read(file), loads, file);
  }
});

test('telecons.css reserves the height of each element, with no address in it', () => {
  const css = read('telecons.css');
  assert.match(css, /telecons-timeline:not\(:defined\)/);
  assert.doesNotMatch(css, /url\(|@import/);
});

test('each npm entry has its code and its typings', () => {
  for (const name of Object.keys(NPM_ENTRIES)) {
    assert.ok(existsSync(path.join(dist, 'npm', `${name}.js`)), name);
    assert.ok(existsSync(path.join(dist, 'npm', `${name}.d.ts`)), name);
  }
});

test('what package.json exports exists', () => {
  const { exports } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    exports: Record<string, string | Record<string, string>>;
  };
  for (const target of Object.values(exports)) {
    for (const file of typeof target === 'string' ? [target] : Object.values(target)) {
      assert.ok(existsSync(path.join(root, file.replace(/\/\*$/, ''))), file);
    }
  }
});

for (const name of ['index', 'model']) {
  test(`npm entry ${name} imports in Node, where there is no DOM`, async () => {
    const file = pathToFileURL(path.join(dist, 'npm', `${name}.js`)).href;
    const module = (await import(file)) as Record<string, unknown>;
    assert.ok(Object.keys(module).length > 0);
  });
}

test('npm entry index registers nothing; Chart.js and Lit stay outside', () => {
  assert.doesNotMatch(read('npm/index.js'), /customElements\.define/);
  const files = readdirSync(path.join(dist, 'npm'), { recursive: true, encoding: 'utf8' });
  assert.ok(!files.some((file) => file.includes('node_modules')));
});
