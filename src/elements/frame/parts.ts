/** Heading, table, source line and states: templates that every widget shows the same way. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { SourceView, TableRow, TableView } from '../../views/timeline-view.js';
import type { FrameState, FrameView } from './state.js';

/** A real heading: `role="heading"` on a `<div>` is lost in some reading modes. */
export function headingTemplate(level: string, text: string): TemplateResult {
  switch (level) {
    case '2':
      return html`<h2 class="heading" id="heading" part="heading">${text}</h2>`;
    case '4':
      return html`<h4 class="heading" id="heading" part="heading">${text}</h4>`;
    case '5':
      return html`<h5 class="heading" id="heading" part="heading">${text}</h5>`;
    case '6':
      return html`<h6 class="heading" id="heading" part="heading">${text}</h6>`;
    default:
      return html`<h3 class="heading" id="heading" part="heading">${text}</h3>`;
  }
}

export function sourceLink(source: SourceView): TemplateResult {
  return source.url
    ? html`<a href=${source.url} target="_blank" rel="noopener">${source.text}</a>`
    : html`${source.text}`;
}

export function sourceTemplate(sources: readonly SourceView[], messages: Messages): TemplateResult {
  return html`<p class="source" part="source">
    ${messages.sourceLead(sources.length)}${sources.map(
      (source, index) => html`${index > 0 ? '\u00a0; ' : nothing}${sourceLink(source)}`,
    )}
  </p>`;
}

function rowTemplate(row: TableRow): TemplateResult {
  return html`<tr>
    <th scope="row">${row.period}</th>
    <td class="number">${row.value}</td>
    <td>${row.kind}</td>
    <td>${row.source ? sourceLink(row.source) : nothing}</td>
  </tr>`;
}

/** The table is never removed: visually hidden until the reader asks for it. */
export function tableTemplate(
  table: Pick<TableView, 'caption' | 'columns'>,
  rows: readonly TableRow[],
  shown: boolean,
): TemplateResult {
  return html`<div class="data ${shown ? 'scroll' : 'hidden'}">
    <table part="table">
      <caption>
        ${table.caption}
      </caption>
      <thead>
        <tr>
          ${table.columns.map(
            (column, index) =>
              html`<th scope="col" class=${index === 1 ? 'number' : ''}>${column}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(rowTemplate)}
      </tbody>
    </table>
  </div>`;
}

export function skeletonTemplate(text: string): TemplateResult {
  return html`<div class="skeleton"><span>${text}</span></div>`;
}

/** What stands in place of the drawing when there is nothing to draw. */
export function stateTemplate(
  state: Exclude<FrameState<FrameView>, { kind: 'ready' }>,
  messages: Messages,
): TemplateResult {
  switch (state.kind) {
    case 'loading':
      return html`<div class="chart">${skeletonTemplate(messages.loading)}</div>`;
    case 'empty':
      return html`<div class="alert"><p>${state.message}</p></div>`;
    case 'error':
      return html`<div class="alert" role="alert">
        <p>${state.message}</p>
        ${messages.loadFailedHelp}
        <div class="actions">
          ${
            state.retry
              ? html`<button type="button" class="boxed" @click=${state.retry}>
                  ${messages.retry}
                </button>`
              : nothing
          }
          ${
            state.sourceUrl
              ? html`<a href=${state.sourceUrl} target="_blank" rel="noopener"
                  >${messages.openSource}</a
                >`
              : nothing
          }
        </div>
      </div>`;
  }
}
