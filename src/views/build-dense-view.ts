/** The timeline in words for a series too long to be worded at once. */
import { joined } from '../format/joined.js';
import { formatCount } from '../format/number.js';
import { capital } from '../i18n/text.js';
import { boundOf, KINDS, statusOf } from '../model/own-columns.js';
import type { OwnSeries } from '../model/own-series.js';
import { stepIndex } from '../model/period.js';
import { MOST_MISSING } from '../model/select.js';
import type { Gap, SeriesPoint } from '../model/types.js';
import { frameOf } from './build-timeline-view.js';
import { coverage, flagged, MOST_NAMED } from './caution.js';
import type { TableRow, TableView } from './frame-view.js';
import { pointView } from './point-view.js';
import { tableRow } from './table-row.js';
import type { TimelineInput } from './timeline-input.js';
import type { PointView, TimelineView } from './timeline-view.js';

export interface DenseViewInput extends TimelineInput {
  readonly series: OwnSeries;
}

/** Points and rows are made when asked for. */
export interface DenseView extends Omit<TimelineView, 'points' | 'table' | 'connectors'> {
  readonly caption: string;
  readonly columns: TableView['columns'];
  readonly numbers: TableView['numbers'];
  readonly series: OwnSeries;
  /** How many points there are, ascending. */
  readonly count: number;
  /** `null` outside 0 … count − 1. */
  readonly pointAt: (index: number) => PointView | null;
  /** How many rows the table has: points and runs of missing periods. */
  readonly rowCount: number;
  /** `null` outside 0 … rowCount − 1. */
  readonly rowAt: (index: number) => TableRow | null;
}

/** What `buildTimelineView` tells, of any number of points. */
export function buildDenseView(input: DenseViewInput): DenseView {
  const { series } = input;
  const { count, gaps } = series;
  const counts = new Uint32Array(KINDS);
  const told = series.part(telling(series, counts));
  const { connectors } = series.part(unknownPath(series));
  const frame = frameOf(told.points, { ...input, series: { ...told, connectors } });
  return {
    ...frame,
    caution: cautionOf(told.points, counts, input),
    caption: frame.heading,
    series,
    count,
    pointAt: (index) => {
      const point = series.pointAt(index);
      return point && pointView(point, input);
    },
    rowCount: count + gaps.length,
    rowAt: (row) => {
      const before = gapsBefore(series, row);
      const gap = gaps[before];
      const isGap = gap && rowOfGap(series, gap, before) === row;
      const entry = isGap ? gap : series.pointAt(row - before);
      return entry && tableRow(entry, input);
    },
  };
}

/**
 * The figures that title, takeaway and legend are told from: the first, the last, the highest with
 * and without those that may be lower, and of each kind as many as are named. As objects, all of
 * them would take longer than drawing them.
 * @param counts takes how many figures there are of each kind
 */
function telling(
  { columns: { kinds, values } }: OwnSeries,
  counts: Uint32Array,
): readonly number[] {
  let highest = 0;
  let firm = -1;
  const told = new Set([kinds.length - 1]);
  for (let index = 0; index < kinds.length; index++) {
    const kind = kinds[index] ?? 0;
    const value = values[index] ?? NaN;
    const count = (counts[kind] ?? 0) + 1;
    counts[kind] = count;
    if (count <= MOST_NAMED) told.add(index);
    if (value > (values[highest] ?? NaN)) highest = index;
    if (!(value <= (values[firm] ?? NaN)) && boundOf(kind) !== 'at-most') firm = index;
  }
  if (firm >= 0) told.add(firm);
  return [...told.add(highest)].sort((one, other) => one - other);
}

/** Two neighbours that an unknown path joins, if there are any. */
function unknownPath({ columns: { kinds, steps } }: OwnSeries): readonly number[] {
  const isEstimate = (index: number): boolean => statusOf(kinds[index] ?? 0) === 'estimate';
  for (let index = 1; index < steps.length; index++) {
    const missing = (steps[index] ?? NaN) - (steps[index - 1] ?? NaN) - 1;
    if (missing > MOST_MISSING) continue;
    if (missing > 0 || isEstimate(index) || isEstimate(index - 1)) return [index - 1, index];
  }
  return [];
}

/** As of all figures; own data contest none. */
function cautionOf(
  points: readonly SeriesPoint[],
  counts: Uint32Array,
  input: DenseViewInput,
): string {
  const { language, series } = input;
  const { gaps, query, count: length } = series;
  const { messages, locale } = language;
  const said = (status: 'estimate' | 'provisional'): string => {
    const rows = counts.filter((_, kind) => statusOf(kind) === status);
    const count = rows.reduce((sum, each) => sum + each, 0);
    if (count <= MOST_NAMED) return flagged(status, points, input);
    const figures = messages.figures(formatCount(count, locale));
    return `${capital(messages.words[status])}${messages.colon}${figures}.`;
  };
  const all = joined(
    [
      coverage({ language, series: { gaps, query, points: { length } } }),
      said('estimate'),
      said('provisional'),
    ],
    ' ',
  );
  return all && `${messages.cautionLead} ${all}`;
}

/** The row of the gap that comes after so many others. */
const rowOfGap = (series: OwnSeries, { start }: Gap, before: number): number =>
  series.indexFrom(stepIndex(series.columns.step, start)) + before;

/** How many gaps have their row before this one. */
function gapsBefore(series: OwnSeries, row: number): number {
  const { gaps } = series;
  let low = 0;
  let high = gaps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const gap = gaps[middle];
    if (gap && rowOfGap(series, gap, middle) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
