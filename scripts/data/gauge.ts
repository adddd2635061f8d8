/** What a gauge needs: what its rule answers at some date, and the history that is told with it. */
import { isDeepStrictEqual } from 'node:util';
import { answerOf } from '../../src/model/answers.js';
import { decodeObservations, decodeSources } from '../../src/model/decode.js';
import { lastDay } from '../../src/model/period.js';
import { progress } from '../../src/model/progress.js';
import type { IsoDate, Observation, ObservationId } from '../../src/model/types.js';
import { encodeObservations, encodeSources, sourcesCited } from './encode.js';
import type { ObservationRow } from './split.js';
import type { Tables } from './tables.js';

function observationsOf(rows: readonly ObservationRow[], tables: Tables): readonly Observation[] {
  const cited = sourcesCited(rows, tables, 'first');
  const sources = decodeSources(encodeSources(cited, tables, 'without-addresses'));
  return decodeObservations(encodeObservations(rows, cited, tables, 'first'), sources);
}

/** Every year of a forecast with every day on which something was published, and at last. */
function* occasions(
  rows: readonly Observation[],
): Generator<readonly [year: number, date: IsoDate | null]> {
  const dates = new Set(rows.map(({ published }) => published && lastDay(published)));
  for (const { indicator, period } of rows) {
    if (indicator !== 'forecast-acts') continue;
    for (const date of [...dates, null]) yield [+period.start.slice(0, 4), date];
  }
}

/**
 * Ids of the forecasts, of every figure that was ever held against one, and of their history.
 * @throws if `answerOf` would answer anything else from these alone than the rule from all
 */
export function gaugeIds(
  bundled: readonly ObservationRow[],
  tables: Tables,
): ReadonlySet<ObservationId> {
  const rows = observationsOf(bundled, tables);
  const ids = new Set<ObservationId>();
  for (const [year, date] of occasions(rows)) {
    const found = progress(rows, year, date);
    const told = 'told' in found ? found.told : [];
    for (const { observation, earlier, asides, disputes } of told) {
      for (const { id } of [observation, ...earlier, ...asides, ...disputes]) ids.add(id);
    }
  }
  const own = rows.filter(({ id }) => ids.has(id));
  for (const [year, date] of occasions(rows)) {
    const [answer, rule] = [answerOf(own, year, date), progress(rows, year, date)];
    if (!isDeepStrictEqual(answer, rule))
      throw new Error(`the gauge of ${year} needs the rule itself, as known on ${date ?? 'the last day'}`);
  }
  return ids;
}
