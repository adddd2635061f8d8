/** The typings for frameworks say what the elements take; test/package compiles against them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { eventTypings } from '../../scripts/build/event-typings.js';
import { type Manifest, typings } from '../../scripts/build/typings.js';
import { SERIES_CATALOG } from '../../src/model/series-catalog.js';

const root = path.resolve(import.meta.dirname, '../..');
const text = readFileSync(path.join(root, 'custom-elements.json'), 'utf8');
const manifest = JSON.parse(text) as Manifest;
const files = typings(manifest);
const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);

test('the scopes that the timeline takes are those of its series', () => {
  const scope = elements
    .find(({ tagName }) => tagName === 'telecons-timeline')
    ?.attributes?.find(({ name }) => name === 'scope');
  const typed = [...(scope?.type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, name]) => name);
  const scopes = Object.values(SERIES_CATALOG).flatMap((series) => [...series.scopes.keys()]);
  assert.deepEqual(new Set(typed), new Set<string>(scopes));
});

test('each tag, attribute and event is typed, with its description', () => {
  assert.equal(elements.length, 3);
  const values = files.get('attributes.d.ts') ?? '';
  for (const { tagName, attributes = [], events = [] } of elements) {
    for (const { name, description = '' } of attributes) {
      assert.match(values, new RegExp(`'${name}'\\?: `), name);
      assert.ok(values.includes(description.replaceAll(/\s+/g, ' ')), name);
    }
    for (const framework of ['react', 'preact', 'vue', 'svelte']) {
      const file = files.get(`${framework}.d.ts`) ?? '';
      assert.ok(file.includes(`'${tagName}': `), `${framework}: ${tagName}`);
      for (const { name } of events) {
        const listener = framework === 'vue' ? /'onTelecons\w+'/ : new RegExp(`'on${name}'`);
        assert.match(file, listener, `${framework}: ${name}`);
      }
    }
  }
});

test('listeners on an element know what that one sends', () => {
  const added = eventTypings(manifest);
  assert.equal(added.size, 3);
  const [, timeline = ''] = [...added].find(([file]) => file.endsWith('timeline.d.ts')) ?? [];
  assert.match(timeline, /'telecons-select': .*PeriodChoice>;/);
  assert.doesNotMatch(timeline, /RegionChoice|YearChoice/);
  for (const [file, text] of added) {
    assert.match(file, /^dist\/npm\/elements\/[\w-]+\.d\.ts$/);
    assert.equal(text.match(/'telecons-\w+': /g)?.length, 5, file);
  }
});

test('what only reads is not offered to templates', () => {
  for (const [name, file] of files) {
    assert.doesNotMatch(file, /'(?:observations|ready|updateComplete)'/, name);
  }
});
