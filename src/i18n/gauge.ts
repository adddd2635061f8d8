/** Texts of the gauge, apart so that only pages with a gauge load them. */
import type { Language } from './messages.js';

export interface GaugeMessages {
  // Heading, subtitle, legend
  readonly government: string;
  /** After the name of the forecast: whose budget it comes from. */
  readonly budget: string;
  readonly subtitle: string;

  // Controls
  readonly shapeGroup: string;
  readonly shapes: { readonly bars: string; readonly dial: string };

  // Drawing
  readonly forecast: string;
  /** After a share: "25 % de la prévision". */
  readonly ofForecast: string;
  /** Title of the second panel; `share`: where its scale ends. */
  readonly magnified: (share: string, times: string) => string;

  // While earlier figures could not be loaded
  readonly retry: string;

  // Caution and table
  readonly year: string;
  readonly period: string;
  readonly calculated: string;
  readonly shareColumn: string;
}

const fr: GaugeMessages = {
  government: 'prévision du gouvernement',
  budget: ' (budget 2018)',
  subtitle:
    'En\u00a0% de la prévision de l’année (budget 2018)\u202f; 100\u202f% = prévision atteinte',
  shapeGroup: 'Forme',
  shapes: { bars: 'Barres', dial: 'Cadrans' },
  forecast: 'prévision',
  ofForecast: 'de la prévision',
  magnified: (share, times) => `De 0 à ${share}, agrandi ${times}\u00a0fois`,
  retry: 'Réessayer',
  year: 'année',
  period: 'période',
  calculated: 'Les parts sont calculées et arrondies.',
  shareColumn: 'Part, calculée',
};

const en: GaugeMessages = {
  government: 'government forecast',
  budget: ' (2018 budget)',
  subtitle: 'In % of the year’s forecast (2018 budget); 100% = forecast reached',
  shapeGroup: 'Shape',
  shapes: { bars: 'Bars', dial: 'Dials' },
  forecast: 'forecast',
  ofForecast: 'of the forecast',
  magnified: (share, times) => `From 0 to ${share}, magnified ${times} times`,
  retry: 'Retry',
  year: 'year',
  period: 'period',
  calculated: 'Shares are calculated and rounded.',
  shareColumn: 'Share, calculated',
};

/** The texts of the gauge in one language. */
export const gaugeMessagesFor = (language: Language): GaugeMessages =>
  language === 'en' ? en : fr;
