/** A live example of each slot, CSS part and custom state. */
import type { Named } from '../../../scripts/reference/contract.js';
import { element, type Example, type Tag } from './example.js';

export const slotExamples = (tag: Tag) => {
  const page = `/telecons/embed/${tag.replace('telecons-', '')}.html`;
  return {
    '': {
      html: element(tag, {}, `<a href="${page}">Les téléconsultations remboursées</a>`),
      shows: 'The link is there until the drawing is, and stays where no script runs.',
    },
    note: {
      html: element(tag, {}, '<span slot="note">Lire aussi notre enquête.</span>'),
      shows: 'The sentence stands below the notes of the widget, above the source line.',
    },
  } satisfies Readonly<Record<string, Example>>;
};

/** What an element must show so that a part is there. */
const ATTRIBUTES: Readonly<Partial<Record<`${Tag} ${string}`, Readonly<Record<string, string>>>>> =
  { 'telecons-timeline panel': { point: '2020-04' } };

/** One rule each, harmless in an article. */
export const PART_RULES = {
  frame: ['padding-inline', '16px', 'Room on both sides, for a coloured ground.'],
  heading: ['font-style', 'italic', 'The title is italic.'],
  subtitle: ['text-align', 'center', 'The subtitle is centred.'],
  controls: ['justify-content', 'flex-end', 'The controls stand on the right.'],
  chart: ['margin-block', '12px', 'More room above and below the drawing.'],
  panel: ['border-left-style', 'double', 'The panel has a double rule.'],
  legend: ['font-style', 'italic', 'The legend is italic.'],
  table: ['font-variant-numeric', 'tabular-nums', 'All digits of the table are equally wide.'],
  notes: ['font-style', 'italic', 'The notes are italic.'],
  source: ['text-align', 'right', 'The source line ends on the right.'],
  actions: ['justify-content', 'flex-end', 'The buttons stand on the right.'],
} as const satisfies Readonly<
  Record<string, readonly [property: string, value: string, shows: string]>
>;

export type PartName = keyof typeof PART_RULES;

export function partExamples(tag: Tag): Readonly<Record<PartName, Example>> {
  const examples = Object.entries(PART_RULES).map(([name, [property, value, shows]]) => [
    name,
    {
      html: element(tag, ATTRIBUTES[`${tag} ${name}`]),
      css: `${tag}::part(${name}) { ${property}: ${value}; }`,
      shows,
    },
  ]);
  return Object.fromEntries(examples) as Readonly<Record<PartName, Example>>;
}

/**
 * `:state(…)`, in Chrome 125, Firefox 126, Safari 17.4 and later. An error is own data that says
 * nothing; the gauge takes none, but can lack the file of earlier figures.
 */
export const stateExample = (tag: Tag, { name: state = '', description = '' }: Named): Example => {
  const takesData = tag !== 'telecons-target-gauge';
  const isError = state === 'error';
  const asOf = state === 'empty' ? '2010' : isError && !takesData ? '2019-09-30' : '';
  return {
    html: element(tag, asOf ? { 'as-of': asOf } : {}),
    css: `${tag}:state(${state}) { outline: 3px dotted; }`,
    ...(isError && takesData
      ? { script: `document.querySelector('${tag}').data = { rows: [] };` }
      : {}),
    shows: description + (isError && !takesData ? ' Here, when a file can’t be loaded.' : ''),
  };
};
