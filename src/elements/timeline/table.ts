/** The timeline's table: whole for a series that is read, a page at a time for a long one. */
import { html } from 'lit';
import type { Details } from '../../model/details.js';
import { tableTemplate } from '../frame/parts.js';
import type { DensePart } from './dense.js';
import { isDense, type ShownView } from './shown-view.js';

/** Rows of a long table while the code that turns its pages is on the way. */
const FIRST_PAGE = 100;

export function tableOf(
  view: ShownView,
  shown: boolean,
  dense: DensePart | null,
  details: Details | null,
): unknown {
  if (!isDense(view)) return tableTemplate(view.table, view.table.rows, shown, details);
  const rows =
    dense?.rows() ??
    Array.from({ length: Math.min(FIRST_PAGE, view.rowCount) }, (_, index) => view.rowAt(index));
  return html`${tableTemplate(view, rows, shown, details)}${shown ? dense?.pager() : null}`;
}
