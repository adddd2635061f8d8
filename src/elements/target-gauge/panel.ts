/** The year that is read: its share, its figure, its forecast, and the sentences behind both. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { GaugeRow } from '../../views/gauge-view.js';

/** @param evidence the sentences, or the names of the sources until they are here */
export function panelTemplate(
  { id, figure, forecast, share, history }: GaugeRow,
  evidence: readonly unknown[],
): TemplateResult {
  return html`<div class="panel kept" part="panel">
    ${id}
    <strong>${share}</strong>
    ${[figure?.text, history, forecast].map((line) => (line ? html`<p>${line}</p>` : nothing))}
    ${evidence}
  </div>`;
}
