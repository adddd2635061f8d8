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
  /** A function of the module and what stands there instead. */
  readonly rewritten?: Change;
}

/**
 * Templates are ours, so an expression after ` name=`, or in double quotes after it, is the value of
 * an attribute, or part of it, and any other stands for text or markup. A test compares what comes
 * out with Lit's own for every template that we have.
 */
const TEMPLATE_HTML = String.raw`const getTemplateHtml = (strings, type) => {
  const names = [];
  const html = (strings.join('\0') + (strings.at(-1) ? '' : '<?>')).replace(
    / ([^ "=]+)=(\0|"[^"\0]*\0[^"]*")|\0/g,
    (_, name, value) =>
      name
        ? (names.push(name), ' ' + name + boundAttributeSuffix + '=' + value.replaceAll('\0', marker))
        : nodeMarker,
  );
  return [
    trustFromTemplateString(strings, type === SVG_RESULT ? '<svg>' + html + '</svg>' : html),
    names,
  ];
};
`;

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
    because: 'what is no template is refused all the same, in fewer words (15 B)',
    changes: [["let message = 'invalid template strings array';", "let message = 'template';"]],
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
  {
    because: 'nobody asks a part for its parent or its options, or wraps a node (60 B)',
    changes: [
      ['this._$parent = parent;', ''],
      ['this.options = options;', ''],
      [
        'class EventPart extends AttributePart { constructor(element, name, strings, parent, options) { super(element, name, strings, parent, options);',
        'class EventPart extends AttributePart {\n    check() {\n',
      ],
      ['element, name, strings, parent, options', 'element, name, strings'],
      ['node, node.nextSibling, this, options', 'node, node.nextSibling'],
      ['templatePart.strings, this, options', 'templatePart.strings'],
      ['this._insert(createMarker()), this, this.options', 'this._insert(createMarker())'],
      ['new TemplateInstance(template, this)', 'new TemplateInstance(template)'],
      ['instance._clone(this.options)', 'instance._clone()'],
      [', undefined, options ?? {})', ')'],
      ['(html, options)', '(html)'],
      ['wrap(wrap(this._$startNode).parentNode)', 'this._$startNode.parentNode'],
      ['wrap(this._$startNode)', 'this._$startNode'],
      ['wrap(itemPart._$endNode)', 'itemPart._$endNode'],
      ['wrap(this.element)', 'this.element'],
      ['wrap(start)', 'start'],
    ],
    unused: ['check'],
  },
  {
    because:
      'there are two kinds of places, and several values come as an array, none as a node (65 B)',
    changes: [
      ['type: ATTRIBUTE_PART, index', 'index'],
      ['type: CHILD_PART, index', 'index'],
      ['templatePart.type === CHILD_PART', '!templatePart.ctor'],
      ['templatePart.type === ATTRIBUTE_PART', 'true'],
      ['part !== undefined', 'true'],
      ['node.hasAttributes()', 'true'],
      ['value.nodeType !== undefined', 'false'],
      ['isIterable(value)', 'isArray(value)'],
    ],
  },
  {
    because: 'one look at a template tells attributes from markup, see TEMPLATE_HTML (300 B)',
    changes: [['const tagEndRegex = new', 'const tagEndRegex = /* @__PURE__ */ new']],
    rewritten: ['getTemplateHtml', TEMPLATE_HTML],
  },
];

const literally = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');

const textPattern = (text: string): RegExp =>
  new RegExp(text.trim().split(/\s+/).map(literally).join('\\s*'), 'g');

/** The module is printed by TypeScript: a member ends at a brace indented like its head. */
const memberPattern = (head: string): RegExp =>
  new RegExp(`^    ${literally(head)}\\([^)]*\\) \\{\\n(?:(?!    \\}).*\\n)*    \\}\\n`, 'gm');

/** The same of a function. */
const functionPattern = (head: string): RegExp =>
  new RegExp(`^const ${literally(head)} = .*=> \\{\\n(?:(?!\\};).*\\n)*\\};\\n`, 'm');

function change(source: string, pattern: RegExp, instead: string): string {
  if (!pattern.test(source)) {
    throw new Error(`Lit has changed, so scripts/build/lean-lit.ts must: no ${pattern.source}`);
  }
  return source.replace(pattern, () => instead);
}

/** The lean source of lit-html. Throws when a part to change is gone: Lit has a new version. */
export function leanLitSource(source: string): string {
  let lean = source;
  for (const { changes, unused = [], rewritten } of TRAITS) {
    for (const [text, instead] of changes) lean = change(lean, textPattern(text), instead);
    if (rewritten) lean = change(lean, functionPattern(rewritten[0]), rewritten[1]);
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
