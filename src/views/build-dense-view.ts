/** The timeline in words for a series too long to be worded at once. */
import type { SeriesPoint, SourceId } from '../model/types.js';
import { frameOf } from './build-timeline-view.js';
import type { TableRow, TableView } from './frame-view.js';
import { pointView } from './point-view.js';
import { tableEntries, tableRow, type TableEntry } from './table-row.js';
import type { TimelineInput } from './timeline-input.js';
import type { PointView, TimelineView } from './timeline-view.js';

/** Points and rows are made when asked for. */
export interface DenseView extends Omit<TimelineView, 'points' | 'table'> {
  readonly caption: string;
  readonly columns: TableView['columns'];
  readonly numbers: TableView['numbers'];
  /** How many points there are, ascending. */
  readonly count: number;
  /** `null` outside 0 … count − 1. */
  readonly pointAt: (index: number) => PointView | null;
  /** How many rows the table has: points, means and runs of missing periods. */
  readonly rowCount: number;
  /** `null` outside 0 … rowCount − 1. */
  readonly rowAt: (index: number) => TableRow | null;
}

/**
 * The points that title, caution, legend and sources are told from: the first and the last, one
 * plain figure of each source, and every figure that is anything else. Looking at all of them five
 * times would take longer than drawing them.
 */
function telling(points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  const told = new Set<SourceId | undefined>();
  return points.filter(({ observation, disputing, disputes }, index) => {
    const { amount, sources, status } = observation;
    const isPlain =
      status === 'published' && amount.bound === 'exact' && !disputing && disputes.length === 0;
    if (isPlain && told.has(sources[0])) return index === points.length - 1;
    if (isPlain) told.add(sources[0]);
    return true;
  });
}

/** What `buildTimelineView` tells, of any number of points. Own data has no brackets. */
export function buildDenseView(input: TimelineInput): DenseView {
  const { points, brackets, gaps } = input.series;
  // Figures without a gap are in order already; sorting them takes longer than drawing them.
  const entries: readonly TableEntry[] =
    brackets.length || gaps.length ? tableEntries(input.series) : points;
  const frame = frameOf(telling(points), input);
  return {
    ...frame,
    caption: frame.heading,
    count: points.length,
    pointAt: (index) => {
      const point = points[index];
      return point ? pointView(point, input) : null;
    },
    rowCount: entries.length,
    rowAt: (index) => {
      const entry = entries[index];
      return entry ? tableRow(entry, input) : null;
    },
  };
}
