/** Numbers as they are read: never rounded, with the spaces that each language wants. */
import { isFrench, numberFormat } from './intl.js';

const MILLION = 1e6;

/** A count with all its digits: 4500000 → "4 500 000" (U+202F), "4,500,000". */
export function formatCount(value: number, locale: string): string {
  return numberFormat(locale).format(value);
}

/**
 * A count in words where that loses nothing: 4500000 → "4,5 millions", short "4,5 M". Everything
 * else is written in full: 1118175 → "1 118 175".
 * @param grain what it must be a multiple of to be told in millions.
 * @param size what must have a million of it.
 */
export function formatCompact(
  value: number,
  locale: string,
  width: 'long' | 'short',
  grain = MILLION / 10,
  size = value,
): string {
  if (Math.abs(size) < MILLION || value % grain) return formatCount(value, locale);
  // Exact for up to 15 digits.
  const millions = value / MILLION;
  const number = formatCount(millions, locale);
  const french = isFrench(locale);
  if (width === 'short') return number + (french ? '\u00a0M' : 'M');
  // In French the plural begins at two.
  return `${number}\u00a0million${french && Math.abs(millions) >= 2 ? 's' : ''}`;
}

/**
 * The same for a round number of an axis, which may have more decimals: "0,25", "1,25 M".
 * @param top of the axis, if all its numbers are told in the same unit: "0,8 M" under "1 M".
 */
export const formatTick = (value: number, locale: string, top = value): string =>
  // Steps like 0.1 + 0.2 carry noise in their 17th digit.
  formatCompact(Number(value.toPrecision(12)), locale, 'short', 1, value && top);

/** A share given in per cent: 44 → "44 %" (U+202F), "44%". */
export function formatPercent(percent: number, locale: string): string {
  return formatCount(percent, locale) + (isFrench(locale) ? '\u202f%' : '%');
}
