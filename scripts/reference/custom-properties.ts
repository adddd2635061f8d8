/** The custom properties that the manifest tells, as tables show them. */
import type { ElementContract, Named } from './contract.js';

export interface CustomProperty {
  /** `--telecons-ink-soft` */
  readonly name: string;
  readonly description: string;
  /** Of a colour: in the light theme. */
  readonly light: string;
  /** Of a colour: in the dark theme. */
  readonly dark: string | null;
  /** Tags of the elements in which it shows. */
  readonly tags: readonly string[];
}

/** `light-dark(#fff, #14181d)` is two values, anything else is one. */
function readDefault(text: string): Pick<CustomProperty, 'light' | 'dark'> {
  const [, light = text, dark = null] = /^light-dark\(([^,]+), ([^)]+)\)$/.exec(text) ?? [];
  return { light, dark };
}

export const customProperty = (
  { name = '', description = '', default: text = '' }: Named,
  tags: readonly string[],
): CustomProperty => ({ name, description, ...readDefault(text), tags });

/** Each once, those of all elements first. */
export function customPropertiesOf(
  elements: readonly Pick<ElementContract, 'tag' | 'customProperties'>[],
): readonly CustomProperty[] {
  const names = new Set(
    elements.flatMap(({ customProperties }) => customProperties.map(({ name }) => name)),
  );
  const found = [...names].flatMap((name) => {
    const told = elements.flatMap(({ tag, customProperties }) =>
      customProperties.filter((each) => each.name === name).map((property) => ({ tag, property })),
    );
    const tags = told.map(({ tag }) => tag);
    return told.slice(0, 1).map(({ property }) => customProperty(property, tags));
  });
  return found.sort((one, other) => other.tags.length - one.tags.length);
}
