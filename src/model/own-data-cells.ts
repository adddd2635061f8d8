/**
 * Reads single values of a publisher's own data, which may be anything at all, and names what is
 * refused. Nothing throws.
 */
import { isReducedDate } from './period.js';
import type { Localized, ReducedDate, Source, SourceId } from './types.js';

/** Id of whatever is the publisher's own. */
export const OWN = 'own';

const LONGEST_TEXT = 1_000;

export type RefusalReason =
  | 'not-an-object'
  | 'missing'
  | 'unreadable'
  | 'too-long'
  | 'not-text'
  | 'not-a-list'
  | 'too-many'
  | 'empty'
  | 'none-readable'
  | 'not-a-period'
  | 'other-precision'
  | 'duplicate'
  | 'not-a-number'
  | 'negative'
  | 'not-allowed'
  | 'not-a-date'
  | 'not-an-address';

/** One thing that was refused, and why. */
export interface Refusal {
  /** Counted from 1; `null` when it isn't about a row. */
  readonly row: number | null;
  /** Where: `value`, `source.url`; `null` for a whole row, or the whole. */
  readonly column: string | null;
  /** What was found, at most 60 characters of it. */
  readonly value: string;
  readonly reason: RefusalReason;
  /** What would have been taken instead; may be empty. */
  readonly allowed: readonly string[];
  /** Says more than the reason, in a phrase that follows what was found. */
  readonly why?: Localized;
}

export type Refuse = (
  column: string | null,
  value: unknown,
  reason: RefusalReason,
  allowed?: readonly string[],
) => null;

/** The document behind all rows; `null` without a publisher. A bad date or address is unset. */
export function readSource(input: unknown, refuse: Refuse): Source | null {
  if (!isObject(input)) {
    return refuse('source', input, isAbsent(input) ? 'missing' : 'not-an-object');
  }
  const publisher = readText(read(input, 'publisher'), 'source.publisher', refuse);
  if (publisher === '') refuse('source.publisher', '', 'missing');
  if (!publisher) return null;
  const date = readDate(read(input, 'date'), refuse);
  return {
    id: OWN as SourceId,
    publisher,
    date,
    dateBasis: date && 'stated',
    url: readAddress(read(input, 'url'), refuse),
  };
}

function readDate(input: unknown, refuse: Refuse): ReducedDate | null {
  if (isAbsent(input)) return null;
  return typeof input === 'string' && isReducedDate(input)
    ? input
    : refuse('source.date', input, 'not-a-date', ['2020', '2020-04', '2020-04-12']);
}

function readAddress(input: unknown, refuse: Refuse): string | null {
  if (isAbsent(input)) return null;
  try {
    if (typeof input === 'string' && input.length < 2 * LONGEST_TEXT) {
      const { protocol, href } = new URL(input);
      // Anything else could run a script when a reader follows the link.
      if (protocol === 'https:' || protocol === 'http:') return href;
    }
  } catch {
    // Not an address at all: refused like the others.
  }
  return refuse('source.url', input, 'not-an-address', ['https://…', 'http://…']);
}

export function readUnit(input: unknown, refuse: Refuse): Localized | null {
  if (!isObject(input)) {
    const text = readText(input, 'unit', refuse);
    return text ? { fr: text, en: text } : null;
  }
  const fr = readText(read(input, 'fr'), 'unit.fr', refuse);
  const en = readText(read(input, 'en'), 'unit.en', refuse);
  if (fr === '' || en === '') refuse('unit', '', 'missing', ['fr', 'en']);
  return fr && en ? { fr, en } : null;
}

/** A trimmed text, empty when it is absent or blank; `null` when it is refused. */
export function readText(input: unknown, column: string, refuse: Refuse): string | null {
  if (isAbsent(input)) return '';
  if (typeof input !== 'string') return refuse(column, input, 'not-text');
  if (input.length > LONGEST_TEXT) {
    return refuse(column, input, 'too-long', [`≤ ${String(LONGEST_TEXT)}`]);
  }
  return input.trim();
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

export const isAbsent = (value: unknown): value is null | undefined =>
  value === undefined || value === null;

/** A property of an object that isn't ours: a getter that throws counts as absent. */
export function read(object: Readonly<Record<string, unknown>>, key: string): unknown {
  try {
    return object[key];
  } catch {
    return undefined;
  }
}

export function refuseInto(refused: Refusal[], row: () => number | null): Refuse {
  return (column, value, reason, allowed = []) => {
    refused.push(refusalOf(row(), column, value, reason, allowed));
    return null;
  };
}

export function refusalOf(
  row: number | null,
  column: string | null,
  value: unknown,
  reason: RefusalReason,
  allowed: readonly string[],
): Refusal {
  // An object's own toString may throw, or never end.
  const isComplex = isObject(value) || typeof value === 'function';
  const text = isComplex ? typeof value : String(value);
  return { row, column, value: text.slice(0, 60), reason, allowed };
}
