/** From the manifest to form controls: which kind, which values, in which group. */
import { attributesOf, type ElementName, type ManifestAttribute } from './manifest.js';
import { OPTION_WORDS } from './words.js';

export type ControlKind = 'radio' | 'select' | 'switch' | 'date' | 'address' | 'text' | 'words';

export interface Choice {
  /** Empty: the default, which no attribute stands for. */
  readonly value: string;
  readonly label: string;
  /** False: not with the other options. */
  readonly isTaken: boolean;
}

export interface Control {
  readonly name: string;
  readonly kind: ControlKind;
  readonly label: string;
  readonly help: string;
  readonly choices: readonly Choice[];
  /** `content`: what is shown; `around`: title, theme; `page`: for who builds the page. */
  readonly group: 'content' | 'around' | 'page';
}

/** Values of free texts that the data knows, with their names, by attribute. */
export type KnownValues = Readonly<Record<string, readonly Omit<Choice, 'isTaken'>[]>>;

/** More than these are a list to open. */
const MOST_RADIOS = 4;

const AROUND = ['heading', 'heading-level', 'theme', 'no-controls'];
const PAGE = ['loading', 'embed-url', 'classes', 'classing'];

function groupOf(name: string): Control['group'] {
  if (PAGE.includes(name)) return 'page';
  return AROUND.includes(name) ? 'around' : 'content';
}

/** A text whose values are several words has a box for each that is known. */
function kindOf(attribute: ManifestAttribute, known: KnownValues): ControlKind {
  const { name, values, isSwitch, description } = attribute;
  if (isSwitch) return 'switch';
  if (values.length > 0) return values.length <= MOST_RADIOS ? 'radio' : 'select';
  if (known[name]) return /separated by spaces/.test(description) ? 'words' : 'select';
  if (/ISO date/.test(description)) return 'date';
  return /^Address/.test(description) ? 'address' : 'text';
}

function choicesOf(
  { name, values, fallback }: ManifestAttribute,
  known: KnownValues,
  isTaken: (name: string, value: string) => boolean,
): readonly Choice[] {
  const { values: words = {} } = OPTION_WORDS[name] ?? {};
  const order = Object.keys(words);
  const listed = [...values]
    .sort((one, other) => order.indexOf(one) - order.indexOf(other))
    .map((value) => ({
      value: value === fallback ? '' : value,
      label: words[value] ?? value,
      isTaken: isTaken(name, value),
    }));
  // The default comes first, as in an element, but for numbers, which have an order of their own.
  const isCounted = values.every((value) => /^\d+$/.test(value));
  const sorted = isCounted
    ? listed
    : [
        ...listed.filter(({ value }) => value === ''),
        ...listed.filter(({ value }) => value !== ''),
      ];
  const own = order
    .filter((value) => !values.includes(value))
    .map((value) => ({ value, label: words[value] ?? '', isTaken: true }));
  const others = (known[name] ?? []).map((choice) => ({ ...choice, isTaken: true }));
  return [...own, ...sorted, ...others];
}

/** All controls of an element, in the order of the manifest: its own options first. */
export function controlsOf(
  element: ElementName,
  known: KnownValues,
  isTaken: (name: string, value: string) => boolean,
): readonly Control[] {
  return attributesOf(element).map((attribute) => {
    const { name } = attribute;
    const { label = name, help = attribute.description } = OPTION_WORDS[name] ?? {};
    return {
      name,
      kind: kindOf(attribute, known),
      label,
      help,
      choices: choicesOf(attribute, known, isTaken),
      group: groupOf(name),
    };
  });
}
