/** English texts. */
import type { Messages } from './messages.js';
import { shared } from './text.js';

export const en: Messages = {
  ...shared(': '),
  steps: {
    day: ['day', 'days', 'per day'],
    week: ['week', 'weeks', 'per week'],
    month: ['month', 'months', 'per month'],
    year: ['year', 'years', 'per year'],
    point: ['period', 'periods', 'since the start'],
  },
  loading: 'Loading chart…',
  loadFailed: 'The data could not be loaded.',
  emptyAsOf: (date) => `No figure published by ${date}.`,
  emptyWindow: 'No figure published in this period.',
  failed: 'The action failed.',

  seriesGroup: 'Series',
  scopeGroup: 'Scope',
  scaleGroup: 'Scale',
  series: { monthly: 'Monthly', weekly: 'Weekly', cumulative: 'Cumulative', annual: 'Annual' },
  scales: { linear: 'Linear', log: 'Logarithmic' },
  table: 'Table',
  chart: 'Chart',
  embed: 'Embed',

  pointsLabel: 'Published figures',
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
  onAverage: 'on average ',

  reimbursed: 'Reimbursed téléconsultations ',
  cumulated: 'Cumulative reimbursed téléconsultations',
  yearDash: '–',
  acts: 'acts',
  actsCounted: 'Number of acts',
  areas: { FR: 'in France', FX: 'in metropolitan France' },
  knownAt: (date) => `, figures known on ${date}`,

  scaleNote: 'Logarithmic scale: each line is 10 times the one below',
  zoomFactor: (times) => `height magnified ${times} times`,

  cautionLead: 'Read with care.',
  coverage: (part, total) =>
    `Published figures: ${part} out of ${total}; the others are unknown, not zero.`,
  figures: (count) => `${count} figures`,
  contradicted: 'contradicted by others',
  contestedIn: (period, figure) => `another source gives ${figure} for ${period}`,
  contradictsShown: ', which contradicts figures shown',

  kindColumn: 'Kind of figure',
  notPublished: 'not published',
  revisedFrom: (figures) => `revised, first ${figures}`,
  alsoPublished: (figure) => `also published: ${figure}`,

  wereReimbursed: (figure) => `${figure} téléconsultations were reimbursed`,
  byEstimate: 'by an estimate',
  largest: 'the highest of this series',

  badValue: (attribute, value, allowed, used) =>
    `${attribute}="${value}" is not valid; use ${allowed.join(' or ')}.` +
    (used && ` Showing ${used}.`),
};
