/** Chooses which observations of a dense series a line needs; every choice is a real one. */
import { GAP_BEFORE, UNCERTAIN, type DenseSeries } from './dense-series.js';

/** Between two chosen observations that no line may join. */
export const BREAK = -1;

/** How an observation is joined to the one before it. */
export const SOLID = 1;
export const DOTTED = 2;
/** It has no place on the scale. */
export const HIDDEN = 4;

/** More runs than this in one pixel column can't be told apart: only their extremes are kept. */
const RUNS_PER_COLUMN = 3;

/**
 * For each observation `SOLID`, `DOTTED`, `HIDDEN` or 0: how it is joined to the one before.
 * Nothing joins across a gap, nor to a value that is not above `floor` (zero on a log scale).
 */
export function linksOf(series: DenseSeries, floor: number): Uint8Array {
  const { flags, values } = series;
  const links = new Uint8Array(flags.length);
  let previous = 0;
  let previousVisible = false;
  for (let index = 0; index < flags.length; index += 1) {
    const own = flags[index] ?? 0;
    const ownVisible = (values[index] ?? NaN) > floor;
    if (!ownVisible) links[index] = HIDDEN;
    else if (previousVisible && !(own & GAP_BEFORE)) {
      links[index] = (own | previous) & UNCERTAIN ? DOTTED : SOLID;
    }
    previous = own;
    previousVisible = ownVisible;
  }
  return links;
}

export interface Reach {
  /** First and last index, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** Pixel column of an index; must not decrease. */
  readonly column: (index: number) => number;
}

export interface Chosen {
  /** Indices along the line, ascending, `BREAK` between those that nothing joins. */
  readonly line: readonly number[];
  /** Indices that no solid line reaches: drawn as dots, or they would not be seen. */
  readonly dots: readonly number[];
}

interface Lists extends Chosen {
  readonly line: number[];
  readonly dots: number[];
}

/** What one run leaves in one column: where it enters and leaves, its minimum and maximum. */
interface Piece {
  readonly first: number;
  last: number;
  low: number;
  high: number;
}

/** Takes an observation into a piece. */
function extend(piece: Piece, index: number, values: Float64Array): void {
  const value = values[index] ?? NaN;
  piece.last = index;
  if (value < (values[piece.low] ?? NaN)) piece.low = index;
  if (value > (values[piece.high] ?? NaN)) piece.high = index;
}

const begin = (index: number): Piece => ({ first: index, last: index, low: index, high: index });

/** Appends indices that ascend or repeat, each once. */
function append(chosen: number[], ...indices: readonly number[]): void {
  for (const index of indices) if (index !== chosen[chosen.length - 1]) chosen.push(index);
}

const extremes = ({ low, high }: Piece): [number, number] => [
  Math.min(low, high),
  Math.max(low, high),
];

/** One finished pixel column. */
interface Column {
  /** Runs, in order of time. */
  readonly pieces: readonly Piece[];
  /** Observations without a neighbour, taken together. */
  readonly lone: Piece | null;
  /** The first run goes on from the column before. */
  readonly joined: boolean;
}

function write({ pieces, lone, joined }: Column, values: Float64Array, chosen: Lists): void {
  const { line, dots } = chosen;
  const crowded = pieces.length > RUNS_PER_COLUMN;
  let rest = lone;
  let low = Infinity;
  let high = -Infinity;
  for (const [order, piece] of pieces.entries()) {
    if (crowded && order > 0 && order < pieces.length - 1) {
      rest ??= begin(piece.low);
      extend(rest, piece.low, values);
      extend(rest, piece.high, values);
      continue;
    }
    if (line.length > 0 && (order > 0 || !joined)) line.push(BREAK);
    // Where a run begins or ends inside the column adds nothing to its two extremes.
    if (order === 0 && joined) append(line, piece.first);
    append(line, ...extremes(piece));
    if (order === pieces.length - 1) append(line, piece.last);
    low = Math.min(low, values[piece.low] ?? NaN);
    high = Math.max(high, values[piece.high] ?? NaN);
  }
  // A dot between the ends of a line of the same column would add nothing to it.
  const adds = (index: number): boolean => {
    const value = values[index] ?? NaN;
    return value < low || value > high;
  };
  if (rest) append(dots, ...extremes(rest).filter(adds));
}

/**
 * What the line of one kind needs in `reach`. Each column keeps its minimum and its maximum, so
 * no peak is lost, and at most 13 entries, however many observations it holds. `SOLID` also
 * returns the observations that no solid line reaches.
 */
export function decimate(
  series: DenseSeries,
  links: Uint8Array,
  kind: typeof SOLID | typeof DOTTED,
  reach: Reach,
): Chosen {
  const { values } = series;
  const chosen: Lists = { line: [], dots: [] };
  let pieces: Piece[] = [];
  let lone: Piece | null = null;
  let joined = false;
  let column = NaN;
  const flush = (): void => {
    write({ pieces, lone, joined }, values, chosen);
    pieces = [];
    lone = null;
  };
  for (let index = reach.first; index <= reach.last; index += 1) {
    const linked = index > reach.first && links[index] === kind;
    const own = reach.column(index);
    if (own !== column) {
      flush();
      joined = linked;
      column = own;
    }
    const current = pieces[pieces.length - 1];
    if (linked && current) extend(current, index, values);
    else if (linked || links[index + 1] === kind) pieces.push(begin(index));
    else if (kind === SOLID && !((links[index] ?? 0) & (SOLID | HIDDEN))) {
      lone ??= begin(index);
      extend(lone, index, values);
    }
  }
  flush();
  return chosen;
}
