/** The lint rules that keep the layers apart must bite, and must let the allowed imports pass. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ESLint } from 'eslint';

/** Rules that need no type information, so that a snippet needs no file. */
const LAYER_RULES =
  /^(?:no-restricted-|no-underscore-|no-eval|no-new-func|max-lines|@typescript-eslint\/no-)/;
const TYPED = /floating|misused/;

const eslint = new ESLint({
  overrideConfig: { languageOptions: { parserOptions: { project: null } } },
  ruleFilter: ({ ruleId }) => LAYER_RULES.test(ruleId) && !TYPED.test(ruleId),
});

async function brokenRules(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  assert.ok(result);
  return result.messages.map(({ ruleId, message }) => ruleId ?? message);
}

const imported = (path: string) => `import { x } from '${path}';\nexport const y = x;\n`;
const typeImported = (path: string) => `import type { X } from '${path}';\nexport type Y = X;\n`;

const forbidden: readonly (readonly [file: string, code: string, rule: string])[] = [
  ['src/model/new.ts', imported('../format/number.js'), 'no-restricted-imports'],
  ['src/model/new.ts', imported('../charts/shapes.js'), 'no-restricted-imports'],
  ['src/model/new.ts', imported('./generated/timeline.js'), 'no-restricted-imports'],
  ['src/model/new.ts', imported('lit'), 'no-restricted-imports'],
  ['src/model/new.ts', imported('d3-array'), 'no-restricted-imports'],
  ['src/model/new.ts', 'export const t = document.title;\n', 'no-restricted-globals'],
  ['src/model/dataset.ts', imported('../views/timeline-view.js'), 'no-restricted-imports'],
  ['src/format/new.ts', imported('../i18n/fr.js'), 'no-restricted-imports'],
  ['src/format/new.ts', imported('../model/generated/timeline.js'), 'no-restricted-imports'],
  ['src/i18n/new.ts', imported('../views/timeline-view.js'), 'no-restricted-imports'],
  ['src/i18n/new.ts', 'export const t = navigator.language;\n', 'no-restricted-globals'],
  ['src/views/new.ts', imported('../charts/shapes.js'), 'no-restricted-imports'],
  ['src/charts/new.ts', imported('chart.js'), 'no-restricted-imports'],
  ['src/charts/new.ts', imported('lit'), 'no-restricted-imports'],
  ['src/charts/new.ts', imported('./generated/regions.js'), 'no-restricted-imports'],
  ['src/charts/region-shapes.ts', imported('../model/dataset.js'), 'no-restricted-imports'],
  ['src/charts/new.ts', imported('d3-array'), 'no-restricted-imports'],
  ['src/charts/new.ts', imported('../elements/base.js'), 'no-restricted-imports'],
  ['src/charts/new.ts', imported('../views/timeline-view.js'), 'no-restricted-imports'],
  ['src/charts/dense.ts', imported('lit'), 'no-restricted-imports'],
  [
    'src/charts/dense.ts',
    "import Chart from 'chart.js';\nexport { Chart };\n",
    'no-restricted-imports',
  ],
  ['src/charts/dense.ts', 'export const d = Chart.defaults;\n', 'no-restricted-properties'],
  ['src/elements/new.ts', imported('chart.js'), 'no-restricted-imports'],
  ['src/elements/new.ts', imported('lit/directives/unsafe-html.js'), 'no-restricted-imports'],
  ['src/elements/new.ts', imported('lit/directives/class-map.js'), 'no-restricted-imports'],
  ['src/elements/new.ts', 'export const f = (a: X) => a._x;\n', 'no-underscore-dangle'],
  ['src/elements/new.ts', imported('../define/timeline.js'), 'no-restricted-imports'],
  ['src/elements/base.ts', imported('./timeline.js'), 'no-restricted-imports'],
  ['src/elements/timeline.ts', imported('./region-map.js'), 'no-restricted-imports'],
  ['src/elements/region-map.ts', imported('./timeline/parts.js'), 'no-restricted-imports'],
  ['src/elements/timeline/parts.ts', imported('../target-gauge.js'), 'no-restricted-imports'],
  [
    'src/elements/new.ts',
    "export const f = () => import('../define/timeline.js');\n",
    'no-restricted-syntax',
  ],
  [
    'src/elements/new.ts',
    'export const s = html`<p style="color:red"></p>`;\n',
    'no-restricted-syntax',
  ],
  ['src/elements/new.ts', 'localStorage.clear();\n', 'no-restricted-globals'],
  ['src/elements/new.ts', "document.body.innerHTML = '';\n", 'no-restricted-properties'],
  ['src/elements/new.ts', "eval('1');\n", 'no-eval'],
  ['src/elements/new.ts', "new Function('1');\n", 'no-new-func'],
  ['src/elements/new.ts', 'export const a: any = 1;\n', '@typescript-eslint/no-explicit-any'],
  [
    'src/elements/new.ts',
    'export const f = (a?: string) => a!;\n',
    '@typescript-eslint/no-non-null-assertion',
  ],
  ['src/elements/new.ts', 'export const a = 1;\n'.repeat(201), 'max-lines'],
  ['src/model/new.ts', 'export const a = 1;\n'.repeat(301), 'max-lines'],
  ['src/model/new.ts', 'export enum Colour { Red }\n', 'no-restricted-syntax'],
  ['src/define/timeline.ts', imported('../model/dataset.js'), 'no-restricted-imports'],
  ['src/embed/new.ts', imported('../elements/timeline.js'), 'no-restricted-imports'],
];

const allowed: readonly (readonly [file: string, code: string])[] = [
  ['src/model/new.ts', imported('./types.js')],
  ['src/model/dataset.ts', imported('./generated/timeline.js')],
  ['src/model/details.ts', "export const f = () => import('./generated/detail.js');\n"],
  ['src/format/new.ts', imported('../model/period.js')],
  ['src/i18n/new.ts', imported('../format/number.js')],
  ['src/views/new.ts', imported('../i18n/messages.js')],
  ['src/charts/new.ts', typeImported('../views/timeline-view.js')],
  ['src/charts/dense.ts', imported('chart.js')],
  ['src/charts/region-shapes.ts', imported('./generated/regions.js')],
  ['src/elements/base.ts', imported('lit/html.js')],
  ['src/elements/timeline.ts', imported('./timeline/parts.js')],
  ['src/elements/timeline.ts', imported('./styles/timeline.js')],
  ['src/elements/timeline/parts.ts', imported('../base.js')],
  ['src/elements/new.ts', "export const f = () => import('../charts/dense.js');\n"],
  ['src/define/timeline.ts', imported('../elements/timeline.js')],
  ['src/embed/new.ts', imported('../define/register.js')],
];

for (const [file, code, rule] of forbidden) {
  test(`${file} may not: ${code.split('\n')[0]} (${rule})`, async () => {
    assert.ok((await brokenRules(file, code)).includes(rule));
  });
}

for (const [file, code] of allowed) {
  test(`${file} may: ${code.split('\n')[0]}`, async () => {
    assert.deepEqual(await brokenRules(file, code), []);
  });
}
