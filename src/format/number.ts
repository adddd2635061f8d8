/** Numbers as they are read: never rounded, with the spaces that each language wants. */
import { languageOf, numberFormat } from './intl.js';

const MILLION = 1e6;

/** A count with all its digits: 4500000 → "4 500 000" (U+202F), "4,500,000". */
export function formatCount(value: number, locale: string): string {
  return numberFormat(locale).format(value);
}

/**
 * A count in words where that loses nothing: 4500000 → "4,5 millions", short "4,5 M". Everything
 * else is written in full: 1118175 → "1 118 175".
 */
export function formatCompact(value: number, locale: string, width: 'long' | 'short'): string {
  const size = Math.abs(value);
  return size < MILLION || size % (MILLION / 10)
    ? formatCount(value, locale)
    : inMillions(value, locale, width);
}

/** The same for a round number of an axis, which may have more decimals: "0,25", "1,25 M". */
export function formatTick(value: number, locale: string): string {
  // Steps like 0.1 + 0.2 carry noise in their 17th digit.
  const clean = Number(value.toPrecision(12));
  return Math.abs(clean) < MILLION
    ? formatCount(clean, locale)
    : inMillions(clean, locale, 'short');
}

function inMillions(value: number, locale: string, width: 'long' | 'short'): string {
  // Shifting the decimal point in text would be exact too; this is, for up to 15 digits.
  const millions = value / MILLION;
  const number = formatCount(millions, locale);
  const french = languageOf(locale) === 'fr';
  if (width === 'short') return french ? `${number}\u00a0M` : `${number}M`;
  // In French the plural begins at two.
  return `${number}\u00a0million${french && Math.abs(millions) >= 2 ? 's' : ''}`;
}

/** A share given in per cent: 44 → "44 %" (U+202F), "44%". */
export function formatPercent(percent: number, locale: string): string {
  return formatCount(percent, locale) + (languageOf(locale) === 'fr' ? '\u202f%' : '%');
}
