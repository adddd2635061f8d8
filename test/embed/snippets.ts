/** Snippets as content managers let them through; shared by the tests of the upgrader. */
import type { Widget } from '../elements/mounting.js';

export const SENTENCE = 'Plus de 4,5 millions de téléconsultations en avril 2020';
export const LINK = `<a href="#figures">${SENTENCE}</a>`;

/** Markup of one snippet; `attributes` as they stand in the tag. */
export const snippet = (attributes = 'data-element="timeline"', inner = LINK, tag = 'figure') =>
  `<${tag} class="telecons-embed" ${attributes}>${inner}</${tag}>`;

/** Mutations are told in a microtask. */
export const told = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The elements that stand in a snippet, whatever their tag. */
export const widgetsIn = (root: ParentNode): Widget[] =>
  [...root.querySelectorAll<Widget>('*')].filter(({ localName }) =>
    localName.startsWith('telecons-'),
  );
