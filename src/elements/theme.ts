/** Which palette an element shows right now, for files that are drawn outside CSS. */

/** Sensitive to the page's `color-scheme`, the `theme` attribute and the system setting. */
export function usedTheme(frame: Element | null): 'light' | 'dark' {
  const scheme = frame ? getComputedStyle(frame).colorScheme : 'normal';
  const dark = /\bdark\b/.test(scheme);
  const both = dark && /\blight\b/.test(scheme);
  return dark && (!both || matchMedia('(prefers-color-scheme: dark)').matches) ? 'dark' : 'light';
}
