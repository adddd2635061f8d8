/** The timeline in words for a series too long to be worded at once. */
import { joined } from '../format/joined.js';
import { boundOf, kindsIn, statusOf } from '../model/own-columns.js';
import type { OwnSeries } from '../model/own-series.js';
import { stepIndex } from '../model/period.js';
import { MOST_MISSING } from '../model/select.js';
import type { Gap, SeriesPoint } from '../model/types.js';
import { frameOf } from './build-timeline-view.js';
import { countOf, coverage, flagged, MOST_NAMED } from './caution.js';
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
  const told = series.part(telling(series));
  const { connectors } = series.part(unknownPath(series));
  const frame = frameOf(told.points, { ...input, series: { ...told, connectors } });
  return {
    ...frame,
    caution: cautionOf(told.points, input),
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
 * and without those that may be lower, and of each kind as many as are named. Looking at all of
 * them as objects would take longer than drawing them.
 */
function telling({ count, columns }: OwnSeries): readonly number[] {
  const { kinds, values } = columns;
  const told = new Set([count - 1, highestOf(values)]);
  for (const kind of kindsIn(columns)) {
    let index = -1;
    // One more than is named tells that there are more.
    for (let named = 0; named <= MOST_NAMED; named++) {
      index = kinds.indexOf(kind, index + 1);
      if (index < 0) break;
      told.add(index);
    }
  }
  // "Moins de" may be lower than the others: the takeaway then tells another figure.
  if (kindsIn(columns).some(mayBeLess)) {
    told.add(highestOf(values.map((value, index) => (mayBeLess(kinds[index] ?? 0) ? -1 : value))));
  }
  return [...told].sort((one, other) => one - other);
}

const mayBeLess = (kind: number): boolean => boundOf(kind) === 'at-most';

/** Index of the first of the highest. */
function highestOf(values: Float64Array): number {
  let highest = 0;
  let most = -Infinity;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? NaN;
    if (value > most) {
      most = value;
      highest = index;
    }
  }
  return highest;
}

/** Two neighbours that an unknown path joins, if there are any. */
function unknownPath({ gaps, columns }: OwnSeries): readonly number[] {
  const { kinds, steps } = columns;
  const isEstimate = (kind: number | undefined): boolean => statusOf(kind ?? 0) === 'estimate';
  // Most long series are plain.
  if (!gaps.length && !kindsIn(columns).some(isEstimate)) return [];
  for (let index = 1; index < steps.length; index++) {
    const missing = (steps[index] ?? NaN) - (steps[index - 1] ?? NaN) - 1;
    if (missing > MOST_MISSING) continue;
    if (missing > 0 || isEstimate(kinds[index]) || isEstimate(kinds[index - 1])) {
      return [index - 1, index];
    }
  }
  return [];
}

/** As of all figures; own data contest none. */
function cautionOf(points: readonly SeriesPoint[], input: DenseViewInput): string {
  const { language, series } = input;
  const { messages } = language;
  const { gaps, query, count: length } = series;
  const said = (status: 'estimate' | 'provisional'): string => {
    const named = points.filter(({ observation }) => observation.status === status);
    if (named.length <= MOST_NAMED) return flagged(status, named, input);
    const count = series.columns.kinds.filter((kind) => statusOf(kind) === status).length;
    return countOf(status, count, language);
  };
  const counted = { language, series: { gaps, query, points: { length } } };
  const all = joined([coverage(counted), said('estimate'), said('provisional')], ' ');
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
