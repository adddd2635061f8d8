/** What custom-elements.json says of the elements: the one source of all controls. */
import manifest from '../../custom-elements.json';
import type { Preset } from '../../src/embed/presets.js';

/** Name of an element without `telecons-`, as `data-element` has it. */
export type ElementName = Preset['element'];

/** In the order of the page. */
export const ELEMENT_NAMES: readonly ElementName[] = ['timeline', 'region-map', 'target-gauge'];

export const tagOf = (element: ElementName): string => `telecons-${element}`;

export interface ManifestAttribute {
  readonly name: string;
  /** Values of a union of texts, numbers left out; empty when any text is taken. */
  readonly values: readonly string[];
  readonly isSwitch: boolean;
  readonly description: string;
  /** The value that no attribute stands for; empty when it is none or depends on the data. */
  readonly fallback: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly {
    readonly name: string;
    readonly type?: { readonly text: string };
    readonly description?: string;
    readonly default?: string;
  }[];
  readonly cssProperties?: readonly { readonly name: string }[];
}

const declarations = manifest.modules.flatMap(
  ({ declarations }): readonly Declaration[] => declarations,
);

function readAttribute({
  name,
  type,
  description = '',
  default: fallback = '',
}: NonNullable<Declaration['attributes']>[number]): ManifestAttribute {
  const text = type?.text ?? '';
  const values = [...text.matchAll(/'([^']+)'/g)].map(([, value = '']) => value);
  const isSwitch = text === 'boolean';
  return { name, values, isSwitch, description, fallback: isSwitch ? '' : fallback };
}

/** The attributes of one element, its own first. */
export function attributesOf(element: ElementName): readonly ManifestAttribute[] {
  const found = declarations.find(({ tagName }) => tagName === tagOf(element));
  if (!found?.attributes) throw new Error(`The manifest has no <${tagOf(element)}>.`);
  return found.attributes.map(readAttribute);
}

/** Custom properties without `--telecons-`, each once, that any element names. */
export const manifestProperties: readonly string[] = [
  ...new Set(
    declarations.flatMap(({ cssProperties = [] }) =>
      cssProperties.map(({ name }) => name.replace('--telecons-', '')),
    ),
  ),
];
