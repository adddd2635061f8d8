/** Puts texts together of which some may have nothing to say. */

/** What is not empty of `texts`, with `between` in between. */
export const joined = (
  texts: readonly (string | false | 0 | null | undefined)[],
  between: string,
): string => texts.filter(Boolean).join(between);
