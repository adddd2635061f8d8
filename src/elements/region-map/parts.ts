/** What stands beside the map: choices, the reading panel, and whose map it is. */
import { html, type TemplateResult } from 'lit/html.js';
import { joined } from '../../format/joined.js';
import { regionMessagesFor } from '../../i18n/region-map.js';
import type { ResolvedLanguage } from '../../i18n/resolve.js';
import type { RegionDataset } from '../../model/dataset.js';
import type { RegionTopic } from '../../model/region-topics.js';
import type { AreaId } from '../../model/types.js';
import type { Vintage } from '../../model/vintage.js';
import { sourceOf } from '../../views/figure.js';
import { topicNames } from '../../views/region-figures.js';
import type { RegionMapInput } from '../../views/region-map-input.js';
import type { RegionMapView } from '../../views/region-map-view.js';
import { regionReading } from '../../views/region-reading.js';
import { labelOf } from './plan.js';

/** The sentences about a figure, once they are asked for and here. */
export type EvidenceOf = (figure: Vintage) => unknown;

/** Figures with more letters are written smaller. */
const SHORT = 8;

/** A native list of choices under its label. */
const choiceTemplate = <Value extends string>(
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

/** Which figures the map shows: one topic of several. */
export function topicsTemplate(
  topics: readonly RegionTopic[],
  { indicators, scopes }: RegionDataset,
  chosen: string,
  resolved: ResolvedLanguage,
  choose: (key: string) => void,
): TemplateResult {
  const { language } = resolved;
  const options = topics.map((topic) => {
    const indicatorLabel = labelOf(indicators, topic.indicator);
    const { title, short } = topicNames({ indicatorLabel, language: resolved, own: null, topic });
    const scope = topic.scope === 'all' ? '' : labelOf(scopes, topic.scope)[language];
    return [topic.key, joined([title, short, scope], ', ')] as const;
  });
  return html`<div class="controls" part="controls">
    ${choiceTemplate('topics', regionMessagesFor(language).topic, options, chosen, choose)}
  </div>`;
}

export const pickerTemplate = (
  { listLabel, regions }: RegionMapView,
  selected: AreaId,
  choose: (id: AreaId) => void,
): TemplateResult =>
  choiceTemplate(
    'picker',
    listLabel,
    regions.map(({ id, name }) => [id, name] as const),
    selected,
    choose,
  );

/** What is known of one region. */
export function panelTemplate(
  id: AreaId,
  input: RegionMapInput,
  evidence: EvidenceOf,
): TemplateResult {
  const { name, figure, hasValue, lines } = regionReading(id, input);
  const told = input.topic.regions.get(id);
  // Sentences are read when asked for, not because the region has changed.
  return html`<div class="panel kept" part="panel" aria-live="polite">
    <p class="name">${name}</p>
    <p class="value ${hasValue ? (figure.length > SHORT ? 'long' : '') : 'none'}">${figure}</p>
    ${lines.map((line) => html`<p>${line}</p>`)}
    <div aria-live="off">
      ${told && (evidence(told) ?? html`<p>${sourceOf(told.observation, input).text}</p>`)}
    </div>
  </div>`;
}

export const notesTemplate = ({ notes }: RegionMapView): unknown =>
  notes.map((note) => html`<p>${note}</p>`);
