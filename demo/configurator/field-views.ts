/** Form controls, each with its label, its explanation and what is wrong with its value. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { french } from './french.js';

export interface FieldChoice {
  readonly value: string;
  readonly label: string;
  readonly isTaken?: boolean;
}

export interface Field {
  /** Unique on the page; also what a test or a style finds the field by. */
  readonly name: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const idOf = (name: string): string => `field-${name}`;

const helpOf = ({ name, help }: Pick<Field, 'name' | 'help'>): TemplateResult | typeof nothing =>
  help ? html`<p class="help" id="${idOf(name)}-help">${french(help)}</p>` : nothing;

const describedBy = ({ name, help }: Pick<Field, 'name' | 'help'>): string | typeof nothing =>
  help ? `${idOf(name)}-help` : nothing;

const valueIn = (event: Event): string =>
  (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;

/** A few values side by side: native radio buttons, with their arrow keys. */
export const radioField = (field: Field & { choices: readonly FieldChoice[] }): TemplateResult =>
  html`<fieldset class="field" data-field=${field.name} aria-describedby=${describedBy(field)}>
    <legend>${french(field.label)}</legend>
    <div class="segments">
      ${field.choices.map(
        ({ value, label, isTaken = true }) =>
          html`<label class="segment">
            <input
              type="radio"
              name=${idOf(field.name)}
              .value=${value}
              .checked=${value === field.value}
              ?disabled=${!isTaken}
              @change=${() => field.onChange(value)}
            />
            <span>${french(label)}</span>
          </label>`,
      )}
    </div>
    ${helpOf(field)}
  </fieldset>`;

const option = ({ value, label, isTaken = true }: FieldChoice, chosen: string): TemplateResult =>
  html`<option .value=${value} .selected=${value === chosen} ?disabled=${!isTaken}>
    ${french(label)}
  </option>`;

/** A list to open. A value from the address that the list does not have stays, as it is. */
export function selectField(field: Field & { choices: readonly FieldChoice[] }): TemplateResult {
  const { choices, value } = field;
  const isListed = choices.some((choice) => choice.value === value);
  const listed = isListed ? choices : [...choices, { value, label: value }];
  return html`<div class="field" data-field=${field.name}>
    <label for=${idOf(field.name)}>${french(field.label)}</label>
    <select
      id=${idOf(field.name)}
      aria-describedby=${describedBy(field)}
      @change=${(event: Event) => field.onChange(valueIn(event))}
    >
      ${listed.map((choice) => option(choice, value))}
    </select>
    ${helpOf(field)}
  </div>`;
}

export const switchField = (
  field: Pick<Field, 'name' | 'label' | 'help'> & {
    isOn: boolean;
    onChange: (isOn: boolean) => void;
  },
): TemplateResult =>
  html`<div class="field" data-field=${field.name}>
    <label class="check">
      <input
        type="checkbox"
        aria-describedby=${describedBy(field)}
        .checked=${field.isOn}
        @change=${(event: Event) =>
          field.onChange((event.currentTarget as HTMLInputElement).checked)}
      />
      <span>${french(field.label)}</span>
    </label>
    ${helpOf(field)}
  </div>`;

export interface TextField extends Field {
  readonly kind?: 'text' | 'url' | undefined;
  /** Example of what is typed. */
  readonly example?: string;
  readonly isWrong?: boolean;
  readonly onLeave: () => void;
}

export const textField = (field: TextField): TemplateResult =>
  html`<div class="field" data-field=${field.name}>
    <label for=${idOf(field.name)}>${french(field.label)}</label>
    <input
      id=${idOf(field.name)}
      type="text"
      inputmode=${field.kind === 'url' ? 'url' : 'text'}
      autocomplete="off"
      spellcheck="false"
      placeholder=${field.example ?? nothing}
      aria-describedby=${describedBy(field)}
      aria-invalid=${field.isWrong ? 'true' : nothing}
      .value=${field.value}
      @input=${(event: Event) => field.onChange(valueIn(event))}
      @change=${field.onLeave}
    />
    ${helpOf(field)}
  </div>`;

/** `#abc` as `#aabbcc`, which is all that the browser's own field takes. */
const sixDigits = (colour: string): string =>
  /^#[\da-f]{3}$/i.test(colour) ? `#${[...colour.slice(1)].map((d) => d + d).join('')}` : colour;

/** A colour: the browser's own field and its text, and how well it can be seen. */
export const colourField = (
  field: TextField & {
    /** What is shown while nothing is chosen: `#rrggbb`. */
    readonly current: string;
    readonly ratios: readonly { readonly text: string; readonly isEnough: boolean }[];
  },
): TemplateResult =>
  html`<div class="field" data-field=${field.name}>
    <label for=${idOf(field.name)}>${french(field.label)}</label>
    <div class="colour">
      <input
        type="color"
        aria-label=${french(`${field.label} : choisir une couleur`)}
        .value=${sixDigits(field.current)}
        @input=${(event: Event) => field.onChange(valueIn(event))}
        @change=${field.onLeave}
      />
      <input
        id=${idOf(field.name)}
        type="text"
        autocomplete="off"
        spellcheck="false"
        placeholder=${field.current}
        aria-describedby=${describedBy(field)}
        aria-invalid=${field.isWrong ? 'true' : nothing}
        .value=${field.value}
        @input=${(event: Event) => field.onChange(valueIn(event))}
        @change=${field.onLeave}
      />
      <span class="ratios"
        >${field.ratios.map(
          ({ text, isEnough }) =>
            html`<span class=${isEnough ? 'enough' : 'lacking'}>${text}</span>`,
        )}</span
      >
    </div>
    ${helpOf(field)}
  </div>`;
