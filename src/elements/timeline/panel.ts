/** The reading panel: one figure with its qualifier, the sentence that published it, its source. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { Details } from '../../model/dataset.js';
import { lastDay } from '../../model/period.js';
import type { Citation, IsoDate } from '../../model/types.js';
import type { PointView } from '../../views/timeline-view.js';
import { sourceLink } from '../frame/parts.js';

/** Sentences of sources published by `asOf`. */
export function knownCitations(
  citations: readonly Citation[],
  asOf: IsoDate | null,
): readonly Citation[] {
  return citations.filter(({ source }) => !asOf || !source.date || lastDay(source.date) <= asOf);
}

export interface PanelInput {
  readonly point: PointView | null;
  readonly pinned: boolean;
  readonly details: Details | null;
  readonly asOf: IsoDate | null;
  readonly messages: Messages;
  /** Read when no figure is chosen and the panel has its own place under the plot. */
  readonly idle: string;
  readonly onClose: () => void;
}

export function panelTemplate(input: PanelInput): TemplateResult {
  const { point, details, messages } = input;
  if (!point) {
    return html`<div class="panel idle" part="panel">
      <p>${input.idle}</p>
      <p class="mute">${messages.keyboardHelp}</p>
    </div>`;
  }
  const detail = details?.detail(point.id);
  const citation = knownCitations(detail?.citations ?? [], input.asOf)[0];
  return html`<div class="panel ${point.mark.shape === 'diamond' ? 'disputed' : ''}" part="panel">
    ${point.title}
    <strong>${point.figure}</strong>
    ${point.lines.map((line) => html`<p>${line}</p>`)}
    ${
      citation
        ? html`<blockquote lang=${citation.lang}>« ${citation.quote} »</blockquote>`
        : nothing
    }
    <p>${sourceLink(citation ? { ...point.source, url: citation.source.url } : point.source)}</p>
    ${
      input.pinned
        ? html`<button type="button" class="close" @click=${input.onClose}>
            ${messages.close}
          </button>`
        : nothing
    }
  </div>`;
}
