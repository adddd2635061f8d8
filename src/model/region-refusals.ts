/**
 * Why a text names no region of the map, in a phrase for developers that follows it. In lazy chunks.
 */
import type { Area } from './dataset.js';
import { fold, regionNamed } from './region-names.js';
import type { Localized } from './types.js';

/** Codes of the Insee by region; the overseas ones are regions as well. */
const DEPARTMENTS: Readonly<Record<string, string>> = {
  'FR-ARA': '01 03 07 15 26 38 42 43 63 69 73 74',
  'FR-BFC': '21 25 39 58 70 71 89 90',
  'FR-BRE': '22 29 35 56',
  'FR-CVL': '18 28 36 37 41 45',
  'FR-20R': '2A 2B',
  'FR-GES': '08 10 51 52 54 55 57 67 68 88',
  'FR-HDF': '02 59 60 62 80',
  'FR-IDF': '75 77 78 91 92 93 94 95',
  'FR-NOR': '14 27 50 61 76',
  'FR-NAQ': '16 17 19 23 24 33 40 47 64 79 86 87',
  'FR-OCC': '09 11 12 30 31 32 34 46 48 65 66 81 82',
  'FR-PDL': '44 49 53 72 85',
  'FR-PAC': '04 05 06 13 83 84',
};

/** Regions until 2015, by the one that they are a part of since. */
const FORMER: Readonly<Record<string, string>> = {
  'FR-ARA': 'Auvergne|Rhône-Alpes',
  'FR-BFC': 'Bourgogne|Franche-Comté',
  'FR-CVL': 'Centre',
  'FR-GES': 'Alsace|Champagne-Ardenne|Lorraine',
  'FR-HDF': 'Nord-Pas-de-Calais|Picardie',
  'FR-NOR': 'Basse-Normandie|Haute-Normandie',
  'FR-NAQ': 'Aquitaine|Limousin|Poitou-Charentes',
  'FR-OCC': 'Languedoc-Roussillon|Midi-Pyrénées',
};

const ownerOf = (
  table: Readonly<Record<string, string>>,
  separator: string,
  text: string,
): string | undefined =>
  Object.entries(table).find(([, names]) =>
    names.split(separator).some((name) => fold(name) === text),
  )?.[0];

/** The region of a département, by its code of the Insee or of ISO ("33", "2A", "FR-33", "FR-75C"). */
export const regionOfDepartment = (text: string): string | undefined =>
  ownerOf(DEPARTMENTS, ' ', fold(text).replace(/^fr(?=\d)|(?<=\d)[cdm]$/g, ''));

/**
 * "est un département de FR-NAQ" and the like.
 * @param shown the regions of the map
 * @param all those of France
 */
export function regionRefusal(
  text: string,
  shown: readonly Area[],
  all: readonly Area[],
): Localized {
  const hidden = regionNamed(text, all);
  if (hidden) return { fr: 'est masquée par no-overseas', en: 'is hidden by no-overseas' };
  const department = regionOfDepartment(text);
  if (department) {
    return {
      fr: `est un département (région ${department}), et la carte montre des régions`,
      en: `is a département (region ${department}), and the map shows regions`,
    };
  }
  const successor = ownerOf(FORMER, '|', fold(text));
  if (successor) {
    return {
      fr: `n’est plus une région depuis 2016, voir ${successor}`,
      en: `is no region since 2016, see ${successor}`,
    };
  }
  if (fold(text) === 'regionparisienne') {
    return {
      fr: 'n’est pas l’Île-de-France\u00A0: aucune source ne dit ce qu’elle comprend',
      en: 'is not Île-de-France: no source says what it takes in',
    };
  }
  const ids = shown.map(({ id }) => id).join(', ');
  return {
    fr: `n’existe pas\u00A0: valeurs possibles ${ids}`,
    en: `is not valid; use ${ids}`,
  };
}
