/**
 * Calendar arithmetic on ISO dates: reduced dates, periods and the steps of a series. Always UTC.
 */
import type { IsoDate, Period, ReducedDate, Step } from './types.js';

const DAY = 864e5;

/** A period written in ISO 8601, with its precision. Both ends are inclusive. */
export interface StepPeriod {
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly step: Exclude<Step, 'point'>;
}

/** The UTC day of a time in milliseconds. */
export const dateAt = (milliseconds: number): IsoDate =>
  new Date(milliseconds).toISOString().slice(0, 10) as IsoDate;

/** The number that some digits of `text` make; slicing them out takes five times as long. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (; from < to; from++) number = number * 10 + text.charCodeAt(from) - 48;
  return number;
}

/** Milliseconds since 1970 of midnight UTC at the start of `date`. */
export function time(date: IsoDate): number {
  return Date.UTC(digits(date, 0, 4), digits(date, 5, 7) - 1, digits(date, 8, 10));
}

/** The calendar day after `date`. */
export function nextDay(date: IsoDate): IsoDate {
  return dateAt(time(date) + DAY);
}

/**
 * Whether `text` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and exists in the calendar (2019-02-30 does
 * not). Years 1000 to 2999: anything else is a slip of the pen.
 */
export function isReducedDate(text: string): text is ReducedDate {
  return (
    /^[12]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text) &&
    // The 30th of February is the 1st of March when it comes back.
    (!(digits(text, 8, 10) > 28) || dateAt(time(text as IsoDate)) === text)
  );
}

/** The first day that a reduced date covers: `2019` → `2019-01-01`. */
export function firstDay(reduced: ReducedDate | IsoDate): IsoDate {
  return (reduced + '-01-01'.slice(reduced.length - 4)) as IsoDate;
}

/** The last day that a reduced date covers: `2019-02` → `2019-02-28`. */
export function lastDay(reduced: ReducedDate | IsoDate): IsoDate {
  const step = precision(reduced);
  return step === 'day' ? (reduced as IsoDate) : stepEnd(step, stepIndex(step, firstDay(reduced)));
}

function precision(reduced: ReducedDate | IsoDate): 'day' | 'month' | 'year' {
  return reduced.length > 7 ? 'day' : reduced.length > 4 ? 'month' : 'year';
}

/**
 * Reads an ISO period: `2020`, `2020-04`, `2020-W15` (Monday to Sunday) or `2020-04-12`.
 * @returns `null` when the text is none of these or does not exist (`2019-W53`).
 */
export function parsePeriod(text: string): StepPeriod | null {
  if (isReducedDate(text)) {
    const step = precision(text);
    const end = lastDay(text);
    return { start: step === 'day' ? end : firstDay(text), end, step };
  }
  const [, year = '', week] = /^([12]\d{3})-W(\d\d)$/.exec(text) ?? [];
  const index = firstWeek(year) + Number(week) - 1;
  return week && yearOfWeek(index) === year
    ? { start: stepStart('week', index), end: stepEnd('week', index), step: 'week' }
    : null;
}

/** The step number of the first week of a year: the one with 4 January. */
export function firstWeek(year: string): number {
  return stepIndex('week', `${year}-01-04` as IsoDate);
}

/** The year to which a week belongs: that of its Thursday. */
export function yearOfWeek(index: number): string {
  return dateAt(stepTime('week', index) + 3 * DAY).slice(0, 4);
}

/**
 * The number of the step that holds `date`: consecutive days, ISO weeks, months or years have
 * consecutive integers. Step `point` counts in months.
 */
export function stepIndex(step: Step, date: IsoDate): number {
  if (step === 'day') return time(date) / DAY;
  // 1 January 1970 was a Thursday.
  if (step === 'week') return Math.floor((time(date) / DAY + 3) / 7);
  const year = digits(date, 0, 4);
  return step === 'year' ? year : (year - 1970) * 12 + digits(date, 5, 7) - 1;
}

function stepTime(step: Step, index: number): number {
  if (step === 'day') return index * DAY;
  if (step === 'week') return (index * 7 - 3) * DAY;
  return step === 'year' ? Date.UTC(index, 0) : Date.UTC(1970, index);
}

/** The first day of step number `index`. */
export function stepStart(step: Step, index: number): IsoDate {
  return dateAt(stepTime(step, index));
}

/** The last day of step number `index`. */
export function stepEnd(step: Step, index: number): IsoDate {
  return dateAt(stepTime(step, index + 1) - DAY);
}

/** Whether the period is exactly one step. Any period is one `point`. */
export function isOneStep(step: Step, { start, end }: Pick<Period, 'start' | 'end'>): boolean {
  if (step === 'point') return true;
  // Most rows of a dense series are days: no calendar is needed for them.
  if (step === 'day') return start === end;
  const index = stepIndex(step, start);
  return start === stepStart(step, index) && end === stepEnd(step, index);
}

/**
 * Whether `text` (`2020-04`, `2020-W15`, `2019-09-15`, …) names this period of a series. A
 * cumulative figure (step `point`) is named by any period that holds its last day.
 */
export function periodMatches(
  text: string,
  { start, end }: Pick<Period, 'start' | 'end'>,
  step: Step,
): boolean {
  const named = parsePeriod(text);
  if (!named) return false;
  return step === 'point'
    ? named.start <= end && end <= named.end
    : named.start === start && named.end === end;
}
