/** What a publisher pastes, what is left of it after a host, and what readers then get. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Hosts, root } from './browser.js';

interface Picture {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

const NAME = 'timeline-monthly-fr-light-680';
const pictures = JSON.parse(
  readFileSync(path.join(root, 'images/index.json'), 'utf8'),
) as readonly Picture[];
const picture = pictures.find(({ id }) => id === NAME);
assert.ok(picture);
const { width, height, alt: SENTENCE } = picture;
/** What names the picture that has its sentence below. */
const TITLE = 'Téléconsultations remboursées par mois, 2018-2020';

/** The default snippet for editors. */
export const figureSnippet = (origin: string): string =>
  '<figure class="telecons-embed" data-element="timeline" data-series="monthly">' +
  `<a href="${origin}/dist/embed/timeline.html?series=monthly">` +
  `<img src="${origin}/dist/images/${NAME}.svg" width="${width}" height="${height}" ` +
  `alt="${SENTENCE}"></a></figure>`;

/** The same with the sentence below the picture. */
export const captionedSnippet = (origin: string): string =>
  figureSnippet(origin)
    .replace(SENTENCE, TITLE)
    .replace(
      '</figure>',
      `<figcaption><a href="${origin}/dist/embed/timeline.html?series=monthly">${SENTENCE}</a>` +
        '</figcaption></figure>',
    );

/** The same with the sentence in place of the picture. */
export const sentenceSnippet = (origin: string): string =>
  '<figure class="telecons-embed" data-element="timeline" data-series="monthly">' +
  `<a href="${origin}/dist/embed/timeline.html?series=monthly">${SENTENCE}</a></figure>`;

/** The snippet for places that take raw HTML. */
export const elementSnippet = (origin: string): string =>
  '<telecons-timeline series="monthly">' +
  `<a href="${origin}/dist/embed/timeline.html?series=monthly">${SENTENCE}</a></telecons-timeline>`;

/**
 * Names what a host left, in a fixed order: `figure` (with its class), `data` (its data
 * attributes), `element`, `series` (its attribute), `link`, `picture` (with its address), `size`,
 * `alt`, and `text` (the sentence as text). Escaped markup is `source`.
 */
export async function whatIsLeft(hosts: Hosts, html: string): Promise<string> {
  const { page } = await hosts.open('');
  const left = await page.evaluate(
    (given, sentence, title, size) => {
      const page = new DOMParser().parseFromString(given, 'text/html');
      const figure = page.querySelector<HTMLElement>('figure.telecons-embed');
      const element = page.querySelector('telecons-timeline');
      const picture = page.querySelector('img');
      const text = page.body.textContent ?? '';
      const { element: name, series } = figure?.dataset ?? {};
      const found: Readonly<Record<string, boolean>> = {
        figure: figure !== null,
        data: name === 'timeline' && series === 'monthly',
        element: element !== null,
        series: element?.getAttribute('series') === 'monthly',
        link: /timeline\.html\?series=monthly$/.test(page.querySelector('a')?.href ?? ''),
        picture: /timeline-monthly-fr-light-680\.svg$/.test(picture?.src ?? ''),
        size: `${picture?.width}×${picture?.height}` === size,
        alt: [title, sentence].includes(picture?.alt ?? ''),
        text: text.includes(sentence),
        source: /<(?:figure|telecons-)/.test(text),
      };
      return Object.keys(found).filter((key) => found[key]);
    },
    html,
    SENTENCE,
    TITLE,
    `${width}×${height}`,
  );
  await page.close();
  return left.join(' ') || 'nothing';
}

/** What a reader gets: without our script the picture or the sentence, with it the widget. */
export interface Reading {
  /** Without the script: `picture` or `text`, each with ` in a link` where it is one. */
  readonly plain: string;
  /** How many widgets are drawn with the script. */
  readonly widgets: number;
}

export async function readAs(hosts: Hosts, html: string): Promise<Reading> {
  const plain = await hosts.open(`<article>${html}</article>`);
  const seen = await plain.page.evaluate((sentence) => {
    const isSeen = (node: Element): boolean =>
      node.checkVisibility({ checkOpacity: true }) &&
      !(node instanceof HTMLImageElement && node.naturalWidth === 0);
    const picture = document.querySelector<HTMLImageElement>('article img:not([alt=""])');
    const article = document.querySelector('article');
    const link = [...document.links].find(
      (candidate) =>
        /embed\/timeline/.test(candidate.href) &&
        (picture ? candidate.contains(picture) : candidate.innerText.includes(sentence)),
    );
    const what = picture && isSeen(picture) ? 'picture' : '';
    const text = article?.innerText.includes(sentence) ? 'text' : '';
    return (what || text || 'nothing') + (link && isSeen(link) ? ' in a link' : '');
  }, SENTENCE);
  await plain.page.close();
  return { plain: seen, widgets: await drawnWidgets(hosts, html) };
}

/** Waits until each widget of the article is drawn; a console warning or error fails. */
async function drawnWidgets(hosts: Hosts, html: string): Promise<number> {
  const { page, complaints } = await hosts.open(`<article>${html}</article>`, { library: true });
  const count = await page.evaluate(async () => {
    await customElements.whenDefined('telecons-timeline');
    // What upgrades snippets comes after the elements: a snippet of our own tells when it is here.
    const probe = document.createElement('div');
    probe.className = 'telecons-embed';
    probe.dataset['element'] = 'timeline';
    document.body.append(probe);
    for (let tries = 0; tries < 500 && !probe.firstElementChild; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    if (!probe.firstElementChild) throw new Error('Nothing upgrades snippets.');
    probe.remove();
    const found = document.querySelectorAll<HTMLElement & { draw(): Promise<void> }>(
      'article telecons-timeline',
    );
    await Promise.all([...found].map((element) => element.draw()));
    const isDrawn = ({ shadowRoot }: Element): boolean =>
      (shadowRoot?.querySelectorAll('[role=option]').length ?? 0) > 5;
    return [...found].filter(isDrawn).length;
  });
  assert.deepEqual(complaints, []);
  await page.close();
  return count;
}

const FORMS = {
  picture: figureSnippet,
  captioned: captionedSnippet,
  sentence: sentenceSnippet,
  element: elementSnippet,
} as const;

/** What a host is expected to leave of one form of the snippet, and what its readers get. */
export interface Case extends Reading {
  readonly form: keyof typeof FORMS;
  /** As `whatIsLeft` words it. */
  readonly left: string;
}

/** Nothing is lost. */
export const EVERYTHING = {
  picture: {
    left: 'figure data link picture size alt',
    plain: 'picture in a link',
    widgets: 1,
  },
  captioned: {
    left: 'figure data link picture size alt text',
    plain: 'picture in a link',
    widgets: 1,
  },
  sentence: { left: 'figure data link text', plain: 'text in a link', widgets: 1 },
  element: { left: 'element series link text', plain: 'text in a link', widgets: 1 },
} as const satisfies Readonly<Record<Case['form'], Omit<Case, 'form'>>>;

/** All forms come through whole. */
export const ALL: readonly Case[] = (['picture', 'captioned', 'sentence', 'element'] as const).map(
  (form) => ({
    form,
    ...EVERYTHING[form],
  }),
);

/** Gives a host one form of the snippet and compares all that it is expected to do with it. */
export async function checkHost(
  hosts: Hosts,
  host: (html: string) => string | Promise<string>,
  { form, left, plain, widgets }: Case,
): Promise<void> {
  const html = await host(FORMS[form](hosts.origin));
  const found = { left: await whatIsLeft(hosts, html), ...(await readAs(hosts, html)) };
  assert.deepEqual(found, { left, plain, widgets }, html);
}
