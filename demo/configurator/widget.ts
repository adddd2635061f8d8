/** Makes the built widget in a frame and reads what it shows. */
import type { Facts, LinkText, ShownFigure, TableCells } from './facts.js';
import { tagOf } from './manifest.js';
import { declarationsOf } from './properties.js';
import type { State } from './state.js';

/** What the elements offer to any page. */
export interface Widget extends HTMLElement {
  readonly observations: readonly ShownFigure[];
  readonly updateComplete: Promise<unknown>;
  draw(): Promise<void>;
  details(id: string): Promise<unknown>;
  toText(): string;
  toSVG(options: { width: number }): Promise<string>;
  toPNG(options: { width: number; scale: number }): Promise<Blob>;
}

/** As the pasted code would make it, in the page of `document`. */
export function makeWidget(document: Document, state: State): Widget {
  const widget = document.createElement(tagOf(state.element)) as Widget;
  for (const [name, value] of Object.entries(state.options)) widget.setAttribute(name, value);
  if (state.lang) widget.lang = state.lang;
  for (const [name, value] of declarationsOf(state.properties)) {
    widget.style.setProperty(name, value);
  }
  return widget;
}

const textOf = (node: Element | null | undefined): string =>
  node?.textContent.replace(/[ \n\t]+/g, ' ').trim() ?? '';

function readTable(table: Element | null | undefined): TableCells | null {
  if (!table) return null;
  const cells = (row: Element): readonly string[] => [...row.children].map(textOf);
  const [head, ...rows] = [...table.querySelectorAll('tr')];
  return {
    caption: textOf(table.querySelector('caption')),
    columns: head ? cells(head) : [],
    rows: rows.map(cells),
  };
}

/** The names of the documents, those without an address included. */
function readSources(line: Element | null | undefined): { lead: string; sources: LinkText[] } {
  const links = [...(line?.querySelectorAll('a') ?? [])].map((link) => ({
    text: textOf(link),
    href: link.href,
  }));
  const text = textOf(line);
  const lead = /^.*?:\s/u.exec(text)?.[0] ?? '';
  const sources = text
    .slice(lead.length)
    .split(/\s?;\s/u)
    .filter(Boolean)
    .map((name) => links.find((link) => link.text === name) ?? { text: name, href: '' });
  return { lead, sources };
}

const BLOCKS = 'p, li, dt, dd, div';

/** The innermost blocks, one by one: two sentences in two of them have no space between. */
const paragraphsOf = (node: Element | null | undefined): readonly string[] =>
  [...(node?.querySelectorAll(BLOCKS) ?? [])]
    .filter((block) => !block.querySelector(BLOCKS))
    .map(textOf)
    .filter(Boolean);

/** All that can be read of one drawn widget; addresses of sources are fetched before. */
export async function readWidget(
  widget: Widget,
): Promise<Omit<Facts, 'allFigures' | 'measures' | 'refused'>> {
  const [first] = widget.observations;
  // The addresses are those of the lazy chunk; without it the names stand alone.
  if (first) await widget.details(first.id).catch(() => undefined);
  await widget.updateComplete;
  const part = (name: string): Element | null | undefined =>
    widget.shadowRoot?.querySelector(`[part~=${name}]`);
  const { lead, sources } = readSources(part('source'));
  return {
    heading: textOf(part('heading')),
    sentence: widget.toText(),
    table: readTable(part('table')),
    sourceLead: lead,
    sources,
    notes: paragraphsOf(part('notes')),
    figures: widget.observations,
  };
}
