/** What only the timeline says until its first drawing: other widgets need not carry it. */
import type { SeriesName, Step } from '../model/types.js';
import type { Language, Messages } from './messages.js';
import type { ResolvedLanguage } from './resolve.js';

/** Of each step its name, its plural, and what one figure is per: "mois", "mois", "par mois". */
export type StepWords = Readonly<Record<Step, readonly [one: string, many: string, per: string]>>;

export interface TimelineMessages {
  readonly steps: StepWords;
  /** Before a step: "en moyenne par semaine". */
  readonly onAverage: string;
  readonly actsCounted: string;
  readonly seriesGroup: string;
  readonly series: Readonly<Record<SeriesName, string>>;
  readonly scaleGroup: string;
  readonly scales: { readonly linear: string; readonly log: string };
  /** Name of the list of points. */
  readonly pointsLabel: string;
  readonly cumulated: string;
  /** By area code: "en France". */
  readonly areas: Readonly<Record<string, string>>;
  readonly scaleNote: string;
  readonly zoomFactor: (times: string) => string;
  /** The plural of what figures are: "chiffres provisoires". */
  readonly plural: (words: string) => string;
  /** Under a disputed figure on the plot, where there is little room. */
  readonly contested: string;
  /** Of a figure that contests others: "contredit par d’autres". */
  readonly contradicted: string;
  /** Goes on `contestedIn` of `history.ts` when it says nothing of one figure. */
  readonly contradictsShown: string;
  readonly wereReimbursed: (figure: string) => string;
  readonly byEstimate: string;
  readonly largest: string;
}

/** A language with the words of the timeline. */
export interface TimelineLanguage extends ResolvedLanguage {
  readonly messages: Messages & TimelineMessages;
}

const fr: TimelineMessages = {
  steps: {
    day: ['jour', 'jours', 'par jour'],
    week: ['semaine', 'semaines', 'par semaine'],
    month: ['mois', 'mois', 'par mois'],
    year: ['année', 'années', 'par an'],
    point: ['période', 'périodes', 'en cumul'],
  },
  onAverage: 'en moyenne ',
  actsCounted: 'Nombre d’actes',
  seriesGroup: 'Série',
  series: { monthly: 'Par mois', weekly: 'Par semaine', cumulative: 'Cumul', annual: 'Par an' },
  scaleGroup: 'Échelle',
  scales: { linear: 'Linéaire', log: 'Logarithmique' },
  pointsLabel: 'Chiffres publiés',
  cumulated: 'Cumul des téléconsultations remboursées',
  areas: { FR: 'en France', FX: 'en France métropolitaine' },
  scaleNote: 'Échelle logarithmique\u00a0: d’une ligne à la suivante, on multiplie par\u00a010',
  zoomFactor: (times) => `hauteur agrandie ${times}\u00a0fois`,
  plural: (words) => words.replace(/ |$/g, 's$&'),
  contested: 'contesté',
  contradicted: 'contredit par d’autres',
  contradictsShown: ', ce qui contredit des chiffres affichés',
  wereReimbursed: (figure) => `${figure} téléconsultations ont été remboursées`,
  byEstimate: 'selon une estimation',
  largest: 'le chiffre le plus élevé de cette série',
};

const en: TimelineMessages = {
  steps: {
    day: ['day', 'days', 'per day'],
    week: ['week', 'weeks', 'per week'],
    month: ['month', 'months', 'per month'],
    year: ['year', 'years', 'per year'],
    point: ['period', 'periods', 'since the start'],
  },
  onAverage: 'on average ',
  actsCounted: 'Number of acts',
  seriesGroup: 'Series',
  series: { monthly: 'Monthly', weekly: 'Weekly', cumulative: 'Cumulative', annual: 'Annual' },
  scaleGroup: 'Scale',
  scales: { linear: 'Linear', log: 'Logarithmic' },
  pointsLabel: 'Published figures',
  cumulated: 'Cumulative reimbursed téléconsultations',
  areas: { FR: 'in France', FX: 'in metropolitan France' },
  scaleNote: 'Logarithmic scale: each line is 10 times the one below',
  zoomFactor: (times) => `height magnified ${times} times`,
  plural: (words) => `${words}s`,
  contested: 'disputed',
  contradicted: 'contradicted by others',
  contradictsShown: ', which contradicts figures shown',
  wereReimbursed: (figure) => `${figure} téléconsultations were reimbursed`,
  byEstimate: 'by an estimate',
  largest: 'the highest of this series',
};

const words: Readonly<Record<Language, TimelineMessages>> = { fr, en };

/** The same language with the words of the timeline. */
export const timelineLanguage = (language: ResolvedLanguage): TimelineLanguage => ({
  ...language,
  messages: { ...language.messages, ...words[language.language] },
});
