/** Decides which module holds which observation: each is in exactly one. */
import { SERIES_CATALOG } from '../../src/model/series-catalog.js';
import type { Row, Tables } from './tables.js';

export type ObservationRow = Row<'observations'>;
export type Part = 'timeline' | 'gauge' | 'region' | 'other';

/** The scopes of each indicator that a timeline can draw; the gauge reads these rows too. */
const TIMELINE_SCOPES = new Map<string, ReadonlySet<string>>(
  Object.values(SERIES_CATALOG).map(({ indicator, scopes }) => [indicator, new Set(scopes.keys())]),
);
/** Candidates of the gauge's second rule that may not be on the timeline. */
const GAUGE_INDICATORS: ReadonlySet<string> = new Set(['acts-per-year', 'acts-over-period']);
const NATIONAL_AREAS: ReadonlySet<string> = new Set(['FR', 'FX']);

/** Where an observation is first needed; null = not bundled. */
export function partOf({ cells }: ObservationRow): Part | null {
  if (cells.ship === 'no') return null;
  if (cells.ship === 'note' && !cells.relation) return 'other';
  if (!NATIONAL_AREAS.has(cells.area)) return 'region';
  if (TIMELINE_SCOPES.get(cells.indicator)?.has(cells.scope)) return 'timeline';
  if (cells.indicator === 'forecast-acts') return 'gauge';
  const isCandidate = cells.scope === 'all' && cells.area === 'FR';
  if (isCandidate && GAUGE_INDICATORS.has(cells.indicator)) return 'gauge';
  return 'other';
}

/** The bundled observations of each part, in the order of the file. */
export function splitObservations(tables: Tables): Readonly<Record<Part, ObservationRow[]>> {
  const parts: Record<Part, ObservationRow[]> = { timeline: [], gauge: [], region: [], other: [] };
  for (const row of tables.observations) {
    const part = partOf(row);
    if (part) parts[part].push(row);
  }
  return parts;
}
