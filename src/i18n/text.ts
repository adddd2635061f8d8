/** What both languages share: two joints of sentences, and words that are the same in both. */
import type { SharedMessages } from './messages.js';

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "a, b et c". */
export const list = (and: string, texts: readonly string[]): string =>
  texts.length < 2 ? texts.join('') : texts.slice(0, -1).join(', ') + and + (texts.at(-1) ?? '');

/** What is the same in both languages, once the colon is known. */
export const shared = (colon: string): SharedMessages => ({
  actionsGroup: 'Actions',
  csv: 'CSV',
  png: 'PNG',
  colon,
  sourceLead: (count) => (count > 1 ? 'Sources' : 'Source') + colon,
  selfClosed: (tag) => `<${tag}/> is not closed: write <${tag}></${tag}>.`,
});
