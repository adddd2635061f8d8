/** The legend's samples of the certainty grammar of surfaces: bars, arcs, regions. */
import type { LegendKey } from '../views/frame-view.js';
import { line, path, rectangle } from './glyphs.js';
import { boundShape } from './region-fills.js';
import type { Shape } from './shapes.js';

const sample = (width: number): string => rectangle(0.5, 3.5, width, 9);

const filled = (width: number): Shape => path(sample(width), undefined, 0, '', 'actual');

/** Of published figures and of targets only; nothing for the rest. */
export const plainGlyph = (key: LegendKey): Shape[] =>
  key === 'filled'
    ? [filled(25)]
    : key === 'target'
      ? [path(line(13, 1, 13, 15), 'target', 5)]
      : [];

/** Of regions. */
export function regionGlyph(key: LegendKey): Shape[] {
  switch (key) {
    case 'filled':
      return [filled(25)];
    case 'estimated':
      return [{ ...path(sample(25), 'actual', 1.5, 'dashed'), pattern: key }];
    case 'at-least':
    case 'at-most':
      return [boundShape(sample(25), key)];
    case 'named':
    case 'missing':
      return [{ ...path(sample(25), key === 'named' ? 'actual' : 'hatch', 1), pattern: key }];
    default:
      return typeof key === 'number'
        ? [{ ...path(sample(25), 'ink', 0.8, '', 'actual'), opacity: key }]
        : [];
  }
}

/** In a box of 26 × 16 pixels; nothing for what only marks can be. */
export const surfaceGlyph = (key: LegendKey): Shape[] =>
  key === 'target'
    ? plainGlyph(key)
    : key === 'filled-minimum'
      ? [filled(16), path(line(19, 3, 24, 8, 19, 13), 'actual', 2)]
      : regionGlyph(key);
