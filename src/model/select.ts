/**
 * One series as it was known at one date: points, brackets, gaps and how points may be joined.
 */
import { isOneStep, nextDay, stepEnd, stepIndex, stepStart } from './period.js';
import { sortedBy } from './sorted.js';
import type {
  Connector,
  Gap,
  IsoDate,
  Observation,
  Series,
  SeriesPoint,
  SeriesQuery,
  Step,
} from './types.js';
import { isKnown, publishedDay, resolveVintages, type Vintage } from './vintage.js';

/** At most so many steps may be missing under a dotted connector. */
export const MOST_MISSING = 2;

/**
 * Selects one series. Only rows of the query's indicator, scope and area without category that
 * may be drawn and carry a value are considered; the others are only told along with them.
 *
 * - Points are totals over exactly one step (any period for step `point`). Should two figures
 *   stand for one period, the undisputed, then the earlier published one is drawn and the other
 *   is told as contesting it.
 * - `from` and `to` keep periods that lie inside, for step `point` those whose end does. They
 *   never change what is known about a point.
 * - The domain runs from `from`, else the earlier of `origin` and the first figure, to `to`, else
 *   the last figure. It is `null` when no figure is shown.
 * - A step is missing when it lies wholly inside the domain, starts at `origin` or later and had
 *   ended by the latest publication known; a step that only a bracket covers is still missing.
 *
 * @param observations all rows, so that revisions and disputes of other indicators are found.
 *   Pass the whole dataset, in any order.
 */
export function selectSeries(observations: readonly Observation[], query: SeriesQuery): Series {
  const { step, from, to, asOf, origin } = query;
  const known = asOf ? observations.filter((row) => isKnown(row, asOf)) : observations;
  const drawn = resolveVintages(known, null).filter((vintage): vintage is SeriesPoint =>
    isDrawn(vintage, query),
  );
  const points = onePerPeriod(
    drawn.filter(
      ({ observation: { measure, period } }) => measure === 'total' && isOneStep(step, period),
    ),
  );
  const brackets = sortedBy(
    drawn.filter(({ observation: { measure } }) => measure === 'mean' || measure === 'peak'),
    ({ observation }) => observation.period.start,
  );
  // Points ascend: the first and the last tell how far they reach.
  const reach = [...points.slice(0, 1), ...points.slice(-1), ...brackets].map(
    ({ observation: { period } }) => period,
  );
  const starts = reach.map(({ start, end }) => (step === 'point' ? end : start));
  const start = from ?? (origin ? [origin, ...starts] : starts).sort()[0];
  const end =
    to ??
    reach
      .map((period) => period.end)
      .sort()
      .at(-1);
  const domain = reach.length && start && end ? { start, end } : null;
  // Reading a date is the dearest step of a long series: each once.
  const indices = points.map(({ observation: { period } }) => stepIndex(step, period.end));
  return {
    query,
    points,
    brackets,
    gaps: domain && step !== 'point' ? gapsOf(indices, domain, query, known) : [],
    connectors: connectorsOf(points, indices, step),
    domain,
  };
}

/** Whether the row is of this series, carries a value, and lies inside the window. */
function isDrawn(
  { observation: { amount, area, category, indicator, measure, period, scope, ship } }: Vintage,
  query: SeriesQuery,
): boolean {
  const { from, to, step } = query;
  const first = step === 'point' && measure === 'total' ? period.end : period.start;
  return (
    indicator === query.indicator &&
    scope === query.scope &&
    area === query.area &&
    !category &&
    ship === 'plot' &&
    amount.bound !== 'unstated' &&
    (!from || from <= first) &&
    (!to || period.end <= to)
  );
}

/** Sorts by end, then start, and keeps the first of each period. */
function onePerPeriod(points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  const endAt = (position: number): string => points[position]?.observation.period.end ?? '';
  // Long series come in order; sorting them takes longer than all the rest.
  if (points.every((_, position) => endAt(position - 1) < endAt(position))) return points;
  const kept = new Map<string, SeriesPoint>();
  const periodOf = ({ observation: { period } }: SeriesPoint): string => period.end + period.start;
  const sorted = sortedBy(
    points,
    (point) => periodOf(point) + +point.disputing + publishedDay(point.observation),
  );
  for (const point of sorted) {
    const { observation } = point;
    const first = kept.get(periodOf(point)) ?? point;
    kept.set(
      periodOf(point),
      first === point || first.disputes.includes(observation)
        ? first
        : { ...first, disputes: [...first.disputes, observation] },
    );
  }
  return [...kept.values()];
}

/**
 * @param indices step numbers of the points.
 * @param known all rows published; the latest tells which steps had ended.
 */
function gapsOf(
  indices: readonly number[],
  domain: { readonly start: IsoDate; readonly end: IsoDate },
  { step, origin }: SeriesQuery,
  known: readonly Observation[],
): readonly Gap[] {
  let latest: IsoDate | '' = '';
  for (const row of known) {
    const day = publishedDay(row);
    if (day > latest) latest = day;
  }
  const from = origin && origin > domain.start ? origin : domain.start;
  const to = latest && latest < domain.end ? latest : domain.end;
  // Steps cut by an end of the window are not due.
  const after = stepIndex(step, nextDay(to));
  let due = stepIndex(step, from);
  if (stepStart(step, due) < from) due++;
  const gaps: Gap[] = [];
  for (const index of [...indices, after]) {
    const count = Math.min(index, after) - due;
    if (count > 0) {
      gaps.push({ start: stepStart(step, due), end: stepEnd(step, due + count - 1), count });
    }
    due = Math.max(due, index + 1);
  }
  return gaps;
}

export function connectorsOf(
  points: readonly SeriesPoint[],
  indices: ArrayLike<number>,
  step: Step,
): readonly Connector[] {
  const connectors: Connector[] = [];
  points.forEach((to, position) => {
    const from = points[position - 1];
    const steps = (indices[position] ?? NaN) - (indices[position - 1] ?? NaN);
    if (from && !from.disputing && !to.disputing && steps <= MOST_MISSING + 1) {
      const isConsecutive = step !== 'point' && steps === 1 && isFirm(from) && isFirm(to);
      connectors.push({
        from: from.observation.id,
        to: to.observation.id,
        path: isConsecutive ? 'consecutive' : 'unknown',
      });
    }
  });
  return connectors;
}

const isFirm = ({ observation: { status } }: SeriesPoint): boolean =>
  status === 'published' || status === 'provisional';
