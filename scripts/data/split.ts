/** Decides which module holds which observation. */
import { SERIES_CATALOG } from '../../src/model/series-catalog.js';
import type { ObservationId } from '../../src/model/types.js';
import { gaugeIds } from './gauge.js';
import type { Row, Tables } from './tables.js';

export type ObservationRow = Row<'observations'>;
/** `other`: what no element draws. */
export type Part = 'timeline' | 'gauge' | 'region' | 'other';

/** The scopes of each indicator that a timeline can draw. */
const TIMELINE_SCOPES = new Map<string, ReadonlySet<string>>(
  Object.values(SERIES_CATALOG).map(({ indicator, scopes }) => [indicator, new Set(scopes.keys())]),
);
const NATIONAL_AREAS: ReadonlySet<string> = new Set(['FR', 'FX']);

/** The timeline or the map, where one of them draws or tells the observation. */
function elementOf({ cells }: ObservationRow): 'timeline' | 'region' | null {
  if (cells.ship === 'note' && !cells.relation) return null;
  if (!NATIONAL_AREAS.has(cells.area)) return 'region';
  return TIMELINE_SCOPES.get(cells.indicator)?.has(cells.scope) ? 'timeline' : null;
}

/**
 * The bundled observations of each part, in the order of the file. Those of the gauge may be the
 * timeline's as well: a page with one element loads no row of another.
 */
export function splitObservations(tables: Tables): Readonly<Record<Part, ObservationRow[]>> {
  const parts: Record<Part, ObservationRow[]> = { timeline: [], gauge: [], region: [], other: [] };
  const bundled = tables.observations.filter(({ cells }) => cells.ship !== 'no');
  const gauge = gaugeIds(bundled, tables);
  for (const row of bundled) {
    const element = elementOf(row);
    const isGauge = gauge.has(row.cells.id as ObservationId);
    if (isGauge) parts.gauge.push(row);
    if (element) parts[element].push(row);
    else if (!isGauge) parts.other.push(row);
  }
  return parts;
}
