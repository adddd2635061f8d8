/** What both languages share: two joints of sentences, and words that are the same in both. */
import type { Messages, SharedMessages, StepWords } from './messages.js';

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "a, b et c". */
export const list = (and: string, texts: readonly string[]): string =>
  texts.length < 2 ? texts.join('') : texts.slice(0, -1).join(', ') + and + (texts.at(-1) ?? '');

const invalid = (attribute: string, value: string, why: string): string =>
  `${attribute}="${value}" is not valid; ${why}.`;

/** What is the same in both languages, or made of the words for a step. */
export const shared = (steps: StepWords): SharedMessages & Pick<Messages, 'series' | 'steps'> => ({
  steps,
  series: {
    monthly: capital(steps.month[2]),
    weekly: capital(steps.week[2]),
    cumulative: capital(steps.point[2]),
    annual: capital(steps.year[2]),
  },
  actionsGroup: 'Actions',
  csv: 'CSV',
  png: 'PNG',
  badDate: (attribute, value) => invalid(attribute, value, 'use 2019, 2019-09 or 2019-09-12'),
  datesReversed: (from, to) => invalid('to', to, `it is before from="${from}"`),
  badScope: (value, series, allowed) =>
    invalid('scope', value, `series="${series}" has ${allowed.join(', ')}`),
  selfClosed: (tag) => `<${tag}/> swallowed the page; write <${tag}></${tag}>.`,
});
