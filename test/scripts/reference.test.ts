/** The scripts that write the reference: what they read, and that what they write leads somewhere. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import MarkdownIt from 'markdown-it';
import { allowedValues, contractsOf, statedDefault } from '../../scripts/reference/contract.js';
import { contrast } from '../../scripts/reference/contrast.js';
import { customPropertiesOf } from '../../scripts/reference/custom-properties.js';
import { elementPage } from '../../scripts/reference/element-page.js';
import { readContracts } from '../../scripts/reference/manifest.js';
import { fill, table } from '../../scripts/reference/markdown.js';
import { readTypes, typesBehind } from '../../scripts/reference/types.js';

const root = path.resolve(import.meta.dirname, '../..');
const contracts = await readContracts(root);
const [first] = contracts;
assert.ok(first);

describe('the reference’s scripts', () => {
  it('read an element from a manifest, in all its kinds', () => {
    const [element, ...others] = contractsOf({
      modules: [
        {
          declarations: [
            { name: 'Helper', members: [{ kind: 'field', name: 'x' }] },
            {
              tagName: 'telecons-x',
              name: 'X',
              members: [
                { kind: 'field', name: 'series', attribute: 'series' },
                { kind: 'field', name: 'data' },
                { kind: 'field', name: 'styles', static: true },
                { kind: 'method', name: 'draw' },
              ],
              cssStates: [{ name: 'ready' }],
            },
          ],
        },
        {},
      ],
    });
    assert.equal(others.length, 0);
    const names = (items: readonly { readonly name?: string }[] = []) =>
      items.map(({ name }) => name);
    assert.deepEqual(names(element?.attributes), ['series']);
    assert.deepEqual(names(element?.properties), ['data']);
    assert.deepEqual(names(element?.methods), ['draw']);
    assert.deepEqual(names(element?.states), ['ready']);
  });

  it('stop at a member without an example, of each kind', () => {
    const added = { name: 'added', description: 'New.' };
    const kinds = ['properties', 'methods', 'events', 'slots', 'parts'] as const;
    for (const kind of kinds) {
      const more = { ...first, [kind]: [...first[kind], { ...added, kind: 'field' }] };
      assert.throws(() => elementPage(more, ''), /no example of "added"/, kind);
    }
    const attribute = { ...added, kind: 'field', attribute: 'added', fallback: null } as const;
    const more = { ...first, attributes: [...first.attributes, attribute] };
    assert.throws(() => elementPage(more, ''), /no example of "added"/);
  });

  it('read values and defaults out of types and descriptions', () => {
    assert.deepEqual(allowedValues("'2' | '3' | 2 | 3 | null"), ['2', '3']);
    assert.equal(allowedValues('string | null'), null);
    assert.deepEqual(statedDefault('Which: `a` or `b`; default `a`.'), { value: 'a' });
    assert.deepEqual(statedDefault('The window; default: all.'), { words: 'all' });
    assert.equal(statedDefault('Level, 2 to 6; default 3.'), null);
    assert.equal(statedDefault('Plain text.'), null);
    assert.equal(statedDefault('Two; default `a`, in a list default `b`.'), null);
    assert.equal(statedDefault('Both; default `a`; default: all.'), null);
  });

  it('measure contrast as WCAG does', () => {
    assert.equal(contrast('#fff', '#000'), 21);
    assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
  });

  it('find each custom property once, those of all elements first', () => {
    const colour = { name: '--a', description: 'A.', default: 'light-dark(#fff, #000)' };
    const length = { name: '--b', description: 'B.', default: '2px' };
    const elements = [
      { tag: 'x', customProperties: [colour, length] },
      { tag: 'y', customProperties: [length] },
    ];
    assert.deepEqual(customPropertiesOf(elements), [
      { name: '--b', description: 'B.', light: '2px', dark: null, tags: ['x', 'y'] },
      { name: '--a', description: 'A.', light: '#fff', dark: '#000', tags: ['x'] },
    ]);
  });

  it('follow types to those behind them', () => {
    const { types, details } = readTypes(root);
    const known = new Map([
      ['Alpha', 'interface Alpha { b: Beta }'],
      ['Beta', 'type Beta = Alpha | string'],
      ['Gamma', 'type Gamma = string'],
    ]);
    assert.deepEqual(typesBehind('readonly Alpha[]', known), ['Alpha', 'Beta']);
    assert.match(types.get('ShownObservation') ?? '', /As published, never rounded/);
    assert.match(details.get('TeleconsViewEvent') ?? '', /view: 'chart' \| 'table'/);
  });

  it('fill blocks and keep the rest, and say which block lacks', () => {
    const page = 'a\n<!-- b:start -->\nold\n<!-- b:end -->\nc';
    assert.equal(fill(page, 'b', 'new\n'), 'a\n<!-- b:start -->\n\nnew\n\n<!-- b:end -->\nc');
    assert.throws(() => fill(page, 'x', ''), /lacks <!-- x:start -->/);
    assert.equal(table(['a'], [['x | y\nz']]), '| a |\n| --- |\n| x \\| y z |\n');
  });
});

/** As GitHub makes one of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
    .trim()
    .replaceAll(' ', '-');

const parser = new MarkdownIt({ html: true });

function anchorsOf(file: string): Set<string> {
  const tokens = parser.parse(readFileSync(file, 'utf8'), {});
  const anchors = tokens.flatMap((token, index) => {
    const text = tokens[index + 1]?.children?.map(({ content }) => content).join('') ?? '';
    return token.type === 'heading_open' ? [anchorOf(text)] : [];
  });
  return new Set(anchors);
}

const linksOf = (file: string): readonly string[] =>
  parser
    .parse(readFileSync(file, 'utf8'), {})
    .flatMap(({ children }) => children ?? [])
    .map((token) => String(token.attrGet('href') ?? ''))
    .filter((link) => link !== '');

describe('the pages of docs/', () => {
  const pages = readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join(root, 'docs', name));

  it('link to files and headings that exist', () => {
    assert.ok(pages.length > 8);
    const broken = pages.flatMap((page) =>
      linksOf(page)
        .filter((link) => !/^[a-z]+:/.test(link))
        .filter((link) => {
          const [file = '', anchor] = link.split('#');
          const target = file ? path.resolve(path.dirname(page), file) : page;
          return !existsSync(target) || (anchor !== undefined && !anchorsOf(target).has(anchor));
        })
        .map((link) => `${path.relative(root, page)}: ${link}`),
    );
    assert.deepEqual(broken, []);
  });

  it('write what goes into a page of a content manager on one line', () => {
    for (const page of pages.filter((name) => /reference|events|theming|versioning/.test(name))) {
      const tokens = parser.parse(readFileSync(page, 'utf8'), {});
      for (const { type, info, content } of tokens) {
        if (type !== 'fence' || info !== 'html') continue;
        for (const line of content.trim().split('\n')) assert.match(line, /^<.*>$/, page);
      }
    }
  });
});
