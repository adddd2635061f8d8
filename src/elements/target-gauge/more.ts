/** Lazy chunk: what a gauge of calendar years does not draw at once: dials, periods, a year's panel. */
import type { ResolvedLanguage } from '../../i18n/resolve.js';
import { capital } from '../../i18n/text.js';
import type { Vintage } from '../../model/vintage.js';
import type { GaugeRow } from '../../views/gauge-view.js';
import { historyOf } from '../../views/table-row.js';
import type { Html } from '../lit-html.js';

export { PATTERNS, TILE } from '../../charts/patterns.js';
export { surfaceGlyph } from '../../charts/surface-glyphs.js';
export { drawDials } from '../../charts/place-gauge-dials.js';
export { drawPeriods } from '../../charts/place-gauge-periods.js';

/**
 * The year that is read: its share, its figure, its forecast, and the sentences behind both.
 * @param standing the figure, if there is one
 * @param quotes of the forecast and of the figure
 */
export function panelTemplate(
  html: Html,
  { id, figure, forecast, share }: GaugeRow,
  standing: Vintage | undefined,
  [forecastQuotes, figureQuotes]: readonly unknown[],
  language: ResolvedLanguage,
): unknown {
  const history = standing ? historyOf(standing, { language }) : [];
  return html`<div class="panel kept" part="panel">
    ${id}
    <strong>${share}</strong>
    ${figure ? html`<p>${figure.text}</p>` : null}
    ${history.map((told) => (told ? html`<p>${capital(told)}.</p>` : null))} ${figureQuotes}
    <strong>${forecast}</strong>
    ${forecastQuotes}
  </div>`;
}
