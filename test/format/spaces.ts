/** Golden strings with their no-break spaces made visible: `~` is U+00A0, `_` is U+202F. */
export const golden = (text: string): string =>
  text.replaceAll('~', '\u00a0').replaceAll('_', '\u202f');
