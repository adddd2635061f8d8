/**
 * Lazy chunk: what the latest figures as bars do without: earlier ones, periods, dials, patterns and
 * the panel of a year.
 */
import { dialScales, drawDials } from '../../charts/place-gauge-dials.js';
import { drawPeriods } from '../../charts/place-gauge-periods.js';
import { PATTERNS } from '../../charts/patterns.js';
import type { GaugeExtras } from '../../charts/place-gauge.js';
import { surfaceGlyph } from '../../charts/surface-glyphs.js';
import { joined } from '../../format/joined.js';
import { gaugePeriodMessagesFor } from '../../i18n/gauge-periods.js';
import type { ResolvedLanguage } from '../../i18n/resolve.js';
import { capital } from '../../i18n/text.js';
import { gaugeDataset } from '../../model/dataset.js';
import { periodWords } from '../../views/gauge-periods.js';
import type { GaugeView } from '../../views/gauge-view.js';
import { historyOf } from '../../views/table-row.js';
import { adoptStyles } from '../adopt-styles.js';
import type { EvidencePart } from '../evidence/part.js';
import type { ElementHost, Html } from '../lit-html.js';
import { GAUGE_PANEL_CSS } from '../styles/gauge-panel.js';
import type { Plan } from './plan.js';
import type { GaugeReader } from './reader.js';

export class GaugeMore implements GaugeExtras {
  /** What was known at any date. */
  readonly dataset = gaugeDataset;
  readonly periodWords = periodWords;
  readonly drawDials = drawDials;
  readonly drawPeriods = drawPeriods;
  readonly tiles = PATTERNS;
  readonly glyph = surfaceGlyph;
  readonly #html: Html;
  /** Which keys open a year and go to the next. */
  #keys = '';

  constructor(html: Html, host: ElementHost) {
    this.#html = html;
    const { renderRoot } = host;
    adoptStyles(renderRoot, GAUGE_PANEL_CSS);
    // The reader of the first request knows the arrows.
    renderRoot.addEventListener('keydown', (event) => {
      const rows = [...renderRoot.querySelectorAll<SVGElement>('.row')];
      const { key, target } = event as KeyboardEvent;
      const end = key === 'Home' ? rows[0] : key === 'End' ? rows.at(-1) : null;
      if (!end || !rows.some((row) => row === target)) return;
      end.focus();
      event.preventDefault();
    });
    // Neither a meter nor an image says that it can be opened.
    host.addController({
      hostUpdated: () => {
        for (const row of renderRoot.querySelectorAll('.row')) {
          row.setAttribute('aria-description', this.#keys);
        }
      },
    });
  }

  /** A view that says so where a year has no figure, and where dials do not share one scale. */
  cautious(view: GaugeView, { language }: ResolvedLanguage): GaugeView {
    const { shape, rows, caution } = view;
    const { notZero, scales } = gaugePeriodMessagesFor(language);
    return {
      ...view,
      caution: joined(
        [
          caution,
          rows.some(({ figure }) => !figure) && notZero,
          shape === 'dial' && new Set(dialScales(rows)).size > 1 && scales,
        ],
        ' ',
      ),
    };
  }

  /** The year that is read: its share, its figure, its forecast, and the sentences behind both. */
  panel(
    { view, years, shown }: Plan,
    { active, onKeyDown }: GaugeReader,
    evidence: EvidencePart | null,
    language: ResolvedLanguage,
  ): unknown {
    const html = this.#html;
    this.#keys = gaugePeriodMessagesFor(language.language).keysHint;
    const index = view.rows.findIndex(({ id }) => id === active);
    const [expected, standing] = years[index]?.told ?? [];
    const row = view.rows[index];
    if (!row || !expected || !evidence) return null;
    const history = standing ? historyOf(standing, { language }) : [];
    return html`<div class="panel kept" part="panel" @keydown=${onKeyDown}>
      ${row.id}
      <strong>${row.share}</strong>
      ${row.figure ? html`<p>${row.figure.text}</p>` : null}
      ${history.map((told) => (told ? html`<p>${capital(told)}.</p>` : null))}
      ${standing ? evidence.quotes(standing.observation, shown, language) : null}
      <strong>${row.forecast}</strong>
      ${evidence.quotes(expected.observation, shown, language)}
    </div>`;
  }
}
