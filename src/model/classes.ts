/** Class breaks of a choropleth. Pure; part of the lazy chunk of a publisher's own regions. */

/** How values are put into classes: about as many in each, equally wide, or by given breaks. */
export type Classing = 'quantile' | 'equal' | readonly number[];

/** Values from `from` on and under `to`; the first class has no least value, the last no most. */
export interface ValueClass {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Breaks of equal classes are rounded to a tenth of a class's width, or finer. */
function equalBreaks(least: number, most: number, count: number): readonly number[] {
  const step = (most - least) / count;
  const unit = 10 ** (Math.floor(Math.log10(step)) - 1);
  return Array.from({ length: count - 1 }, (_, index) =>
    // Products like 3 * 0.1 carry noise in their 17th digit.
    Number((Math.round((least + (index + 1) * step) / unit) * unit).toPrecision(12)),
  );
}

/** Breaks are values of the data, so that equal values stay together. */
const quantileBreaks = (
  sorted: readonly number[],
  count: number,
): readonly (number | undefined)[] =>
  Array.from(
    { length: count - 1 },
    (_, index) => sorted[Math.round(((index + 1) * sorted.length) / count)],
  );

/**
 * Classes in ascending order; each value is in exactly one of them. There are fewer than `count`
 * where values are equal or few, and as many as given breaks ask for, some of them perhaps empty.
 * @param values finite, in any order.
 */
export function classesOf(
  values: readonly number[],
  count: number,
  classing: Classing,
): readonly ValueClass[] {
  const sorted = [...values].sort((a, b) => a - b);
  const least = sorted[0] ?? 0;
  const most = sorted.at(-1) ?? 0;
  const wanted =
    classing === 'quantile'
      ? quantileBreaks(sorted, count)
      : classing === 'equal'
        ? equalBreaks(least, most, count)
        : [...classing];
  const isGiven = typeof classing !== 'string';
  const breaks = [...new Set(wanted)]
    .filter((value): value is number => value !== undefined && !Number.isNaN(value))
    .filter((value) => isGiven || (value > least && value <= most))
    .sort((a, b) => a - b);
  return [-Infinity, ...breaks].map((from, index) => {
    const to = breaks[index] ?? Infinity;
    return { from, to, count: sorted.filter((value) => from <= value && value < to).length };
  });
}

/** The position of the class that holds a value. */
export const classAt = (classes: readonly ValueClass[], value: number): number =>
  classes.findIndex(({ from, to }) => from <= value && value < to);
