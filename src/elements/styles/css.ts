/** Marks a text as CSS, for editors and for the minifier. */
export const css = String.raw;
