/** Heading, table, source line and states: templates that every widget shows the same way. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Messages } from '../../i18n/messages.js';
import type { Details } from '../../model/details.js';
import type { FrameView, SourceView, TableRow, TableView } from '../../views/frame-view.js';
import type { FrameState } from './state.js';

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

/** Addresses come with the details: until then the name of the source stands alone. */
export function sourceLink(
  { id, text, url }: SourceView,
  details: Details | null | undefined,
): unknown {
  const address = url ?? (id && details?.source(id)?.url);
  return address ? html`<a href=${address} target="_blank" rel="noopener">${text}</a>` : text;
}

export function sourceTemplate(
  sources: readonly SourceView[],
  messages: Messages,
  details: Details | null | undefined,
): TemplateResult {
  return html`<p class="source" part="source">
    ${messages.sourceLead(sources.length)}${sources.map((source, index) => [
      index ? messages.semicolon : '',
      sourceLink(source, details),
    ])}
  </p>`;
}

/**
 * The table is never removed: visually hidden until the reader asks for it. Until then its sources
 * are no links: nobody would see where the focus is.
 */
export function tableTemplate(
  { caption, columns, numbers }: Omit<TableView, 'rows'>,
  rows: readonly (TableRow | null)[],
  shown: boolean,
  details: Details | null | undefined,
): TemplateResult {
  const kind = (index: number): string => (index && index <= numbers ? 'number' : '');
  const head = (column: string, index: number): TemplateResult =>
    html`<th scope="col" class=${kind(index)}>${column}</th>`;
  const row = ({ cells, source }: TableRow): TemplateResult =>
    html`<tr>
      ${cells.map((cell, index) =>
        index ? html`<td class=${kind(index)}>${cell}</td>` : html`<th scope="row">${cell}</th>`,
      )}
      <td>${source && (shown ? sourceLink(source, details) : source.text)}</td>
    </tr>`;
  return html`<div class="data ${shown ? 'scroll' : 'hidden'}">
    <table part="table">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(head)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((each) => (each ? row(each) : nothing))}
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
  return state.kind === 'loading'
    ? html`<div class="chart">${skeletonTemplate(messages.loading)}</div>`
    : html`<div class="alert" role=${state.kind === 'error' ? 'alert' : nothing}>
        ${state.message}
      </div>`;
}
