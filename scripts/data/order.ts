/** The order of publication, and what is derived from it: the sources of an observation, its wording. */
import { lastDay as lastDayOf } from '../../src/model/period.js';
import type { ReducedDate } from '../../src/model/types.js';
import type { Row, Tables } from './tables.js';

/** Last day of a date of any precision; an unknown date is after all others. */
export const lastDay = (date: string): string =>
  date ? lastDayOf(date as ReducedDate) : '9999-12-31';

/** Whether a source's qualifier says as much as the bound that was retained. */
export function agrees(wording: string, bound: string): boolean {
  if (/plus d|dépass|au-delà/i.test(wording)) return bound === 'at-least';
  if (/moins d|dessous/i.test(wording)) return bound === 'at-most';
  return wording !== '' && !bound.startsWith('at-');
}

/** Citations of each observation, by date of publication, then in the order of the file. */
export function citationsByObservation(
  tables: Tables,
): ReadonlyMap<string, readonly Row<'citations'>[]> {
  const dates = new Map(tables.sources.map(({ cells }) => [cells.id, lastDay(cells.date)]));
  const dateOf = (row: Row<'citations'>): string => dates.get(row.cells.source) ?? '';
  const sorted = [...tables.citations].sort((a, b) =>
    dateOf(a) < dateOf(b) ? -1 : Number(dateOf(a) > dateOf(b)),
  );
  const result = new Map<string, Row<'citations'>[]>();
  for (const row of sorted) {
    const list = result.get(row.cells.observation);
    if (list) list.push(row);
    else result.set(row.cells.observation, [row]);
  }
  return result;
}

/**
 * The qualifier to print before the figure: of the earliest source that has one which agrees with
 * the bound. Its capital, if it began the sentence, is lowered.
 */
export function wordingOf(citations: readonly Row<'citations'>[], bound: string): string {
  const wording = citations.find(({ cells }) => agrees(cells.wording, bound))?.cells.wording ?? '';
  return wording.slice(0, 1).toLowerCase() + wording.slice(1);
}
