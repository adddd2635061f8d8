/** The frame around a drawing, in reading order. Every widget fills the same places. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { legendGlyph } from '../../charts/glyphs.js';
import type { Messages } from '../../i18n/messages.js';
import type { Details } from '../../model/details.js';
import type { LegendItem } from '../../views/timeline-view.js';
import { drawShapes } from '../drawing.js';
import { sourceTemplate } from './parts.js';
import type { FrameView } from './state.js';

export interface ReadyParts {
  readonly view: FrameView;
  readonly messages: Messages;
  readonly details: Details | null;
  readonly tableShown: boolean;
  readonly controls: unknown;
  readonly chart: unknown;
  readonly notes: unknown;
  readonly table: unknown;
  readonly actions: unknown;
  readonly embed: unknown;
}

function legendItem({ key, text }: LegendItem): TemplateResult {
  return html`<li>
    ${svg`<svg width="26" height="16" aria-hidden="true">${drawShapes(legendGlyph(key))}</svg>`}${text}
  </li>`;
}

/** The caution's first words are set in bold: they are what a hurried reader must see. */
function cautionTemplate(caution: string, lead: string): unknown {
  if (!caution) return nothing;
  const rest = caution.startsWith(lead) ? caution.slice(lead.length) : caution;
  return html`<p><strong>${rest === caution ? nothing : lead}</strong>${rest}</p>`;
}

export function readyTemplate(parts: ReadyParts): TemplateResult {
  const { view, messages } = parts;
  return html`<p class="hidden">${view.takeaway}</p>
    ${parts.controls}
    <div class="stage" ?hidden=${parts.tableShown}>${parts.chart}</div>
    <ul class="legend" part="legend" ?hidden=${parts.tableShown}>
      ${view.legend.map(legendItem)}
    </ul>
    ${parts.table}
    <div class="notes" part="notes">
      ${cautionTemplate(view.caution, messages.cautionLead)}<slot name="note"></slot>
      <div class="more">${parts.notes}</div>
    </div>
    <div class="foot">
      ${sourceTemplate(view.sources, messages, parts.details)} ${parts.actions}
    </div>
    ${parts.embed}`;
}
