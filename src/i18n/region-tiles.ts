/** A text that comes with the tiles of a map. */
import type { Language } from './messages.js';

/** Tiles have no outline of anyone's. */
export const tileCredit = (language: Language): string =>
  language === 'en' ? 'Codes and names: Insee, COG 2026.' : 'Codes et noms\u00a0: Insee, COG 2026.';
