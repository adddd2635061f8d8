/** The 18 regions of France among the areas of the dataset. */
import type { Area } from './dataset.js';
import type { AreaId } from './types.js';

/** Other letters in use: those of ISO before 2021 for Corse, and those of overseas territories. */
const LETTERS: Readonly<Record<string, string>> = {
  'FR-20R': 'COR',
  'FR-971': 'GP',
  'FR-972': 'MQ',
  'FR-973': 'GF',
  'FR-974': 'RE',
  'FR-976': 'YT',
};

/** Two or three letters that are known for a region: "IDF", "COR", "RE". */
export const shortCode = (id: AreaId): string => LETTERS[id] ?? id.slice(3);

/** The regions in the order of lists: metropolitan ones by name, then overseas ones. */
export const regionsOf = (areas: ReadonlyMap<AreaId, Area>, overseas = true): readonly Area[] =>
  [...areas.values()].filter(
    ({ kind }) => kind === 'region' || (overseas && kind === 'overseas-region'),
  );
