/** What a window of a dense series shows: which observations, joined how, with which marks. */
import type { DenseOptions } from './dense-config.js';
import {
  BREAK,
  decimate,
  DOTTED,
  HIDDEN,
  linksOf,
  plainLinks,
  SOLID,
  type Chosen,
  type Reach,
} from './dense-decimate.js';
import { lowerBound, UNCERTAIN } from './dense-series.js';
import type { Position } from './dense-marks.js';

/** From this many pixels between neighbours each observation has its own mark. */
const MARK_SPACING = 10;

/** From this many pixels between neighbours dots can be told from a line. */
const DOT_SPACING = 2;

/** What is worked out once for a series and a scale. */
export interface DenseGround {
  /** Lowest and highest value that the scale can show; zeros when there is none. */
  readonly range: readonly [number, number];
  /** Index of the first of the highest values. */
  readonly highest: number;
  readonly links: Uint8Array;
  /** Some figures are estimates or contested: a dotted line may be needed. */
  readonly uncertain: boolean;
}

export interface DenseSight {
  /** First index in the window, and the first after it. */
  readonly start: number;
  readonly end: number;
  /** The highest observation in the window. */
  readonly highest: number;
  readonly solid: Chosen;
  /** `null` where dots could not be told from a line: nothing is joined there. */
  readonly dotted: Chosen | null;
  /** Observations with a mark of their own; empty when they are too close. */
  readonly marks: readonly number[];
}

export function groundOf({ series, scale }: Pick<DenseOptions, 'series' | 'scale'>): DenseGround {
  const { values, flags } = series;
  const floor = scale === 'log' ? 0 : -Infinity;
  let least = Infinity;
  let low = Infinity;
  let high = -Infinity;
  let highest = 0;
  let all = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? NaN;
    if (value < low) {
      if (value > floor) low = value;
      if (value < least) least = value;
    }
    if (value > high) {
      high = value;
      highest = index;
    }
    all |= flags[index] ?? 0;
  }
  return {
    range: low <= high ? [low, high] : [0, 0],
    highest,
    links: all === 0 && least > floor ? plainLinks(values.length) : linksOf(series, floor),
    uncertain: (all & UNCERTAIN) > 0,
  };
}

/** An observation in the window that has a place on the scale. */
export function isShown(sight: DenseSight, ground: DenseGround, index: number): boolean {
  return index >= sight.start && index < sight.end && !((ground.links[index] ?? 0) & HIDDEN);
}

export function sightOf(options: DenseOptions, ground: DenseGround): DenseSight {
  const { series, window, width } = options;
  const { times, values } = series;
  const start = lowerBound(times, window.start);
  const end = lowerBound(times, window.end);
  const perPixel = width / (window.end - window.start);
  // One observation more on either side leads the line out of the window.
  const reach: Reach = {
    first: Math.max(0, start - 1),
    last: Math.min(times.length - 1, end),
    column: (index) => Math.floor(((times[index] ?? 0) - window.start) * perPixel),
  };
  const spacing = width / (end - start);
  const dots = ground.uncertain && spacing >= DOT_SPACING;
  const marks: number[] = [];
  for (let index = start; index < end && spacing >= MARK_SPACING; index += 1) {
    if (!((ground.links[index] ?? 0) & HIDDEN)) marks.push(index);
  }
  const isWhole = end - start === times.length;
  return {
    start,
    end,
    highest: isWhole ? ground.highest : highestIn(values, start, end),
    solid: decimate(series, ground.links, SOLID, reach),
    dotted: dots ? decimate(series, ground.links, DOTTED, reach) : null,
    marks,
  };
}

/** Index of the first of the highest values from `start` to before `end`. */
function highestIn(values: Float64Array, start: number, end: number): number {
  let highest = start;
  for (let index = start + 1; index < end; index += 1) {
    if ((values[index] ?? NaN) > (values[highest] ?? NaN)) highest = index;
  }
  return highest;
}

/** The line in UTC milliseconds and values; `NaN` where it breaks. */
export function linePoints(
  { times, values }: DenseOptions['series'],
  line: readonly number[],
): Position[] {
  return line.map((index, position) => {
    const x = times[index === BREAK ? (line[position - 1] ?? 0) : index] ?? 0;
    return { x, y: index === BREAK ? NaN : (values[index] ?? NaN) };
  });
}
