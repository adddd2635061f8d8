/** Reads a publisher's rows into columns, and names each that is refused. Nothing throws. */
import { BOUNDS, kindOf, type OwnColumns, STATUSES } from './own-columns.js';
import {
  isAbsent,
  isObject,
  readText,
  refuseInto,
  type Refusal,
  type Refuse,
} from './own-data-cells.js';
import { PeriodReader } from './own-periods.js';
import type { ObservationId } from './types.js';

const PERIODS = ['2020', '2020-04', '2020-W15', '2020-04-12'];

/** What a row may hold instead of what it should. */
interface OwnCells {
  readonly period?: unknown;
  readonly value?: unknown;
  readonly bound?: unknown;
  readonly status?: unknown;
  readonly note?: unknown;
}

export interface OwnRows {
  /** In the order given, of the precision of the first row taken; `null` when none was. */
  readonly columns: OwnColumns | null;
  readonly notes: ReadonlyMap<ObservationId, string>;
}

export function readRows(rows: readonly unknown[], length: number, refused: Refusal[]): OwnRows {
  let index = 0;
  const reader = new RowReader(
    length,
    refuseInto(refused, () => index + 1),
  );
  for (; index < length; index++) reader.read(rows, index);
  return reader;
}

class RowReader implements OwnRows {
  readonly notes = new Map<ObservationId, string>();
  readonly #refuse: Refuse;
  readonly #periods = new PeriodReader();
  readonly #steps: Int32Array;
  readonly #values: Float64Array;
  readonly #kinds: Uint8Array;
  #step: OwnColumns['step'] | null = null;
  #count = 0;
  #found = 0;
  /** The greatest step number so far: rows in order need no set of those before. */
  #last = -Infinity;
  #taken: Set<number> | null = null;

  constructor(length: number, refuse: Refuse) {
    this.#refuse = refuse;
    this.#steps = new Int32Array(length);
    this.#values = new Float64Array(length);
    this.#kinds = new Uint8Array(length);
  }

  get columns(): OwnColumns | null {
    const end = this.#count;
    return (
      this.#step && {
        step: this.#step,
        steps: this.#steps.subarray(0, end),
        values: this.#values.subarray(0, end),
        kinds: this.#kinds.subarray(0, end),
        found: this.#found,
        ordered: !this.#taken,
      }
    );
  }

  read(rows: readonly unknown[], index: number): void {
    try {
      const row = rows[index];
      if (isObject(row)) this.#take(row);
      else this.#refuse(null, row, row === undefined ? 'missing' : 'not-an-object');
    } catch {
      // A getter or a proxy of the page's own code threw.
      this.#refuse(null, '', 'unreadable');
    }
  }

  /** Each cell is read once: a getter could answer differently the next time. */
  #take({ period, value, bound: ownBound, status: ownStatus, note: ownNote }: OwnCells): void {
    const refuse = this.#refuse;
    const number = typeof period === 'string' ? this.#periods.read(period) : NaN;
    if (Number.isNaN(number)) {
      refuse('period', period, isAbsent(period) ? 'missing' : 'not-a-period', PERIODS);
      return;
    }
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      refuse('value', value, isAbsent(value) ? 'missing' : 'not-a-number');
      return;
    }
    if (value < 0) {
      refuse('value', value, 'negative');
      return;
    }
    const bound = placeOf(BOUNDS, ownBound);
    const status = placeOf(STATUSES, ownStatus);
    if (bound < 0) refuse('bound', ownBound, 'not-allowed', BOUNDS);
    else if (status < 0) refuse('status', ownStatus, 'not-allowed', STATUSES);
    if (bound < 0 || status < 0) return;
    const note = readText(ownNote, 'note', refuse);
    if (note === null || !this.#isNew(period as string, number)) return;
    const end = this.#count++;
    this.#steps[end] = number;
    // No minus sign before a zero.
    this.#values[end] = value + 0;
    const kind = kindOf(bound, status);
    this.#kinds[end] = kind;
    this.#found |= 1 << kind;
    if (note) this.notes.set(period as ObservationId, note);
  }

  /** Whether no row before has this period, and all have its precision. */
  #isNew(period: string, number: number): boolean {
    const { step } = this.#periods;
    this.#step ??= step;
    if (step !== this.#step) {
      this.#refuse('period', period, 'other-precision', [this.#step]);
      return false;
    }
    if (!this.#taken && number > this.#last) {
      this.#last = number;
      return true;
    }
    this.#taken ??= new Set(this.#steps.subarray(0, this.#count));
    const { size } = this.#taken;
    if (this.#taken.add(number).size > size) return true;
    this.#refuse('period', period, 'duplicate');
    return false;
  }
}

/** The first word is what an absent cell means; -1 when the cell is none of them. */
const placeOf = (words: readonly string[], cell: unknown): number =>
  isAbsent(cell) ? 0 : words.indexOf(cell as string);
