/** The one place that makes Intl objects: each is made once per locale and kept. */

/** Anything but English is written in French. */
export const isFrench = (locale: string): boolean => !locale.startsWith('en');

const numbers: Record<string, Intl.NumberFormat> = {};

/**
 * Plain decimal numbers with every digit that the value has (a double has at most 17; Intl takes
 * 20), so that nothing published is ever rounded.
 */
export const numberFormat = (locale: string): Intl.NumberFormat =>
  (numbers[locale] ??= new Intl.NumberFormat(locale, { maximumFractionDigits: 20 }));

const months: Record<string, Intl.DateTimeFormat> = {};

/** Name of a month, 1 to 12: "avril", or "avr." when short. */
export function monthName(month: number, locale: string, width: 'long' | 'short'): string {
  // A region changes the formats of numbers only.
  const language = locale.slice(0, 2);
  return (months[language + width] ??= new Intl.DateTimeFormat(language, {
    month: width,
    timeZone: 'UTC',
  })).format(Date.UTC(2000, month - 1));
}
