/** Parts of a written page that scripts fill: what stands between two comments of one name. */

/** @throws when the page has no such slot */
export function fillSlot(page: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The page lacks ${start} … ${end}.`);
  return `${page.slice(0, from + start.length)}\n${content}\n${page.slice(to)}`;
}
