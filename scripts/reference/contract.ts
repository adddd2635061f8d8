/** What a page may use of each element, out of a parsed custom-elements.json; also runs in browsers. */

export interface Named {
  readonly name?: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

export interface Member extends Named {
  readonly kind: 'field' | 'method';
  readonly attribute?: string;
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly parameters?: readonly (Named & { readonly optional?: boolean })[];
  readonly return?: { readonly type?: { readonly text: string } };
}

/** A property that has an attribute. */
export interface AttributeContract extends Member {
  /** The value that stands for none; `null` when the figures or the page decide. */
  readonly fallback: string | null;
}

interface Declaration extends Named {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly Member[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly cssStates?: readonly Named[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/** One element and all that a page may use of it, in the order of the manifest. */
export interface ElementContract {
  readonly tag: string;
  readonly className: string;
  readonly description: string;
  readonly attributes: readonly AttributeContract[];
  /** Properties that have none. */
  readonly properties: readonly Member[];
  readonly methods: readonly Member[];
  readonly events: readonly Named[];
  readonly slots: readonly Named[];
  readonly parts: readonly Named[];
  readonly customProperties: readonly Named[];
  readonly states: readonly Named[];
}

function contractOf(tag: string, declaration: Declaration): ElementContract {
  const { name = '', description = '', attributes = [], events = [], slots = [] } = declaration;
  const members = (declaration.members ?? []).filter((member) => member.static !== true);
  const fields = members.filter(({ kind }) => kind === 'field');
  return {
    tag,
    className: name,
    description,
    attributes: fields
      .filter(({ attribute }) => attribute)
      .map((field) => {
        const found = attributes.find((each) => each.name === field.attribute);
        return { ...field, fallback: found?.default ?? null };
      }),
    properties: fields.filter(({ attribute }) => !attribute),
    methods: members.filter(({ kind }) => kind === 'method'),
    events,
    slots,
    parts: declaration.cssParts ?? [],
    customProperties: declaration.cssProperties ?? [],
    states: declaration.cssStates ?? [],
  };
}

/** The elements of a parsed custom-elements.json. */
export function contractsOf(manifest: unknown): readonly ElementContract[] {
  return (manifest as Manifest).modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap((declaration) =>
      declaration.tagName ? [contractOf(declaration.tagName, declaration)] : [],
    );
}

/** "details(id): Promise<ObservationAnswer>" */
export function signature({ name = '', parameters = [], return: result }: Member): string {
  const list = parameters.map(({ name: parameter }) => parameter).join(', ');
  return `${name}(${list}): ${result?.type?.text ?? 'void'}`;
}

/**
 * The texts that an enumerated attribute takes; a number is also a text, and told once. `null` for
 * any other type.
 */
export function allowedValues(type = ''): readonly string[] | null {
  const parts = type.split('|').map((part) => part.trim());
  const texts = parts.filter((part) => /^'.*'$/.test(part)).map((part) => part.slice(1, -1));
  return texts.length > 0 ? texts : null;
}

/**
 * What a description says of the default: a value ("default `monthly`"), or what decides it
 * ("default: the latest figures"). `null` when it says neither, or both.
 */
export function statedDefault(
  description = '',
): { readonly value: string } | { readonly words: string } | null {
  const [value, ...values] = [...description.matchAll(/\bdefault `([^`]+)`/g)];
  const [words, ...others] = [...description.matchAll(/\bdefault: ([^.;:`]+)/g)];
  if (values.length > 0 || others.length > 0 || (value && words)) return null;
  if (value?.[1]) return { value: value[1] };
  return words?.[1] ? { words: words[1] } : null;
}
