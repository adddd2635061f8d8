/** The one way rows are put in order: by a text, such as a date. */

/** A sorted copy; items with the same key keep their order. Each key is made once. */
export const sortedBy = <Item>(items: Iterable<Item>, key: (item: Item) => string): Item[] =>
  Array.from(items, (item) => [key(item), item] as const)
    .sort(([a], [b]) => (a < b ? -1 : +(a > b)))
    .map(([, item]) => item);
