/** dist/integrity.json says what is in dist/. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { filesIn, type Integrity } from '../../scripts/build/integrity.js';

const root = path.resolve(import.meta.dirname, '../..');
const dist = path.join(root, 'dist');
const read = (file: string) => readFileSync(path.join(dist, file));
const { name, version, files } = JSON.parse(read('integrity.json').toString()) as Integrity;

void test('it lists every file but itself, in the order of the alphabet', async () => {
  const listed = Object.keys(files);
  assert.deepEqual(listed, [...listed].sort());
  const found = await filesIn(dist);
  assert.deepEqual(
    listed,
    found.filter((file) => file !== 'integrity.json'),
  );
  for (const file of ['telecons.js', 'resize.js', 'embed/timeline.html', 'telecons.css']) {
    assert.ok(listed.includes(file), file);
  }
});

void test('bytes and hashes are those of the files', () => {
  for (const [file, { bytes, integrity }] of Object.entries(files)) {
    const content = read(file);
    assert.equal(bytes, content.length, file);
    const digest = createHash('sha384').update(content).digest('base64');
    assert.equal(integrity, `sha384-${digest}`, file);
  }
});

void test('it names the package and its version', () => {
  const manifest = readFileSync(path.join(root, 'package.json'), 'utf8');
  assert.deepEqual(
    { name, version },
    {
      name: 'telecons',
      version: (JSON.parse(manifest) as { version: string }).version,
    },
  );
});

void test('no file tells where it was built', async () => {
  for (const file of await filesIn(dist)) {
    if (/\.png$/.test(file)) continue;
    const text = read(file).toString();
    assert.ok(!text.includes(root), file);
    assert.doesNotMatch(text, /\/node_modules\/(?!\.)|file:\/\/\//, file);
  }
});

void test('openssl agrees, if there is one', (context) => {
  const file = 'telecons.css';
  try {
    const digest = execFileSync('openssl', ['dgst', '-sha384', '-binary', path.join(dist, file)]);
    assert.equal(files[file]?.integrity, `sha384-${digest.toString('base64')}`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    context.skip('no openssl');
  }
});
