/** What a publisher sets up by, as HTML, each page with a list of all: dist/demo/docs/. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import MarkdownIt from 'markdown-it';
import { filesIn } from '../build/integrity.js';
import { escape, link, tag } from '../facts/html.js';

/** Of docs/: hosts and recipes; the rest is for developers, who have the repository. */
export const PUBLISHED = /^(?:hosts|recipes\/.+)\.md$/;

interface Document {
  /** Path in docs/ without extension: `recipes/wordpress`. */
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

/** As GitHub makes them of headings. */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

const titleOf = (text: string): string => /^# (.+)$/m.exec(text)?.[1]?.replaceAll('`', '') ?? '';

async function readDocuments(folder: string): Promise<readonly Document[]> {
  const files = (await filesIn(folder)).filter((file) => PUBLISHED.test(file));
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(path.join(folder, file), 'utf8');
      return { name: file.replace(/\.md$/, ''), title: titleOf(text), text };
    }),
  );
}

/** From one document's page to another's, both by name. */
const addressFrom = (from: string, to: string): string =>
  path.posix.relative(path.posix.dirname(from), to) + '.html';

/** What a link of a document becomes; `null` where the site has nothing of the repository. */
function linked(from: string, address: string, names: ReadonlySet<string>): string | null {
  if (/^(?:[a-z]+:|#)/.test(address)) return address;
  const [file = '', anchor] = address.split('#');
  const name = path.posix.join(path.posix.dirname(from), file.replace(/\.md$/, ''));
  if (!file.endsWith('.md') || !names.has(name)) return null;
  return addressFrom(from, name) + (anchor === undefined ? '' : `#${anchor}`);
}

/** A head of a table without words is none: the first column often has none to say. */
const isEmptyCell = (
  tokens: readonly { content: string; type: string }[],
  index: number,
): boolean => tokens[tokens[index]?.type === 'th_open' ? index + 1 : index - 1]?.content === '';

function render({ name, text }: Document, names: ReadonlySet<string>): string {
  const markdown = new MarkdownIt({ html: false });
  const tokens = markdown.parse(text.replaceAll(/^<!--.*-->$/gm, ''), {});
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'heading_open') {
      token.attrSet('id', slug(tokens[index + 1]?.content ?? ''));
    }
    for (const child of token.children ?? []) {
      if (child.type !== 'link_open') continue;
      const address = linked(name, String(child.attrGet('href') ?? ''), names);
      // A file of the repository only: its name is said, and leads nowhere.
      child.attrs = address === null ? [] : [['href', address]];
    }
    if (/^th_/.test(token.type) && isEmptyCell(tokens, index)) token.tag = 'td';
    // Wide ones scroll by themselves, also by the keyboard.
    if (token.type === 'table_open') token.attrSet('tabindex', '0');
    if (token.type === 'fence') token.attrSet('tabindex', '0');
  }
  return markdown.renderer.render(tokens, markdown.options, {});
}

function page(document: Document, documents: readonly Document[]): string {
  const names = new Set(documents.map(({ name }) => name));
  const home = '../'.repeat(document.name.split('/').length);
  const items = documents.map(({ name, title }) => {
    const current = name === document.name ? { 'aria-current': 'page' } : {};
    return tag(
      'li',
      {},
      tag('a', { href: addressFrom(document.name, name), ...current }, escape(title)),
    );
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(document.title)} – telecons</title>
<link rel="icon" href="${home}icon.svg">
<link rel="stylesheet" href="${home}demo.css">
<link rel="stylesheet" href="${home}docs.css">
</head>
<body>
<a class="skip" href="#content">Skip to content</a>
<header class="site">
${link('telecons', home)}
<nav aria-label="Documentation">
<ul>
${items.join('\n')}
</ul>
</nav>
</header>
<main id="content" class="page documentation">
${render(document, names)}</main>
</body>
</html>
`;
}

/** @param target dist/demo/docs */
export async function writeDocs(root: string, target: string): Promise<void> {
  const documents = await readDocuments(path.join(root, 'docs'));
  for (const document of documents) {
    const file = path.join(target, `${document.name}.html`);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, page(document, documents));
  }
}
