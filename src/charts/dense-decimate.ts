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

/** Those of a series without gap, estimate or hidden value. */
export const plainLinks = (length: number): Uint8Array => new Uint8Array(length).fill(SOLID, 1);

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

/** A run from `start` to before `end`, as far as it is joined. */
function runFrom(
  start: number,
  end: number,
  kind: number,
  links: Uint8Array,
  values: Float64Array,
): Piece {
  const piece = begin(start);
  let least = values[start] ?? NaN;
  let most = least;
  let index = start + 1;
  // Every observation comes by here: nothing is made on the way.
  for (; index < end && links[index] === kind; index += 1) {
    const value = values[index] ?? NaN;
    if (value < least) {
      least = value;
      piece.low = index;
    } else if (value > most) {
      most = value;
      piece.high = index;
    }
  }
  piece.last = index - 1;
  return piece;
}

/** The first index after `index` that is in another column. */
function columnEnd(index: number, { last, column }: Reach): number {
  const own = column(index);
  let inside = index;
  let step = 1;
  while (inside + step <= last && column(inside + step) === own) {
    inside += step;
    step *= 2;
  }
  for (; step >= 1; step /= 2) {
    if (inside + step <= last && column(inside + step) === own) inside += step;
  }
  return inside + 1;
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
  const { first, last } = reach;
  const chosen: Lists = { line: [], dots: [] };
  const isLinked = (index: number): boolean => index > first && links[index] === kind;
  for (let index = first; index <= last;) {
    const pieces: Piece[] = [];
    const joined = isLinked(index);
    let lone: Piece | null = null;
    for (const end = columnEnd(index, reach); index < end; index += 1) {
      if (isLinked(index) || links[index + 1] === kind) {
        const piece = runFrom(index, end, kind, links, values);
        pieces.push(piece);
        index = piece.last;
      } else if (kind === SOLID && !((links[index] ?? 0) & (SOLID | HIDDEN))) {
        lone ??= begin(index);
        extend(lone, index, values);
      }
    }
    write({ pieces, lone, joined }, values, chosen);
  }
  return chosen;
}
