/** The theming custom properties as options: which there are, and which values are taken. */
import { type ColourToken, TOKENS } from '../../src/charts/tokens.js';
import { manifestProperties } from './manifest.js';

export interface Property {
  /** Without `--telecons-`. */
  readonly name: string;
  readonly kind: 'colour' | 'font' | 'length';
}

const isColour = (name: string): name is ColourToken => Object.hasOwn(TOKENS, name);

const kindOf = (name: string): Property['kind'] =>
  isColour(name) ? 'colour' : name.startsWith('font') ? 'font' : 'length';

const KINDS: readonly Property['kind'][] = ['colour', 'font', 'length'];

/** What the manifest names: the colour of the figures first, then the other colours, fonts, lengths. */
export const PROPERTIES: readonly Property[] = [...new Set(['actual', ...manifestProperties])]
  .map((name) => ({ name, kind: kindOf(name) }))
  .sort((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind));

/** Colours as the browser's own field writes them, or shorter. */
const COLOUR = /^#(?:[\da-f]{3}|[\da-f]{6})$/i;
const LENGTH = /^(?:0|\d{1,3}(?:\.\d{1,3})?(?:px|rem|em))$/;
/** Names between commas, in quotes or not: nothing that could end a declaration. */
const FONT =
  /^(?:[\p{L}\d][\p{L}\d .-]*|'[\p{L}\d .-]+')(?:, ?(?:[\p{L}\d][\p{L}\d .-]*|'[\p{L}\d .-]+'))*$/u;

const TAKEN = { colour: COLOUR, font: FONT, length: LENGTH } as const;

/** The value as it is written into code; `null` when it is not taken. */
export function readProperty(name: string, typed: string): string | null {
  const found = PROPERTIES.find((property) => property.name === name);
  const value = typed.trim().replaceAll('"', "'");
  return found && TAKEN[found.kind].test(value) ? value : null;
}

/** Those that can be taken, by their full name. */
export function declarationsOf(
  properties: Readonly<Record<string, string>>,
): readonly (readonly [name: string, value: string])[] {
  return Object.entries(properties).flatMap(([name, typed]) => {
    const value = readProperty(name, typed);
    return value === null ? [] : [[`--telecons-${name}`, value] as const];
  });
}
