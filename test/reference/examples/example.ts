/** What a live example of the reference is: code that a page writes, and what it then shows. */

export const TAGS = ['telecons-timeline', 'telecons-region-map', 'telecons-target-gauge'] as const;
export type Tag = (typeof TAGS)[number];

/** Printed in `docs/`, and executed by `test/reference/`. */
export interface Example {
  /** One line, as a content manager gets it. */
  readonly html: string;
  readonly css?: string;
  /** A module of the page. */
  readonly script?: string;
  /** What is to be seen, one sentence. */
  readonly shows: string;
}

/** An example of an attribute, with what its type does not tell. */
export interface AttributeExample extends Example {
  /** Which texts are allowed, where the type says only `string`. */
  readonly values?: string;
  /** Of `lang`, which has no description in the manifest. */
  readonly default?: string;
}

/** `<telecons-timeline series="weekly"></telecons-timeline>`; a switch is `''`. */
export function element(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  content = '',
): string {
  const written = Object.entries(attributes).map(([name, value]) =>
    value === '' ? ` ${name}` : ` ${name}="${value}"`,
  );
  return `<${tag}${written.join('')}>${content}</${tag}>`;
}

/** "const widget = document.querySelector('telecons-timeline');" and what is done with it. */
export const withWidget = (tag: Tag, ...lines: readonly string[]): string =>
  [`const widget = document.querySelector('${tag}');`, ...lines].join('\n');
