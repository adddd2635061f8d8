/**
 * Texts of a gauge with dials, or of figures that do not all cover a calendar year, and how its panel
 * is opened: loaded with them.
 */
import type { Language } from './messages.js';

export interface GaugePeriodMessages {
  readonly compared: string;
  /** Names of the rows under it. */
  readonly forecast: string;
  readonly figure: (year: string) => string;
  /** Begins the caution; its first sentence may be set in bold. */
  readonly different: string;
  readonly covers: (year: string, period: string) => string;
  /** In the caution where a year has no figure. */
  readonly notZero: string;
  /** Ends the caution where dials are not to be compared by their arcs. */
  readonly scales: string;
  /** Said of each year by a screen reader. */
  readonly keysHint: string;
}

const fr: GaugePeriodMessages = {
  compared: 'Périodes comparées',
  forecast: 'prévision de\u00a0l’année',
  figure: (year) => `chiffre\u00a0${year}`,
  different: 'Des périodes différentes. Les prévisions portent sur une année civile.',
  covers: (year, period) => `Le chiffre de ${year} porte sur ${period}.`,
  notZero: 'Non publié\u00a0: cela ne veut pas dire zéro.',
  scales: 'Chaque cadran a sa propre échelle, écrite sous l’arc.',
  keysHint: 'Entrée\u00a0: ce qu’écrit la source.',
};

const en: GaugePeriodMessages = {
  compared: 'Periods compared',
  forecast: 'forecast for the\u00a0year',
  figure: (year) => `figure for\u00a0${year}`,
  different: 'Different periods. Forecasts cover a calendar year.',
  covers: (year, period) => `The figure for ${year} covers ${period}.`,
  notZero: 'Not published: this does not mean zero.',
  scales: 'Each dial has its own scale, written under the arc.',
  keysHint: 'Enter: what the source writes.',
};

/** The texts around periods in one language. */
export const gaugePeriodMessagesFor = (language: Language): GaugePeriodMessages =>
  language === 'en' ? en : fr;
