/**
 * A table that is wider than its place: each row is stacked, its cells under each other with the
 * names of their columns, so that nobody has to move it sideways.
 */
import type { ElementHost } from '../lit-html.js';

/** What elements of a table are, said where their display no longer tells (Safari before 17). */
const ROLES: Readonly<Record<string, string>> = {
  table: 'table',
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tr: 'row',
  td: 'cell',
  'th[scope=col]': 'columnheader',
  'th[scope=row]': 'rowheader',
};

/** Keeps the table of an element in its place, whatever its texts, its fonts and its width. */
export function fitTable(host: ElementHost): void {
  let width = 0;
  const observer = new ResizeObserver(() => {
    if (host.clientWidth === width) return;
    width = host.clientWidth;
    // In the next frame: a box that changes while its change is being told is an error, be it by the
    // table or by a drawing that makes the element higher.
    observer.disconnect();
    requestAnimationFrame(() => {
      fit();
      if (host.isConnected) observer.observe(host);
    });
  });
  const fit = (): void => {
    const table = host.renderRoot.querySelector<HTMLTableElement>('.scroll table');
    const box = table?.parentElement;
    if (!table || !box) return;
    table.classList.remove('stacked');
    if (box.scrollWidth > box.clientWidth) stack(table);
  };
  host.addController({
    hostConnected: () => observer.observe(host),
    hostDisconnected: () => observer.disconnect(),
    hostUpdated: fit,
  });
}

function stack(table: HTMLTableElement): void {
  table.classList.add('stacked');
  for (const [selector, role] of Object.entries(ROLES)) {
    for (const each of table.parentElement?.querySelectorAll(selector) ?? []) {
      each.setAttribute('role', role);
    }
  }
  const names = [...(table.tHead?.rows[0]?.cells ?? [])].map(({ textContent }) => textContent);
  for (const { cells } of table.tBodies[0]?.rows ?? []) {
    for (const cell of cells) cell.setAttribute('data-column', names[cell.cellIndex] ?? '');
  }
}
