/** Texts that only a publisher's own map needs, apart so that they are loaded with it. */
import type { Language } from './messages.js';

export interface OwnRegionMessages {
  readonly byRegion: string;
  readonly rank: (rank: number, count: number) => string;
  readonly highest: (name: string, figure: string) => string;
  /** How much more the highest is, worked out by us: in points of per cent, or as a ratio. */
  readonly points: (difference: number, figure: string) => string;
  readonly ratio: (figure: string) => string;
  // Classes: without the break that it has at its end
  readonly under: (to: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly from: (from: string) => string;
}

const fr: OwnRegionMessages = {
  byRegion: ' par région',
  rank: (rank, count) => `${rank === 1 ? '1re' : `${rank}e`} sur ${count} régions chiffrées`,
  highest: (name, figure) => `la plus élevée\u00a0: ${name}, ${figure}`,
  points: (difference, figure) =>
    ` (écart calculé\u00a0: ${figure}\u00a0point${difference < 2 ? '' : 's'})`,
  ratio: (figure) => ` (rapport calculé\u00a0: ${figure})`,
  under: (to) => `moins de ${to}`,
  between: (from, to) => `de ${from} à moins de ${to}`,
  from: (from) => `${from} et plus`,
};

const en: OwnRegionMessages = {
  byRegion: ' by region',
  rank: (rank, count) => `no. ${rank} of ${count} regions with a figure`,
  highest: (name, figure) => `the highest: ${name}, ${figure}`,
  points: (difference, figure) =>
    ` (calculated difference: ${figure} point${difference === 1 ? '' : 's'})`,
  ratio: (figure) => ` (calculated ratio: ${figure})`,
  under: (to) => `under ${to}`,
  between: (from, to) => `${from} to under ${to}`,
  from: (from) => `${from} and more`,
};

/** The texts of a publisher's own map in one language. */
export const ownRegionMessagesFor = (language: Language): OwnRegionMessages =>
  language === 'en' ? en : fr;
