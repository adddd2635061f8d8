/** The 18 regions of France among the areas of the dataset. */
import type { Area } from './dataset.js';
import type { AreaId } from './types.js';

/** The regions in the order of lists: metropolitan ones by name, then overseas ones by code. */
export const regionsOf = (areas: ReadonlyMap<AreaId, Area>, overseas = true): readonly Area[] =>
  [...areas.values()].filter(
    ({ kind }) => kind === 'region' || (overseas && kind === 'overseas-region'),
  );
