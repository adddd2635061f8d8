/**
 * How a page may name a region, and why it may not name it otherwise. In lazy chunks: a page that
 * writes ISO 3166-2 needs none of it.
 */
import type { Area } from './dataset.js';
import { shortCode } from './regions.js';

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
