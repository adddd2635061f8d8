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

function toldIds(
  rows: readonly Observation[],
  year: number,
  date: IsoDate | null,
): readonly ObservationId[] {
  const found = progress(rows, year, date);
  return ('told' in found ? found.told : []).flatMap(({ observation, earlier, asides, disputes }) =>
    [observation, ...earlier, ...asides, ...disputes].map(({ id }) => id),
  );
}

/** What is told of the years when everything is known, and the rest of a gauge's rows. */
export function latestAndPast(
  gauge: readonly ObservationRow[],
  tables: Tables,
): readonly [latest: ObservationRow[], past: ObservationRow[]] {
  const rows = observationsOf(gauge, tables);
  const ids = new Set<string>(
    [...occasions(rows)].flatMap(([year, date]) => (date ? [] : toldIds(rows, year, null))),
  );
  const isLatest = ({ cells }: ObservationRow): boolean => ids.has(cells.id);
  return [gauge.filter(isLatest), gauge.filter((row) => !isLatest(row))];
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
    for (const id of toldIds(rows, year, date)) ids.add(id);
  }
  const own = rows.filter(({ id }) => ids.has(id));
  for (const [year, date] of occasions(rows)) {
    const [answer, rule] = [answerOf(own, year, date), progress(rows, year, date)];
    if (!isDeepStrictEqual(answer, rule))
      throw new Error(
        `the gauge of ${year} needs the rule itself, as known on ${date ?? 'the last day'}`,
      );
  }
  return ids;
}
