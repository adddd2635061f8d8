/** The page of one element: everything that its manifest tells, each with an executed example. */
import { attributeExamples, language } from '../../test/reference/examples/attributes.js';
import { customPropertyExample } from '../../test/reference/examples/custom-properties.js';
import type { AttributeExample, Example, Tag } from '../../test/reference/examples/example.js';
import {
  eventExamples,
  methodExamples,
  propertyExamplesOf,
} from '../../test/reference/examples/members.js';
import { partExamples, slotExamples, stateExample } from '../../test/reference/examples/styling.js';
import {
  allowedValues,
  type AttributeContract,
  type ElementContract,
  type Member,
  type Named,
  signature,
  statedDefault,
} from './contract.js';
import { customProperty } from './custom-properties.js';
import { code, fenced, table } from './markdown.js';

type Examples = Readonly<Record<string, Example>>;

/** The code of an example and what it shows. */
export const exampleText = ({ html, css, script, shows }: Example): string =>
  [
    fenced('html', html),
    css === undefined ? '' : fenced('css', css),
    script === undefined ? '' : fenced('js', script),
    `${shows}\n`,
  ]
    .filter(Boolean)
    .join('\n');

function exampleOf(examples: Examples, name: string): Example {
  const example = examples[name];
  if (!example) throw new Error(`There is no example of ${JSON.stringify(name)}.`);
  return example;
}

/** Empty without entries. */
const section = (title: string, entries: readonly string[]): string =>
  entries.length > 0 ? [`## ${title}`, '', ...entries].join('\n') : '';

const plain = (type = ''): string => type.replace(/ \| null$/, '');

/** What an absent attribute stands for, in code or in words. */
function absence({ fallback, description }: AttributeContract): string {
  const stated = statedDefault(description);
  return stated && 'words' in stated ? stated.words : code(fallback ?? '');
}

function attribute(member: AttributeContract, example: AttributeExample): string {
  const { attribute: name = '', name: property = '', type, description = '' } = member;
  const isSwitch = type?.text === 'boolean';
  const values = allowedValues(type?.text)?.map(code).join(', ');
  return [
    `### ${code(name)}`,
    '',
    `${description}\n`,
    table(
      ['property', 'type', 'values', 'default'],
      [
        [
          code(property),
          code(plain(type?.text)),
          values ??
            (isSwitch ? 'present or absent; `false` and `0` are off' : (example.values ?? '')),
          isSwitch ? 'off' : absence(member),
        ],
      ],
    ),
    exampleText(example),
  ].join('\n');
}

function languageEntry(tag: Tag): string {
  const example = language(tag);
  return [
    '### `lang`',
    '',
    'The native attribute of HTML, followed when it changes.\n',
    table(['values', 'default'], [[example.values ?? '', example.default ?? '']]),
    exampleText(example),
  ].join('\n');
}

const described = (name: string, lines: readonly string[], example: Example): string =>
  [`### ${code(name)}`, '', ...lines.map((line) => `${line}\n`), exampleText(example)].join('\n');

const property = (member: Member, examples: Examples): string => {
  const { name = '', type, description = '', readonly, default: initial = '' } = member;
  const told = `${code(plain(type?.text))}, ${readonly ? 'read-only' : `default ${code(initial)}`}`;
  return described(name, [description, told], exampleOf(examples, name));
};

const method = (member: Member, examples: Examples): string => {
  const { name = '', description = '', parameters = [] } = member;
  const lines = parameters.map(
    ({ name: parameter = '', type, optional, default: fallback }) =>
      `${code(parameter)}: ${code(type?.text ?? '')}${optional || fallback ? ', optional' : ''}`,
  );
  return described(signature(member), [description, ...lines], exampleOf(examples, name));
};

const event = ({ name = '', type, description = '' }: Named, examples: Examples): string =>
  described(
    name,
    [description, `${code(type?.text ?? '')}; its \`detail\` is in [Events](../events.md).`],
    exampleOf(examples, name),
  );

const slot = ({ name = '', description = '' }: Named, examples: Examples): string =>
  [
    `### ${name ? code(name) : 'default'}`,
    '',
    `${description}\n`,
    exampleText(exampleOf(examples, name)),
  ].join('\n');

/** Short ones share a table: their example is one rule. */
const rules = (
  names: readonly string[],
  example: (name: string) => Example,
  heads: string,
  what: (name: string) => readonly string[],
): string =>
  table(
    [...heads.split(' '), 'example', 'shows'],
    names.map((name) => {
      const { css = '', html, script, shows } = example(name);
      const after = script === undefined ? '' : ` after ${code(script)}`;
      return [...what(name), `${code(css)} on ${code(html)}${after}`, shows];
    }),
  );

const customPropertyTable = (tag: Tag, told: readonly Named[]): string =>
  table(
    ['custom property', 'default', 'dark', 'what', 'example'],
    told.map((each) => {
      const { name, light, dark } = customProperty(each, [tag]);
      const { css = '', html, shows } = customPropertyExample(tag, each);
      return [
        code(name),
        code(light),
        dark ? code(dark) : '',
        shows,
        `${code(css)} on ${code(html)}`,
      ];
    }),
  );

/** The names of a kind, in one line, as links to their entries. */
const overview = ({ attributes, properties, methods, events }: ElementContract): string => {
  const link = (name: string, entry = name): string =>
    `[${code(name)}](#${entry
      .toLowerCase()
      .replaceAll(/[^\w -]/g, '')
      .replaceAll(' ', '-')})`;
  return table(
    ['', ''],
    [
      [
        'Attributes',
        [...attributes.map(({ attribute: name = '' }) => name), 'lang']
          .map((name) => link(name))
          .join(' '),
      ],
      ['Properties', properties.map(({ name = '' }) => link(name)).join(' ')],
      ['Methods', methods.map((each) => link(each.name ?? '', signature(each))).join(' ')],
      ['Events', events.map(({ name = '' }) => link(name)).join(' ')],
      [
        'Styling',
        '[Slots](#slots) [CSS parts](#css-parts) [Custom properties](#custom-properties) [States](#states)',
      ],
    ],
  );
};

/** @param more what only this element has to tell, after its attributes */
export function elementPage(element: ElementContract, more: string): string {
  const { tag: name, description, attributes, properties, methods, events, slots, parts } = element;
  const { customProperties, states } = element;
  const tag = name as Tag;
  const examples = attributeExamples(tag);
  const partOf = partExamples(tag);
  return [
    '<!-- Generated by scripts/reference.ts from custom-elements.json and test/reference/examples/; do not edit. -->',
    '',
    `# ${code(`<${tag}>`)}`,
    '',
    `${description}\n`,
    `Every attribute is optional; a value that is not allowed means the default, one warning in the
console and [\`telecons-error\`](#telecons-error), never a text in front of readers. Each example is
executed in a browser by \`test/reference/\`; pages are in French unless they say otherwise. Types:
[types.md](types.md).\n`,
    overview(element),
    section('Attributes', [
      ...attributes.map((member) => attribute(member, exampleOf(examples, member.attribute ?? ''))),
      languageEntry(tag),
    ]),
    more,
    section(
      'Properties without an attribute',
      properties.map((each) => property(each, propertyExamplesOf(tag))),
    ),
    section(
      'Methods',
      methods.map((each) => method(each, methodExamples(tag))),
    ),
    section(
      'Events',
      events.map((each) => event(each, eventExamples(tag))),
    ),
    section(
      'Slots',
      slots.map((each) => slot(each, slotExamples(tag))),
    ),
    section('CSS parts', [
      rules(
        parts.map(({ name: part = '' }) => part),
        (part) => exampleOf(partOf, part),
        'part what',
        (part) => [code(part), parts.find((each) => each.name === part)?.description ?? ''],
      ),
    ]),
    section('Custom properties', [
      'Set on the element or on anything around it. [Theming](../theming.md) has the rules of contrast.\n',
      customPropertyTable(tag, customProperties),
    ]),
    section('States', [
      '`:state(…)`, in Chrome 125, Firefox 126 and Safari 17.4 or later; older ones ignore the rule.\n',
      rules(
        states.map(({ name: state = '' }) => state),
        (state) => stateExample(tag, states.find((each) => each.name === state) ?? {}),
        'state',
        (state) => [code(state)],
      ),
    ]),
  ].join('\n');
}
