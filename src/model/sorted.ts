/** The one way rows are put in order: by a text, such as a date. */
import type { Series, SeriesPoint } from './types.js';

/** A sorted copy; items with the same key keep their order. Each key is made once. */
export const sortedBy = <Item>(items: Iterable<Item>, key: (item: Item) => string): Item[] =>
  Array.from(items, (item) => [key(item), item] as const)
    .sort(([a], [b]) => (a < b ? -1 : +(a > b)))
    .map(([, item]) => item);

/** Points and brackets of a series together, ascending by end, then by start. */
export const figuresOf = ({ points, brackets }: Series): readonly SeriesPoint[] =>
  brackets.length
    ? sortedBy([...brackets, ...points], ({ observation: { period } }) => period.end + period.start)
    : points;
