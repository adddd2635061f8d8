/** How regions are painted: the certainty grammar of surfaces, or the class of a choropleth. */
import type { RegionFill } from '../views/region-map-view.js';
import { path } from './glyphs.js';
import type { PathShape } from './shapes.js';

/** From under to over: where two regions meet, the stroke that says more lies on top. */
const ORDER: readonly RegionFill[] = ['missing', 'named', 'estimated', 'filled'];

function fillShape(d: string, fill: RegionFill): PathShape {
  if (typeof fill === 'number') return { ...path(d, undefined, 0, '', 'actual'), opacity: fill };
  if (fill === 'filled') return path(d, 'actual', 1, '', 'actual');
  const [tone, width] = fill === 'missing' ? (['hatch', 1] as const) : (['actual', 1.5] as const);
  return { ...path(d, tone, width, fill === 'estimated' ? 'dashed' : ''), pattern: fill };
}

/**
 * All regions, and around classes an outline of ink on a wider one of the surface: the two
 * contrast with each other whatever is beside them, in print and in forced colours too.
 */
export function paintRegions(
  regions: readonly (readonly [d: string, fill: RegionFill])[],
): PathShape[] {
  const classed = regions.filter(([, fill]) => typeof fill === 'number');
  const borders = classed.map(([d]) => d).join('');
  return [
    ...[...regions]
      .sort(([, a], [, b]) => ORDER.indexOf(a) - ORDER.indexOf(b))
      .map((region) => fillShape(...region)),
    ...(borders ? [path(borders, 'surface', 2.4), path(borders, 'ink', 0.8)] : []),
  ];
}
