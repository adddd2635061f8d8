/** What a gauge needs: what its rule answers at every date, and the observations told with that. */
import { decodeObservations, decodeSources } from '../../src/model/decode.js';
import { lastDay } from '../../src/model/period.js';
import { progress } from '../../src/model/progress.js';
import type { IsoDate, Observation, ObservationId } from '../../src/model/types.js';
import { encodeObservations, encodeSources, line, sourcesCited } from './encode.js';
import type { ObservationRow } from './split.js';
import type { Tables } from './tables.js';

/** What became known of one year on one day. */
interface Answer {
  readonly year: number;
  readonly day: IsoDate;
  /** Ids of the forecast, of the figure, of its earlier vintages, its asides, its disputes. */
  readonly ids: readonly (readonly ObservationId[])[];
}

const idsOf = (rows: readonly Observation[]): readonly ObservationId[] => rows.map(({ id }) => id);

function observationsOf(rows: readonly ObservationRow[], tables: Tables): readonly Observation[] {
  const cited = sourcesCited(rows, tables, 'first');
  const sources = decodeSources(encodeSources(cited, tables, 'without-addresses'));
  return decodeObservations(encodeObservations(rows, cited, tables, 'first'), sources);
}

function answerIds(
  rows: readonly Observation[],
  year: number,
  day: IsoDate,
): readonly (readonly ObservationId[])[] {
  const found = progress(rows, year, day);
  if (found.kind === 'no-forecast') return [];
  const [, figure] = found.told;
  if (!figure) return [[found.forecast.id]];
  if (figure.disputing) throw new Error(`${figure.observation.id} contests others`);
  const { observation, earlier, asides, disputes } = figure;
  return [[found.forecast.id], ...[[observation], earlier, asides, disputes].map(idsOf)];
}

/** Every change of what the rule answers, in order of year and day. */
function answersOf(rows: readonly Observation[]): readonly Answer[] {
  const days = rows.flatMap(({ published }) => (published ? [lastDay(published)] : []));
  const years = rows.flatMap(({ indicator, period }) =>
    indicator === 'forecast-acts' ? [+period.start.slice(0, 4)] : [],
  );
  return [...new Set(years)].flatMap((year) => {
    let before = '[]';
    return [...new Set(days)].sort().flatMap((day) => {
      const ids = answerIds(rows, year, day);
      const now = JSON.stringify(ids);
      if (now === before) return [];
      before = now;
      return [{ year, day, ids }];
    });
  });
}

/** Ids of the forecasts, of every figure that was ever held against one, and of its relations. */
export function gaugeIds(
  bundled: readonly ObservationRow[],
  tables: Tables,
): ReadonlySet<ObservationId> {
  const rows = observationsOf(bundled, tables);
  return withRelations(new Set(answersOf(rows).flatMap(({ ids }) => ids.flat())), rows);
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

/** Answers as `decodeAnswers` reads them; `rows`: those of the gauge, which fix the positions. */
export function encodeAnswers(rows: readonly ObservationRow[], tables: Tables): string {
  const ids = rows.map(({ cells }) => cells.id);
  return answersOf(observationsOf(rows, tables))
    .map((answer) =>
      line([
        String(answer.year),
        answer.day,
        ...answer.ids.map((each) => each.map((id) => ids.indexOf(id)).join(' ')),
      ]),
    )
    .join('\n');
}
