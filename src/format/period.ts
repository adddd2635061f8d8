/**
 * Dates and periods as they are read. Everything is worked out on the digits of ISO dates, so no
 * time zone can shift a day.
 */
import { isOneStep } from '../model/period.js';
import type { IsoDate, Period, ReducedDate, Step } from '../model/types.js';
import { isFrench, monthName } from './intl.js';
import { joined } from './joined.js';

type Width = 'long' | 'short';
type Span = Pick<Period, 'start' | 'end'>;

/** What stands before a period: on its own, as a noun, and as an adverbial. */
type Before = readonly [alone: string, noun: string, during: string];

/** `other`: not exactly one step. */
type Kind = Step | 'other';

const FRENCH: Readonly<Record<Kind, Before>> = {
  point: ['au ', 'le cumul au ', 'du '],
  day: ['', 'le ', 'le '],
  month: ['', '', 'en '],
  year: ['', '', 'en '],
  week: ['semaine du ', 'la semaine du ', 'la semaine du '],
  other: ['du ', 'la période du ', 'du '],
};
const ENGLISH: Readonly<Record<Kind, Before>> = {
  point: ['up to ', 'the total up to ', 'from '],
  day: ['', '', 'on '],
  month: ['', '', 'in '],
  year: ['', '', 'in '],
  week: ['week of ', 'the week of ', 'in the week of '],
  other: ['', 'the period ', 'from '],
};

/** How many characters of a day tell the step. */
const PRECISION: Readonly<Partial<Record<Kind, number>>> = { year: 4, month: 7 };

/** Year, month and day, of which any may be missing or empty. */
const join = (
  [year, month, day]: readonly (string | undefined)[],
  locale: string,
  width: Width,
): string =>
  joined(
    [
      joined(
        [
          day && +day + (isFrench(locale) && +day === 1 ? 'er' : ''),
          month && monthName(+month, locale, width),
        ],
        isFrench(locale) ? '\u00a0' : ' ',
      ),
      year,
    ],
    ' ',
  );

/** A date as precise as it is given: "2021", "septembre 2019", "12 septembre 2019". */
export const formatDate = (date: ReducedDate | IsoDate, locale: string, width: Width): string =>
  join(date.split('-'), locale, width);

/** Two dates without repeating what they share: "6 au 12 avril 2020", "sept. – nov. 2018". */
function ends(start: string, end: string, locale: string, width: Width, between: string): string {
  const [year = '', month, day] = start.split('-');
  const first = [
    end.startsWith(year) ? '' : year,
    end.startsWith(start.slice(0, 7)) ? '' : month,
    day,
  ];
  return join(first, locale, width) + between + join(end.split('-'), locale, width);
}

/** One period after the words that stand before it in this use; short: after none. */
function word(period: Span, step: Step, locale: string, use: 0 | 1 | 2, width: Width): string {
  const { start, end } = period;
  const french = isFrench(locale);
  const kind: Kind =
    start === end && step !== 'point' ? 'day' : isOneStep(step, period) ? step : 'other';
  const isShort = width === 'short';
  return (
    (isShort ? '' : (french ? FRENCH : ENGLISH)[kind][use]) +
    (kind === 'other' || kind === 'week' || (kind === 'point' && use === 2)
      ? ends(start, end, locale, width, isShort ? ' – ' : french ? ' au ' : ' to ')
      : join(end.slice(0, PRECISION[kind]).split('-'), locale, width))
  );
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
export const formatPeriod = (period: Span, step: Step, locale: string, width: Width): string =>
  word(period, step, locale, 0, width);

/**
 * The same as a noun: "avril 2020", "la semaine du 6 au 12 avril 2020", "la période du 15 février
 * au 17 mars 2019", "le cumul au 17 mars 2019".
 */
export const formatNoun = (period: Span, step: Step, locale: string): string =>
  word(period, step, locale, 1, 'long');

/**
 * The same as an adverbial: "en avril 2020", "la semaine du 6 au 12 avril 2020",
 * "du 15 février au 17 mars 2019"; a cumulative figure with both its ends.
 */
export const formatDuring = (period: Span, step: Step, locale: string): string =>
  word(period, step, locale, 2, 'long');

/**
 * Several consecutive steps: "sept. – nov. 2018", "sept. 2019 – févr. 2020", "2020 – 2022",
 * "20 avril – 10 mai 2020"; a single one as its period.
 */
export const formatRun = (run: Span, step: Step, locale: string): string =>
  isOneStep(step, run)
    ? formatPeriod(run, step, locale, 'long')
    : ends(
        run.start.slice(0, PRECISION[step]),
        run.end.slice(0, PRECISION[step]),
        locale,
        step === 'month' ? 'short' : 'long',
        ' – ',
      );

/** A day without its year, for an axis: "12 mars", "1er avr.". */
export const formatDay = (date: IsoDate, locale: string): string =>
  join(date.slice(4).split('-'), locale, 'short');
