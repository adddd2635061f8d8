/**
 * Writes the tables of attributes, properties, methods, events, parts and custom properties into
 * README.md from custom-elements.json; with `--check` it only compares.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';

interface Named {
  readonly name?: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

interface Member extends Named {
  readonly kind: 'field' | 'method';
  readonly attribute?: string;
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly parameters?: readonly Named[];
  readonly return?: { readonly type?: { readonly text: string } };
}

interface Declaration extends Named {
  readonly tagName?: string;
  readonly members?: readonly Member[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

const root = path.resolve(import.meta.dirname, '..');
const file = path.join(root, 'README.md');
const check = process.argv.includes('--check');

const cell = (text = ''): string => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const code = (text: string): string => `\`${text}\``;
const isMethod = (member: Member): boolean => member.kind === 'method' && member.static !== true;

function table(title: string, heads: readonly string[], rows: readonly (readonly string[])[]) {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [
    `**${title}**`,
    '',
    line(heads),
    line(heads.map(() => '---')),
    ...rows.map(line),
    '',
  ].join('\n');
}

const described = (items: readonly Named[] = []) =>
  items.map(({ name, description }) => [name ? code(name) : 'default', description ?? '']);

function signature({ name = '', parameters = [], return: result }: Member): string {
  const list = parameters.map(({ name: parameter }) => parameter).join(', ');
  return `${name}(${list}): ${result?.type?.text ?? 'void'}`;
}

function tables({ members = [], events, slots, cssParts, cssProperties }: Declaration): string {
  const fields = members.filter((member) => member.kind === 'field' && member.static !== true);
  const attributes = fields.filter(({ attribute }) => attribute);
  const properties = fields.filter(({ attribute }) => !attribute);
  return [
    table(
      'Attributes',
      ['attribute', 'property', 'meaning'],
      attributes.map(({ attribute = '', name = '', description = '' }) => [
        code(attribute),
        code(name),
        description,
      ]),
    ),
    table(
      'Properties',
      ['property', 'type', 'meaning'],
      properties.map(({ name = '', type, description = '', readonly }) => [
        code(name) + (readonly ? ' (read-only)' : ''),
        type ? code(type.text) : '',
        description,
      ]),
    ),
    table(
      'Methods',
      ['method', 'what it does'],
      members.filter(isMethod).map((method) => [code(signature(method)), method.description ?? '']),
    ),
    table('Events', ['event', 'when'], described(events)),
    table('Slots', ['slot', 'content'], described(slots)),
    table('CSS parts', ['part', 'what'], described(cssParts)),
    table('CSS custom properties', ['property', 'what'], described(cssProperties)),
  ]
    .filter(Boolean)
    .join('\n');
}

function fill(readme: string, tag: string, text: string): string {
  const start = `<!-- manifest:${tag}:start -->`;
  const end = `<!-- manifest:${tag}:end -->`;
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md lacks ${start} … ${end}.`);
  return `${readme.slice(0, from + start.length)}\n\n${text}\n${readme.slice(to)}`;
}

const manifest = JSON.parse(
  await readFile(path.join(root, 'custom-elements.json'), 'utf8'),
) as Manifest;
const current = await readFile(file, 'utf8');
let next = current;
for (const declaration of manifest.modules.flatMap(({ declarations = [] }) => declarations)) {
  if (declaration.tagName) next = fill(next, declaration.tagName, tables(declaration));
}
next = await format(next, { ...(await resolveConfig(file)), parser: 'markdown' });

if (next === current) {
  console.log('README.md: up to date.');
} else if (check) {
  console.error('README.md is stale: run "npm run manifest" and commit.');
  process.exitCode = 1;
} else {
  await writeFile(file, next);
  console.log('README.md: written.');
}
