/** Series tabs, scope and scale: native inputs that look like text tabs. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import { SERIES_CATALOG } from '../../model/series-catalog.js';
import { type Localized, type ScopeId, SERIES_NAMES, type SeriesName } from '../../model/types.js';
import { type Scale, SCALES, type TimelineOptions } from './options.js';

interface Choices<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly text: (value: Value) => string;
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
          />${choices.text(value)}</label
        >`,
    )}
  </fieldset>`;
}

export interface ControlsInput {
  readonly options: TimelineOptions;
  readonly messages: Messages;
  readonly language: 'fr' | 'en';
  readonly scopes: ReadonlyMap<ScopeId, Localized>;
  /** The publisher's own data: there is one series, only the scale can be chosen. */
  readonly ownData: boolean;
  readonly onSeries: (series: SeriesName) => void;
  readonly onScope: (scope: string) => void;
  readonly onScale: (scale: Scale) => void;
}

function scopeTemplate(input: ControlsInput): unknown {
  const { options, messages, language } = input;
  const scopes = [...SERIES_CATALOG[options.series].scopes.keys()];
  if (scopes.length < 2) return nothing;
  return html`<label class="scope"
    ><span class="mute">${messages.scopeGroup}</span>
    <select @change=${(event: Event) => input.onScope((event.target as HTMLSelectElement).value)}>
      ${scopes.map(
        (scope) =>
          html`<option value=${scope} .selected=${scope === options.scope}>
            ${input.scopes.get(scope)?.[language] ?? scope}
          </option>`,
      )}
    </select></label
  >`;
}

export function controlsTemplate(input: ControlsInput): TemplateResult {
  const { options, messages } = input;
  return html`<div class="controls" part="controls">
    ${
      input.ownData
        ? nothing
        : choicesTemplate<SeriesName>(
            {
              name: 'series',
              label: messages.seriesGroup,
              values: SERIES_NAMES,
              chosen: options.series,
              text: (series) => messages.series[series],
              choose: input.onSeries,
            },
            nothing,
          )
    }
    ${choicesTemplate<Scale>(
      {
        name: 'scale',
        label: messages.scaleGroup,
        values: SCALES,
        chosen: options.scale,
        text: (scale) => messages.scales[scale],
        choose: input.onScale,
      },
      html`<span class="mute" aria-hidden="true">${messages.scaleGroup}</span>`,
    )}
    ${input.ownData ? nothing : scopeTemplate(input)}
  </div>`;
}
