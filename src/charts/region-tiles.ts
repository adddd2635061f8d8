/** Places of the regions in the map of equal hexagons: column and row, in widths of one. */

/** Rows are 0.866 apart; overseas regions have a row of their own below the others. */
export const TILES: Readonly<Record<string, readonly [column: number, row: number]>> = {
  'FR-HDF': [2.5, 0],
  'FR-NOR': [1, 1],
  'FR-IDF': [2, 1],
  'FR-GES': [3, 1],
  'FR-BRE': [0.5, 2],
  'FR-PDL': [1.5, 2],
  'FR-CVL': [2.5, 2],
  'FR-BFC': [3.5, 2],
  'FR-NAQ': [2, 3],
  'FR-ARA': [3, 3],
  'FR-OCC': [2.5, 4],
  'FR-PAC': [3.5, 4],
  'FR-20R': [4, 5],
  'FR-971': [0, 6.35],
  'FR-972': [1, 6.35],
  'FR-973': [2, 6.35],
  'FR-974': [3, 6.35],
  'FR-976': [4, 6.35],
};
