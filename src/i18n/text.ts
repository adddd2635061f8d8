/** Two joints of sentences that both languages share. */

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "a, b et c". */
export const list = (and: string, texts: readonly string[]): string =>
  texts.length < 2 ? texts.join('') : texts.slice(0, -1).join(', ') + and + (texts.at(-1) ?? '');
