/** What the address of an iframe page asks for, as attributes of its element. */

const COMMON = 'heading heading-level theme as-of loading embed-url no-controls'.split(' ');

/** The attributes of each element beside the common ones; nothing else is taken from an address. */
export const OWN_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  'telecons-timeline': ['series', 'scope', 'scale', 'from', 'to', 'events', 'point'],
  'telecons-region-map': ['indicator', 'region', 'layout', 'no-overseas', 'classes', 'classing'],
  'telecons-target-gauge': ['year', 'shape'],
};

/** Content managers escape addresses once too often: `?series=weekly&amp;lang=en`. */
export const readQuery = (search: string): URLSearchParams =>
  new URLSearchParams(search.replace(/&amp;/gi, '&'));

/** Names and values as they were written: the element itself reads and refuses them. */
export const attributesOf = (
  tag: string,
  query: URLSearchParams,
): readonly (readonly [name: string, value: string])[] =>
  [...COMMON, ...(OWN_ATTRIBUTES[tag] ?? [])].flatMap((name) => {
    const value = query.get(name);
    return value === null ? [] : [[name, value] as const];
  });

/** A language that there are texts in, as a BCP 47 tag; empty when none is asked for. */
export function languageOf(query: URLSearchParams): string {
  const asked = (query.get('lang') ?? '').trim().replace('_', '-');
  return /^(?:fr|en)(?:-[a-z]{2})?$/i.test(asked) ? asked : '';
}

/** Which class the page takes for its theme; empty: light, as a page that declares nothing. */
export const themeOf = (query: URLSearchParams): string =>
  /^\W*(dark|auto)\W*$/i.exec(query.get('theme') ?? '')?.[1]?.toLowerCase() ?? '';
