/** French texts. U+202F before ; ! ? %, U+00A0 before : and inside « ». */
import type { Step } from '../model/types.js';
import { developerMessages } from './developer.js';
import { capital, list } from './text.js';
import type { LegendText, Messages } from './messages.js';

const steps: Readonly<Record<Step, readonly [one: string, many: string, per: string]>> = {
  day: ['jour', 'jours', 'par jour'],
  week: ['semaine', 'semaines', 'par semaine'],
  month: ['mois', 'mois', 'par mois'],
  year: ['année', 'années', 'par an'],
  point: ['date', 'dates', 'en cumul'],
};

const legend: Readonly<Record<LegendText, string>> = {
  published: 'chiffre publié',
  minimum: '«\u00a0plus de\u00a0»\u00a0: minimum',
  maximum: '«\u00a0moins de\u00a0»\u00a0: maximum',
  estimate: 'estimation',
  disputed: 'chiffre contesté',
  mean: 'moyenne sur la période',
  'unknown-path': 'évolution inconnue',
  missing: 'sans chiffre publié',
};

export const fr: Messages = {
  loading: 'Chargement du graphique…',
  loadFailed: 'Les données n’ont pas pu être chargées.',
  loadFailedHelp:
    'Le texte de l’article reste complet. Vous pouvez réessayer ou lire les chiffres à la source.',
  retry: 'Réessayer',
  openSource: 'Ouvrir la source',
  dataRefused: 'Ces données n’ont pas pu être lues.',
  emptyAsOf: (date) => `Aucun chiffre publié au ${date}.`,
  emptyWindow: 'Aucun chiffre publié sur cette période.',
  detailsFailed: 'Les détails n’ont pas pu être chargés.',
  failed: 'L’action a échoué.',

  seriesGroup: 'Série',
  scopeGroup: 'Périmètre',
  scaleGroup: 'Échelle',
  series: {
    monthly: 'Par mois',
    weekly: 'Par semaine',
    cumulative: 'Cumul',
    annual: 'Par an',
  },
  scales: { linear: 'Linéaire', log: 'Logarithmique' },
  actionsGroup: 'Actions',
  table: 'Tableau',
  chart: 'Graphique',
  csv: 'CSV',
  png: 'PNG',
  embed: 'Intégrer',

  pointsLabel: 'Chiffres publiés',
  keyboardHelp:
    'Flèches\u00a0: chiffre précédent ou suivant. Début, Fin\u00a0: premier, dernier. Échap\u00a0: fermer.',
  sourceLead: (count) => (count > 1 ? 'Sources\u00a0: ' : 'Source\u00a0: '),
  ownData: 'Données du publieur',
  inventedData: 'Données inventées',

  headings: {
    monthly: 'Téléconsultations remboursées par mois',
    weekly: 'Téléconsultations remboursées par semaine',
    cumulative: 'Téléconsultations remboursées, en cumul',
    annual: 'Téléconsultations remboursées par an',
  },
  heading: (measure, years, scope) =>
    measure + (years && `, ${years}`) + (scope && `\u00a0: ${scope}`),
  yearRun: (first, last) => `${first}-${last}`,
  acts: 'actes',
  actsCounted: 'Nombre d’actes',
  subtitle: (measure, step, area, run) =>
    [measure, steps[step][2], area].filter(Boolean).join(' ') + (run && `, ${run}`),
  area: (code) => ({ FR: 'en France', FX: 'en France métropolitaine' })[code] ?? '',
  knownAt: (date) => `Chiffres connus au ${date}.`,
  knownAtInline: (date) => `, chiffres connus au ${date}`,

  scaleNote: 'Échelle logarithmique\u00a0: d’une ligne à la suivante, on multiplie par\u00a010',
  zoomTitle: (run) => `Zoom, ${run}`,
  zoomFactor: (times) => `hauteur agrandie ${times}\u00a0fois`,
  legend: (key, step) => (key === 'missing' ? `${steps[step][0]} ${legend[key]}` : legend[key]),

  cautionLead: 'À lire avec prudence.',
  coverage: (published, total, step, one) =>
    `${published}\u00a0${steps[step][one ? 0 : 1]} sur ${total} ${one ? 'a' : 'ont'} un chiffre publié\u00a0: ` +
    (step === 'week' || step === 'year'
      ? 'les autres ne valent pas zéro, elles sont inconnues.'
      : 'les autres ne valent pas zéro, ils sont inconnus.'),
  estimates: (periods, count) =>
    !periods.length
      ? `${count}\u00a0chiffres sont des estimations.`
      : periods.length > 1
        ? `Des estimations\u00a0: ${list(' et ', periods)}.`
        : `${capital(periods[0] ?? '')} est une estimation.`,
  provisional: (periods, count) =>
    periods.length
      ? `Chiffres provisoires\u00a0: ${list(' et ', periods)}.`
      : `${count}\u00a0chiffres sont provisoires.`,
  contradicts: (period, figure) =>
    `${capital(period)}, ${figure}\u00a0: ce chiffre est contesté, d’autres chiffres publiés le contredisent.`,
  dateDisputed: (period, figure, other) =>
    `${capital(period)}, ${figure}\u00a0: une autre source donne ce chiffre pour ${other}.`,
  disputedBy: (period, figure) =>
    `Une autre source publie ${figure} pour ${period}, ce qui contredit des chiffres affichés.`,

  columns: (unit, step) => [
    step === 'point' ? 'Période' : capital(steps[step][0]),
    capital(unit),
    'Nature du chiffre',
    'Source',
  ],
  value: 'Valeur',
  notPublished: 'non publié',
  revisedFrom: (figures) => `révisé, d’abord ${figures}`,
  contestedIn: (period, figure) => `une autre source donne ${figure} pour ${period}`,
  alsoPublished: (figure) => `aussi publié\u00a0: ${figure}`,
  noteSeparator: '\u202f; ',

  published: 'chiffre publié',
  minimum: 'minimum',
  maximum: 'maximum',
  rounded: 'arrondi',
  rangeKind: 'fourchette',
  disputed: 'chiffre contesté',
  statuses: {
    published: null,
    provisional: 'provisoire',
    estimate: 'estimation',
    forecast: 'prévision',
    claim: 'chiffre d’une entreprise',
    named: 'citée, sans chiffre',
  },
  measureKind: (measure, step) =>
    measure === 'mean' ? `moyenne ${steps[step][2]}` : measure === 'peak' ? 'pic' : null,

  takeaway: ({ period, figure, title, status, mean, disputed, largest, source }) =>
    (title === null
      ? `${capital(period)}, ${figure} téléconsultations ont été remboursées`
      : `${title}\u00a0: ${figure} ${period}`) +
    (mean ? `, en moyenne ${steps[mean][2]}` : '') +
    (status === 'estimate' ? ', selon une estimation' : '') +
    (status === 'provisional' ? ', chiffre provisoire' : '') +
    (disputed ? ', chiffre contesté' : '') +
    (largest ? ', le maximum publié' : '') +
    (source && ` (${source})`) +
    '.',

  ...developerMessages,
  badValue: (attribute, value, allowed, used) =>
    `${attribute}="${value}" n’existe pas\u00a0: valeurs possibles ${allowed.join(', ')}. Le graphique s’affiche avec ${used}.`,
};
