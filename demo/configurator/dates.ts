/** Dates and periods as the French page says them. */
import { formatDate, formatPeriod } from '../../src/format/period.js';
import { isReducedDate, lastDay, parsePeriod } from '../../src/model/period.js';

const LOCALE = 'fr-FR';

/** The last day of what is written: "31 janvier 2021" of `2021-01`. */
export function dayWords(text: string): string {
  const day = isReducedDate(text) ? lastDay(text) : (parsePeriod(text)?.end ?? null);
  return day ? formatDate(day, LOCALE, 'long') : text;
}

/** "avril 2020", "du 15 septembre 2018 au 15 septembre 2019"; what is no period stays as it is. */
export function periodWords(text: string): string {
  const [start = '', end] = text.split('/');
  if (end !== undefined) return `du ${dayWords(start)} au ${dayWords(end)}`;
  const period = parsePeriod(text);
  return period ? formatPeriod(period, period.step, LOCALE, 'long') : text;
}
