/** What the build may take out of templates and style sheets, and what it must leave. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { test } from 'node:test';
import { parseAst } from 'vite';
import { leanLitSource } from '../../scripts/build/lean-lit.js';
import { tightLiterals } from '../../scripts/build/literals.js';

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
