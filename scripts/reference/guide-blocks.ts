/** The blocks of docs/events.md, docs/theming.md and docs/versioning.md. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { eventGuides, themingGuides } from '../../test/reference/examples/guides.js';
import type { Tag } from '../../test/reference/examples/example.js';
import { eventExamples } from '../../test/reference/examples/members.js';
import { partExamples, stateExample } from '../../test/reference/examples/styling.js';
import type { ErrorCode } from '../../src/elements/events.js';
import { LANGUAGES, presetName, PRESETS } from '../../src/embed/presets.js';
import { pageFile } from '../build/frames/files.js';
import { LAZY_CHUNKS } from '../build/plan.js';
import type { ElementContract } from './contract.js';
import { contrastRules } from './contrast.js';
import { customPropertiesOf } from './custom-properties.js';
import { exampleText } from './element-page.js';
import { code, fenced, table } from './markdown.js';
import { type ExportedTypes, typesBehind } from './types.js';

type Blocks = Readonly<Record<string, string>>;

const CODES: Readonly<Record<ErrorCode, string>> = {
  attribute: 'a value is not allowed; `attribute` names it, the default is shown',
  scope: 'the series has no such scope',
  dates: 'a date can’t be read, or a window ends before it begins',
  chunk:
    'a lazy file could not be loaded, or an action failed: the message says which; the rest stays',
  'data-network': 'reserved for figures read from an address; not sent today',
  'data-format': 'own data as a whole can’t be read, or has no source',
  'data-row': 'a row of own data was refused; `line` and `column` name it, the others stay',
  'duplicate-definition': 'a tag was defined before; sent on the document, once for the page',
};

const FIRST: Tag = 'telecons-timeline';

const shortNames = (tags: readonly string[]): string =>
  tags.map((tag) => tag.replace('telecons-', '')).join(', ');

/** What the elements say of a part; where they differ, each for itself. */
function partMeaning(elements: readonly ElementContract[], name: string | undefined): string {
  const told = elements.map(({ tag, parts }) => ({
    tag,
    description: parts.find((part) => part.name === name)?.description ?? '',
  }));
  const [first] = told;
  return told.every(({ description }) => description === first?.description)
    ? (first?.description ?? '')
    : told.map(({ tag, description }) => `${shortNames([tag])}: ${description}`).join(' ');
}

/** `TeleconsSelectEvent<PeriodChoice>` has the detail `PeriodChoice`. */
function detailOf(type: string, details: ExportedTypes['details']): string {
  const [, name = type, choice] = /^(\w+)(?:<(\w+)>)?$/.exec(type) ?? [];
  return choice ?? details.get(name) ?? '';
}

function eventBlocks(
  elements: readonly ElementContract[],
  { types, details }: ExportedTypes,
): Blocks {
  const names = new Map<string, Map<string, readonly string[]>>();
  for (const { tag, events } of elements) {
    for (const { name = '', type, description = '' } of events) {
      const declared = detailOf(type?.text ?? '', details).replaceAll('readonly ', '');
      const detail = declared.replaceAll(/\s+/g, ' ').replace('; }', ' }');
      const told = names.get(name) ?? new Map<string, readonly string[]>();
      const key = `${description}\n${detail}`;
      names.set(name, told.set(key, [...(told.get(key) ?? []), tag.replace('telecons-', '')]));
    }
  }
  const rows = [...names].flatMap(([name, told]) =>
    [...told].map(([key, tags]) => {
      const [description = '', detail = ''] = key.split('\n');
      return [
        code(name),
        tags.length === elements.length ? 'all' : tags.join(', '),
        description,
        code(detail),
      ];
    }),
  );
  const mentioned = typesBehind('PeriodChoice RegionChoice YearChoice ErrorDetail', types).filter(
    (name) => /Choice|Error/.test(name),
  );
  const examples = Object.entries(eventExamples(FIRST)).map(
    ([name, example]) => `### ${code(name)}\n\n${exampleText(example)}`,
  );
  return {
    events: table(['event', 'element', 'when', '`detail`'], rows),
    details: fenced('ts', mentioned.map((name) => types.get(name) ?? '').join('\n\n')),
    codes: table(
      ['code', 'what happened'],
      Object.entries(CODES).map(([name, what]) => [code(name), what]),
    ),
    examples: examples.join('\n'),
    ...guides(eventGuides),
  };
}

const guides = (examples: Readonly<Record<string, Parameters<typeof exampleText>[0]>>): Blocks =>
  Object.fromEntries(
    Object.entries(examples).map(([name, example]) => [`example-${name}`, exampleText(example)]),
  );

const ratio = (value: number): string => `${(Math.floor(value * 10) / 10).toFixed(1)}:1`;

function themingBlocks(elements: readonly ElementContract[]): Blocks {
  const customProperties = customPropertiesOf(elements);
  const colours = customProperties.filter(({ dark }) => dark !== null);
  const measures = customProperties.filter(({ dark }) => dark === null);
  const [first] = elements;
  if (!first) throw new Error('The manifest has no element.');
  const partOf: Readonly<Record<string, { readonly css?: string; readonly shows: string }>> =
    partExamples(FIRST);
  return {
    colours: table(
      ['custom property', 'light', 'dark', 'what', 'shows in'],
      colours.map(({ name, light, dark, description, tags }) => [
        code(name),
        code(light),
        code(dark ?? ''),
        description,
        shortNames(tags),
      ]),
    ),
    measures: table(
      ['custom property', 'default', 'what', 'shows in'],
      measures.map(({ name, light, description, tags }) => [
        code(name),
        code(light),
        description,
        shortNames(tags),
      ]),
    ),
    contrast: table(
      ['custom property', 'against', 'least', 'light', 'dark'],
      contrastRules().map(({ token, against, least, light, dark }) => [
        code(`--telecons-${token}`),
        code(`--telecons-${against}`),
        least === null ? 'decoration' : `${least}:1`,
        ratio(light),
        ratio(dark),
      ]),
    ),
    parts: table(
      ['part', 'what', 'example', 'shows'],
      first.parts.map(({ name = '' }) => [
        code(name),
        partMeaning(elements, name),
        code(partOf[name]?.css ?? ''),
        partOf[name]?.shows ?? '',
      ]),
    ),
    states: table(
      ['state', 'when', 'example'],
      first.states.map((state) => [
        code(state.name ?? ''),
        state.description ?? '',
        code(stateExample(FIRST, state).css ?? ''),
      ]),
    ),
    ...guides(themingGuides),
  };
}

async function versioningBlocks(
  root: string,
  elements: readonly ElementContract[],
): Promise<Blocks> {
  const { exports } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
    readonly exports: Readonly<Record<string, unknown>>;
  };
  const list = (names: readonly (string | undefined)[]): string =>
    names.map((name) => (name ? code(name) : 'default')).join(' ');
  const kinds: readonly (readonly [string, (element: ElementContract) => string])[] = [
    ['attributes', ({ attributes }) => list(attributes.map(({ attribute }) => attribute))],
    ['properties', ({ properties }) => list(properties.map(({ name }) => name))],
    ['methods', ({ methods }) => list(methods.map(({ name }) => name))],
    ['events', ({ events }) => list(events.map(({ name }) => name))],
    ['slots', ({ slots }) => list(slots.map(({ name }) => name))],
    ['parts', ({ parts }) => list(parts.map(({ name }) => name))],
  ];
  const imports = Object.keys(exports).map((name) => [
    code(name === '.' ? 'telecons' : name.replace(/^\./, 'telecons')),
  ]);
  const views = PRESETS.map((preset) => [
    code(presetName(preset)),
    Object.entries(preset.attributes)
      .map(([name, value]) => code(`${name}="${value}"`))
      .join(' ') || 'the default',
    ...LANGUAGES.map((language) => code(pageFile(preset, language).replace('embed/', ''))),
  ]);
  return {
    api: table(
      ['', ...elements.map(({ tag }) => code(tag))],
      kinds.map(([kind, names]) => [kind, ...elements.map(names)]),
    ),
    imports: table(['import'], imports),
    views: table(['name', 'attributes', 'page in French', 'page in English'], views),
    chunks: table(
      ['chunk', 'what is in it: when it is fetched'],
      LAZY_CHUNKS.map(({ name, reason }) => [code(`${name}-….js`), reason]),
    ),
  };
}

/** By page and block. */
export async function guideBlocks(
  root: string,
  elements: readonly ElementContract[],
  exported: ExportedTypes,
): Promise<Readonly<Record<'events' | 'theming' | 'versioning', Blocks>>> {
  return {
    events: eventBlocks(elements, exported),
    theming: themingBlocks(elements),
    versioning: await versioningBlocks(root, elements),
  };
}
