/** An iframe page: picture and table in the HTML, before any script. */
import { type Language, PICTURE_WIDTHS, type Preset } from '../../../src/embed/presets.js';
import { loadDetails, type Details } from '../../../src/model/details.js';
import type { SourceView, TableView } from '../../../src/views/frame-view.js';
import { escape, tag } from '../../facts/html.js';
import { addressOf, baseAddress } from './address.js';
import { oembedFile } from './files.js';
import { inlineSvg, readPicture } from './picture.js';
import { type Told, toldBy } from './told.js';
import { FRAME_WORDS } from './words.js';

const paragraph = (name: string, content: string): string =>
  content && tag('p', { class: name }, content);

/** Its address opens a page of its own: in the frame there would be no way back. */
function sourceLink({ id, text, url }: SourceView, details: Details): string {
  const href = url ?? (id && details.source(id)?.url);
  return href ? tag('a', { href, target: '_blank', rel: 'noopener' }, escape(text)) : escape(text);
}

/**
 * The table that the element shows, with the addresses that it would fetch. On a narrow screen its
 * rows are stacked: what is what is then said by roles, and the column by each cell.
 */
function tableHtml({ caption, columns, numbers, rows }: TableView, details: Details): string {
  const kind = (index: number): string | null => (index && index <= numbers ? 'number' : null);
  const head = columns.map((column, index) =>
    tag('th', { scope: 'col', role: 'columnheader', class: kind(index) }, escape(column)),
  );
  const cell = (index: number, content: string): string =>
    tag('td', { role: 'cell', class: kind(index), 'data-column': columns[index] ?? null }, content);
  const body = rows.map(({ cells: [first = '', ...others], source }) =>
    tag(
      'tr',
      { role: 'row' },
      tag('th', { scope: 'row', role: 'rowheader' }, escape(first)) +
        others.map((text, index) => cell(index + 1, escape(text))).join('') +
        cell(columns.length - 1, source ? sourceLink(source, details) : ''),
    ),
  );
  return tag(
    'table',
    { role: 'table', class: columns.length > 5 ? 'many' : null },
    tag('caption', {}, escape(caption)) +
      tag('thead', { role: 'rowgroup' }, tag('tr', { role: 'row' }, head.join(''))) +
      tag('tbody', { role: 'rowgroup' }, `\n${body.join('\n')}\n`),
  );
}

/** What is there without a script, and until the element is drawn. */
function staticHtml(told: Told, preset: Preset, lang: Language, details: Details): string {
  const { heading, subtitle, takeaway, caution, notes, sources, language } = told;
  const { messages } = language;
  const pictures = PICTURE_WIDTHS.flatMap((width, index) => {
    const picture = readPicture(preset, lang, width);
    return picture ? tag('div', { class: index ? 'wide' : 'narrow' }, inlineSvg(picture)) : [];
  });
  const links = sources.map((source) => sourceLink(source, details)).join(messages.semicolon);
  // The picture has its title and notes drawn in.
  const hidden = pictures.length ? 'hidden ' : '';
  return tag(
    'div',
    { class: pictures.length ? 'static' : 'static plain', lang },
    [
      // No <h2>: that is how the element tells an article that an unclosed tag has taken in.
      tag('p', { class: `${hidden}heading`, role: 'heading', 'aria-level': '2' }, escape(heading)),
      paragraph(`${hidden}subtitle`, escape(subtitle)),
      ...pictures,
      paragraph('takeaway', escape(takeaway)),
      tag(
        'div',
        { class: 'data' },
        [
          // On a narrow screen a wide table moves in its own box, which keys can reach.
          tag(
            'div',
            { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': told.table.caption },
            tableHtml(told.table, details),
          ),
          paragraph(`${hidden}note`, escape([caution, ...notes].filter(Boolean).join(' '))),
          paragraph('source', messages.sourceLead(sources.length) + links),
          paragraph('note', escape(FRAME_WORDS[lang].fixed(heading))),
        ].join('\n'),
      ),
    ]
      .filter(Boolean)
      .join('\n'),
  );
}

const meta = (key: 'name' | 'property', name: string, content: string | number): string =>
  `<meta ${key}="${name}" content="${escape(String(content))}">`;

const link = (rel: string, href: string, more = ''): string =>
  `<link rel="${rel}"${more} href="${escape(href)}">`;

/** What other pages and programs read of this one: of its fixed view, which is all they see. */
function headHtml(told: Told, preset: Preset, lang: Language, file: string): string {
  const { heading, takeaway } = told;
  const picture = readPicture(preset, lang, 680);
  const answer = addressOf(oembedFile(preset, lang), file);
  const canonical = addressOf(file, file);
  return [
    meta('name', 'viewport', 'width=device-width, initial-scale=1'),
    meta('name', 'description', takeaway),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', 'telecons'),
    meta('property', 'og:locale', lang === 'fr' ? 'fr_FR' : 'en_GB'),
    meta('property', 'og:title', heading),
    meta('property', 'og:description', takeaway),
    ...(baseAddress() ? [meta('property', 'og:url', canonical)] : []),
    ...(picture
      ? [
          meta('property', 'og:image', addressOf(`${picture.file}.png`, file)),
          meta('property', 'og:image:alt', takeaway),
        ]
      : []),
    link('canonical', canonical),
    link('alternate', answer, ` type="application/json+oembed" title="${escape(heading)}"`),
  ].join('\n');
}

/** @param file path in dist/ */
export async function framePage(preset: Preset, lang: Language, file: string): Promise<string> {
  const element = `telecons-${preset.element}`;
  const told = toldBy(preset.element, preset.attributes, lang);
  const details = await loadDetails();
  const attributes = { ...preset.attributes, loading: 'eager', 'heading-level': '2' };
  const { title } = FRAME_WORDS[lang];
  // For a page that is asked for in the other language.
  const { fr, en } = FRAME_WORDS;
  const titles = ` data-fr="${escape(fr.title)}" data-en="${escape(en.title)}"`;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<title${titles}>${escape(title)}</title>
${headHtml(told, preset, lang, file)}
<link rel="stylesheet" href="page.css">
<script type="module" crossorigin src="page.js"></script>
<script type="module" crossorigin src="../${element}.js"></script>
</head>
<body>
<main>
<h1 class="hidden"${titles}>${escape(title)}</h1>
${tag(element, attributes, `\n${staticHtml(told, preset, lang, details)}\n`)}
</main>
</body>
</html>
`;
}
