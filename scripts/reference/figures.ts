/** Rows of `observations.csv` in English words, with the elements' own formats. */
import { formatCount } from '../../src/format/number.js';
import { formatDate, formatPeriod } from '../../src/format/period.js';
import { qualifierOf } from '../../src/format/qualifier.js';
import { isOneStep } from '../../src/model/period.js';
import type { Amount, IsoDate, ReducedDate } from '../../src/model/types.js';
import type { Row } from '../data/tables.js';

export type Figure = Row<'observations'>['cells'];

const LOCALE = 'en';
const AFTER: Readonly<Record<string, string>> = { '%': '%', EUR: ' €' };

/** "more than 18,000,000", "64%", "1,000 – 2,000"; "named" where a source gives no number. */
export function valueText({ value, value_high, unit, bound }: Figure, wording: string): string {
  if (value === '') return 'named, no number';
  const write = (text: string): string => formatCount(Number(text), LOCALE);
  const amount = { bound: bound as Exclude<Amount['bound'], 'range' | 'unstated'>, value: 0 };
  const words = bound === 'range' ? '' : qualifierOf({ amount, wording }, LOCALE);
  const number = value_high ? `${write(value)} – ${write(value_high)}` : write(value);
  return `${words && `${words} `}${number}${AFTER[unit] ?? ''}`;
}

/** "April 2020", "6–12 April 2020" */
export function periodText({ period_start, period_end }: Figure): string {
  const period = { start: period_start as IsoDate, end: period_end as IsoDate };
  const step = (['week', 'month', 'year'] as const).find((name) => isOneStep(name, period));
  return formatPeriod(period, step ?? 'day', LOCALE, 'long');
}

/** "12 September 2019", "September 2019"; empty where it is not known. */
export const dateText = (date: string): string =>
  date === '' ? '' : formatDate(date as ReducedDate, LOCALE, 'long');
