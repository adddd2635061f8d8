/** The reading panel: one figure with its qualifier, the sentence that published it, its source. */
import { readingMessagesFor } from '../../i18n/reading.js';
import type { TimelineLanguage } from '../../i18n/timeline.js';
import { pointReading } from '../../views/point-reading.js';
import type { PointView } from '../../views/timeline-view.js';
import type { EvidencePart } from '../evidence/part.js';
import type { Html } from '../lit-html.js';
import type { Plan } from './plan.js';
import { figuresOf } from '../../model/sorted.js';

export interface PanelInput {
  readonly point: PointView;
  readonly plan: Plan;
  readonly evidence: EvidencePart;
  readonly language: TimelineLanguage;
  readonly pinned: boolean;
  readonly close: () => void;
}

export function panelTemplate(html: Html, input: PanelInput): unknown {
  const { point, plan, evidence, language } = input;
  const { series } = plan;
  const shown = figuresOf(series).find(({ observation }) => observation.id === point.id);
  if (!shown) return null;
  const previous = series.points[series.points.indexOf(shown) - 1];
  const { title, figure, lines } = pointReading(shown, previous, plan.input);
  const { asOf } = series.query;
  const { sources } = plan;
  return html`<div class="panel ${point.mark.shape === 'diamond' ? 'disputed' : ''}" part="panel">
    ${title}
    <strong>${figure}</strong>
    ${lines.map((line) => html`<p>${line}</p>`)}
    ${evidence.quotes(shown.observation, { asOf, sources }, language)}
    ${
      input.pinned
        ? html`<button type="button" class="close" @click=${input.close}>
            ${readingMessagesFor(language.language).close}
          </button>`
        : null
    }
  </div>`;
}
