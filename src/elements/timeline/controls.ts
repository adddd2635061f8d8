/** Series tabs, scope and scale: native inputs that look like text tabs. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ResolvedLanguage } from '../../i18n/resolve.js';
import { timelineDataset } from '../../model/dataset.js';
import { SERIES_CATALOG } from '../../model/series-catalog.js';
import { SERIES_NAMES, type SeriesName } from '../../model/types.js';
import { type Scale, SCALES, type TimelineOptions } from './options.js';

interface Choices<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly texts: Readonly<Record<Value, string>>;
  readonly choose: (value: Value) => void;
}

function choicesTemplate<Value extends string>(
  choices: Choices<Value>,
  lead: unknown,
): TemplateResult {
  return html`<fieldset role="radiogroup" aria-label=${choices.label}>
    ${lead}${choices.values.map(
      (value) =>
        html`<label class="choice ${value === choices.chosen ? 'on' : ''}"
          ><input
            type="radio"
            name=${choices.name}
            .checked=${value === choices.chosen}
            @change=${() => choices.choose(value)}
          />${choices.texts[value]}</label
        >`,
    )}
  </fieldset>`;
}

export interface ControlsInput {
  readonly options: TimelineOptions;
  readonly words: ResolvedLanguage;
  /** The publisher's own data: there is one series, only the scale can be chosen. */
  readonly ownData: boolean;
  /** What the reader chooses is written to its properties. */
  readonly element: { series: unknown; scope: unknown; scale: unknown };
}

function scopeTemplate({ options, words, element }: ControlsInput): unknown {
  const scopes = [...SERIES_CATALOG[options.series].scopes.keys()];
  if (scopes.length < 2) return nothing;
  const names = timelineDataset().scopes;
  return html`<label class="scope"
    ><span class="mute">${words.messages.scopeGroup}</span>
    <select
      @change=${(event: Event) => (element.scope = (event.target as HTMLSelectElement).value)}
    >
      ${scopes.map(
        (scope) =>
          html`<option value=${scope} .selected=${scope === options.scope}>
            ${names.get(scope)?.[words.language]}
          </option>`,
      )}
    </select></label
  >`;
}

export function controlsTemplate(input: ControlsInput): TemplateResult {
  const { options, ownData, element } = input;
  const { messages } = input.words;
  const series: Choices<SeriesName> = {
    name: 'series',
    label: messages.seriesGroup,
    values: SERIES_NAMES,
    chosen: options.series,
    texts: messages.series,
    choose: (name) => {
      element.series = name;
      // A scope belongs to its series: the next one starts with its own.
      if (!SERIES_CATALOG[name].scopes.has(options.scope)) element.scope = null;
    },
  };
  const scale: Choices<Scale> = {
    name: 'scale',
    label: messages.scaleGroup,
    values: SCALES,
    chosen: options.scale,
    texts: messages.scales,
    choose: (name) => (element.scale = name),
  };
  const lead = html`<span class="mute" aria-hidden="true">${messages.scaleGroup}</span>`;
  return html`<div class="controls" part="controls">
    ${ownData ? nothing : choicesTemplate(series, nothing)} ${choicesTemplate(scale, lead)}
    ${ownData ? nothing : scopeTemplate(input)}
  </div>`;
}
