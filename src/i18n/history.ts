/** Other figures that are told with one: for the timeline, and what the gauge loads later. */
import type { Language } from './messages.js';

export interface HistoryMessages {
  readonly revisedFrom: (figures: string) => string;
  /** Another source gives `figure` for `period`; in the table, too. */
  readonly contestedIn: (period: string, figure: string) => string;
}

const fr: HistoryMessages = {
  revisedFrom: (figures) => `révisé, d’abord ${figures}`,
  contestedIn: (period, figure) => `une autre source donne ${figure} pour ${period}`,
};

const en: HistoryMessages = {
  revisedFrom: (figures) => `revised, first ${figures}`,
  contestedIn: (period, figure) => `another source gives ${figure} for ${period}`,
};

export const historyMessagesFor = (language: Language): HistoryMessages =>
  language === 'en' ? en : fr;
