/** The spaces of French punctuation, so that the tables of words can be written with plain ones. */

/** No line begins with a colon or an exclamation mark, and none ends with an opening guillemet. */
export const french = (text: string): string =>
  text
    .replace(/ ([;!?%])/g, '\u202f$1')
    .replace(/ ([:»])/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0')
    .replace(/(\d) (?=\d{3}(?!\d))/g, '$1\u202f')
    .replace(/(\d) (px|Ko)/g, '$1\u00a0$2');
