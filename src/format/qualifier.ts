/** The words before a figure: what the source said of it. */
import type { Observation } from '../model/types.js';
import { isFrench } from './intl.js';
import { formatCompact, formatCount } from './number.js';

/** The sources' words for a rounded figure, in English. Anything else is "about". */
const ENGLISH: Readonly<Record<string, string>> = {
  'près de': 'nearly',
  's’approchait de': 'nearly',
  'autour de': 'around',
  'moins de': 'less than',
  'plus de': 'more than',
};

/**
 * Words to write before the number, "" or "plus de". The bound words stand for whatever the source
 * wrote ("dépasser", "un peu plus d’un million"). Of a rounded figure the source's own words stay
 * if they can stand before a number, else none: a bare figure is never called "environ".
 */
export function qualifierOf(
  { amount, wording }: Pick<Observation, 'amount' | 'wording'>,
  locale: string,
): string {
  const french = isFrench(locale);
  if (amount.bound === 'at-least') return french ? 'plus de' : 'more than';
  if (amount.bound === 'at-most') return french ? 'moins de' : 'less than';
  const words = wording.toLowerCase();
  if (amount.bound !== 'about' || !/^environ$| de$/.test(words)) return '';
  return french ? words : (ENGLISH[words] ?? 'about');
}

/**
 * The figure with its qualifier: "plus de 4 500 000", or compact "plus de 4,5 millions"; "" when
 * it was cited without a value.
 */
export function formatFigure(
  observation: Pick<Observation, 'amount' | 'wording'>,
  locale: string,
  form: 'full' | 'long' | 'short',
): string {
  const { amount } = observation;
  if (amount.bound === 'unstated') return '';
  const write = (value: number): string =>
    form === 'full' ? formatCount(value, locale) : formatCompact(value, locale, form);
  if (amount.bound === 'range') {
    const [before, between] = isFrench(locale) ? ['entre', 'et'] : ['between', 'and'];
    return `${before} ${write(amount.value)} ${between} ${write(amount.valueHigh)}`;
  }
  const qualifier = qualifierOf(observation, locale);
  return (qualifier && `${qualifier} `) + write(amount.value);
}
