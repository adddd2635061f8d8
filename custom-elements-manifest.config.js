/** Describes the elements for editors, typings and the README; run by `npm run manifest`. */
import path from 'node:path';
import ts from 'typescript';

const root = import.meta.dirname;

/** Literals sorted, whatever order the compiler met them in; texts before numbers, `null` last. */
function spelledOut(types) {
  const isNull = (type) => (type.flags & ts.TypeFlags.Null) !== 0;
  const literals = types.filter((type) => !isNull(type));
  if (!literals.every((type) => type.isStringLiteral() || type.isNumberLiteral())) return null;
  const texts = literals.map(({ value }) =>
    typeof value === 'string' ? `'${value}'` : `${value}`,
  );
  return [...texts.sort(), ...(literals.length < types.length ? ['null'] : [])].join(' | ');
}

/**
 * What fields declared with the name of a type allow: `'linear' | 'log' | null` for `Scale | null`,
 * by name of class and field. The analyzer reads files one by one and cannot look types up.
 */
function allowedValues() {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const entry = path.join(root, 'src/index.ts');
  const program = ts.createProgram([entry], { ...options, types: [] });
  const checker = program.getTypeChecker();
  const found = new Map();
  const file = checker.getSymbolAtLocation(program.getSourceFile(entry));
  for (const exported of checker.getExportsOfModule(file)) {
    // Those of this file name what they export; `export *` gives the thing itself, never a class.
    if (!(exported.flags & ts.SymbolFlags.Alias)) continue;
    const declared = checker.getDeclaredTypeOfSymbol(checker.getAliasedSymbol(exported));
    if (!declared.isClass()) continue;
    for (const property of checker.getPropertiesOfType(declared)) {
      const type = checker.getTypeOfSymbol(property);
      const text = type.isUnion() ? spelledOut(type.types) : null;
      if (text) found.set(`${exported.name}.${property.name}`, text);
    }
  }
  return found;
}

/** src/elements/timeline.ts is published as dist/npm/elements/timeline.js. */
const published = (source) => source.replace(/^src\//, 'dist/npm/').replace(/\.ts$/, '.js');

function publishPaths(value) {
  if (Array.isArray(value)) return value.map(publishPaths);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const isPath = (key === 'path' || key === 'module') && typeof inner === 'string';
      return [key, isPath ? published(inner.replace(/^\//, '')) : publishPaths(inner)];
    }),
  );
}

/** Private and protected members, and what base classes keep to themselves, are not a contract. */
function hidden(member) {
  if (member.privacy === 'private' || member.privacy === 'protected') return true;
  return member.name.startsWith('#') || member.name.startsWith('_');
}

const LIFECYCLE = new Set([
  ...[
    'render',
    'willUpdate',
    'update',
    'updated',
    'firstUpdated',
    'shouldUpdate',
    'getUpdateComplete',
  ],
  ...['connectedCallback', 'disconnectedCallback', 'attributeChangedCallback', 'adoptedCallback'],
  ...['createRenderRoot', 'hostConnected', 'hostDisconnected', 'hostUpdate', 'hostUpdated'],
  ...['styles', 'properties', 'requestUpdate', 'addController'],
  ...['renderRoot', 'adoptedStyleSheets'],
  // Read out of `this.#slot.className = …`.
  'className',
]);

export default {
  globs: ['src/elements/**/*.ts', 'src/define/**/*.ts', 'src/define.ts'],
  exclude: ['src/elements/styles/**', 'src/define/define-once.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [
    {
      name: 'telecons-public-contract',
      packageLinkPhase({ customElementsManifest }) {
        const values = allowedValues();
        for (const module of customElementsManifest.modules) {
          for (const declaration of module.declarations ?? []) {
            for (const field of [
              ...(declaration.members ?? []),
              ...(declaration.attributes ?? []),
            ]) {
              const text = values.get(`${declaration.name}.${field.fieldName ?? field.name}`);
              if (text) field.type = { text };
            }
            declaration.members = declaration.members?.filter(
              (member) => !hidden(member) && !LIFECYCLE.has(member.name),
            );
            // What `dispatchEvent(new …)` is read as; the JSDoc names the events.
            declaration.events = declaration.events?.filter(({ name }) => name);
          }
        }
        // Files that hold no class and register no element are inner matters.
        const told = customElementsManifest.modules.filter(({ declarations, exports }) => {
          const elements = declarations?.some(({ customElement }) => customElement);
          return elements || exports?.some(({ kind }) => kind === 'custom-element-definition');
        });
        customElementsManifest.modules = told
          .map(publishPaths)
          .sort((one, other) => one.path.localeCompare(other.path));
      },
    },
  ],
};
