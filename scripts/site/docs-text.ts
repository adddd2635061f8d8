/** Markdown of docs/ as HTML: links between the pages of the site, codes that can be copied. */
import path from 'node:path';
import MarkdownIt from 'markdown-it';
import { escape, tag } from '../facts/html.js';
import { liveExample } from './docs-live.js';

type Markdown = InstanceType<typeof MarkdownIt>;
type Tokens = ReturnType<Markdown['parse']>;

/** Name of the page that lists the files of the recipes. */
export const DOWNLOADS = 'recipes/files';

/** What a document is written in. */
export type DocumentLanguage = 'en' | 'fr';

/** `guide.fr`: in French; the others are in English. */
export const languageOf = (name: string): DocumentLanguage => (name.endsWith('.fr') ? 'fr' : 'en');

const COPY = { en: 'Copy', fr: 'Copier' } as const;

/** What a link can lead to. */
export interface DocumentSite {
  /** Paths of the pages in docs/ without extension: `recipes/wordpress`. */
  readonly names: ReadonlySet<string>;
  /** Paths in docs/recipes/files/: `hugo/head.html`. */
  readonly files: ReadonlySet<string>;
}

/** Under which name the site has a file of the recipes. */
export const downloadName = (file: string): string =>
  file.endsWith('.txt') ? file : `${file}.txt`;

/** From one document's page to another's, both by name. */
export const addressFrom = (from: string, to: string): string =>
  path.posix.relative(path.posix.dirname(from), to) + '.html';

/** As GitHub makes them of headings, also of those that are repeated. */
function slugs(): (text: string) => string {
  const counts = new Map<string, number>();
  return (text) => {
    const slug = text
      .toLowerCase()
      .replaceAll(/[^\p{Letter}\p{Number}\s_-]/gu, '')
      .trim()
      .replaceAll(/\s/g, '-');
    const count = counts.get(slug) ?? 0;
    counts.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  };
}

/** Attributes of a link of a document; `null` where the site has nothing of the repository. */
function linked(from: string, address: string, site: DocumentSite): [string, string][] | null {
  if (/^(?:[a-z]+:|#)/.test(address)) return [['href', address]];
  const [target = '', anchor] = address.split('#');
  const found = path.posix.join(path.posix.dirname(from), target);
  if (found === `${DOWNLOADS}/`) return [['href', addressFrom(from, DOWNLOADS)]];
  const file = found.startsWith(`${DOWNLOADS}/`) ? found.slice(DOWNLOADS.length + 1) : '';
  if (site.files.has(file)) {
    return [
      ['href', downloadName(target)],
      ['download', path.posix.basename(file)],
    ];
  }
  const name = found.replace(/\.md$/, '');
  if (!found.endsWith('.md') || !site.names.has(name)) return null;
  return [['href', addressFrom(from, name) + (anchor === undefined ? '' : `#${anchor}`)]];
}

/** Leads links to pages of the site; of a file of the repository only the name is left. */
function lead(children: Tokens, name: string, site: DocumentSite): void {
  const isDead: boolean[] = [];
  for (const child of children) {
    if (child.type === 'link_open') {
      const attributes = linked(name, String(child.attrGet('href') ?? ''), site);
      isDead.push(attributes === null);
      child.attrs = attributes;
      child.hidden = attributes === null;
    }
    if (child.type === 'link_close') child.hidden = isDead.pop() ?? false;
  }
}

/** A head of a table without words is none: the first column often has none to say. */
const isEmptyCell = (tokens: Tokens, index: number): boolean =>
  tokens[tokens[index]?.type === 'th_open' ? index + 1 : index - 1]?.content === '';

/** A code with its button, which the page's script shows. */
function codeBlock(code: string, index: number, language: DocumentLanguage): string {
  const id = `code-${index}`;
  const button = { type: 'button', class: 'copy', 'data-code': id, hidden: '' };
  const block =
    tag('pre', { tabindex: '0' }, tag('code', { id }, escape(code))) +
    tag('button', button, COPY[language]);
  return `${tag('div', { class: 'code' }, block)}\n`;
}

/** The widget of an example that stands alone; one with a script or a style of its own does not. */
function live(name: string, tokens: Tokens, index: number): string {
  const { info = '', content = '' } = tokens[index] ?? {};
  const next = tokens.slice(index + 1).find(({ type }) => type !== 'html_block');
  if (!name.startsWith('reference/') || info !== 'html' || next?.type === 'fence') return '';
  const heading = tokens.slice(0, index).findLast(({ type }) => type === 'heading_open');
  const level = Number(heading?.tag.slice(1) ?? 1);
  const example = liveExample(content, { level, files: '../../../' });
  return example === null ? '' : `<div class="live" lang="fr">${example}</div>\n`;
}

function renderer(name: string): Markdown {
  const markdown = new MarkdownIt({ html: true });
  // Of HTML the documents have comments only: for the programs that write parts of them.
  const comment = (tokens: Tokens, index: number): string => {
    const content = tokens[index]?.content ?? '';
    return /^\s*<!--.*-->\s*$/s.test(content) ? '' : escape(content);
  };
  markdown.renderer.rules['html_block'] = comment;
  markdown.renderer.rules['html_inline'] = comment;
  markdown.renderer.rules['fence'] = (tokens, index) =>
    codeBlock((tokens[index]?.content ?? '').replace(/\n$/, ''), index, languageOf(name)) +
    live(name, tokens, index);
  return markdown;
}

/** @param name the document's path in docs/ without extension */
export function htmlOf(name: string, text: string, site: DocumentSite): string {
  const markdown = renderer(name);
  const tokens = markdown.parse(text, {});
  const slug = slugs();
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'heading_open') token.attrSet('id', slug(tokens[index + 1]?.content ?? ''));
    lead(token.children ?? [], name, site);
    if (/^th_/.test(token.type) && isEmptyCell(tokens, index)) token.tag = 'td';
    // Wide ones scroll by themselves, also by the keyboard.
    if (token.type === 'table_open') token.attrSet('tabindex', '0');
  }
  return markdown.renderer.render(tokens, markdown.options, {});
}
