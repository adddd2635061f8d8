/** States and texts for property tests: ordinary ones, and those that try to break out of markup. */
import fc from 'fast-check';
import { attributesOf, ELEMENT_NAMES } from '../../demo/configurator/manifest.js';
import { PROPERTIES } from '../../demo/configurator/properties.js';
import {
  changed,
  FORMS,
  LANGUAGES,
  RESERVES,
  SCHEMES,
  START,
  type State,
  VERSIONS,
  WIDTHS,
} from '../../demo/configurator/state.js';

const HOSTILE = [
  '"><script>alert(1)</script>',
  "' onload='alert(1)",
  '" onerror=alert(1) x="',
  '</figure></textarea></title>-->',
  '<![CDATA[ ]]>',
  '&quot;&lt;&amp;amp;',
  ' javascript:alert(1)',
  'red;background:url(https://example.org)',
  '\u0000\u0008\ud800\uffff',
  'une\nligne\r\n\tautre\u2028et\u2029fin',
  '{"a":[1]}',
  '`${x}`',
  '\u201ccourbes\u201d',
];

export const text: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'<>"\'&=/ -\n\tab\u00e9'), maxLength: 30 }),
);

export const state: fc.Arbitrary<State> = fc.constantFrom(...ELEMENT_NAMES).chain((element) => {
  const options = Object.fromEntries(
    attributesOf(element).map(({ name, values, isSwitch }) => [
      name,
      isSwitch ? fc.constant('') : values.length ? fc.constantFrom(...values) : text,
    ]),
  );
  const properties = Object.fromEntries(
    PROPERTIES.map(({ name, kind }) => [
      name,
      fc.oneof(text, fc.constantFrom(kind === 'colour' ? '#b00' : '12px', 'Georgia, serif')),
    ]),
  );
  type Entries = Readonly<Record<string, string | undefined>>;
  const given = (record: Entries): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(record).map(([name, value = '']) => [name, value]));
  // A field that is empty is no choice.
  const filled = (record: Entries): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(given(record)).filter(([, value]) => value !== ''));
  return fc
    .record({
      options: fc.record(options, { requiredKeys: [] }),
      properties: fc.record(properties, { requiredKeys: [] }),
      lang: fc.constantFrom(...LANGUAGES),
      width: fc.constantFrom(...WIDTHS),
      scheme: fc.constantFrom(...SCHEMES),
      form: fc.constantFrom(...FORMS),
      version: fc.constantFrom(...VERSIONS),
      reserve: fc.constantFrom(...RESERVES),
      base: fc.oneof(text, fc.constant('https://cdn.example.org/telecons@0.1.0/dist/')),
      picture: fc.oneof(text, fc.constant('https://example.org/a.png?x=1&y="2"')),
    })

    .map((parts) =>
      changed(START, {
        element,
        ...parts,
        options: given(parts.options),
        properties: filled(parts.properties),
      }),
    );
});
