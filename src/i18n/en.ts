/** English texts. */
import type { Step } from '../model/types.js';
import { developerMessages } from './developer.js';
import { capital, list } from './text.js';
import type { LegendText, Messages } from './messages.js';

const steps: Readonly<Record<Step, readonly [one: string, many: string, per: string]>> = {
  day: ['day', 'days', 'per day'],
  week: ['week', 'weeks', 'per week'],
  month: ['month', 'months', 'per month'],
  year: ['year', 'years', 'per year'],
  point: ['date', 'dates', '(cumulative)'],
};

const legend: Readonly<Record<LegendText, string>> = {
  published: 'published figure',
  minimum: '“more than”: minimum',
  maximum: '“less than”: maximum',
  estimate: 'estimate',
  disputed: 'disputed figure',
  mean: 'mean over the period',
  'unknown-path': 'path unknown',
  missing: 'without a published figure',
};

export const en: Messages = {
  loading: 'Loading chart…',
  loadFailed: 'The data could not be loaded.',
  loadFailedHelp:
    'The text of the article is complete. You can retry or read the figures at the source.',
  retry: 'Retry',
  openSource: 'Open the source',
  dataRefused: 'This data could not be read.',
  emptyAsOf: (date) => `No figure published by ${date}.`,
  emptyWindow: 'No figure published in this period.',
  detailsFailed: 'The details could not be loaded.',
  failed: 'The action failed.',

  seriesGroup: 'Series',
  scopeGroup: 'Scope',
  scaleGroup: 'Scale',
  series: { monthly: 'Monthly', weekly: 'Weekly', cumulative: 'Cumulative', annual: 'Annual' },
  scales: { linear: 'Linear', log: 'Logarithmic' },
  actionsGroup: 'Actions',
  table: 'Table',
  chart: 'Chart',
  csv: 'CSV',
  png: 'PNG',
  embed: 'Embed',

  pointsLabel: 'Published figures',
  keyboardHelp: 'Arrows: previous or next figure. Home, End: first, last. Escape: close.',
  sourceLead: (count) => (count > 1 ? 'Sources: ' : 'Source: '),
  ownData: 'Publisher’s own data',
  inventedData: 'Invented data',

  headings: {
    monthly: 'Reimbursed téléconsultations per month',
    weekly: 'Reimbursed téléconsultations per week',
    cumulative: 'Reimbursed téléconsultations, cumulative',
    annual: 'Reimbursed téléconsultations per year',
  },
  heading: (measure, years, scope) => measure + (years && `, ${years}`) + (scope && `: ${scope}`),
  yearRun: (first, last) => `${first}–${last}`,
  acts: 'acts',
  actsCounted: 'Number of acts',
  subtitle: (measure, step, area, run) =>
    [measure, steps[step][2], area].filter(Boolean).join(' ') + (run && `, ${run}`),
  area: (code) => ({ FR: 'in France', FX: 'in metropolitan France' })[code] ?? '',
  knownAt: (date) => `Figures known on ${date}.`,
  knownAtInline: (date) => `, figures known on ${date}`,

  scaleNote: 'Logarithmic scale: each line is 10 times the one below',
  zoomTitle: (run) => `Zoom, ${run}`,
  zoomFactor: (times) => `height magnified ${times} times`,
  legend: (key, step) => (key === 'missing' ? `${steps[step][0]} ${legend[key]}` : legend[key]),

  cautionLead: 'Read with care.',
  coverage: (published, total, step, one) =>
    `${published} ${steps[step][one ? 0 : 1]} out of ${total} ${one ? 'has' : 'have'} a published figure: the others are not zero, they are unknown.`,
  estimates: (periods, count) =>
    !periods.length
      ? `${count} figures are estimates.`
      : periods.length > 1
        ? `Estimates: ${list(' and ', periods)}.`
        : `${capital(periods[0] ?? '')} is an estimate.`,
  provisional: (periods, count) =>
    periods.length
      ? `Provisional figures: ${list(' and ', periods)}.`
      : `${count} figures are provisional.`,
  contradicts: (period, figure) =>
    `${capital(period)}, ${figure}: this figure is disputed, other published figures contradict it.`,
  dateDisputed: (period, figure, other) =>
    `${capital(period)}, ${figure}: another source gives this figure for ${other}.`,
  disputedBy: (period, figure) =>
    `Another source publishes ${figure} for ${period}, which contradicts figures shown.`,

  columns: (unit, step) => [
    step === 'point' ? 'Period' : capital(steps[step][0]),
    capital(unit),
    'Kind of figure',
    'Source',
  ],
  value: 'Value',
  notPublished: 'not published',
  revisedFrom: (figures) => `revised, first ${figures}`,
  contestedIn: (period, figure) => `another source gives ${figure} for ${period}`,
  alsoPublished: (figure) => `also published: ${figure}`,
  noteSeparator: '; ',

  published: 'published figure',
  minimum: 'minimum',
  maximum: 'maximum',
  rounded: 'rounded',
  rangeKind: 'range',
  disputed: 'disputed figure',
  statuses: {
    published: null,
    provisional: 'provisional',
    estimate: 'estimate',
    forecast: 'forecast',
    claim: 'company figure',
    named: 'named, no figure',
  },
  measureKind: (measure, step) =>
    measure === 'mean' ? `mean ${steps[step][2]}` : measure === 'peak' ? 'peak' : null,

  takeaway: ({ period, figure, title, status, mean, disputed, largest, source }) =>
    (title === null
      ? `${capital(period)}, ${figure} téléconsultations were reimbursed`
      : `${title}: ${figure} ${period}`) +
    (mean ? `, on average ${steps[mean][2]}` : '') +
    (status === 'estimate' ? ', by an estimate' : '') +
    (status === 'provisional' ? ', a provisional figure' : '') +
    (disputed ? ', a disputed figure' : '') +
    (largest ? ', the highest published' : '') +
    (source && ` (${source})`) +
    '.',

  ...developerMessages,
  badValue: (attribute, value, allowed, used) =>
    `${attribute}="${value}" is not valid; use ${allowed.join(' or ')}. Showing ${used}.`,
};
