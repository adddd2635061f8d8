/**
 * Which figures the one-sentence takeaway of a series tells. Wording is not done here.
 */
import type { Series, SeriesPoint } from './types.js';

export type Takeaway =
  | { readonly kind: 'none' }
  /** The one thing to tell; it may be disputing, or a mean or peak: see its observation. */
  | { readonly kind: 'single'; readonly point: SeriesPoint }
  /** `highest` may be `first` or `last`. Qualifiers come with each observation. */
  | {
      readonly kind: 'range';
      readonly first: SeriesPoint;
      readonly highest: SeriesPoint;
      readonly last: SeriesPoint;
    };

/**
 * The first, the highest and the last undisputed point. A figure that disputes others is told
 * only when nothing else is shown, a bracket only when no point is. "Moins de" is never the
 * highest, as the true figure may be lower than the others; if all points are so qualified, the
 * last one is told alone.
 */
export function takeaway({ points, brackets }: Series): Takeaway {
  const firm = points.filter(({ disputing }) => !disputing);
  const [first] = firm;
  const last = firm.at(-1);
  let highest: SeriesPoint | undefined;
  for (const point of firm) {
    const { bound, value } = point.observation.amount;
    if (bound !== 'at-most' && (!highest || value > highest.observation.amount.value)) {
      highest = point;
    }
  }
  if (first && last && first !== last && highest) return { kind: 'range', first, highest, last };
  const point = last ?? points.at(-1) ?? brackets.at(-1);
  return point ? { kind: 'single', point } : { kind: 'none' };
}
