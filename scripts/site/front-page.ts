/**
 * What scripts write into demo/index.html: the figure of the first screen, those of the article with
 * the code of each, and how many figures and documents the dataset has.
 */
import { format, resolveConfig } from 'prettier';
import { pageFile } from '../build/frames/files.js';
import { toldBy } from '../build/frames/told.js';
import { escape, tag } from '../facts/html.js';
import { pictureName, type Preset, presetName, PRESETS } from '../../src/embed/presets.js';
import { loadFacts } from '../../src/model/facts.js';
import { fillSlot } from './slots.js';

/** What `images/index.json` says of a picture; sizes in pixels, `alt` is its sentence. */
export interface Picture {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** Where the code says the files are, until the page's script writes its own address. */
export const CODE_BASE = 'https://cdn.example.org/telecons/';

/** Where the built files and the pictures are, seen from demo/. */
const LIVE = { files: '../dist/', images: '../images/' };

/** What is seen before scrolling: the lowest of the three, and the one that needs no knowledge. */
const FIRST_SCREEN = 'target-gauge';

/** The line that a site needs once. */
export const scriptCode = (base: string): string =>
  tag('script', { type: 'module', src: `${base}telecons.js` }, '');

/**
 * The line of an article: a picture, named by its title, with its sentence as caption, as docs/hosts.md
 * recommends. With the sentence in both it would be read twice.
 */
export function figureCode(
  preset: Preset,
  picture: Picture,
  files: string,
  images: string,
  data: Readonly<Record<`data-${string}`, string>> = {},
): string {
  const href = files + pageFile(preset, 'fr');
  const path = images + picture.id;
  const sentence = escape(picture.alt);
  const { heading } = toldBy(preset.element, preset.attributes, 'fr');
  const image =
    `<img src="${path}.png" srcset="${path}.svg 1x" ` +
    `width="${picture.width}" height="${picture.height}" alt="${escape(heading)}">`;
  const caption = tag('figcaption', {}, tag('a', { href }, sentence));
  return tag(
    'figure',
    { class: 'telecons-embed', 'data-element': preset.element, ...data },
    tag('a', { href }, image) + caption,
  );
}

/** Code as a page shows it: names of tags and values of attributes set apart. */
function shown(code: string): string {
  return escape(code).replaceAll(
    /&lt;\/?[a-z]+|&gt;|&quot;.*?&quot;/g,
    (text) => `<span class="${text.startsWith('&q') ? 'value' : 'name'}">${text}</span>`,
  );
}

/** A code with its button, which the page's script shows. */
function codeBlock(id: string, code: string): string {
  return (
    `<pre tabindex="0"><code id="code-${id}">${shown(code)}</code></pre>` +
    `<button type="button" class="copy" data-code="code-${id}" hidden>Copier</button>`
  );
}

async function counts(): Promise<string> {
  const { observations, events, details } = await loadFacts();
  const documents = new Set([
    ...observations.flatMap(({ id }) =>
      (details.detail(id)?.citations ?? []).map(({ source }) => source.id),
    ),
    ...events.flatMap(({ id }) => details.eventDetail(id)?.source.id ?? []),
  ]);
  const item = (count: number, words: string): string =>
    `<div><dt>${words}</dt><dd>${count}</dd></div>`;
  return item(observations.length, 'chiffres publiés') + item(documents.size, 'documents cités');
}

/** The page with its slots filled from the pictures and the dataset. */
export async function frontPage(
  page: string,
  pictures: readonly Picture[],
  file: string,
): Promise<string> {
  let filled = fillSlot(page, 'code:script', codeBlock('script', scriptCode(CODE_BASE)));
  const shownOnce = new Set<string>();
  for (const preset of PRESETS) {
    if (shownOnce.has(preset.element)) continue;
    shownOnce.add(preset.element);
    const id = pictureName(preset, 'fr', 'light', 680);
    const picture = pictures.find((candidate) => candidate.id === id);
    if (!picture) throw new Error(`There is no picture of ${presetName(preset)}.`);
    const live = figureCode(preset, picture, LIVE.files, LIVE.images);
    const code = figureCode(preset, picture, CODE_BASE, `${CODE_BASE}images/`);
    filled = fillSlot(filled, `figure:${preset.element}`, live);
    if (preset.element === FIRST_SCREEN) {
      const data = { 'data-heading-level': '2' };
      const first = figureCode(preset, picture, LIVE.files, LIVE.images, data);
      filled = fillSlot(filled, 'figure:first', first);
    }
    filled = fillSlot(filled, `code:${preset.element}`, codeBlock(preset.element, code));
  }
  filled = fillSlot(filled, 'counts', await counts());
  return format(filled, { ...(await resolveConfig(file)), parser: 'html' });
}
