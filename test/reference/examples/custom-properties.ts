/** What each custom property is for, where it shows, and a live example of it. */
import type { ColourToken } from '../../../src/charts/tokens.js';
import { element, type Example, type Tag } from './example.js';

/** What has to happen before it is to be seen. */
export type Need = 'sources' | 'embed' | 'error' | 'chunk';

interface Place {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly need?: Need;
}

interface Told {
  readonly what: string;
  readonly in: Readonly<Partial<Record<Tag, Place>>>;
}

const everywhere = (place: Place = {}): Readonly<Record<Tag, Place>> => ({
  'telecons-timeline': place,
  'telecons-region-map': place,
  'telecons-target-gauge': place,
});

const EMBED: Place = {
  attributes: { 'embed-url': 'https://cdn.example.org/telecons/embed/page.html' },
  need: 'embed',
};
/** The only list or button with a border is in the code to embed. */
const gaugeEmbed = { ...everywhere(), 'telecons-target-gauge': EMBED };

export const COLOURS: Readonly<Record<ColourToken, Told>> = {
  surface: { what: 'Ground, and the halo around texts of the drawing', in: everywhere() },
  'surface-raised': { what: 'Ground of lists, boxed buttons and the panel', in: gaugeEmbed },
  'on-actual': {
    what: 'Texts on marks',
    in: { 'telecons-target-gauge': {} },
  },
  'actual-tint': {
    what: 'Ground of what is cited without a value, or known only as a minimum or maximum',
    in: {
      'telecons-region-map': {},
      'telecons-target-gauge': { attributes: { 'as-of': '2020-04-30' } },
    },
  },
  skeleton: {
    what: 'Ground of bars and dials',
    in: { 'telecons-target-gauge': {} },
  },
  ink: { what: 'Title, values, axes, outlines of the focus', in: everywhere() },
  'ink-soft': { what: 'Subtitle, notes, legend, labels', in: everywhere() },
  'ink-mute': { what: 'Ticks, source line', in: everywhere() },
  control: { what: 'Borders of lists, boxed buttons and messages', in: gaugeEmbed },
  actual: { what: 'Marks of published figures', in: everywhere() },
  hatch: {
    what: 'Hatching of what was not published',
    in: {
      'telecons-timeline': {},
      'telecons-region-map': {},
      'telecons-target-gauge': { attributes: { 'as-of': '2020-04-30' } },
    },
  },
  target: { what: 'Line of the forecast', in: { 'telecons-target-gauge': {} } },
  flag: {
    what: 'Disputed figures, errors',
    in: {
      'telecons-timeline': {},
      'telecons-region-map': { need: 'error' },
      'telecons-target-gauge': { attributes: { 'as-of': '2019-09-30' }, need: 'chunk' },
    },
  },
  link: { what: 'Links', in: everywhere({ need: 'sources' }) },
  rule: { what: 'Rules between texts, frames of overseas regions', in: everywhere() },
  grid: {
    what: 'Lines behind the drawing',
    in: { 'telecons-timeline': {}, 'telecons-target-gauge': {} },
  },
};

interface Measured extends Told {
  readonly value: string;
  /** Of the frame: where and as what it takes effect. */
  readonly effect: readonly [selector: string, property: string];
}

export const MEASURES: Readonly<Record<string, Measured>> = {
  font: {
    what: 'Family of all texts',
    value: 'Georgia, serif',
    effect: ['.frame', 'font-family'],
    in: everywhere(),
  },
  'font-title': {
    what: 'Family of the title',
    value: 'Georgia, serif',
    effect: ['.heading', 'font-family'],
    in: everywhere(),
  },
  'font-figures': {
    what: 'Family of the texts in the drawing',
    value: 'Georgia, serif',
    effect: ['.chart', 'font-family'],
    in: everywhere(),
  },
  stroke: {
    what: 'Thickness of the rule on top',
    value: '4px',
    effect: ['.frame', 'border-top-width'],
    in: everywhere(),
  },
  space: {
    what: 'Gap between the parts',
    value: '14px',
    effect: ['.frame', 'row-gap'],
    in: everywhere(),
  },
  radius: {
    what: 'Corners of lists and boxed buttons',
    value: '8px',
    effect: ['select, .boxed', 'border-top-left-radius'],
    in: gaugeEmbed,
  },
  touch: {
    what: 'Least height of what is pressed; not under 24px (WCAG 2.2)',
    value: '48px',
    effect: ['button', 'min-height'],
    in: everywhere(),
  },
};

/** Of no palette: what it paints is found by it. */
export const EXAMPLE_COLOUR = '#7a1fa2';

const told = (name: string): Told | undefined =>
  (COLOURS as Readonly<Record<string, Told>>)[name] ?? MEASURES[name];

/** What `--telecons-…` is for; empty for a name that is not listed. */
export const meaningOf = (name: string): string => told(name)?.what ?? '';

/** Elements in which it shows. */
export const placesOf = (name: string): readonly Tag[] =>
  Object.keys(told(name)?.in ?? {}) as Tag[];

const NEEDS: Readonly<Record<Need, string>> = {
  sources: ', once a pointer or the focus has come',
  embed: '; here, in the code to embed',
  error: '; here, when own data is refused',
  chunk: '; here, when a file can’t be loaded',
};

export interface CustomPropertyExample extends Example {
  readonly need: Need | undefined;
}

/** `null` where it does not show in that element. */
export function customPropertyExample(name: string, tag: Tag): CustomPropertyExample | null {
  const place = told(name)?.in[tag];
  if (!place) return null;
  const value = MEASURES[name]?.value ?? EXAMPLE_COLOUR;
  return {
    html: element(tag, place.attributes),
    css: `${tag} { --telecons-${name}: ${value}; }`,
    shows: `${meaningOf(name)}${place.need ? NEEDS[place.need] : ''}.`,
    need: place.need,
  };
}
