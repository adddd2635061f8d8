/** The one place that makes Intl objects: each is made once per locale and kept. */

/** Language of a locale; anything but English is written in French. */
export function languageOf(locale: string): 'fr' | 'en' {
  return locale.startsWith('en') ? 'en' : 'fr';
}

const numbers = new Map<string, Intl.NumberFormat>();

/**
 * Plain decimal numbers with every digit that the value has (a double has at most 17; Intl takes
 * 20), so that nothing published is ever rounded.
 */
export function numberFormat(locale: string): Intl.NumberFormat {
  let format = numbers.get(locale);
  if (!format) {
    format = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
    numbers.set(locale, format);
  }
  return format;
}

const months = new Map<string, readonly string[]>();

/** The twelve names of the months, January first: "avril", or "avr." when short. */
export function monthNames(locale: string, width: 'long' | 'short'): readonly string[] {
  // A region changes the formats of numbers only.
  const language = languageOf(locale);
  const key = language + width;
  let names = months.get(key);
  if (!names) {
    const format = new Intl.DateTimeFormat(language, { month: width, timeZone: 'UTC' });
    names = Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month)));
    months.set(key, names);
  }
  return names;
}
