/** Which observations a gauge needs: what its rule answers at some date, and what is told with it. */
import { decodeObservations, decodeSources } from '../../src/model/decode.js';
import { lastDay } from '../../src/model/period.js';
import { progress } from '../../src/model/progress.js';
import type { Observation, ObservationId } from '../../src/model/types.js';
import { encodeObservations, encodeSources, sourcesCited } from './encode.js';
import type { ObservationRow } from './split.js';
import type { Tables } from './tables.js';

/** Ids of the forecasts, of every figure that was ever held against one, and of its relations. */
export function gaugeIds(
  bundled: readonly ObservationRow[],
  tables: Tables,
): ReadonlySet<ObservationId> {
  const cited = sourcesCited(bundled, tables, 'first');
  const sources = decodeSources(encodeSources(cited, tables, 'without-addresses'));
  const rows = decodeObservations(encodeObservations(bundled, cited, tables, 'first'), sources);
  const dates = new Set(rows.map(({ published }) => published && lastDay(published)));
  const ids = new Set<ObservationId>();
  for (const { indicator, period } of rows) {
    if (indicator !== 'forecast-acts') continue;
    for (const date of [...dates, null]) {
      const found = progress(rows, +period.start.slice(0, 4), date);
      if ('forecast' in found) ids.add(found.forecast.id);
      if ('observation' in found) ids.add(found.observation.id);
    }
  }
  return withRelations(ids, rows);
}

/** With both sides of every relation, so that each row stands or falls as it does among all. */
function withRelations(
  ids: Set<ObservationId>,
  rows: readonly Observation[],
): ReadonlySet<ObservationId> {
  const before = ids.size;
  for (const { id, relation } of rows) {
    if (!relation) continue;
    const targets = relation.kind === 'disputes' ? relation.targets : [relation.target];
    const both = [id, ...targets];
    if (both.some((each) => ids.has(each))) both.forEach((each) => ids.add(each));
  }
  return ids.size > before ? withRelations(ids, rows) : ids;
}
