/** Texts that only the map of regions has, so that no other widget carries them. */
import type { Language } from './messages.js';

export interface RegionMessages {
  readonly topic: string;
  readonly chooseRegion: string;
  /** Header of the names. */
  readonly region: string;
  readonly regions: (count: number) => string;
  readonly byRegion: string;
  readonly inPercent: string;
  /** Header of figures in per cent. */
  readonly share: string;
  /** Told of without a value. */
  readonly named: string;
  readonly partlyEstimated: string;
  readonly cutoff: (date: string) => string;
  readonly noFigure: string;
  readonly onlyRegion: string;
  readonly rank: (rank: number, count: number) => string;
  readonly highest: (name: string, figure: string) => string;
  /** How much more the highest is, worked out by us: in points of per cent, or as a ratio. */
  readonly points: (difference: number, figure: string) => string;
  readonly ratio: (figure: string) => string;
  /** Areas that are told, not drawn. */
  readonly smaller: string;
  readonly credit: string;
}

const fr: RegionMessages = {
  topic: 'Indicateur',
  chooseRegion: 'Choisir une région',
  region: 'Région',
  regions: (count) => `${count}\u00a0région${count > 1 ? 's' : ''}`,
  byRegion: ' par région',
  inPercent: 'En\u00a0%',
  share: 'Part',
  named: 'citée, sans chiffre',
  partlyEstimated: 'en partie estimé',
  cutoff: (date) => `Données arrêtées au ${date}\u202f; la suite est estimée par la source.`,
  noFigure: 'Aucune des sources ne donne de chiffre pour cette région. Cela ne veut pas dire zéro.',
  onlyRegion: 'Seule région chiffrée par les sources',
  rank: (rank, count) => `${rank === 1 ? '1re' : `${rank}e`} sur ${count} régions chiffrées`,
  highest: (name, figure) => `La plus élevée\u00a0: ${name}, ${figure}`,
  points: (difference, figure) =>
    ` (écart calculé\u00a0: ${figure}\u00a0point${difference < 2 ? '' : 's'})`,
  ratio: (figure) => ` (rapport calculé\u00a0: ${figure})`,
  smaller: 'Hors carte',
  credit:
    'Fond de carte\u00a0: Natural Earth (domaine public). Codes et noms\u00a0: Insee, COG 2026. DROM\u00a0: échelles différentes.',
};

const en: RegionMessages = {
  topic: 'Indicator',
  chooseRegion: 'Choose a region',
  region: 'Region',
  regions: (count) => `${count} region${count > 1 ? 's' : ''}`,
  byRegion: ' by region',
  inPercent: 'In %',
  share: 'Share',
  named: 'named, no figure',
  partlyEstimated: 'partly estimated',
  cutoff: (date) => `Data up to ${date}; what follows is estimated by the source.`,
  noFigure: 'No source gives a figure for this region. This does not mean zero.',
  onlyRegion: 'The only region with a figure in the sources',
  rank: (rank, count) => `No. ${rank} of ${count} regions with a figure`,
  highest: (name, figure) => `The highest: ${name}, ${figure}`,
  points: (difference, figure) =>
    ` (calculated difference: ${figure} point${difference === 1 ? '' : 's'})`,
  ratio: (figure) => ` (calculated ratio: ${figure})`,
  smaller: 'Not on the map',
  credit:
    'Base map: Natural Earth (public domain). Codes and names: Insee, COG 2026. Overseas regions: different scales.',
};

/** The texts of the map in one language. */
export const regionMessagesFor = (language: Language): RegionMessages =>
  language === 'en' ? en : fr;
