/** The words before a figure: what the source said of it. */
import type { Amount, Observation } from '../model/types.js';
import { isFrench } from './intl.js';
import { joined } from './joined.js';
import { formatCompact, formatCount, formatPercent } from './number.js';

/** The sources' words before a figure, in English. Anything else is "about". */
const ENGLISH: Readonly<Record<string, string>> = {
  'près de': 'nearly',
  'autour de': 'around',
  'moins de': 'less than',
  'plus de': 'more than',
};

/** Whatever the source wrote for these bounds: "dépasser", "un peu plus d’un million". */
const BOUND: Readonly<Partial<Record<Amount['bound'], string>>> = {
  'at-least': 'plus de',
  'at-most': 'moins de',
};

/**
 * Words to write before the number, "" or "plus de". Of a rounded figure the source's own words
 * stay if they can stand before a number, else none: a bare figure is never called "environ".
 */
export function qualifierOf(
  { amount: { bound }, wording }: Pick<Observation, 'amount' | 'wording'>,
  locale: string,
): string {
  const words = BOUND[bound] ?? (bound === 'about' ? wording.toLowerCase() : '');
  if (!/^environ$| de$/.test(words)) return '';
  return isFrench(locale) ? words : (ENGLISH[words] ?? 'about');
}

/**
 * The figure with its qualifier: "plus de 4 500 000", or compact "plus de 4,5 millions"; both ends
 * of a range: "1 000 – 2 000"; a share in per cent: "près de 50 %"; "" when it was cited without a
 * value.
 */
export function formatFigure(
  observation: Pick<Observation, 'amount' | 'wording'> & Partial<Pick<Observation, 'measure'>>,
  locale: string,
  form: 'full' | 'long' | 'short',
): string {
  const { amount } = observation;
  const write = (value: number): string =>
    observation.measure === 'share'
      ? formatPercent(value, locale)
      : form === 'full'
        ? formatCount(value, locale)
        : formatCompact(value, locale, form);
  return joined(
    [
      qualifierOf(observation, locale),
      'value' in amount && write(amount.value),
      'valueHigh' in amount && `– ${write(amount.valueHigh)}`,
    ],
    ' ',
  );
}
