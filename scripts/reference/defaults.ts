/** Writes the defaults that descriptions state into a manifest; also what it must not leave unsaid. */
import { allowedValues, statedDefault } from './contract.js';

interface Described {
  readonly name: string;
  readonly description?: string;
  /** `undefined` is not written. */
  readonly default?: string | undefined;
  readonly type?: { readonly text: string };
}

interface Field extends Described {
  readonly kind: string;
  readonly readonly?: boolean;
}

interface Declaration {
  readonly name?: string;
  readonly tagName?: string;
  readonly attributes?: readonly Described[];
  readonly members?: readonly Field[];
  readonly cssProperties?: readonly Described[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/**
 * The value that an attribute has when it is absent. None when the figures or the page decide.
 * @throws Error when the description says nothing of it, or names a value that is not allowed
 */
function attribute<Given extends Described>(given: Given, tag: string): Given {
  const { name, type, description } = given;
  if (type?.text === 'boolean') return { ...given, default: 'false' };
  const stated = statedDefault(description);
  const where = `<${tag} ${name}>`;
  if (!stated) {
    throw new Error(`${where}: say "default \`value\`", or "default: what decides it".`);
  }
  if ('words' in stated) return given;
  const allowed = allowedValues(type?.text);
  if (allowed && !allowed.includes(stated.value)) {
    throw new Error(`${where}: the default ${stated.value} is none of ${allowed.join(', ')}.`);
  }
  return { ...given, default: stated.value };
}

/** What a property reads as before anything is set. What can't be set has none. */
function member(given: Field): Field {
  if (given.kind !== 'field') return given;
  if (given.readonly) return { ...given, default: undefined };
  return { ...given, default: given.type?.text === 'boolean' ? 'false' : 'null' };
}

function element(declaration: Declaration): Declaration {
  const { tagName: tag, attributes = [], members = [], cssProperties = [] } = declaration;
  if (!tag) return declaration;
  const unsaid = cssProperties.find((each) => !each.default || !each.description);
  if (unsaid) throw new Error(`<${tag}>: ${unsaid.name} lacks its default or its meaning.`);
  return {
    ...declaration,
    attributes: attributes.map((each) => attribute(each, tag)),
    members: members.map(member),
  };
}

/** @param manifest as the analyzer makes it, which knows defaults of initializers only */
export const withDefaults = <Given extends Manifest>(manifest: Given): Given => ({
  ...manifest,
  modules: manifest.modules.map((module) =>
    module.declarations ? { ...module, declarations: module.declarations.map(element) } : module,
  ),
});
