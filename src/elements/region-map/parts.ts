/** What stands beside the map: choices, the reading panel, and whose map it is. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { regionMessagesFor } from '../../i18n/region-map.js';
import type { ResolvedLanguage } from '../../i18n/resolve.js';
import type { RegionView } from '../../views/region-map-view.js';
import type { Topics } from './read.js';

/** A native list of choices under its label. */
export const choiceTemplate = <Value extends string>(
  kind: string,
  label: string,
  options: readonly { readonly id: Value; readonly name: string }[],
  chosen: Value,
  choose: (value: Value) => void,
): TemplateResult =>
  html`<label class=${kind}
    ><span>${label}</span>
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as Value)}>
      ${options.map(
        ({ id, name }) => html`<option value=${id} .selected=${id === chosen}>${name}</option>`,
      )}
    </select></label
  >`;

/** The list of topics, if there are any. */
export const topicsTemplate = (
  { language }: ResolvedLanguage,
  topics: Topics,
  key: string,
  choose: (key: string) => void,
): unknown =>
  topics.length
    ? html`<div class="controls" part="controls">
        ${choiceTemplate('topics', regionMessagesFor(language).topic, topics, key, choose)}
      </div>`
    : nothing;

/** Figures with more letters are written smaller. */
const SHORT = 8;

/** What is known of one region. */
export const panelTemplate = ({ name, figure, label, lines, source }: RegionView): TemplateResult =>
  html`<div class="panel kept" part="panel" aria-live="polite">
    <b>${name}</b>
    <b class=${!label ? '' : figure.length > SHORT ? 'long' : 'short'}>${figure}</b>
    ${paragraphs(lines)}
    <p>${source}</p>
  </div>`;

export const paragraphs = (texts: readonly string[]): unknown =>
  texts.map((text) => html`<p>${text}</p>`);
