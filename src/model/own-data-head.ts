/** Reads what a publisher says around its rows, of whatever kind they are. Nothing throws. */
import {
  isAbsent,
  isObject,
  read,
  readSource,
  readText,
  readUnit,
  type Refuse,
} from './own-data-cells.js';
import type { Localized, Source } from './types.js';

export interface OwnHeading {
  readonly source: Source;
  readonly title: string | null;
  readonly unit: Localized | null;
  readonly invented: boolean;
  /** Of which there are `length`, whatever they hold. */
  readonly rows: readonly unknown[];
  readonly length: number;
}

/** `null`: nothing of it can be shown. @param most rows that are read at most */
export function readHeading(input: unknown, most: number, refuse: Refuse): OwnHeading | null {
  if (!isObject(input)) return refuse(null, input, 'not-an-object');
  const source = readSource(read(input, 'source'), refuse);
  const rows = read(input, 'rows');
  const length = lengthOf(rows, most, refuse);
  if (!source || !length) return null;
  const title = readText(read(input, 'title'), 'title', refuse) || null;
  const unit = readUnit(read(input, 'unit'), refuse);
  const invented = read(input, 'invented') ?? false;
  if (typeof invented !== 'boolean') refuse('invented', invented, 'not-allowed', ['true', 'false']);
  // In doubt, a reader is warned.
  return { source, title, unit, invented: !!invented, rows: rows as readonly unknown[], length };
}

/** The number of rows; 0 when there is no list to read. */
function lengthOf(rows: unknown, most: number, refuse: Refuse): number {
  let length = 0;
  try {
    if (!Array.isArray(rows)) {
      refuse('rows', rows, isAbsent(rows) ? 'missing' : 'not-a-list');
    } else {
      length = rows.length;
      if (length === 0) refuse('rows', '', 'empty');
      if (length > most) {
        refuse('rows', length, 'too-many', [`≤ ${String(most)}`]);
        length = 0;
      }
    }
  } catch {
    // A revoked proxy.
    refuse('rows', '', 'unreadable');
  }
  return length;
}
