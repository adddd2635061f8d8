/**
 * Writes the reference of `docs/` from custom-elements.json, the executed examples of
 * `test/reference/examples/`, the tables of `data/` and the sources; with `--check` it only compares.
 */
import path from 'node:path';
import { dataBlocks } from './reference/data-blocks.js';
import { elementPage } from './reference/element-page.js';
import { listsOf } from './reference/element-lists.js';
import { guideBlocks } from './reference/guide-blocks.js';
import { readContracts } from './reference/manifest.js';
import { fill, keepPage } from './reference/markdown.js';
import { readTypes } from './reference/types.js';
import { typesPage } from './reference/types-page.js';

const root = path.resolve(import.meta.dirname, '..');
const elements = await readContracts(root);
const exported = readTypes(root);

for (const element of elements) {
  const name = element.tag.replace('telecons-', '');
  await keepPage(root, `docs/reference/${name}.md`, () =>
    elementPage(element, listsOf(element.tag)),
  );
}
await keepPage(root, 'docs/reference/types.md', () => typesPage(elements, exported.types));

/** Pages whose prose is written by hand, and whose tables and examples are not. */
const pages = { data: await dataBlocks(root), ...(await guideBlocks(root, elements, exported)) };
for (const [name, blocks] of Object.entries(pages)) {
  await keepPage(root, `docs/${name}.md`, (page) =>
    Object.entries(blocks).reduce((text, [block, made]) => fill(text, block, made), page),
  );
}
