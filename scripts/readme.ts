/**
 * Writes the tables of attributes, properties, methods, events, parts, custom properties and states
 * into README.md from custom-elements.json, and how many rows `data/` has; with `--check` it only
 * compares.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseTables, readTexts } from './data/read.js';
import { type ElementContract, type Named, signature } from './reference/contract.js';
import { readContracts } from './reference/manifest.js';
import { code, fill, keepPage, table } from './reference/markdown.js';

const root = path.resolve(import.meta.dirname, '..');

function titled(title: string, heads: readonly string[], rows: readonly (readonly string[])[]) {
  return rows.length === 0 ? '' : `**${title}**\n\n${table(heads, rows)}`;
}

const described = (items: readonly Named[]) =>
  items.map(({ name, description }) => [name ? code(name) : 'default', description ?? '']);

function tables(element: ElementContract): string {
  return [
    titled(
      'Attributes',
      ['attribute', 'property', 'meaning'],
      element.attributes.map(({ attribute = '', name = '', description = '' }) => [
        code(attribute),
        code(name),
        description,
      ]),
    ),
    titled(
      'Properties',
      ['property', 'type', 'meaning'],
      element.properties.map(({ name = '', type, description = '', readonly }) => [
        code(name) + (readonly ? ' (read-only)' : ''),
        type ? code(type.text) : '',
        description,
      ]),
    ),
    titled(
      'Methods',
      ['method', 'what it does'],
      element.methods.map((method) => [code(signature(method)), method.description ?? '']),
    ),
    titled('Events', ['event', 'when'], described(element.events)),
    titled('Slots', ['slot', 'content'], described(element.slots)),
    titled('CSS parts', ['part', 'what'], described(element.parts)),
    titled(
      'CSS custom properties',
      ['property', 'default', 'what'],
      element.customProperties.map(({ name = '', default: value = '', description = '' }) => [
        code(name),
        code(value),
        description,
      ]),
    ),
    titled('CSS states', ['`:state(…)`', 'when'], described(element.states)),
  ]
    .filter(Boolean)
    .join('\n');
}

async function counts(): Promise<string> {
  const { observations, citations, sources } = parseTables(
    await readTexts(pathToFileURL(`${root}/`)),
  ).tables;
  return (
    `\`data/\` holds ${observations.length} published values with ${citations.length} sentences ` +
    `from ${sources.length} documents.\n`
  );
}

const elements = await readContracts(root);
const held = await counts();
await keepPage(root, 'README.md', (readme) =>
  elements.reduce(
    (page, element) => fill(page, `manifest:${element.tag}`, tables(element)),
    fill(readme, 'counts', held),
  ),
);
