/** The timeline in words for a series too long to be worded at once. */
import { frameOf } from './build-timeline-view.js';
import { pointView } from './point-view.js';
import { tableEntries, tableRow } from './table-row.js';
import type { TimelineInput } from './timeline-input.js';
import type { PointView, TableRow, TableView, TimelineView } from './timeline-view.js';

/** Points and rows are made when asked for. */
export interface DenseView extends Omit<TimelineView, 'points' | 'table'> {
  readonly caption: string;
  readonly columns: TableView['columns'];
  /** How many points there are, ascending. */
  readonly count: number;
  /** `null` outside 0 … count − 1. */
  readonly pointAt: (index: number) => PointView | null;
  /** How many rows the table has: points, means and runs of missing periods. */
  readonly rowCount: number;
  /** `null` outside 0 … rowCount − 1. */
  readonly rowAt: (index: number) => TableRow | null;
}

/** What `buildTimelineView` tells, of any number of points. Own data has no brackets. */
export function buildDenseView(input: TimelineInput): DenseView {
  const entries = tableEntries(input.series);
  const { points } = input.series;
  const frame = frameOf(points, input);
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
