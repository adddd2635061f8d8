/** The timeline's table: whole for a series that is read, a page at a time for a long one. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Details } from '../../model/details.js';
import { tableTemplate } from '../frame/parts.js';
import type { Plan, ShownView } from './plan.js';

export function timelineTable(
  view: ShownView,
  { long }: Plan,
  shown: boolean,
  details: Details | null | undefined,
): TemplateResult {
  if ('table' in view) return tableTemplate(view.table, view.table.rows, shown, details);
  // Without the canvas the figures must be somewhere.
  const open = shown || !!long?.failed;
  return html`${tableTemplate(view, long?.rows() ?? [], open, details)}
  ${open ? long?.pager() : nothing}`;
}
