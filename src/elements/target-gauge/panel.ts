/** The year that is read: its share, its figure, its forecast, and the sentences behind both. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { GaugeRow } from '../../views/gauge-view.js';

/** @param quotes of the figure and of the forecast: their sentences, or until then their source */
export function panelTemplate(
  { id, figure, forecast, share, history }: GaugeRow,
  [forecastQuotes, figureQuotes]: readonly unknown[],
): TemplateResult {
  return html`<div class="panel kept" part="panel">
    ${id}
    <strong>${share}</strong>
    ${figure ? html`<p>${figure.text}</p>` : nothing}${history ? html`<p>${history}</p>` : nothing}
    ${figureQuotes}
    <strong>${forecast}</strong>
    ${forecastQuotes}
  </div>`;
}
