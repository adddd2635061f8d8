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

/** Milliseconds since 1970 of midnight UTC at the start of `date`. */
export const time = (date: IsoDate): number => Date.parse(date);

/** The calendar day after `date`. */
export const nextDay = (date: IsoDate): IsoDate => dateAt(time(date) + DAY);

/**
 * Whether `text` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and exists in the calendar (2019-02-30 does
 * not). Years 1000 to 2999: anything else is a slip of the pen.
 */
export const isReducedDate = (text: string): text is ReducedDate =>
  /^[12]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text) &&
  // The 30th of February is another day when it comes back, or none.
  (!(+text.slice(8) > 28) || !!new Date(text).toJSON()?.startsWith(text));

/** The first day of a reduced date or of an ISO week: `2019` → `2019-01-01`. */
export const firstDay = (text: ReducedDate | IsoDate): IsoDate =>
  text[5] === 'W'
    ? stepStart('week', firstWeek(text) + +text.slice(6) - 1)
    : ((text + '-01-01'.slice(text.length - 4)) as IsoDate);

/** The last day of a reduced date or of an ISO week: `2019-02` → `2019-02-28`. */
export function lastDay(text: ReducedDate | IsoDate): IsoDate {
  const step = stepNamed(text);
  return step === 'day' ? (text as IsoDate) : stepEnd(step, stepIndex(step, firstDay(text)));
}

const stepNamed = (text: string): StepPeriod['step'] =>
  text[5] === 'W' ? 'week' : text.length > 7 ? 'day' : text.length > 4 ? 'month' : 'year';

/** The number of the first ISO week of the year that `text` begins with: the one with 4 January. */
const firstWeek = (text: string): number =>
  stepIndex('week', `${text.slice(0, 4)}-01-04` as IsoDate);

/**
 * Reads an ISO period: `2020`, `2020-04`, `2020-W15` (Monday to Sunday) or `2020-04-12`.
 * @returns `null` when the text is none of these or does not exist (`2019-W53`).
 */
export function parsePeriod(text: string): StepPeriod | null {
  const step = stepNamed(text);
  if (step === 'week' ? !/^[12]\d{3}-W\d\d$/.test(text) : !isReducedDate(text)) return null;
  const start = firstDay(text as ReducedDate);
  const period = { start, end: lastDay(text as ReducedDate), step };
  return step === 'week' && periodName(period, step, false) !== text ? null : period;
}

/**
 * The ISO name of a period, as attributes and events write it: `2020-04`, `2020-W15`, `2020`, or a
 * day; a cumulative figure is named by its last day, and a bracket, which is no whole step, by both
 * its ends (`2019-02-15/2019-03-17`).
 */
export function periodName(
  { start, end }: Pick<Period, 'start' | 'end'>,
  step: Step,
  isBracket: boolean,
): string {
  if (isBracket) return `${start}/${end}`;
  if (step !== 'week')
    return step === 'month' ? end.slice(0, 7) : step === 'year' ? end.slice(0, 4) : end;
  const index = stepIndex(step, start);
  // A week belongs to the year of its Thursday.
  const year = dateAt(stepTime(step, index) + 3 * DAY).slice(0, 4);
  return `${year}-W${String(index - firstWeek(year) + 1).padStart(2, '0')}`;
}

/**
 * The number of the step that holds `date`: consecutive days, ISO weeks, months or years have
 * consecutive integers. Step `point` counts in months.
 */
export function stepIndex(step: Step, date: IsoDate): number {
  if (step === 'day') return time(date) / DAY;
  // 1 January 1970 was a Thursday.
  if (step === 'week') return Math.floor((time(date) / DAY + 3) / 7);
  const year = +date.slice(0, 4);
  return step === 'year' ? year : (year - 1970) * 12 + +date.slice(5, 7) - 1;
}

/** Milliseconds since 1970 at which step number `index` begins. */
export const stepTime = (step: Step, index: number): number =>
  step === 'day'
    ? index * DAY
    : step === 'week'
      ? (index * 7 - 3) * DAY
      : Date.UTC(1970, step === 'year' ? (index - 1970) * 12 : index);

/** The first day of step number `index`. */
export const stepStart = (step: Step, index: number): IsoDate => dateAt(stepTime(step, index));

/** The last day of step number `index`. */
export const stepEnd = (step: Step, index: number): IsoDate =>
  dateAt(stepTime(step, index + 1) - DAY);

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
 * cumulative figure (step `point`) is named by any date, however reduced, that holds its last day.
 */
export const periodMatches = (
  text: string,
  period: Pick<Period, 'start' | 'end'>,
  step: Step,
): boolean =>
  step === 'point'
    ? isReducedDate(text) && period.end.startsWith(text)
    : periodName(period, step, false) === text;
