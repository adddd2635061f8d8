/** What a page calls an element or a snippet, in whatever quotes and letters it was written. */
import { clean } from '../elements/attributes.js';

/** The tag behind a name such as `timeline`. */
export const tagOf = (name: unknown): string => `telecons-${clean(name)}`;

/** Whether a class is that of a snippet: where its quotes have become curly they are part of it. */
export const isSnippet = (className: unknown): boolean =>
  /(^|\s)telecons-embed(\s|$)/.test(clean(className));
