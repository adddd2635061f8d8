/** A text of several known words: a short list, or a box for each word. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { type Field, type FieldChoice, selectField, switchField } from './field-views.js';

const SOME = '(some)';

/** Which words are chosen; those that no list has are kept. */
const wordsOf = (value: string): readonly string[] => value.split(/\s+/).filter(Boolean);

/**
 * @param field `choices`: first those that stand alone, which are the empty value and what `whole`
 *   names, then single words.
 */
export function wordsField(
  field: Field & { choices: readonly FieldChoice[] },
  whole: readonly string[] = ['', 'all', 'none'],
): TemplateResult {
  const { name, value, choices, onChange } = field;
  const single = choices.filter((choice) => !whole.includes(choice.value));
  const isSome = !whole.includes(value.trim());
  const chosen = wordsOf(value);
  const toggle = (word: string, isOn: boolean): void => {
    const others = chosen.filter((other) => other !== word);
    onChange((isOn ? [...others, word] : others).join(' '));
  };
  const [first] = single;
  return html`${selectField({
    ...field,
    value: isSome ? SOME : value.trim(),
    choices: [
      ...choices.filter((choice) => whole.includes(choice.value)),
      { value: SOME, label: 'Un choix…' },
    ],
    onChange: (text) => onChange(text === SOME ? (first?.value ?? '') : text),
  })}
  ${
    isSome
      ? html`<fieldset class="field boxes" data-field="${name}-words">
          <legend>${field.label}, un par un</legend>
          ${single.map((choice) =>
            switchField({
              name: `${name}-${choice.value}`,
              label: choice.label,
              isOn: chosen.includes(choice.value),
              onChange: (isOn) => toggle(choice.value, isOn),
            }),
          )}
        </fieldset>`
      : nothing
  }`;
}
