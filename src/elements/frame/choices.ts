/** Choices of which one holds: native radio inputs that look like text tabs. */
import { html, type TemplateResult } from 'lit/html.js';

/**
 * @param name of the group and class of its box
 * @param label of the group, for assistive technology
 */
export function choicesTemplate<Value extends string>(
  name: string,
  label: string,
  values: readonly Value[],
  chosen: Value,
  texts: Readonly<Record<Value, string>>,
  choose: (value: Value) => void,
): TemplateResult {
  return html`<fieldset class=${name} role="radiogroup" aria-label=${label}>
    <span class="mute" aria-hidden="true">${label}</span>
    ${values.map(
      (value) =>
        html`<label class="choice ${value === chosen ? 'on' : ''}"
          ><input
            type="radio"
            name=${name}
            .checked=${value === chosen}
            @change=${() => choose(value)}
          />${texts[value]}</label
        >`,
    )}
  </fieldset>`;
}
