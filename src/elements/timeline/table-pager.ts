/** Shows a long table a page at a time: its rows, and the buttons that turn the pages. */
import type { TemplateResult } from 'lit/html.js';
import type { TableRow } from '../../views/frame-view.js';
import type { Html } from '../lit-html.js';

const PAGE_ROWS = 100;

export interface Pager {
  /** From 0; a page that does not exist is brought to the nearest that does. */
  readonly page: number;
  /** Rows of the whole table. */
  readonly count: number;
}

export interface PagerWords {
  /** "Lignes 1 à 100 sur 100 000"; row numbers from 1. */
  readonly rowsShown: (first: number, last: number, count: number) => string;
  readonly previousPage: string;
  readonly nextPage: string;
}

/** First row, and the row after the last, of a page. */
export function pageBounds({ page, count }: Pager): {
  readonly start: number;
  readonly end: number;
} {
  const last = Math.max(0, Math.ceil(count / PAGE_ROWS) - 1);
  const start = Math.min(Math.max(0, page), last) * PAGE_ROWS;
  return { start, end: Math.min(count, start + PAGE_ROWS) };
}

/** The rows of one page; no other row is worded. */
export function pageRows(
  pager: Pager,
  rowAt: (index: number) => TableRow | null,
): readonly TableRow[] {
  const { start, end } = pageBounds(pager);
  return Array.from({ length: end - start }, (_, step) => rowAt(start + step)).filter(
    (row) => row !== null,
  );
}

/** The page on which a row stands. */
export const pageOf = (row: number): number => Math.floor(row / PAGE_ROWS);

/** Nothing when one page holds the table. `onPage` gets the page to show. */
export function renderPager(
  html: Html,
  pager: Pager,
  words: PagerWords,
  onPage: (page: number) => void,
): TemplateResult | null {
  const { start, end } = pageBounds(pager);
  if (pager.count <= PAGE_ROWS) return null;
  const page = pageOf(start);
  // A disabled button would lose the focus to the page at the last turn.
  const button = (text: string, target: number, possible: boolean): TemplateResult =>
    html`<button
      type="button"
      aria-disabled=${possible ? 'false' : 'true'}
      @click=${() => possible && onPage(target)}
    >
      ${text}
    </button>`;
  return html`<div class="pager actions">
    ${button(words.previousPage, page - 1, start > 0)}
    <span role="status">${words.rowsShown(start + 1, end, pager.count)}</span>
    ${button(words.nextPage, page + 1, end < pager.count)}
  </div>`;
}
