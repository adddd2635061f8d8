/** The frame around a drawing, in reading order. Every widget fills the same places. */
import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import type { Shape } from '../../charts/shapes.js';
import type { Messages } from '../../i18n/messages.js';
import type { Details } from '../../model/details.js';
import type { FrameView, LegendItem, LegendKey } from '../../views/frame-view.js';
import { drawShapes } from '../drawing.js';
import { sourceTemplate } from './parts.js';

/** What each widget puts into the frame. */
export interface FrameParts {
  readonly controls: unknown;
  readonly chart: unknown;
  readonly notes: unknown;
  readonly table: () => unknown;
  /** The legend's samples: each page loads those of its own widgets. */
  readonly glyph: (key: LegendKey) => readonly Shape[];
}

/** What the frame puts around the parts of every widget. */
export interface FrameSurroundings {
  readonly actions: unknown;
  readonly embed: unknown;
  /** Addresses of the sources, once they are known. */
  readonly details: Details | null | undefined;
  /** What was done, or failed. */
  readonly said: string;
}

export function readyTemplate(
  { takeaway, caution, legend, sources }: FrameView,
  parts: Omit<FrameParts, 'table'>,
  table: unknown,
  { actions, embed, details, said }: FrameSurroundings,
  tableShown: boolean,
  messages: Messages,
): TemplateResult {
  // Its first sentence says at a glance why.
  const lead = caution.indexOf('.') + 1;
  return html`<p class="hidden">${takeaway}</p>
    ${parts.controls}
    <div class="stage" ?hidden=${tableShown}>${parts.chart}</div>
    <ul class="legend" part="legend" ?hidden=${tableShown}>
      ${legend.map(
        ({ key, text }: LegendItem) =>
          html`<li>
            ${svg`<svg width="26" height="16" aria-hidden="true">${drawShapes(parts.glyph(key))}</svg>`}${text}
          </li>`,
      )}
    </ul>
    ${table}
    <div class="notes" part="notes">
      ${
        caution
          ? html`<p><strong>${caution.slice(0, lead)}</strong>${caution.slice(lead)}</p>`
          : nothing
      }<slot name="note"></slot>
      <div class="more">
        <p role="status">${said}</p>
        ${parts.notes}
      </div>
    </div>
    <div class="foot">${sourceTemplate(sources, messages, details)} ${actions}</div>
    ${embed}`;
}
