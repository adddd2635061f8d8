/**
 * How a page may name a region. In lazy chunks: a page that writes ISO 3166-2 needs none of it.
 */
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

/** A text without case, accents, spaces and signs. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z\d]/g, '');

/**
 * The region that a text names: ISO 3166-2 with or without `FR-`, Insee code, or name in either
 * language, whatever the accents. Insee codes of regions are also codes of other départements: after
 * `FR-` they are none of the region's.
 */
export const regionNamed = (text: string, regions: readonly Area[]): Area | undefined =>
  regions.find(({ id, insee, name }) => {
    const letters = shortCode(id);
    return [id, id.slice(3), letters, `fr${letters}`, insee, name.fr, name.en].some(
      (form) => fold(form) === fold(text),
    );
  });
