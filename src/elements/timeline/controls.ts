/** Series tabs, scope and scale: native inputs that look like text tabs. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { TimelineLanguage } from '../../i18n/timeline.js';
import { timelineDataset } from '../../model/dataset.js';
import { SERIES_CATALOG } from '../../model/series-catalog.js';
import { SERIES_NAMES, type SeriesName } from '../../model/types.js';
import { choicesTemplate } from '../frame/choices.js';
import { type Scale, SCALES, type TimelineOptions } from './options.js';
import type { Plan } from './plan.js';

/** What the reader chooses is written to these properties. */
interface Chosen {
  series: unknown;
  scope: unknown;
  scale: unknown;
}

function scopeTemplate(
  { series, scope: chosen }: TimelineOptions,
  language: 'fr' | 'en',
  label: string,
  element: Chosen,
): unknown {
  const scopes = [...SERIES_CATALOG[series].scopes.keys()];
  if (scopes.length < 2) return nothing;
  const names = timelineDataset().scopes;
  return html`<label class="scope"
    ><span class="mute">${label}</span>
    <select
      @change=${(event: Event) => (element.scope = (event.target as HTMLSelectElement).value)}
    >
      ${scopes.map(
        (scope) =>
          html`<option value=${scope} .selected=${scope === chosen}>
            ${names.get(scope)?.[language]}
          </option>`,
      )}
    </select></label
  >`;
}

/** The publisher's own data is one series: only its scale can be chosen. */
export function controlsTemplate(
  options: TimelineOptions,
  plan: Plan,
  { messages, language }: TimelineLanguage,
  element: Chosen,
): TemplateResult {
  const own = plan.input.own !== null;
  const series = choicesTemplate<SeriesName>(
    'series',
    messages.seriesGroup,
    SERIES_NAMES,
    options.series,
    messages.series,
    (name) => {
      element.series = name;
      // A scope belongs to its series: the next one starts with its own.
      if (!SERIES_CATALOG[name].scopes.has(options.scope)) element.scope = null;
    },
  );
  const scale = choicesTemplate<Scale>(
    'scale',
    messages.scaleGroup,
    SCALES,
    options.scale,
    messages.scales,
    (name) => (element.scale = name),
  );
  return html`<div class="controls" part="controls">
    ${own ? nothing : series}${scale}${
      own ? nothing : scopeTemplate(options, language, messages.scopeGroup, element)
    }
  </div>`;
}
