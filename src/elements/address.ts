/** Which addresses a page may be pointed to. Part of lazy chunks. */

/** An http(s) address or a relative one. */
export const isAddress = (text: string): boolean => /^(https?:|[^:]*([/?#]|$))/i.test(text);
