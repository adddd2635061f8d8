/**
 * The timeline in words: from one selected series to everything that is written, drawn and read
 * aloud, in one language. Pure; the drawing adds nothing but pixels.
 */
import { formatDate } from '../format/period.js';
import { time } from '../model/period.js';
import type {
  Connector,
  Observation,
  SeriesPoint,
  SourceId,
  TimelineEvent,
} from '../model/types.js';
import { cautionOf } from './caution.js';
import { sourceList, unitOf } from './figure.js';
import { headingOf, subtitleOf } from './heading.js';
import { legendOf } from './legend.js';
import { pointView, spanView } from './point-view.js';
import { tableEntries, tableRow } from './table-row.js';
import { takeawayOf } from './takeaway.js';
import type { TimelineInput } from './timeline-input.js';
import type { EventView, PointView, TableRow, TableView, TimelineView } from './timeline-view.js';

/** A view of a series too long to be worded at once: points and rows are made when asked for. */
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

/** Everything of a series that is read one by one, up to about 250 points. */
export function buildTimelineView(input: TimelineInput): TimelineView {
  const { series } = input;
  const { frame, columns } = frameOf(input);
  return {
    ...frame,
    points: shownPoints(input).map((point) => pointView(point, input)),
    table: {
      caption: frame.heading,
      columns,
      rows: tableEntries(series).map((entry) => tableRow(entry, input)),
    },
  };
}

/** The same for any number of points, without wording them. Own data has no brackets. */
export function buildDenseView(input: TimelineInput): DenseView {
  const { points } = input.series;
  const entries = tableEntries(input.series);
  const { frame, columns } = frameOf(input);
  return {
    ...frame,
    caption: frame.heading,
    columns,
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

/** Points and brackets, ascending by end then start. */
function shownPoints({ series: { points, brackets } }: TimelineInput): readonly SeriesPoint[] {
  if (!brackets.length) return points;
  const key = ({ observation: { period } }: SeriesPoint): string => period.end + period.start;
  return [...brackets, ...points].sort((a, b) => (key(a) < key(b) ? -1 : +(key(a) > key(b))));
}

function frameOf(input: TimelineInput): {
  readonly frame: Omit<TimelineView, 'points' | 'table'>;
  readonly columns: TableView['columns'];
} {
  const { series, scale, language } = input;
  const { messages } = language;
  const { step } = series.query;
  const shown = shownPoints(input);
  const connectors = series.connectors.filter((connector) => isDrawn(connector, scale));
  const frame = {
    step,
    scale,
    heading: headingOf(input),
    subtitle: subtitleOf(input),
    takeaway: takeawayOf(input),
    connectors,
    gaps: series.gaps.map(spanView),
    events: input.events.map((event) => eventView(event, input)),
    domain: series.domain ? spanView(series.domain) : { start: 0, end: 0 },
    scaleNote: scale === 'log' ? messages.scaleNote : '',
    caution: cautionOf(input),
    legend: legendOf(input, shown, connectors),
    sources: sourceList(sourceIds(shown), input),
  };
  return { frame, columns: messages.columns(unitOf(input) || messages.value, step) };
}

/** An unknown path has no shape on a log scale, where a straight line means constant growth. */
const isDrawn = ({ path }: Connector, scale: TimelineInput['scale']): boolean =>
  scale === 'linear' || path === 'consecutive';

/** The first document of every figure shown or told as contesting one. */
function sourceIds(shown: readonly SeriesPoint[]): ReadonlySet<SourceId> {
  const ids = new Set<SourceId>();
  const add = ({ sources: [first] }: Observation): void => {
    if (first) ids.add(first);
  };
  for (const { observation, disputes } of shown) {
    add(observation);
    disputes.forEach(add);
  }
  return ids;
}

function eventView(
  { id, date, main, label }: TimelineEvent,
  { language: { language, locale } }: TimelineInput,
): EventView {
  return {
    id,
    time: time(date),
    main,
    date: formatDate(date, locale, 'long'),
    shortDate: formatDate(date, locale, 'short'),
    label: label[language],
    shortLabel: label[language],
  };
}

/** The takeaway as a text that stands alone, for `toText()` and a picture's description. */
export function toText(view: Pick<TimelineView, 'takeaway'>): string {
  return view.takeaway;
}
