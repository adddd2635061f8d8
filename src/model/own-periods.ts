/** Reads the periods of a publisher's rows, a hundred thousand of them as fast as a dozen. */
import { parsePeriod, stepIndex, type StepPeriod } from './period.js';

const DAY = 864e5;
const ZERO = 48;

/** A period as the number of its step: neighbours have consecutive integers. */
export class PeriodReader {
  /** Precision of the period read last. */
  step: StepPeriod['step'] = 'day';
  /** `YYYY-MM-` of the day read last: days mostly follow one another. */
  #month = '-';
  /** Number of the day before that month, and how many days the month has. */
  #before = 0;
  #length = 0;

  /** Reads what `parsePeriod` does; `NaN` for anything else. */
  read(text: string): number {
    if (text.length === 10) {
      this.step = 'day';
      return this.#day(text);
    }
    const period = parsePeriod(text);
    if (!period) return NaN;
    this.step = period.step;
    return stepIndex(period.step, period.start);
  }

  /** With little to do for a day of the same month: this is the dearest part of a row. */
  #day(text: string): number {
    if (!text.startsWith(this.#month) && !this.#turn(text)) return NaN;
    const ones = text.charCodeAt(9) - ZERO;
    const day = (text.charCodeAt(8) - ZERO) * 10 + ones;
    const isDay = day > 0 && day <= this.#length && ones >= 0 && ones <= 9;
    return isDay ? this.#before + day : NaN;
  }

  /** Looks at the calendar; `false` when there is no such month in the years 1000 to 2999. */
  #turn(text: string): boolean {
    const year = digits(text, 0, 4);
    const month = digits(text, 5, 7);
    const isMonth = year >= 1000 && year < 3000 && month >= 1 && month <= 12;
    if (!isMonth || text[4] !== '-' || text[7] !== '-') return false;
    this.#month = text.slice(0, 8);
    this.#before = Date.UTC(year, month - 1, 0) / DAY;
    this.#length = Date.UTC(year, month, 0) / DAY - this.#before;
    return true;
  }
}

/** A part of a text as a number; `NaN` unless it is digits only. */
function digits(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    number = number * 10 + digit;
  }
  return number;
}
