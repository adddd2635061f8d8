/**
 * Dates and periods as they are read. Everything is worked out on the digits of ISO dates, so no
 * time zone can shift a day.
 */
import { isOneStep } from '../model/period.js';
import type { IsoDate, Period, ReducedDate, Step } from '../model/types.js';
import { languageOf, monthNames } from './intl.js';

type Width = 'long' | 'short';
type Span = Pick<Period, 'start' | 'end'>;

const NBSP = '\u00a0';

/** A date as precise as it is given: "2021", "septembre 2019", "12 septembre 2019". */
export function formatDate(date: ReducedDate | IsoDate, locale: string, width: Width): string {
  return join(date.split('-'), locale, width);
}

/** Year, month and day of which the later may be missing, or the year empty. */
function join(
  [year = '', month, day]: readonly (string | undefined)[],
  locale: string,
  width: Width,
): string {
  if (!month) return year;
  const french = languageOf(locale) === 'fr';
  const name = monthNames(locale, width)[+month - 1] ?? month;
  const dayed = day
    ? +day + (french && +day === 1 ? 'er' : '') + (french ? NBSP : ' ') + name
    : name;
  return year ? `${dayed} ${year}` : dayed;
}

/** A date with its preposition: "en 2021", "en septembre 2019", "le 12 septembre 2019". */
export function formatWhen(date: ReducedDate | IsoDate, locale: string): string {
  const isDay = date.length > 7;
  const before = languageOf(locale) === 'fr' ? (isDay ? 'le' : 'en') : isDay ? 'on' : 'in';
  return `${before} ${formatDate(date, locale, 'long')}`;
}

/** Two days without repeating what they share: "6 au 12 avril 2020", "30 mars au 5 avril 2020". */
function days({ start, end }: Span, locale: string, width: Width, between: string): string {
  const [year, month, day = ''] = start.split('-');
  const sameYear = end.startsWith(year ?? '');
  const first = end.startsWith(start.slice(0, 7))
    ? +day + (+day === 1 && languageOf(locale) === 'fr' ? 'er' : '')
    : join([sameYear ? '' : year, month, day], locale, width);
  return first + between + formatDate(end, locale, width);
}

/**
 * One period of a series.
 *
 * | step | long | short |
 * |---|---|---|
 * | month, year, day | "avril 2020", "2019", "12 avril 2020" | "avr. 2020", … |
 * | week | "semaine du 6 au 12 avril 2020" | "6 – 12 avr. 2020" |
 * | point | "au 17 mars 2019" | "17 mars 2019" |
 * | not one whole step | "du 15 février au 17 mars 2019" | "15 févr. – 17 mars 2019" |
 */
export function formatPeriod(period: Span, step: Step, locale: string, width: Width): string {
  const french = languageOf(locale) === 'fr';
  const { start, end } = period;
  const long = width === 'long';
  if (step === 'point') {
    return (long ? (french ? 'au ' : 'up to ') : '') + formatDate(end, locale, width);
  }
  if (start === end) return formatDate(end, locale, width);
  const whole = isOneStep(step, period);
  if (whole && step !== 'week') {
    return formatDate(
      (step === 'year' ? end.slice(0, 4) : end.slice(0, 7)) as ReducedDate,
      locale,
      width,
    );
  }
  if (!long) return days(period, locale, width, ' – ');
  const between = french ? ' au ' : whole ? ' – ' : ' to ';
  const before = french ? (whole ? 'semaine du ' : 'du ') : whole ? 'week of ' : '';
  return before + days(period, locale, width, between);
}

/**
 * The same as a noun: "avril 2020", "la semaine du 6 au 12 avril 2020", "la période du 15 février
 * au 17 mars 2019", "le cumul au 17 mars 2019".
 */
export function formatNoun(period: Span, step: Step, locale: string): string {
  const french = languageOf(locale) === 'fr';
  const text = formatPeriod(period, step, locale, 'long');
  if (step === 'point') return (french ? 'le cumul ' : 'the total ') + text;
  if (period.start === period.end) return (french ? 'le ' : '') + text;
  if (!isOneStep(step, period)) return (french ? 'la période ' : 'the period ') + text;
  return (step === 'week' ? (french ? 'la ' : 'the ') : '') + text;
}

/**
 * The same as an adverbial: "en avril 2020", "la semaine du 6 au 12 avril 2020",
 * "du 15 février au 17 mars 2019"; a cumulative figure with both its ends.
 */
export function formatDuring(period: Span, step: Step, locale: string): string {
  const french = languageOf(locale) === 'fr';
  if (period.start === period.end) return formatWhen(period.end, locale);
  if (step === 'point' || !isOneStep(step, period)) {
    return (french ? 'du ' : 'from ') + days(period, locale, 'long', french ? ' au ' : ' to ');
  }
  const noun = formatNoun(period, step, locale);
  return french ? (step === 'week' ? noun : `en ${noun}`) : `in ${noun}`;
}

/**
 * Several consecutive steps: "sept. – nov. 2018", "sept. 2019 – févr. 2020", "2020 – 2022",
 * "20 avril – 10 mai 2020"; a single one as its period.
 */
export function formatRun(run: Span, step: Step, locale: string): string {
  if (isOneStep(step, run)) return formatPeriod(run, step, locale, 'long');
  const { start, end } = run;
  if (step === 'year') return `${start.slice(0, 4)} – ${end.slice(0, 4)}`;
  if (step !== 'month') return days(run, locale, 'long', ' – ');
  const [year, month] = start.split('-');
  const first = join([end.startsWith(year ?? '') ? '' : year, month], locale, 'short');
  return `${first} – ${formatDate(end.slice(0, 7) as ReducedDate, locale, 'short')}`;
}

/** A day without its year, for an axis: "12 mars", "1er avr.". */
export function formatDay(date: IsoDate, locale: string): string {
  return join(['', date.slice(5, 7), date.slice(8)], locale, 'short');
}
