/** Decides which module holds which observation: each is in exactly one. */
import type { Row, Tables } from './tables.js';

export type ObservationRow = Row<'observations'>;
export type Part = 'timeline' | 'gauge' | 'region' | 'other';

/** What a timeline can draw; the gauge reads these rows too. */
const TIMELINE_INDICATORS: ReadonlySet<string> = new Set([
  'acts-per-month',
  'acts-per-week',
  'acts-since-start',
  'acts-per-year',
]);
const NATIONAL_AREAS: ReadonlySet<string> = new Set(['FR', 'FX']);

/** Where an observation is first needed; null = not bundled. */
export function partOf({ cells }: ObservationRow): Part | null {
  if (cells.ship === 'no') return null;
  if (cells.ship === 'note' && !cells.relation) return 'other';
  if (!NATIONAL_AREAS.has(cells.area)) return 'region';
  if (TIMELINE_INDICATORS.has(cells.indicator)) return 'timeline';
  if (cells.indicator === 'forecast-acts') return 'gauge';
  // Candidates of the gauge's second rule that aren't on the timeline.
  if (cells.indicator === 'acts-over-period' && cells.scope === 'all' && cells.area === 'FR') {
    return 'gauge';
  }
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
