/** Code rules; the layer rules of docs/decisions.md are at the end, one block per folder. */
import { configs as lit } from 'eslint-plugin-lit';
import { configs as webComponents } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const LAYERS = ['model', 'format', 'i18n', 'views', 'charts', 'elements', 'embed', 'define'];
const ENTRIES = ['index', 'define', 'model', 'telecons', 'embed'];
const ELEMENTS = ['timeline', 'region-map', 'target-gauge', 'breakdown', 'figure'];

const DOM_GLOBALS = [
  ...['window', 'document', 'navigator', 'location', 'history', 'customElements', 'screen', 'self'],
  ...['Node', 'Element', 'HTMLElement', 'SVGElement', 'DOMParser', 'Event', 'CustomEvent'],
  ...['ResizeObserver', 'IntersectionObserver', 'MutationObserver', 'XMLHttpRequest', 'fetch'],
  ...['requestAnimationFrame', 'requestIdleCallback', 'getComputedStyle', 'matchMedia', 'Image'],
  ...['localStorage', 'sessionStorage', 'addEventListener', 'removeEventListener', 'CSS'],
];
const STORAGE_GLOBALS = ['localStorage', 'sessionStorage', 'indexedDB'];

const layerPattern = (names) => `^(?:\\.\\.?/)+(?:${names.join('|')})/`;
const entryPattern = `^(?:\\.\\./)+(?:${ENTRIES.join('|')})\\.js$`;

const READERS = ['dataset', 'details', 'facts'].map((name) => `src/model/${name}.ts`);
const SHAPE_READER = 'src/charts/region-shapes.ts';
const GENERATED = {
  regex: '(?:^|/)generated/',
  message:
    'Only model/dataset.ts, details.ts, facts.ts and charts/region-shapes.ts read generated modules.',
};
const DIRECTIVES = {
  regex: '^lit(?:-html)?/.*(?:directive|static|polyfill)',
  message: 'The pages get Lit without them, see scripts/build/lean-lit.ts; two of them are unsafe.',
};
const CHART_DEFAULTS = {
  name: 'chart.js',
  importNames: ['defaults', 'default'],
  message: 'Chart.defaults belong to the host page; import the pieces by name.',
};

/** What `import(…)` may not name; `no-restricted-imports` only sees static imports. */
const dynamic = (patterns) =>
  patterns.map(({ regex, message }) => ({
    selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\/')}/]`,
    message,
  }));

const SYNTAX = [
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
    message: 'A static style attribute breaks a strict Content-Security-Policy; use a class.',
  },
  { selector: 'TSEnumDeclaration', message: 'Use an `as const` array and its type.' },
];

const UNSAFE_PROPERTIES = [
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment'],
].map((property) => ({ property, message: 'Text from publishers must never become markup.' }));

/**
 * The rules of one folder of src/.
 * - `may`: layers it may import besides itself; `typesOf`: layers it may import types from
 * - `packages`: npm packages it may import
 * - `generated`: may import the generated modules
 * - `dom`: may use the DOM
 */
function layer(name, files, { may = [], typesOf = [], packages = [], ...allowed } = {}) {
  const banned = LAYERS.filter((other) => other !== name && ![...may, ...typesOf].includes(other));
  const known = packages.map((known) => `${known}(?:/|$)`).join('|');
  const patterns = [
    banned.length > 0 && {
      regex: layerPattern(banned),
      message: `${name} may not import ${banned.join(', ')}.`,
    },
    { regex: entryPattern, message: 'Entry points are for the outside.' },
    {
      regex: known ? `^(?!\\.|${known})` : '^(?!\\.)',
      message: `${name} may import ${packages.join(', ') || 'no package'}.`,
    },
    !allowed.generated && GENERATED,
    DIRECTIVES,
    ...(allowed.patterns ?? []),
  ].filter(Boolean);
  const typeOnly = typesOf.length > 0 && {
    regex: layerPattern(typesOf),
    message: `${name} takes only types from ${typesOf.join(', ')}.`,
    allowTypeImports: true,
  };
  return {
    name: `layers/${name}`,
    files,
    ignores: allowed.ignores ?? [],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [CHART_DEFAULTS], patterns: typeOnly ? [...patterns, typeOnly] : patterns },
      ],
      'no-restricted-syntax': ['error', ...SYNTAX, ...dynamic(patterns)],
      'no-restricted-globals': ['error', ...(allowed.dom ? STORAGE_GLOBALS : DOM_GLOBALS)],
    },
  };
}

const otherElements = (own) => ({
  regex: `^(?:\\.\\.?/)+(?:${ELEMENTS.filter((name) => name !== own).join('|')})(?:/|\\.js$)`,
  message: 'An element never imports another element; share through base.ts, model or charts.',
});

const BELOW_ELEMENTS = ['model', 'format', 'i18n', 'views', 'charts'];
const elementLayer = (files, own, ignores) =>
  layer('elements', files, {
    may: BELOW_ELEMENTS,
    packages: ['lit'],
    dom: true,
    ignores,
    patterns: [otherElements(own)],
  });

export default defineConfig(
  // The consumer's pages import the package by its name: its own test compiles them.
  { ignores: ['node_modules/', 'dist/', 'coverage/', '**/generated/', 'test/package/consumer/'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strict,
  {
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'demo/configurator/*.ts'],
    ignores: ['test/{demo,hosts,package,recipes,scripts}/**', 'test/configurator/e2e/**'],
    languageOptions: { parserOptions: { project: './tsconfig.json' } },
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        // Declared as a promise because of snapshots of the DOM, which are not used here.
        { allowForKnownSafeCalls: ['Equal'] },
      ],
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], webComponents['flat/recommended']],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      'no-console': ['error', { allow: ['warn', 'info'] }],
      'no-restricted-properties': [
        'error',
        ...UNSAFE_PROPERTIES,
        { object: 'Chart', property: 'defaults', message: 'They belong to the host page.' },
        { object: 'document', property: 'write', message: 'It erases the host page.' },
      ],
      'no-restricted-syntax': ['error', ...SYNTAX],
      'max-lines': ['error', { max: 300 }],
      // scripts/build/minify.ts shortens such names: they are Lit's.
      'no-underscore-dangle': ['error', { enforceInMethodNames: true, enforceInClassFields: true }],
      'wc/guard-define-call': 'off',
    },
  },
  {
    files: ['demo/configurator/*.ts'],
    extends: [lit['flat/recommended']],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-properties': ['error', ...UNSAFE_PROPERTIES],
      'no-restricted-syntax': ['error', ...SYNTAX],
      'no-restricted-globals': ['error', ...STORAGE_GLOBALS],
      'max-lines': ['error', { max: 300 }],
    },
  },
  {
    files: ['src/elements/**/*.ts'],
    ignores: ['src/elements/styles/**'],
    rules: { 'max-lines': ['error', { max: 200 }] },
  },
  {
    files: ['test/**/*.ts', 'bench/**', 'scripts/**'],
    rules: {
      // chai's assertions are properties.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },

  // Imports point one way: generated → model → format, i18n → views → charts → elements → define → embed.
  layer('model', ['src/model/**/*.ts'], { ignores: READERS }),
  layer('model', READERS, { generated: true }),
  layer('format', ['src/format/**/*.ts'], { may: ['model'] }),
  layer('i18n', ['src/i18n/**/*.ts'], { may: ['model', 'format'] }),
  layer('views', ['src/views/**/*.ts'], { may: ['model', 'format', 'i18n'] }),
  layer('charts', ['src/charts/**/*.ts'], {
    may: ['format'],
    typesOf: ['views', 'model'],
    ignores: ['src/charts/dense*.ts', SHAPE_READER],
  }),
  layer('charts', [SHAPE_READER], {
    may: ['format'],
    typesOf: ['views', 'model'],
    generated: true,
  }),
  layer('charts', ['src/charts/dense*.ts'], {
    may: ['format'],
    typesOf: ['views', 'model'],
    packages: ['chart\\.js'],
    dom: true,
  }),
  elementLayer(['src/elements/**/*.ts'], null, [
    'src/elements/styles/**',
    ...ELEMENTS.flatMap((name) => [`src/elements/${name}.ts`, `src/elements/${name}/**`]),
  ]),
  ...ELEMENTS.map((name) =>
    elementLayer([`src/elements/${name}.ts`, `src/elements/${name}/**/*.ts`], name),
  ),
  // Here a file that bears an element's name holds its styles.
  layer('elements', ['src/elements/styles/**/*.ts'], { may: ['charts'], packages: ['lit'] }),
  layer('embed', ['src/embed/**/*.ts'], { may: ['define'], dom: true }),
  layer('define', ['src/define/**/*.ts'], { may: ['elements'], dom: true }),
);
