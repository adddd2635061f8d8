/** The little HTML a static page needs. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as it may stand between tags and in a quoted attribute. */
export const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/** An element; `content` is HTML, the values of the attributes are text. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  content: string,
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escape(value ?? '')}"`);
  return `<${name}${written.join('')}>${content}</${name}>`;
}

/** Text linked to an address or an anchor; plain text without one. */
export const link = (text: string, address: string | null): string =>
  address === null ? escape(text) : tag('a', { href: address }, escape(text));

/** Address of the part of the page that is about an id. */
export const anchorTo = (id: string): string => `#${encodeURI(id)}`;
