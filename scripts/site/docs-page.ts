/** The frame of a page of the documentation: its head, and the list of all pages. */
import { escape, link, tag } from '../facts/html.js';
import { addressFrom } from './docs-text.js';

export interface Document {
  /** Path in docs/ without extension: `recipes/wordpress`. */
  readonly name: string;
  readonly title: string;
  /** What stands between the tags of `main`. */
  readonly html: string;
}

/** Groups of the list, in the order in which a publisher needs them. */
const SHELVES: readonly { readonly title: string; readonly names: RegExp }[] = [
  { title: 'Set up', names: /^recipes\/(?:README|files|npm-cdn|own-host|strict-csp)$/ },
  { title: 'Reference', names: /^(?:reference\/|data$|events$|theming$|versioning$)/ },
  { title: 'Places', names: /^(?:hosts$|recipes\/)/ },
];

const shelfOf = ({ name }: Document): number => SHELVES.findIndex(({ names }) => names.test(name));

function list(current: Document, documents: readonly Document[]): string {
  const item = ({ name, title }: Document): string => {
    const state = name === current.name ? { 'aria-current': 'page' } : {};
    const href = addressFrom(current.name, name);
    return tag('li', {}, tag('a', { href, ...state }, escape(title)));
  };
  return SHELVES.map(({ title }, shelf) => {
    const items = documents.filter((document) => shelfOf(document) === shelf).map(item);
    return `<h2>${title}</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
  }).join('\n');
}

/** What the live examples of a page need; their room is kept before it arrives. */
const widgets = (files: string): string => `<link rel="stylesheet" href="${files}telecons.css">
<script type="module" src="${files}telecons.js"></script>
`;

export function documentPage(document: Document, documents: readonly Document[]): string {
  const home = '../'.repeat(document.name.split('/').length);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(document.title)} – telecons</title>
<link rel="icon" href="${home}icon.svg">
<link rel="stylesheet" href="${home}demo.css">
<link rel="stylesheet" href="${home}docs.css">
<script type="module" src="${home}docs.js"></script>
${document.html.includes('<div class="live"') ? widgets(`${home}../`) : ''}</head>
<body>
<a class="skip" href="#content">Skip to content</a>
<header class="site">
<nav aria-label="Site">
<ul>
<li>${link('telecons', home)}</li>
<li>${link('Configurator', `${home}../configurator/`)}</li>
<li>${link('All figures', `${home}facts.html`)}</li>
<li class="to-pages">${link('All pages', '#pages')}</li>
</ul>
</nav>
</header>
<div class="shelf">
<main id="content" class="page documentation">
${document.html}</main>
<nav id="pages" class="documents" aria-label="Documentation">
${list(document, documents)}
</nav>
</div>
</body>
</html>
`;
}
