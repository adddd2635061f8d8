/**
 * Typings of the tags for React, Preact, Vue and Svelte, made from custom-elements.json: what a
 * template may give each element, and what its listeners receive. Nothing here runs in a page.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { addEventTypings } from './event-typings.js';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

export interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly (Named & {
    readonly kind: string;
    readonly attribute?: string;
    readonly readonly?: boolean;
  })[];
  readonly events?: readonly Named[];
}

export interface Manifest {
  readonly modules: readonly {
    /** In the package. */
    readonly path?: string;
    readonly declarations?: readonly Declaration[];
  }[];
}

/** One tag: its attributes, the properties that no attribute sets, its events. */
interface Tag {
  readonly tag: string;
  readonly className: string;
  readonly attributes: readonly Named[];
  readonly properties: readonly Named[];
  readonly events: readonly Named[];
}

const FRAMEWORKS = ['react', 'preact', 'vue', 'svelte'] as const;
type Framework = (typeof FRAMEWORKS)[number];

const HEAD = '// Made from custom-elements.json by the build.\n';

function tagsOf({ modules }: Manifest): readonly Tag[] {
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ name, tagName, attributes = [], members = [], events = [] }) => {
      if (!tagName) return [];
      const properties = members.filter(
        ({ kind, attribute, readonly }) => kind === 'field' && !attribute && !readonly,
      );
      return [{ tag: tagName, className: name, attributes, properties, events }];
    });
}

const camelCase = (name: string): string =>
  name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** `false` in a text because Vue and Svelte write it so; the elements take it for off. */
const valueType = ({ type }: Named): string =>
  type?.text === 'boolean' ? 'Switch' : `${type?.text ?? 'string'} | undefined`;

const member = ({ description }: Named, key: string, type: string): string =>
  `${description ? `  /** ${description.replaceAll(/\s+/g, ' ')} */\n` : ''}  '${key}'?: ${type};\n`;

const listenerType = ({ type }: Named): string => `Listener<${type?.text ?? 'Event'}>`;

/** Names of the package's own types in these texts; everything else is the language's. */
function importedNames(text: string): string {
  const names = new Set(text.match(/\b(?:Telecons|Own)\w+\b|\b\w+Choice\b/g));
  return [...names].sort().join(', ');
}

/** What all frameworks share: the values, under the names of attributes and of properties. */
function valueTypings(tags: readonly Tag[]): string {
  const interfaces = tags.flatMap(({ className, attributes, properties }) => [
    `/** Attributes, by their names in HTML. */\nexport interface ${className}Attributes {\n${attributes
      .map((attribute) => member(attribute, attribute.name, valueType(attribute)))
      .join('')}}\n`,
    `/** What only a script can set. */\nexport interface ${className}Properties {\n${properties
      .map((property) => member(property, property.name, valueType(property)))
      .join('')}}\n`,
  ]);
  const body = interfaces.join('\n');
  const own = tags.flatMap(({ properties }) => properties.map(({ type }) => type?.text ?? ''));
  return `${HEAD}import type { ${importedNames(own.join(' '))} } from './index.js';

/** A boolean attribute: on when present, except as "false" and "0". */
export type Switch = boolean | '' | 'true' | 'false' | null | undefined;
export type Listener<Received> = ((event: Received) => void) | undefined;

${body}`;
}

/** How a template of each framework names a listener. */
const LISTENERS: Readonly<Record<Framework, (event: string) => readonly string[]>> = {
  react: (event) => [`on${event}`],
  preact: (event) => [`on${event}`],
  vue: (event) => [camelCase(`on-${event}`)],
  svelte: (event) => [`on${event}`, `on:${event}`],
};

const listeners = ({ className, events }: Tag, framework: Framework): string =>
  `interface ${className}Listeners {\n${events
    .flatMap((event) =>
      LISTENERS[framework](event.name).map((key) => member(event, key, listenerType(event))),
    )
    .join('')}}\n`;

/** Vue's templates look their tags up as components, whose names of properties are camel case. */
const vueProps = ({ className, attributes, properties }: Tag): string =>
  `interface ${className}Props {\n${attributes
    .map((attribute) => member(attribute, camelCase(attribute.name), valueType(attribute)))
    .concat(
      // `.data` is how a template says that a property is meant, also before the tag is defined.
      properties.flatMap((property) =>
        [property.name, `.${property.name}`].map((key) =>
          member(property, key, valueType(property)),
        ),
      ),
    )
    .join('')}}\n`;

const entries = (tags: readonly Tag[], value: (tag: Tag) => string, indent: string): string =>
  tags.map((tag) => `${indent}'${tag.tag}': ${value(tag)};\n`).join('');

const own = ({ className }: Tag): string =>
  `${className}Attributes & ${className}Properties & ${className}Listeners`;

/** The framework's attributes of any element, without those that ours declare more narrowly. */
const HOST = 'type Host<Common, Own> = Omit<Common, keyof Own> & Own;\n';

const DECLARATIONS: Readonly<
  Record<
    Framework,
    { imports: string; parts?: (tag: Tag) => string; body(tags: readonly Tag[]): string }
  >
> = {
  react: {
    imports: "import type { ClassAttributes, HTMLAttributes } from 'react';\n",
    body: (tags) => `declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${entries(tags, (tag) => `ClassAttributes<${tag.className}> &\n        Host<HTMLAttributes<${tag.className}>, ${own(tag)}>`, '      ')}    }
  }
}
`,
  },
  preact: {
    imports: "import type { ClassAttributes, HTMLAttributes } from 'preact';\n",
    body: (tags) => `declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
${entries(tags, (tag) => `ClassAttributes<${tag.className}> &\n        Host<HTMLAttributes<${tag.className}>, ${own(tag)}>`, '      ')}    }
  }
}
`,
  },
  vue: {
    imports: "import type { HTMLAttributes, ReservedProps } from 'vue';\n",
    parts: vueProps,
    body: (tags) => `/** A tag as a component without an instance of its own. */
type Component<Props> = new () => {
  $props: Host<HTMLAttributes, Props> & ReservedProps;
};

declare module 'vue' {
  interface GlobalComponents {
${entries(tags, ({ className }) => `Component<${className}Props & ${className}Listeners>`, '    ')}  }
  interface IntrinsicElementAttributes {
${entries(tags, (tag) => `Host<HTMLAttributes, ${own(tag)}>`, '    ')}  }
}
`,
  },
  svelte: {
    imports: "import type { HTMLAttributes } from 'svelte/elements';\n",
    body: (tags) => `declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${entries(tags, (tag) => `Host<HTMLAttributes<${tag.className}>, ${own(tag)}>`, '    ')}  }
}
`,
  },
};

function frameworkTypings(tags: readonly Tag[], framework: Framework): string {
  const { imports, parts, body } = DECLARATIONS[framework];
  const text = [
    HOST,
    ...tags.flatMap((tag) => [listeners(tag, framework), parts?.(tag) ?? '']),
    body(tags),
  ]
    .filter(Boolean)
    .join('\n');
  const shared = tags.flatMap(({ className }) => [
    `${className}Attributes`,
    `${className}Properties`,
  ]);
  const used = shared.filter((name) => text.includes(name));
  const names = importedNames(text)
    .split(', ')
    .filter((name) => !/(?:Attributes|Properties|Props|Listeners)$/.test(name));
  return `${HEAD}${imports}import type { Listener, Switch, ${used.join(', ')} } from './attributes.js';
import type { ${names.join(', ')} } from './index.js';

${text}`.replace(/Listener, Switch/, /\bSwitch\b/.test(text) ? '$&' : 'Listener');
}

/** All files of the typings by their names in dist/npm. */
export function typings(manifest: Manifest): ReadonlyMap<string, string> {
  const tags = tagsOf(manifest);
  const files = new Map([['attributes.d.ts', valueTypings(tags)]]);
  for (const framework of FRAMEWORKS) {
    files.set(`${framework}.d.ts`, frameworkTypings(tags, framework));
    // So that a plain `import 'telecons/react'` also runs.
    files.set(`${framework}.js`, 'export {};\n');
  }
  return files;
}

/** Adds to what the compiler has written: once. */
export async function writeElementTypings(root: string): Promise<void> {
  const text = await readFile(path.join(root, 'custom-elements.json'), 'utf8');
  const manifest = JSON.parse(text) as Manifest;
  await addEventTypings(root, manifest);
  for (const [name, content] of typings(manifest)) {
    await writeFile(path.join(root, 'dist/npm', name), content);
  }
}
