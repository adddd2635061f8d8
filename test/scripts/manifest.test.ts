/** custom-elements.json says what the elements take and read: defaults, custom properties, states. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { withDefaults } from '../../scripts/reference/defaults.js';
import { readContracts } from '../../scripts/reference/manifest.js';
import { regionMapStyles } from '../../src/elements/styles/region-map.js';
import { sharedStyles } from '../../src/elements/styles/shared.js';
import { gaugeStyles } from '../../src/elements/styles/target-gauge.js';
import { timelineStyles } from '../../src/elements/styles/timeline.js';

const root = path.resolve(import.meta.dirname, '../..');
const contracts = await readContracts(root);

/** The defaults of the public contract: what a page gets without the attribute. */
const SHARED = { 'heading-level': '3', theme: 'auto', loading: 'lazy', 'no-controls': 'false' };
const DEFAULTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'telecons-timeline': { ...SHARED, series: 'monthly', scale: 'linear', events: 'main' },
  'telecons-region-map': {
    ...SHARED,
    ...{ indicator: 'share-of-acts-by-area', layout: 'auto', 'no-overseas': 'false' },
    ...{ classes: '5', classing: 'quantile' },
  },
  'telecons-target-gauge': { ...SHARED, year: 'all', shape: 'bars' },
};
/** Of these the figures or the page decide. */
const DECIDED: Readonly<Record<string, readonly string[]>> = {
  'telecons-timeline': ['heading', 'as-of', 'embed-url', 'scope', 'from', 'to', 'point'],
  'telecons-region-map': ['heading', 'as-of', 'embed-url', 'region'],
  'telecons-target-gauge': ['heading', 'as-of', 'embed-url'],
};

/** `var(--telecons-…, fallback)` in a text, as `--telecons-… fallback`. */
const readIn = (css: string): readonly string[] =>
  [...css.matchAll(/var\((--telecons-[a-z-]+),\s*((?:[^()]|\([^()]*\))*)\)/g)].map(
    ([, name = '', fallback = '']) => `${name} ${fallback.replaceAll(/,\s*/g, ', ').trim()}`,
  );

describe('custom-elements.json', () => {
  for (const { tag, attributes, properties } of contracts) {
    it(`${tag}: has the default of every attribute that has one`, () => {
      const stated = attributes.flatMap(({ attribute = '', fallback }) =>
        fallback === null ? [] : [[attribute, fallback]],
      );
      assert.deepEqual(Object.fromEntries(stated), DEFAULTS[tag]);
      const decided = attributes.filter(({ fallback }) => fallback === null);
      assert.deepEqual(new Set(decided.map(({ attribute }) => attribute)), new Set(DECIDED[tag]));
    });

    it(`${tag}: says what each property reads as at first`, () => {
      for (const { type, default: initial } of attributes) {
        assert.equal(initial, type?.text === 'boolean' ? 'false' : 'null');
      }
      for (const { name, readonly, default: initial } of properties) {
        assert.equal(initial, readonly ? undefined : 'null', name);
      }
    });
  }

  it('has the custom properties that the styles read, with their defaults, and no other', () => {
    const told = contracts.flatMap(({ customProperties }) =>
      customProperties.map(({ name = '', default: fallback = '' }) => `${name} ${fallback}`),
    );
    const lights = /@supports not \(color:light-dark\(red,red\)\)\{.*?\}\.frame\.dark\{.*?\}\}/;
    const styles = [sharedStyles, timelineStyles, regionMapStyles, gaugeStyles].join('\n');
    assert.match(styles, lights);
    assert.deepEqual(new Set(told), new Set(readIn(styles.replace(lights, ''))));
  });

  it('has also those that the sources read elsewhere', () => {
    const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(path.join(root, 'src', name), 'utf8'));
    const read = readIn(sources.join('\n'));
    assert.ok(read.length > 7);
    const told = new Map(
      contracts.flatMap(({ customProperties }) =>
        customProperties.map((each) => [each.name, each.default]),
      ),
    );
    for (const each of read) {
      const [name = '', fallback] = each.split(' ');
      assert.equal(told.get(name), fallback, name);
    }
  });

  it('tells parts that differ for each element, and no member without a meaning', () => {
    for (const name of ['controls', 'panel']) {
      const meanings = contracts.map(
        ({ parts }) => parts.find((part) => part.name === name)?.description,
      );
      assert.equal(new Set(meanings).size, contracts.length, name);
    }
    for (const { attributes, properties, methods, events, slots, parts, states } of contracts) {
      const all = [attributes, properties, methods, events, slots, parts, states].flat();
      for (const { name, description = '' } of all) assert.match(description, /\S.*\.$/s, name);
    }
  });
});

describe('the script of the manifest', () => {
  const text = { text: 'string | null' };
  const withAttribute = (description: string, type = text) => ({
    modules: [
      {
        declarations: [{ tagName: 'telecons-x', attributes: [{ name: 'a', type, description }] }],
      },
    ],
  });
  const defaultOf = (...given: Parameters<typeof withAttribute>): string | undefined =>
    (withDefaults(withAttribute(...given)) as ReturnType<typeof withDefaults>).modules[0]
      ?.declarations?.[0]?.attributes?.[0]?.default;

  it('writes the value that a description states, and none where words do', () => {
    assert.equal(defaultOf('Which; default `b`.'), 'b');
    assert.equal(defaultOf('Which; default: the latest.'), undefined);
    assert.equal(defaultOf('On or off.', { text: 'boolean' }), 'false');
  });

  it('stops at an attribute of which nothing is said, or what is not allowed', () => {
    assert.throws(() => defaultOf('Which.'), /<telecons-x a>: say/);
    assert.throws(() => defaultOf('Level; default 3.'), /<telecons-x a>: say/);
    assert.throws(
      () => defaultOf('Which; default `c`.', { text: "'a' | 'b' | null" }),
      /default c is none of a, b/,
    );
  });

  it('stops at a custom property without a default or a meaning', () => {
    const manifestWith = (cssProperties: readonly { name: string; default?: string }[]) => ({
      modules: [{ declarations: [{ tagName: 'telecons-x', cssProperties }] }],
    });
    assert.throws(() => withDefaults(manifestWith([{ name: '--a' }])), /--a lacks/);
    assert.throws(() => withDefaults(manifestWith([{ name: '--a', default: '1px' }])), /--a lacks/);
  });

  it('keeps what initializers say out of what only reads', () => {
    const members = [
      { kind: 'field', name: 'ready', readonly: true, default: 'new Promise()' },
      { kind: 'field', name: 'data', type: text },
      { kind: 'method', name: 'draw' },
    ];
    const { modules } = withDefaults({ modules: [{ declarations: [{ tagName: 'x', members }] }] });
    const [ready, data, draw] = modules[0]?.declarations[0]?.members ?? [];
    assert.equal(ready?.default, undefined);
    assert.equal(data?.default, 'null');
    assert.equal(draw?.default, undefined);
  });
});
