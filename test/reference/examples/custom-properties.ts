/** A live example of each custom property, and what must have happened before it is to be seen. */
import type { Named } from '../../../scripts/reference/contract.js';
import { element, type Example, type Tag } from './example.js';

/** What has to happen before it is to be seen. */
export type Need = 'sources' | 'embed' | 'error' | 'chunk';

interface Place {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly need?: Need;
}

const EMBED: Place = {
  attributes: { 'embed-url': 'https://cdn.example.org/telecons/embed/page.html' },
  need: 'embed',
};
/** The only list or button with a border is in the code to embed. */
const gaugeEmbed = { 'telecons-target-gauge': EMBED };
/** Before there were figures of every year. */
const gaugeEarly: Readonly<Partial<Record<Tag, Place>>> = {
  'telecons-target-gauge': { attributes: { 'as-of': '2020-04-30' } },
};

/** Where the element alone does not show it. */
const PLACES: Readonly<Record<string, Readonly<Partial<Record<Tag, Place>>>>> = {
  '--telecons-surface-raised': gaugeEmbed,
  '--telecons-control': gaugeEmbed,
  '--telecons-radius': gaugeEmbed,
  '--telecons-actual-tint': gaugeEarly,
  '--telecons-hatch': gaugeEarly,
  '--telecons-flag': {
    'telecons-region-map': { need: 'error' },
    'telecons-target-gauge': { attributes: { 'as-of': '2019-09-30' }, need: 'chunk' },
  },
  '--telecons-link': {
    'telecons-timeline': { need: 'sources' },
    'telecons-region-map': { need: 'sources' },
    'telecons-target-gauge': { need: 'sources' },
  },
};

interface Measure {
  readonly value: string;
  /** Of the frame: where and as what it takes effect. */
  readonly effect: readonly [selector: string, property: string];
}

/** Of what is no colour: a value for the example. */
export const MEASURES: Readonly<Record<string, Measure>> = {
  '--telecons-font': { value: 'Georgia, serif', effect: ['.frame', 'font-family'] },
  '--telecons-font-title': { value: 'Georgia, serif', effect: ['.heading', 'font-family'] },
  '--telecons-font-figures': { value: 'Georgia, serif', effect: ['.chart', 'font-family'] },
  '--telecons-stroke': { value: '4px', effect: ['.frame', 'border-top-width'] },
  '--telecons-space': { value: '14px', effect: ['.frame', 'row-gap'] },
  '--telecons-radius': { value: '8px', effect: ['select, .boxed', 'border-top-left-radius'] },
  '--telecons-touch': { value: '48px', effect: ['button', 'min-height'] },
};

/** Of no palette: what it paints is found by it. */
export const EXAMPLE_COLOUR = '#7a1fa2';

const NEEDS: Readonly<Record<Need, string>> = {
  sources: ', once a pointer or the focus has come',
  embed: '; here, in the code to embed',
  error: '; here, when own data is refused',
  chunk: '; here, when a file can’t be loaded',
};

export interface CustomPropertyExample extends Example {
  readonly need: Need | undefined;
}

/** @param property as the manifest tells it of that element */
export function customPropertyExample(
  tag: Tag,
  { name = '', description = '' }: Named,
): CustomPropertyExample {
  const { attributes, need } = PLACES[name]?.[tag] ?? {};
  const value = MEASURES[name]?.value ?? EXAMPLE_COLOUR;
  return {
    html: element(tag, attributes),
    css: `${tag} { ${name}: ${value}; }`,
    shows: need ? `${description.replace(/\.$/, '')}${NEEDS[need]}.` : description,
    need,
  };
}
