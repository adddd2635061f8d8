/** How regions are painted: the certainty grammar of surfaces, or the class of a choropleth. */
import type { RegionFill } from '../views/region-map-view.js';
import { path } from './glyphs.js';
import type { PathShape } from './shapes.js';

/** From under to over: where two regions meet, the stroke that says more lies on top. */
const ORDER: readonly RegionFill[] = [
  'missing',
  'named',
  'estimated',
  'at-most',
  'at-least',
  'filled',
];

/** A minimum has a strong outline, a maximum a broken one. */
export const boundShape = (d: string, bound: 'at-least' | 'at-most'): PathShape =>
  path(d, 'actual', 2.5, bound === 'at-most' ? 'dashed' : '', 'actual-tint');

function fillShape(d: string, fill: RegionFill): PathShape {
  if (typeof fill === 'number') return { ...path(d, undefined, 0, '', 'actual'), opacity: fill };
  // Two of them side by side are two figures, not one larger region.
  if (fill === 'filled') return path(d, 'surface', 1, '', 'actual');
  // As light as a region that is named: how much it is, is not known.
  if (fill === 'at-least' || fill === 'at-most') return boundShape(d, fill);
  const stroke =
    fill === 'missing'
      ? path(d, 'hatch', 1)
      : path(d, 'actual', 1.5, fill === 'named' ? '' : 'dashed');
  return { ...stroke, pattern: fill };
}

/**
 * All regions, and around classes an outline of ink on a wider one of the surface: the two
 * contrast with each other whatever is beside them, in print and in forced colours too.
 */
export function paintRegions(
  regions: readonly (readonly [d: string, fill: RegionFill])[],
): PathShape[] {
  const borders = regions.map(([d, fill]) => (typeof fill === 'number' ? d : '')).join('');
  return [
    ...ORDER.flatMap((kind) => regions.filter(([, fill]) => fill === kind)),
    ...regions.filter(([, fill]) => typeof fill === 'number'),
  ]
    .map((region) => fillShape(...region))
    .concat(borders ? [path(borders, 'surface', 2.4), path(borders, 'ink', 0.8)] : []);
}
