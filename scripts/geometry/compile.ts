/** From the départements' shapes to the text of the committed module. */
import { encode } from './encode.js';
import { projectRegions } from './project.js';
import { simplifyRegions } from './simplify.js';
import { readRegions } from './source.js';
import type { Source } from './source.js';

export const REGIONS_MODULE = 'src/charts/generated/regions.ts';

export function compileRegions(source: Source): string {
  const regions = readRegions(source);
  return encode(regions, simplifyRegions(projectRegions(regions)));
}
