/**
 * The palette: every `--telecons-*` colour in both themes, and the strokes that have a name. One
 * source for the style sheets, the exported files and the canvas.
 */
import type { Tone } from './shapes.js';

/** A colour token: what drawings use, and two more that only the page around them uses. */
export type ColourToken = Tone | 'surface-raised' | 'link';

/** Colour of each token in CSS's hexadecimal notation: light theme, dark theme. */
export const TOKENS: Readonly<Record<ColourToken, readonly [light: string, dark: string]>> = {
  // Grounds first, see elements/styles/tokens.ts.
  surface: ['#fff', '#14181d'],
  'surface-raised': ['#fff', '#20262d'],
  'on-actual': ['#fff', '#0b1116'],
  'actual-tint': ['#cfe2ef', '#1f4257'],
  skeleton: ['#e9ecef', '#262d34'],
  // Inks.
  ink: ['#14181d', '#f2f4f6'],
  'ink-soft': ['#454d56', '#c6cdd4'],
  'ink-mute': ['#5f6872', '#a0aab4'],
  control: ['#76808a', '#818c97'],
  actual: ['#0b5a8a', '#6fbdec'],
  hatch: ['#7b858f', '#7f8b96'],
  target: ['#14181d', '#f2f4f6'],
  flag: ['#a3420a', '#f5a66b'],
  link: ['#0b5a8a', '#8fccf2'],
  rule: ['#c9cfd6', '#3d4650'],
  grid: ['#e4e8ec', '#2a3138'],
};

/** A colour for each token, for one theme. */
export type Palette = Readonly<Record<ColourToken, string>>;

const themed = (theme: 0 | 1): Palette =>
  Object.fromEntries(Object.entries(TOKENS).map(([name, pair]) => [name, pair[theme]])) as Palette;

export const LIGHT: Palette = /* @__PURE__ */ themed(0);
export const DARK: Palette = /* @__PURE__ */ themed(1);

/** Dash patterns in pixels, for `stroke-dasharray` and `setLineDash`. */
export const DASHES = { dotted: [2, 4], dashed: [4, 3] } as const;

/** Width in pixels of the outline of a text with `halo`: half of it shows. */
export const HALO_WIDTH = 6;
