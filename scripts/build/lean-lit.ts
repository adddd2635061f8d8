/**
 * Lit's templates without what the pages' scripts never use: their readable development build is
 * taken, what is always so in our templates is written into it, and the minifiers drop what can't
 * be reached then. The npm modules import Lit as it is.
 */
import type { Plugin } from 'vite';

const MODULE = /\/lit-html\/development\/lit-html\.js$/;

/** `[text of the module, what stands there instead]`; its white space does not count. */
type Change = readonly [text: string, instead: string];

interface Trait {
  /** Why it may be so; measured without the others, in bytes of the timeline after brotli. */
  readonly because: string;
  readonly changes: readonly Change[];
  /** Heads of class members that nothing calls then, which no minifier can know. */
  readonly unused?: readonly string[];
}

const TRAITS: readonly Trait[] = [
  {
    because: 'a page needs no checks for developers, as in the production build',
    changes: [
      ['const DEV_MODE = true;', 'const DEV_MODE = false;'],
      ['const ENABLE_EXTRA_SECURITY_HOOKS = true;', 'const ENABLE_EXTRA_SECURITY_HOOKS = false;'],
      ['const ENABLE_SHADYDOM_NOPATCH = true;', 'const ENABLE_SHADYDOM_NOPATCH = false;'],
    ],
  },
  {
    because: 'no polyfill is supported, and a second copy on the page does no harm (83 B)',
    changes: [
      [
        'DEV_MODE ? global.litHtmlPolyfillSupportDevMode : global.litHtmlPolyfillSupport',
        'undefined',
      ],
      ['(global.litHtmlVersions ??= []).push', 'false && [].push'],
    ],
  },
  {
    because: 'there are no directives, so nothing asks a part what it is or where (290 B)',
    changes: [
      ['value = resolveDirective(this, value, directiveParent);', ''],
      ['value = resolveDirective(this, value, directiveParent, 0);', ''],
      [
        'resolveDirective(this, values[valueIndex + i], directiveParent, i)',
        'values[valueIndex + i]',
      ],
      ['resolveDirective(this, newListener, directiveParent, 0)', 'newListener'],
      ['export const noChange', 'const noChange'],
      ['&& value !== noChange', ''],
      ['v === noChange', 'false'],
      ['newListener === noChange', 'false'],
      ['change && !noCommit', 'change'],
      ['this._$notifyConnectionChanged?.(false, true, from);', ''],
      ['this.__isConnected = options?.isConnected ?? true;', ''],
      ['this._$disconnectableChildren = undefined;', ''],
      ['this.type = CHILD_PART;', ''],
      ['this.type = ATTRIBUTE_PART;', ''],
      ['constructor() { super(...arguments); this.type = PROPERTY_PART; }', ''],
      ['constructor() { super(...arguments); this.type = BOOLEAN_ATTRIBUTE_PART; }', ''],
      ['this.type = EVENT_PART;', ''],
    ],
    unused: [
      ...['get parentNode', 'get startNode', 'get endNode', 'get tagName', 'get _$isConnected'],
      'setConnected',
    ],
  },
  {
    because: 'expressions stand for text, markup or values of attributes, in HTML and SVG (240 B)',
    changes: [
      ['name.startsWith(marker)', 'false'],
      ['templatePart.type === ELEMENT_PART', 'false'],
      ['rawTextElement.test(match[TAG_NAME])', 'false'],
      ['rawTextElement.test(node.tagName)', 'false'],
      ['(i = node.data.indexOf(marker, i + 1)) !== -1', 'false'],
      ['export const mathml = tag(MATHML_RESULT);', ''],
      ['type === MATHML_RESULT', 'false'],
      ["typeof type === 'number'", 'true'],
    ],
  },
  {
    because:
      'listeners are bound functions without options, and nobody says where to render (60 B)',
    changes: [
      [
        `|| newListener.capture !== oldListener.capture || newListener.once !== oldListener.once ||
         newListener.passive !== oldListener.passive`,
        '',
      ],
      ["typeof this._$committedValue === 'function'", 'true'],
      ['this.options?.host ?? this.element', 'this.element'],
      ['options?.creationScope ?? d', 'd'],
      ['options?.renderBefore ?? container', 'container'],
      ['options?.renderBefore ?? null', 'null'],
    ],
  },
];

const literally = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');

const textPattern = (text: string): RegExp =>
  new RegExp(text.trim().split(/\s+/).map(literally).join('\\s*'), 'g');

/** The module is printed by TypeScript: a member ends at a brace indented like its head. */
const memberPattern = (head: string): RegExp =>
  new RegExp(`^    ${literally(head)}\\([^)]*\\) \\{\\n(?:(?!    \\}).*\\n)*    \\}\\n`, 'gm');

function change(source: string, pattern: RegExp, instead: string): string {
  if (!pattern.test(source)) {
    throw new Error(`Lit has changed, so scripts/build/lean-lit.ts must: no ${pattern.source}`);
  }
  return source.replace(pattern, () => instead);
}

/** The lean source of lit-html. Throws when a part to change is gone: Lit has a new version. */
export function leanLitSource(source: string): string {
  let lean = source;
  for (const { changes, unused = [] } of TRAITS) {
    for (const [text, instead] of changes) lean = change(lean, textPattern(text), instead);
    for (const head of unused) lean = change(lean, memberPattern(head), '');
  }
  return lean;
}

export function leanLit(): Plugin {
  return {
    name: 'telecons-lean-lit',
    config: () => ({ resolve: { conditions: ['module', 'browser', 'development'] } }),
    resolveId(source) {
      if (/^lit(?:-html)?\/.*(?:directive|polyfill|static)/.test(source)) {
        throw new Error(`${source} does not work with scripts/build/lean-lit.ts.`);
      }
      return null;
    },
    transform: (code, id) => (MODULE.test(id) ? { code: leanLitSource(code), map: null } : null),
  };
}
