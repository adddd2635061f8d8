/** What the build may take out of templates and style sheets, and what it must leave. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { parseAst } from 'vite';
import { leanLitSource } from '../../scripts/build/lean-lit.js';
import { tightLiterals, tightMarkup } from '../../scripts/build/literals.js';

const tight = (code: string): string => tightLiterals(code, parseAst(code));

const cases: readonly (readonly [what: string, from: string, to: string])[] = [
  ['indentation', 'html`<p>\n  ${a}\n</p>`', 'html`<p>${a}</p>`'],
  [
    'a space between words',
    'html`<p>one\n  <b>two</b> ${a}</p>`',
    'html`<p>one <b>two</b> ${a}</p>`',
  ],
  ['a space beside inline elements', 'html`${a}\n<a>b</a>\n`', 'html`${a} <a>b</a> `'],
  ['space between blocks', 'html`<ul>\n<li>a</li>\n${b}\n</ul>`', 'html`<ul><li>a</li>${b}</ul>`'],
  ['no-break spaces', 'html`<p>\u00a0a\u202fb</p>`', 'html`<p>\u00a0a\u202fb</p>`'],
  [
    'space in tags, not in values',
    'html`<p\n  class="a  b"\n  lang=${c}\n>d</p\n>`',
    'html`<p class="a  b" lang=${c}>d</p>`',
  ],
  ['an unquoted value before a slash', 'html`<input value=${a} />`', 'html`<input value=${a} />`'],
  ['a text area', 'html`<textarea>  a\n</textarea>`', 'html`<textarea>  a\n</textarea>`'],
  ['what a drawing writes', 'svg`<g>\n<text> a </text>\n</g>`', 'svg`<g><text> a </text></g>`'],
  [
    'templates in templates',
    'html`<p>\n${a(svg`\n<g></g>`)}</p>`',
    'html`<p>${a(svg`<g></g>`)}</p>`',
  ],
  ['style sheets', 'css`\n  a {\n    color: red;\n  }\n`', 'css`a{color:red}`'],
  ['rules around an expression', 'css`${a}\n b { margin: 0px }`', 'css`${a}b{margin:0}`'],
  ['no other templates', 'sql`<p>  a</p>`; `<p>  b</p>`', 'sql`<p>  a</p>`; `<p>  b</p>`'],
  ['text that is not ASCII before it', 'f("é…🙂"); html`<p> é </p>`', 'f("é…🙂"); html`<p>é</p>`'],
];

for (const [what, from, to] of cases) {
  test(`literals: ${what}`, () => {
    assert.equal(tight(from), to);
  });
}

const production = createRequire(import.meta.url).resolve('lit-html');
const source = readFileSync(
  path.join(path.dirname(production).replace(/[\\/]node$/, ''), 'development/lit-html.js'),
  'utf8',
);

test('Lit: what is never used goes, and is still a module', () => {
  const lean = leanLitSource(source);
  assert.doesNotThrow(() => parseAst(lean));
  assert.match(lean, /export const html = /);
  assert.doesNotMatch(lean, /DEV_MODE = true|get _\$isConnected|export const (?:mathml|noChange)/);
});

test('Lit: another version makes the build stop and say what it misses', () => {
  const other = source.replace('setConnected(isConnected) {', 'connect(isConnected) {');
  assert.throws(() => leanLitSource(other), /Lit has changed.*setConnected/);
});

/** The strings of the templates in our sources, as the build writes them. */
function ownTemplates(): readonly (readonly [tag: string, strings: readonly string[]])[] {
  const folder = path.resolve(import.meta.dirname, '../../src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const found: (readonly [string, readonly string[]])[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isTaggedTemplateExpression(node) && /^(?:html|svg)$/.test(node.tag.getText())) {
          const { template } = node;
          const strings = ts.isNoSubstitutionTemplateLiteral(template)
            ? [template.text]
            : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
          found.push([node.tag.getText(), tightMarkup(strings)]);
        }
        ts.forEachChild(node, visit);
      };
      const text = readFileSync(path.join(folder, file), 'utf8');
      visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
      return found;
    });
}

interface LitInside {
  readonly _$LH: {
    readonly _marker: string;
    readonly _getTemplateHtml: (strings: readonly string[], type: number) => [string, string[]];
  };
}

test('Lit: every template of ours is read as Lit itself reads it', async () => {
  // All of the DOM that the module needs when it is imported.
  Object.assign(globalThis, { document: { createTreeWalker: () => ({}) } });
  const [own, lean] = await Promise.all(
    [source.replaceAll('DEV_MODE = true', 'DEV_MODE = false'), leanLitSource(source)].map(
      (code) =>
        // Node would look for the source map.
        import(
          `data:text/javascript,${encodeURIComponent(code.replace(/^\/\/# source.*/m, ''))}`
        ) as Promise<LitInside>,
    ),
  );
  Reflect.deleteProperty(globalThis, 'document');
  const templates = ownTemplates();
  assert.ok(templates.length > 40, 'templates were found');
  const others = [
    ['', ''],
    ['<p class="a ', ' b', '" lang=', '>', '', ' = ', '</p>'],
    ['<a href="?a=b&c=', '" ?hidden=', ' @click=', ' .value="', '"><b title="d">', '</b></a>'],
    ['<input data-a.b="c" type=radio value=', ' />'],
  ].map((strings) => ['html', strings] as const);
  for (const [tag, strings] of [...templates, ...others]) {
    const asLit = Object.assign([...strings], { raw: strings });
    const read = ({ _$LH }: LitInside): unknown => {
      const [text, names] = _$LH._getTemplateHtml(asLit, tag === 'svg' ? 2 : 1);
      return [text.replaceAll(_$LH._marker, 'MARKER'), names];
    };
    assert.ok(own && lean);
    assert.deepEqual(read(lean), read(own));
  }
});
