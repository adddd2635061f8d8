/**
 * One series as it was known at one date: points, brackets, gaps and how points may be joined.
 */
import { isOneStep, nextDay, stepEnd, stepIndex, stepStart } from './period.js';
import { isKnown, publishedDay, resolveVintages, type Vintage } from './vintage.js';
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

/** At most so many steps may be missing under a dotted connector. */
const MOST_MISSING = 2;

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
  const vintages = resolveVintages(observations, query.asOf);
  const drawn = vintages.filter((vintage): vintage is SeriesPoint => isDrawn(vintage, query));
  const points = onePerPeriod(
    drawn.filter(
      ({ observation: { measure, period } }) =>
        measure === 'total' && isOneStep(query.step, period),
    ),
    query.step,
  ).filter((point) => isInside(point, query));
  const brackets = drawn
    .filter(
      (point) =>
        (point.observation.measure === 'mean' || point.observation.measure === 'peak') &&
        isInside(point, query),
    )
    .sort((a, b) => compare(a.observation.period.start, b.observation.period.start));
  const indices = points.map(({ observation }) => stepIndex(query.step, observation.period.end));
  // Points ascend: the first and the last tell how far they reach.
  const domain = domainOf([...points.slice(0, 1), ...points.slice(-1), ...brackets], query);
  return {
    query,
    points,
    brackets,
    gaps: domain ? gapsOf(indices, domain, query, lastPublication(observations, query.asOf)) : [],
    connectors: connectorsOf(points, indices, query.step),
    domain,
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : +(a > b));

function isDrawn({ observation }: Vintage, query: SeriesQuery): boolean {
  return (
    observation.indicator === query.indicator &&
    observation.scope === query.scope &&
    observation.area === query.area &&
    !observation.category &&
    observation.ship === 'plot' &&
    observation.amount.bound !== 'unstated'
  );
}

function isInside({ observation }: SeriesPoint, { step, from, to }: SeriesQuery): boolean {
  const { start, end } = observation.period;
  const first = step === 'point' && observation.measure === 'total' ? end : start;
  return (!from || from <= first) && (!to || end <= to);
}

/** Sorts by end, then start, and keeps the first of each period. */
function onePerPeriod(points: readonly SeriesPoint[], step: Step): readonly SeriesPoint[] {
  const endAt = (position: number): string => points[position]?.observation.period.end ?? '';
  // Long series come in order; sorting them takes longer than all the rest.
  if (points.every((point, position) => endAt(position - 1) < point.observation.period.end)) {
    return points;
  }
  const kept: SeriesPoint[] = [];
  const sorted = [...points].sort(
    ({ observation: a, disputing }, { observation: b, disputing: other }) =>
      compare(a.period.end, b.period.end) ||
      (step === 'point' ? compare(a.period.start, b.period.start) : 0) ||
      +disputing - +other ||
      compare(publishedDay(a), publishedDay(b)),
  );
  for (const point of sorted) {
    const last = kept.at(-1);
    const { period } = point.observation;
    if (
      last?.observation.period.end !== period.end ||
      last.observation.period.start !== period.start
    ) {
      kept.push(point);
    } else if (!last.disputes.includes(point.observation)) {
      kept[kept.length - 1] = { ...last, disputes: [...last.disputes, point.observation] };
    }
  }
  return kept;
}

function domainOf(
  shown: readonly SeriesPoint[],
  { step, from, to, origin }: SeriesQuery,
): Series['domain'] {
  let start = from ?? origin;
  let end = to;
  for (const { observation } of shown) {
    const { period } = observation;
    const first = step === 'point' ? period.end : period.start;
    if (!from && (!start || first < start)) start = first;
    if (!to && (!end || period.end > end)) end = period.end;
  }
  return shown.length && start && end ? { start, end } : null;
}

/** The day of the latest publication known; empty when no row is dated (a publisher's own data). */
function lastPublication(observations: readonly Observation[], asOf: IsoDate | null): IsoDate | '' {
  let latest: IsoDate | '' = '';
  for (const row of observations) {
    const day = publishedDay(row);
    if (day > latest && isKnown(row, asOf)) latest = day;
  }
  return latest;
}

function gapsOf(
  indices: readonly number[],
  domain: { readonly start: IsoDate; readonly end: IsoDate },
  { step, origin }: SeriesQuery,
  known: IsoDate | '',
): readonly Gap[] {
  if (step === 'point') return [];
  const from = origin && origin > domain.start ? origin : domain.start;
  const to = known && known < domain.end ? known : domain.end;
  // Steps cut by an end of the window are not due.
  const after = stepIndex(step, nextDay(to));
  let due = stepIndex(step, from);
  if (stepStart(step, due) < from) due++;
  const gaps: Gap[] = [];
  for (const index of [...indices, after]) {
    const before = Math.min(index, after);
    if (before > due) {
      gaps.push({
        start: stepStart(step, due),
        end: stepEnd(step, before - 1),
        count: before - due,
      });
    }
    due = Math.max(due, index + 1);
  }
  return gaps;
}

function connectorsOf(
  points: readonly SeriesPoint[],
  indices: readonly number[],
  step: Step,
): readonly Connector[] {
  const connectors: Connector[] = [];
  points.forEach((to, position) => {
    const from = points[position - 1];
    if (!from || from.disputing || to.disputing) return;
    const steps = (indices[position] ?? 0) - (indices[position - 1] ?? 0);
    if (steps > MOST_MISSING + 1) return;
    const isConsecutive = step !== 'point' && steps === 1 && isFirm(from) && isFirm(to);
    connectors.push({
      from: from.observation.id,
      to: to.observation.id,
      path: isConsecutive ? 'consecutive' : 'unknown',
    });
  });
  return connectors;
}

function isFirm({ observation: { status } }: SeriesPoint): boolean {
  return status === 'published' || status === 'provisional';
}
