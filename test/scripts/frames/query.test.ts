/** What an address can ask an iframe page for, and what nobody gets from it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import * as fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { OWN_ATTRIBUTES } from '../../../src/embed/query.js';
import { drawn, openSite, type Site } from './site.js';

const root = path.resolve(import.meta.dirname, '../../..');

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly { readonly name: string }[];
    }[];
  }[];
}

/** Attributes of each element as its manifest lists them. */
function published(): ReadonlyMap<string, readonly string[]> {
  const text = readFileSync(path.join(root, 'custom-elements.json'), 'utf8');
  const elements = (JSON.parse(text) as Manifest).modules.flatMap(
    (each) => each.declarations ?? [],
  );
  return new Map(
    elements.flatMap(({ tagName, attributes = [] }) =>
      tagName ? [[tagName, attributes.map(({ name }) => name)] as const] : [],
    ),
  );
}

const SCRIPT = ['java', 'script', ':'].join('');

/** Each would set `hacked`, ask for another site, or break a page that is careless. */
const PAYLOADS = [
  '<script>hacked=1</script>',
  '"><img src=x onerror=hacked=1>',
  "'><svg/onload=hacked=1>",
  '</telecons-timeline><script>hacked=1</script>',
  `${SCRIPT}hacked=1`,
  ' java\tscript:hacked=1',
  'data:text/html,<script>parent.hacked=1</script>',
  'https://evil.example/x.js',
  '//evil.example/x.csv',
  '${hacked=1}',
  '{{constructor.constructor("hacked=1")()}}',
  '" onfocus="hacked=1" autofocus="',
  '__proto__',
  'constructor',
  'toString',
  '%00',
  '\u0000\u0001\u001f',
  '\u202e\u2066olleh',
  '..%2f..%2fetc%2fpasswd',
  '<!--',
  ']]>',
  '<noscript><p title="</noscript><img src=x onerror=hacked=1>">',
  '<math><mtext><table><mglyph><style><img src=x onerror=hacked=1>',
  '9'.repeat(400),
  'a'.repeat(5_000),
  '2019-99-99',
  '-1',
  'NaN',
  '[object Object]',
];
const BROKEN = [
  '%',
  '%E0%A4%A',
  '%zz',
  '&&&===',
  '?',
  '#?secret=<script>',
  '%ff%fe',
  '%ED%A0%80',
  '+%2B+',
];

const heading = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      document.querySelector('telecons-timeline')?.shadowRoot?.querySelector('[part=heading]')
        ?.textContent ?? '',
  );

void describe('the address of an iframe page', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  const attributes = async (file: string, tag: string): Promise<Record<string, string>> => {
    const { page } = await site.open(`embed/${file}`);
    await drawn(page, tag);
    const found = await page.evaluate((name) => {
      const element = document.querySelector(name);
      return Object.fromEntries(
        [...(element?.attributes ?? [])].map((each) => [each.name, each.value]),
      );
    }, tag);
    await page.close();
    return found;
  };

  void test('knows every attribute of every element', () => {
    const common = 'heading heading-level theme as-of loading embed-url no-controls'.split(' ');
    for (const [tag, names] of published()) {
      const known = [...common, ...(OWN_ATTRIBUTES[tag] ?? [])];
      const missing = names.filter((name) => !known.includes(name));
      assert.deepEqual(missing, [], tag);
    }
  });

  void test('configures the element, and nothing else', async () => {
    const query =
      'series=weekly&scale=log&ref=x&utm_source=y&onclick=z&style=a&class=b&id=c&year=2019';
    assert.deepEqual(await attributes(`timeline.html?${query}`, 'telecons-timeline'), {
      loading: 'eager',
      'heading-level': '2',
      series: 'weekly',
      scale: 'log',
    });
    assert.deepEqual(
      await attributes('target-gauge.html?year=2020&shape=dial', 'telecons-target-gauge'),
      {
        loading: 'eager',
        'heading-level': '2',
        year: '2020',
        shape: 'dial',
      },
    );
  });

  void test('may be escaped once too often, and the first of two values counts', async () => {
    const query = 'series=weekly&amp;scale=log&scale=linear';
    const found = await attributes(`timeline.html?${query}`, 'telecons-timeline');
    assert.equal(found['series'], 'weekly');
    assert.equal(found['scale'], 'log');
  });

  void test('chooses language and theme of the whole page', async () => {
    const { page, complaints } = await site.open(
      'embed/timeline.html?lang=en&theme=dark&series=weekly',
    );
    await drawn(page, 'telecons-timeline');
    assert.match(await heading(page), /^Reimbursed téléconsultations per week, 2018/);
    const state = await page.evaluate(() => ({
      lang: document.documentElement.lang,
      title: document.title,
      main: document.querySelector('h1')?.textContent,
      ground: getComputedStyle(document.documentElement).backgroundColor,
      scheme: getComputedStyle(document.documentElement).colorScheme,
    }));
    assert.deepEqual(state, {
      lang: 'en',
      title: await heading(page),
      main: 'Reimbursed téléconsultations in France',
      ground: 'rgb(20, 24, 29)',
      scheme: 'dark',
    });
    assert.deepEqual(complaints, []);
    await page.close();
  });

  void test('runs no script and breaks nothing, whatever it holds', async () => {
    const { page, complaints, requests } = await site.open('embed/timeline.html');
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs += 1;
      void dialog.dismiss();
    });
    const elements = Object.keys(OWN_ATTRIBUTES);
    const names = [
      ...Object.values(OWN_ATTRIBUTES).flat(),
      ...[
        'heading',
        'heading-level',
        'theme',
        'as-of',
        'src',
        'loading',
        'embed-url',
        'no-controls',
      ],
      ...[
        'lang',
        'childId',
        'height-id',
        '__proto__',
        'constructor',
        'onload',
        'style',
        'innerHTML',
      ],
    ];
    const value = fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom(...PAYLOADS).map((text) => encodeURIComponent(text)),
      },
      { weight: 1, arbitrary: fc.constantFrom(...BROKEN) },
      {
        weight: 1,
        arbitrary: fc.string({ unit: 'binary' }).map((text) => encodeURIComponent(text)),
      },
    );
    const pairs = fc.array(fc.tuple(fc.constantFrom(...names), value), {
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...elements),
        pairs,
        fc.constantFrom('', ...BROKEN),
        async (tag, asked, tail) => {
          const query = asked.map(([name, text]) => `${name}=${text}`).join('&');
          requests.length = complaints.length = 0;
          await page.goto(
            `${site.address}embed/${tag.replace('telecons-', '')}.html?${query}${tail}`,
            {
              waitUntil: 'load',
            },
          );
          await drawn(page, tag);
          assert.equal(await page.evaluate(() => 'hacked' in globalThis), false);
          // The element tells developers what it refuses; that is all that is said.
          const serious = complaints.filter((text) => !/^<telecons-[a-z-]+> /.test(text));
          assert.deepEqual(serious, []);
          assert.deepEqual(
            requests.filter((address) => !address.startsWith(site.address)),
            [],
          );
          assert.equal(await page.evaluate(() => Object.keys(Object.prototype).length), 0);
        },
      ),
      { numRuns: 70, endOnFailure: true },
    );
    assert.equal(dialogs, 0);
    await page.close();
  });
});
