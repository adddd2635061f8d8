/** What stands beside the map: choices, the reading panel, and whose map it is. */
import { html, type TemplateResult } from 'lit/html.js';
import type { RegionView } from '../../views/region-map-view.js';

/** A native list of choices under its label. */
export const choiceTemplate = <Value extends string>(
  kind: string,
  label: string,
  options: readonly (readonly [value: Value, text: string])[],
  chosen: Value,
  choose: (value: Value) => void,
): TemplateResult =>
  html`<label class=${kind}
    ><span>${label}</span>
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as Value)}>
      ${options.map(
        ([value, text]) =>
          html`<option value=${value} .selected=${value === chosen}>${text}</option>`,
      )}
    </select></label
  >`;

/** Figures with more letters are written smaller. */
const SHORT = 8;

/** What is known of one region. @param quotes its sentences; else its source is told */
export const panelTemplate = (
  { name, figure, label, lines, source }: RegionView,
  quotes: unknown,
): TemplateResult =>
  // Sentences are read when asked for, not because the region has changed.
  html`<div class="panel kept" part="panel" aria-live="polite">
    <b>${name}</b>
    <b class=${!label ? 'none' : figure.length > SHORT ? 'long' : 'short'}>${figure}</b>
    ${paragraphs(lines)}
    <div aria-live="off">${quotes ?? html`<p>${source}</p>`}</div>
  </div>`;

export const paragraphs = (texts: readonly string[]): unknown =>
  texts.map((text) => html`<p>${text}</p>`);
