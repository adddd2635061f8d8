/** The settings: which widget, and a control for each of its options. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { type ColourToken, DARK, LIGHT } from '../../src/charts/tokens.js';
import { clean } from '../../src/elements/attributes.js';
import { isReducedDate } from '../../src/model/period.js';
import type { Actions } from './actions.js';
import { readAddress } from './addresses.js';
import { type Control, controlsOf, type KnownValues } from './controls.js';
import { colourField, radioField, selectField, switchField, textField } from './field-views.js';
import { french } from './french.js';
import { ELEMENT_NAMES, type ElementName, tagOf } from './manifest.js';
import { PROPERTIES, type Property, readProperty } from './properties.js';
import { changed, isScopeOf, type State, withOption, withProperty } from './state.js';
import { contrasts, ratioText } from './warnings.js';
import { wordsField } from './words-field.js';
import { ELEMENT_WORDS, PROPERTY_HELP, PROPERTY_WORDS } from './words.js';

export interface SettingsInput {
  readonly state: State;
  readonly known: KnownValues;
  readonly actions: Actions;
}

function controlView(control: Control, { state, actions }: SettingsInput): TemplateResult {
  const { name, kind, label, help, choices } = control;
  const value = state.options[name] ?? '';
  const set = (text: string): void => actions.change(withOption(state, name, text || null));
  const type = (text: string): void => actions.change(withOption(state, name, text || null), name);
  const field = { name, label, help, value };
  switch (kind) {
    case 'switch':
      return switchField({
        ...field,
        isOn: state.options[name] !== undefined,
        onChange: (isOn) => actions.change(withOption(state, name, isOn ? '' : null)),
      });
    case 'radio':
      return radioField({ ...field, choices, onChange: set });
    case 'select':
      return selectField({ ...field, choices, onChange: set });
    case 'words':
      return wordsField({ ...field, choices, onChange: set });
    default: {
      const isTaken = {
        date: isReducedDate(clean(value)),
        address: readAddress(value) !== null,
        text: true,
      };
      const isWrong = value !== '' && !isTaken[kind];
      const example = { date: '2019-09', address: 'https://…', text: undefined }[kind];
      return textField({
        ...field,
        kind: kind === 'address' ? 'url' : 'text',
        isWrong,
        ...(example ? { example } : {}),
        onChange: type,
        onLeave: actions.settle,
      });
    }
  }
}

function propertyView({ name, kind }: Property, { state, actions }: SettingsInput): TemplateResult {
  const value = state.properties[name] ?? '';
  const read = readProperty(name, value);
  const field = {
    name: `--telecons-${name}`,
    label: PROPERTY_WORDS[name] ?? name,
    value,
    isWrong: value !== '' && read === null,
    onChange: (text: string) =>
      actions.change(withProperty(state, name, text), `--telecons-${name}`),
    onLeave: actions.settle,
  };
  if (kind !== 'colour') return textField({ ...field, help: PROPERTY_HELP[kind] });
  const palette = state.options['theme'] === 'dark' ? DARK : LIGHT;
  return colourField({
    ...field,
    help: PROPERTY_HELP.colour,
    current: read ?? palette[name as ColourToken],
    ratios: contrasts(state, name).map(({ theme, ratio, least }) => ({
      text: `${ratioText(ratio)} ${theme}`,
      isEnough: ratio >= least,
    })),
  });
}

const elementChoice = (element: ElementName, { state, actions }: SettingsInput): TemplateResult =>
  html`<label class="choice">
    <input
      type="radio"
      name="field-element"
      .value=${element}
      .checked=${state.element === element}
      @change=${() => actions.change(changed(state, { element }))}
    />
    <span>
      <strong>${french(ELEMENT_WORDS[element])}</strong>
      <code>&lt;${tagOf(element)}&gt;</code>
    </span>
  </label>`;

export function settingsView(input: SettingsInput): TemplateResult {
  const { state, known, actions } = input;
  const series = state.options['series'];
  const controls = controlsOf(
    state.element,
    known,
    (name, value) => name !== 'scope' || isScopeOf(series, value),
  );
  const group = (name: Control['group']): readonly TemplateResult[] =>
    controls.filter((control) => control.group === name).map((each) => controlView(each, input));
  const [first, ...others] = PROPERTIES;
  return html`<section class="settings" aria-labelledby="settings-title">
    <h2 id="element-title">${french('1. Le graphique')}</h2>
    <div class="choices" role="radiogroup" aria-labelledby="element-title">
      ${ELEMENT_NAMES.map((element) => elementChoice(element, input))}
    </div>
    <h2 id="settings-title">${french('2. Les réglages')}</h2>
    ${group('content')}
    <h3>Présentation</h3>
    ${group('around')}
    ${radioField({
      name: 'lang',
      label: 'Langue',
      help: 'Page : l’attribut lang le plus proche, sinon le français.',
      value: state.lang,
      choices: [
        { value: '', label: 'Page' },
        { value: 'fr', label: 'Français' },
        { value: 'en', label: 'English' },
      ],
      onChange: (lang) =>
        actions.change(changed(state, { lang: lang === 'fr' || lang === 'en' ? lang : '' })),
    })}
    ${first ? propertyView(first, input) : nothing}
    <details>
      <summary>Autres couleurs, polices et espaces</summary>
      ${others.map((property) => propertyView(property, input))}
    </details>
    <details>
      <summary>Pour qui construit la page</summary>
      ${group('page')}
    </details>
  </section>`;
}
