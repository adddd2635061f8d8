/** Texts of the reading panel and of the list of events, apart so that they are loaded on demand. */
import type { Language } from './messages.js';
import { list } from './text.js';

export interface ReadingMessages {
  readonly close: string;
  readonly moreEvents: string;
  /** How to move between the figures with keys. */
  readonly keysHint: string;
  /** What a click on a figure brings. */
  readonly clickHint: string;
  // Reading panel: one sentence each
  readonly minimumLine: (wording: string) => string;
  readonly maximumLine: (wording: string) => string;
  readonly aboutLine: (wording: string) => string;
  /** What "provisoire" means. */
  readonly provisionalLine: string;
  readonly deducedLine: (isWeek: boolean) => string;
  readonly cutoffLine: (date: string) => string;
  readonly revisedLine: (figure: string, source: string) => string;
  readonly disputingLine: (figures: readonly string[]) => string;
  readonly dateDisputedLine: (source: string, other: string) => string;
  readonly disputedByLine: (source: string, figure: string, other: string) => string;
  readonly roundedByLine: (figure: string, source: string) => string;
  readonly repeatedByLine: (figure: string, source: string) => string;
  readonly previousLine: (period: string, figure: string) => string;
}

const quote = (text: string): string => `«\u00a0${text}\u00a0»`;
const frenchWording = (kind: string, words: string, otherwise: string): string =>
  words ? `${kind}\u00a0: la source écrit ${quote(words)}.` : `${kind}\u00a0: ${otherwise}.`;

const englishWording = (kind: string, words: string, otherwise: string): string =>
  words ? `${kind}: the source says “${words}”.` : `${kind}: ${otherwise}.`;

const fr: ReadingMessages = {
  close: 'Fermer',
  moreEvents: 'Tous les repères',
  keysHint:
    'Flèches\u00a0: chiffre précédent ou suivant\u202f; Entrée\u00a0: ce qu’écrit la source\u202f; Échap\u00a0: fermer.',
  clickHint: 'Un clic montre ce qu’écrit la source.',
  minimumLine: (words) => frenchWording('Minimum', words, 'le vrai chiffre est plus élevé'),
  maximumLine: (words) => frenchWording('Maximum', words, 'le vrai chiffre est plus bas'),
  aboutLine: (words) => frenchWording('Arrondi', words, 'la source donne un chiffre rond'),
  provisionalLine: 'Premier décompte, qui peut être révisé.',
  deducedLine: (isWeek) =>
    `${isWeek ? 'Semaine' : 'Période'} déduite\u00a0: la source ne donne pas les jours exacts.`,
  cutoffLine: (date) => `Données arrêtées au ${date}\u202f; la suite est estimée par la source.`,
  revisedLine: (figure, source) => `Révisé\u00a0: ${figure} d’abord publiés (${source}).`,
  disputingLine: (figures) => `Aussi publiés\u00a0: ${list(' et ', figures)}.`,
  dateDisputedLine: (source, other) =>
    `Une autre source donne ce chiffre pour ${other} (${source}).`,
  disputedByLine: (source, figure, other) =>
    `Contesté\u00a0: une autre source donne ${figure} pour ${other} (${source}).`,
  roundedByLine: (figure, source) => `Aussi arrondi\u00a0: ${figure} (${source}).`,
  repeatedByLine: (figure, source) => `Aussi publié\u00a0: ${figure} (${source}).`,
  previousLine: (period, figure) => `Chiffre publié précédent\u00a0: ${period}, ${figure}.`,
};

const en: ReadingMessages = {
  close: 'Close',
  moreEvents: 'All events',
  keysHint: 'Arrow keys: previous or next figure; Enter: what the source says; Esc: close.',
  clickHint: 'Click to read what the source says.',
  minimumLine: (words) => englishWording('Minimum', words, 'the true figure is higher'),
  maximumLine: (words) => englishWording('Maximum', words, 'the true figure is lower'),
  aboutLine: (words) => englishWording('Rounded', words, 'the source gives a round figure'),
  provisionalLine: 'A first count, which may be revised.',
  deducedLine: (isWeek) =>
    `${isWeek ? 'Week' : 'Period'} deduced: the source does not give the exact days.`,
  cutoffLine: (date) => `Data up to ${date}; what follows is estimated by the source.`,
  revisedLine: (figure, source) => `Revised: first published as ${figure} (${source}).`,
  disputingLine: (figures) => `Also published: ${list(' and ', figures)}.`,
  dateDisputedLine: (source, other) => `Another source gives this figure for ${other} (${source}).`,
  disputedByLine: (source, figure, other) =>
    `Disputed: another source gives ${figure} for ${other} (${source}).`,
  roundedByLine: (figure, source) => `Also rounded: ${figure} (${source}).`,
  repeatedByLine: (figure, source) => `Also published: ${figure} (${source}).`,
  previousLine: (period, figure) => `Previous published figure: ${period}, ${figure}.`,
};

/** The texts of the reading panel and of the list of events in one language. */
export const readingMessagesFor = (language: Language): ReadingMessages =>
  language === 'en' ? en : fr;
