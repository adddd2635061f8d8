/** Writes markup as text: every value escaped, everything of one element on one line. */

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A text as it may stand between tags or in a quoted attribute. Line breaks become spaces, as content
 * managers wrap lines into paragraphs; signs that no page may hold are left out.
 */
export const escaped = (text: string): string =>
  text
    .replace(/\s+/g, (space) => (/[\n\r\t\f\v\u2028\u2029]/.test(space) ? ' ' : space))
    .replace(/[\p{Control}\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, '')
    .replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

/** Names and values; `true` is an attribute without a value, `null` none. */
export type Attributes = Readonly<Record<string, string | number | true | null>>;

function attributesText(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      if (!/^[a-z][a-z-]*$/.test(name)) throw new Error(`"${name}" is no name of an attribute.`);
      if (value === null) return '';
      return value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`;
    })
    .join('');
}

/** @param content markup */
export const tag = (name: string, attributes: Attributes, content: string): string =>
  `<${name}${attributesText(attributes)}>${content}</${name}>`;

export const voidTag = (name: string, attributes: Attributes): string =>
  `<${name}${attributesText(attributes)}>`;
