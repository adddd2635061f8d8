/**
 * Lets a server import what registers the tags, as components that are rendered in both places do:
 * there it does nothing. Only in the modules for npm: a page need not pay for the question.
 */
import path from 'node:path';
import type { Plugin } from 'vite';

/** The functions that touch the page, by their module. */
const STARTERS: Readonly<Record<string, string>> = {
  'src/define/define-once.ts': 'defineOnce',
  'src/embed/upgrader.ts': 'upgradeSnippets',
};

export function importInNode(root: string): Plugin {
  return {
    name: 'telecons-import-in-node',
    enforce: 'pre',
    transform(code, id) {
      const name = STARTERS[path.relative(root, id).split(path.sep).join('/')];
      if (name === undefined) return null;
      const start = new RegExp(`function ${name}\\([^)]*\\)[^{]*\\{`);
      if (!start.test(code)) throw new Error(`${id} has no function ${name}.`);
      return {
        code: code.replace(start, '$&\n  if (!globalThis.customElements) return;'),
        map: null,
      };
    },
  };
}
