/** Own regions of several kinds, all invented: classed, sparse, and with what is refused. */
import type { TeleconsRegionMap } from '../src/elements/region-map.js';
import type { OwnRegionRow, OwnRegions } from '../src/model/own-regions.js';
import { logErrors } from './error-log.js';

const source = { publisher: 'Démonstration, chiffres inventés', date: '2026-11-21' };
const REGIONS =
  'FR-ARA FR-BFC FR-BRE FR-CVL FR-20R FR-GES FR-HDF FR-IDF FR-NOR FR-NAQ FR-OCC FR-PDL FR-PAC FR-971 FR-972 FR-973 FR-974';

/** Values that look like nothing real: the same at each visit. */
const rows: readonly OwnRegionRow[] = REGIONS.split(' ').map((region, index) => ({
  region,
  value: (7 + index * 29) % 61,
  ...(index === 4 && { status: 'estimate' as const }),
}));

const data = (title: string, own: readonly OwnRegionRow[], unit = '%'): OwnRegions => ({
  ...{ title, unit, source, invented: true, rows: own },
});

function show(id: string, own: OwnRegions): void {
  const element = document.querySelector<TeleconsRegionMap>(`#${id}`);
  if (element) element.data = own;
}

logErrors();
await import('../src/define.js');
show('quantile', { ...data('Une part', rows), period: '2025' });
show('equal', data('Des appels', rows, 'appels'));
show('given', data('Une part', rows));
show('sparse', data('Trois régions', rows.slice(0, 3)));
show(
  'rows',
  data('Deux lignes refusées', [
    ...rows,
    { region: 'Aquitaine', value: 4 },
    { region: 'FR-976', value: -1 },
  ]),
);
show(
  'departments',
  data('Des départements', [
    { region: '75', value: 1 },
    { region: '33', value: 2 },
  ]),
);
