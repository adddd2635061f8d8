/** English texts. */
import type { Messages } from './messages.js';
import { shared } from './text.js';

export const en: Messages = {
  ...shared(': '),
  loading: 'Loading chart…',
  loadFailed: 'The data could not be loaded.',
  empty: (date) => `No such figure published ${date ? `by ${date}` : 'in this period'}.`,
  failed: 'The action failed.',

  scopeGroup: 'Scope',
  table: 'Table',
  chart: 'Chart',
  embed: 'Embed',

  ownData: 'Publisher’s own data',

  semicolon: '; ',
  and: ' and ',
  words: {
    published: 'published figure',
    minimum: '“more than”: minimum',
    maximum: '“less than”: maximum',
    estimate: 'estimate',
    disputed: 'disputed figure',
    mean: 'mean over the period',
    'unknown-path': 'path unknown',
    missing: 'without a published figure',
    provisional: 'provisional figure',
    'at-least': 'minimum',
    'at-most': 'maximum',
    about: 'rounded',
  },

  reimbursed: 'Reimbursed téléconsultations ',
  yearDash: '–',
  acts: 'acts',
  knownAt: (date) => `, figures known on ${date}`,

  cautionLead: 'Read with care.',
  coverage: (part, total) =>
    `Published figures: ${part} out of ${total}; the others are unknown, not zero.`,

  kindColumn: 'Kind of figure',
  notPublished: 'not published',
  alsoPublished: (figure) => `also published: ${figure}`,

  badValue: (attribute, value, allowed, used) =>
    `${attribute}="${value}" is refused: possible ${allowed.join(', ')}.` +
    (used && ` Shown: ${used}.`),
};
