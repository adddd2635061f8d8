/** Places of the regions in the map of equal hexagons: column and row, by Insee code. */

/** Rows are 0.866 columns apart; overseas regions have a row of their own below the others. */
export const TILES: Readonly<Record<string, readonly [column: number, row: number]>> = {
  '32': [2.5, 0],
  '28': [1, 1],
  '11': [2, 1],
  '44': [3, 1],
  '53': [0.5, 2],
  '52': [1.5, 2],
  '24': [2.5, 2],
  '27': [3.5, 2],
  '75': [2, 3],
  '84': [3, 3],
  '76': [2.5, 4],
  '93': [3.5, 4],
  '94': [4, 5],
  '01': [0, 6.35],
  '02': [1, 6.35],
  '03': [2, 6.35],
  '04': [3, 6.35],
  '06': [4, 6.35],
};
