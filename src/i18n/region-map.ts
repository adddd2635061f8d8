/** Texts that only the map of regions has, so that no other widget carries them. */
import type { Language } from './messages.js';

export interface RegionMessages {
  readonly topic: string;
  readonly chooseRegion: string;
  /** Header of the names, and how they are counted. */
  readonly region: string;
  readonly regions: string;
  readonly shareByRegion: string;
  readonly actsByRegion: string;
  /** Header of figures in per cent. */
  readonly share: string;
  /** Told of without a value. */
  readonly named: string;
  readonly partlyEstimated: string;
  readonly cutoff: (date: string) => string;
  readonly noFigure: string;
  readonly onlyRegion: string;
  /** Areas that are told, not drawn. */
  readonly smaller: string;
  readonly credit: string;
  /** Goes on the credit where overseas regions are drawn. */
  readonly insets: string;
}

const fr: RegionMessages = {
  topic: 'Indicateur',
  chooseRegion: 'Choisir une région',
  region: 'Région',
  regions: '\u00a0régions',
  shareByRegion: 'En\u202f% par région',
  actsByRegion: 'Nombre d’actes par région',
  share: 'Part',
  named: 'citée, sans chiffre',
  partlyEstimated: 'en partie estimé',
  cutoff: (date) => `Données arrêtées au ${date}\u202f; la suite est estimée par la source.`,
  noFigure: 'Cela ne veut pas dire zéro.',
  onlyRegion: 'seule région chiffrée pour cet indicateur',
  smaller: 'Territoires plus petits, compris dans leur région',
  credit:
    'Fond de carte\u00a0: Natural Earth (domaine public). Codes et noms\u00a0: Insee, COG 2026.',
  insets: ' DROM\u00a0: échelles différentes.',
};

const en: RegionMessages = {
  topic: 'Indicator',
  chooseRegion: 'Choose a region',
  region: 'Region',
  regions: ' regions',
  shareByRegion: 'In % by region',
  actsByRegion: 'Number of acts by region',
  share: 'Share',
  named: 'named, no figure',
  partlyEstimated: 'partly estimated',
  cutoff: (date) => `Data up to ${date}; what follows is estimated by the source.`,
  noFigure: 'This does not mean zero.',
  onlyRegion: 'the only region with a figure for this indicator',
  smaller: 'Smaller areas, part of their regions',
  credit: 'Base map: Natural Earth (public domain). Codes and names: Insee, COG 2026.',
  insets: ' Overseas regions: different scales.',
};

/** The texts of the map in one language. */
export const regionMessagesFor = (language: Language): RegionMessages =>
  language === 'en' ? en : fr;
