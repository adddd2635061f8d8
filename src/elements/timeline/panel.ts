/** The reading panel: one figure with its qualifier, the sentence that published it, its source. */
import { readingMessagesFor } from '../../i18n/reading.js';
import type { TimelineLanguage } from '../../i18n/timeline.js';
import { pointReading } from '../../views/point-reading.js';
import type { PointView } from '../../views/timeline-view.js';
import type { EvidencePart } from '../evidence/part.js';
import type { Html } from '../lit-html.js';
import type { Plan } from './plan.js';
import type { Reader } from './reader.js';
import { figuresOf } from '../../model/sorted.js';

export interface PanelInput {
  readonly point: PointView;
  readonly plan: Plan;
  readonly evidence: EvidencePart;
  readonly language: TimelineLanguage;
  readonly reader: Pick<Reader, 'byKeys' | 'close' | 'docked' | 'pinned'>;
}

export function panelTemplate(html: Html, input: PanelInput): unknown {
  const { point, plan, evidence, language, reader } = input;
  const messages = readingMessagesFor(language.language);
  const { series } = plan;
  const shown = figuresOf(series).find(({ observation }) => observation.id === point.id);
  if (!shown) return null;
  const { docked } = reader;
  // Beside a mark there is room for little.
  const previous = docked ? series.points[series.points.indexOf(shown) - 1] : undefined;
  const { title, figure, lines } = pointReading(shown, previous, plan.input);
  const { asOf } = series.query;
  const { sources } = plan;
  const hint = reader.byKeys ? messages.keysHint : plan.input.own ? '' : messages.clickHint;
  const flag = point.mark.shape === 'diamond' ? 'disputed' : '';
  return html`<div class="panel ${flag} ${docked ? 'kept' : ''}" part="panel">
    ${title}
    <strong>${figure}</strong>
    ${lines.map((line) => html`<p>${line}</p>`)}
    ${
      docked
        ? evidence.quotes(shown.observation, { asOf, sources }, language)
        : hint && html`<p class="hint">${hint}</p>`
    }
    ${
      reader.pinned
        ? html`<button type="button" class="close" @click=${reader.close}>
            ${messages.close}
          </button>`
        : null
    }
  </div>`;
}
