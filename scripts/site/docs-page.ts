/** The frame of a page of the documentation: its head, and the list of all pages. */
import { escape, link, tag } from '../facts/html.js';
import { addressFrom, type DocumentLanguage } from './docs-text.js';

export interface Document {
  /** Path in docs/ without extension: `recipes/wordpress`. */
  readonly name: string;
  readonly language: DocumentLanguage;
  readonly title: string;
  /** What stands between the tags of `main`. */
  readonly html: string;
}

/** The words around a document. */
const WORDS = {
  en: {
    skip: 'Skip to content',
    site: 'Site',
    configurator: 'Configurator',
    figures: 'All figures',
    pages: 'All pages',
    documentation: 'Documentation',
  },
  fr: {
    skip: 'Aller au contenu',
    site: 'Site',
    configurator: 'Configurateur',
    figures: 'Les chiffres',
    pages: 'Toutes les pages',
    documentation: 'Documentation',
  },
} as const;

/** A group of the list. */
interface Shelf {
  readonly title: string;
  /** Of its title and its documents. */
  readonly language: DocumentLanguage;
  readonly names: RegExp;
}

/** In the order in which a publisher needs them. */
const SHELVES: readonly Shelf[] = [
  { title: 'En français', language: 'fr', names: /\.fr$/ },
  {
    title: 'Set up',
    language: 'en',
    names: /^recipes\/(?:README|files|npm-cdn|own-host|strict-csp)$/,
  },
  {
    title: 'Reference',
    language: 'en',
    names: /^(?:reference\/|data$|events$|theming$|versioning$)/,
  },
  { title: 'Places', language: 'en', names: /^(?:hosts$|recipes\/)/ },
];

const shelfOf = ({ name }: Document): number => SHELVES.findIndex(({ names }) => names.test(name));

function list(current: Document, documents: readonly Document[]): string {
  const item = ({ name, title }: Document): string => {
    const state = name === current.name ? { 'aria-current': 'page' } : {};
    const href = addressFrom(current.name, name);
    return tag('li', {}, tag('a', { href, ...state }, escape(title)));
  };
  return SHELVES.map(({ title, language }, shelf) => {
    const items = documents.filter((document) => shelfOf(document) === shelf).map(item);
    const other = language === current.language ? {} : { lang: language };
    return `${tag('h2', other, title)}\n${tag('ul', other, `\n${items.join('\n')}\n`)}`;
  }).join('\n');
}

/** What the live examples of a page need; their room is kept before it arrives. */
const widgets = (files: string): string => `<link rel="stylesheet" href="${files}telecons.css">
<script type="module" src="${files}telecons.js"></script>
`;

export function documentPage(document: Document, documents: readonly Document[]): string {
  const home = '../'.repeat(document.name.split('/').length);
  const words = WORDS[document.language];
  return `<!doctype html>
<html lang="${document.language}">
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
<a class="skip" href="#content">${words.skip}</a>
<header class="site">
<nav aria-label="${words.site}">
<ul>
<li>${link('telecons', home)}</li>
<li>${link(words.configurator, `${home}../configurator/`)}</li>
<li>${link(words.figures, `${home}facts.html`)}</li>
<li class="to-pages">${link(words.pages, '#pages')}</li>
</ul>
</nav>
</header>
<div class="shelf">
<main id="content" class="page documentation">
${document.html}</main>
<nav id="pages" class="documents" aria-label="${words.documentation}">
${list(document, documents)}
</nav>
</div>
</body>
</html>
`;
}
