/** Describes the elements for editors and for the README; run by `npm run manifest`. */

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
]);

export default {
  globs: ['src/elements/**/*.ts', 'src/define/**/*.ts', 'src/define.ts'],
  exclude: ['src/elements/styles/**'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [
    {
      name: 'telecons-public-contract',
      packageLinkPhase({ customElementsManifest }) {
        for (const module of customElementsManifest.modules) {
          for (const declaration of module.declarations ?? []) {
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
