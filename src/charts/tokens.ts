/**
 * The palette: every `--telecons-*` colour in both themes, and the strokes that have a name. One
 * source for the style sheets, the exported files and the canvas.
 */
import type { Tone } from './shapes.js';

/** A colour token: what drawings use, and three more that only the page around them uses. */
export type ColourToken = Tone | 'surface-raised' | 'link' | 'skeleton';

/** A colour for each token, `#rrggbb`. */
export type Palette = Readonly<Record<ColourToken, string>>;

export const LIGHT: Palette = {
  surface: '#ffffff',
  'surface-raised': '#ffffff',
  ink: '#14181d',
  'ink-soft': '#454d56',
  'ink-mute': '#5f6872',
  control: '#76808a',
  actual: '#0b5a8a',
  'on-actual': '#ffffff',
  'actual-tint': '#cfe2ef',
  hatch: '#7b858f',
  target: '#14181d',
  flag: '#a3420a',
  link: '#0b5a8a',
  rule: '#c9cfd6',
  grid: '#e4e8ec',
  skeleton: '#e9ecef',
};

export const DARK: Palette = {
  surface: '#14181d',
  'surface-raised': '#20262d',
  ink: '#f2f4f6',
  'ink-soft': '#c6cdd4',
  'ink-mute': '#a0aab4',
  control: '#818c97',
  actual: '#6fbdec',
  'on-actual': '#0b1116',
  'actual-tint': '#1f4257',
  hatch: '#7f8b96',
  target: '#f2f4f6',
  flag: '#f5a66b',
  link: '#8fccf2',
  rule: '#3d4650',
  grid: '#2a3138',
  skeleton: '#262d34',
};

/** Dash patterns in pixels, for `stroke-dasharray` and `setLineDash`. */
export const DASHES = { dotted: [2, 4], dashed: [4, 3] } as const;

/** Width in pixels of the outline of a text with `halo`: half of it shows. */
export const HALO_WIDTH = 6;
