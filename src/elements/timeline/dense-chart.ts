/** A dense series as the reader meets it: canvas, zoom buttons and how to use them. */
import { html, type TemplateResult } from 'lit';
import type { DenseMessages } from '../../i18n/dense.js';
import type { DenseController } from './dense-controller.js';

export function denseTemplate(dense: DenseController, messages: DenseMessages): TemplateResult {
  const button = (name: string, sign: string, run: () => void): TemplateResult =>
    html`<button type="button" aria-label=${name} title=${name} @click=${run}>${sign}</button>`;
  return html`<div class="chart" part="chart">${dense.render()}</div>
    <div class="fold tools">
      ${button(messages.zoomIn, '+', () => dense.zoom(2))}
      ${button(messages.zoomOut, '−', () => dense.zoom(0.5))}
      <button type="button" ?hidden=${!dense.zoomed} @click=${() => dense.reset()}>
        ${messages.resetZoom}
      </button>
      <span class="mute">${messages.denseHelp}</span>
    </div>`;
}
