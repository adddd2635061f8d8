/** The ISO name of a period, as attributes and events write it. */
import { firstWeek, stepIndex, yearOfWeek } from './period.js';
import type { Period, Step } from './types.js';

/**
 * `2020-04`, `2020-W15`, `2020`, or a day; a cumulative figure is named by its last day, and a
 * period that is no whole step by both its ends (`2019-02-15/2019-03-17`).
 */
export function periodName(
  { start, end }: Pick<Period, 'start' | 'end'>,
  step: Step,
  isBracket: boolean,
): string {
  if (isBracket) return `${start}/${end}`;
  if (step === 'point' || step === 'day') return end;
  if (step === 'month') return start.slice(0, 7);
  if (step === 'year') return start.slice(0, 4);
  const index = stepIndex('week', start);
  const year = yearOfWeek(index);
  return `${year}-W${String(index - firstWeek(year) + 1).padStart(2, '0')}`;
}
