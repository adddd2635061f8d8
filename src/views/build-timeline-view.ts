/**
 * The timeline in words: from one selected series to everything that is written, drawn and read
 * aloud, in one language. Pure; the drawing adds nothing but pixels.
 */
import { formatDate } from '../format/period.js';
import { capital } from '../i18n/text.js';
import { time } from '../model/period.js';
import { figuresOf } from '../model/sorted.js';
import type { SeriesPoint, TimelineEvent } from '../model/types.js';
import { cautionOf } from './caution.js';
import { sourceList } from './figure.js';
import type { TableView } from './frame-view.js';
import { titlesOf } from './heading.js';
import { legendOf } from './legend.js';
import { pointView, spanView } from './point-view.js';
import { tableEntries, tableRow } from './table-row.js';
import { takeawayOf } from './takeaway.js';
import type { TimelineInput } from './timeline-input.js';
import type { EventView, TimelineView } from './timeline-view.js';

/** Everything of a series that is read one by one, up to about 250 points. */
export function buildTimelineView(input: TimelineInput): TimelineView {
  const shown = figuresOf(input.series);
  const { columns, numbers, ...frame } = frameOf(shown, input);
  return {
    ...frame,
    points: shown.map((point) => pointView(point, input)),
    table: {
      caption: frame.heading,
      columns,
      numbers,
      rows: tableEntries(input.series).map((entry) => tableRow(entry, input)),
    },
  };
}

/**
 * All but the points and rows.
 * @param shown points and brackets, ascending by end then start.
 */
export function frameOf(
  shown: readonly SeriesPoint[],
  input: TimelineInput,
): Omit<TimelineView, 'points' | 'table'> & Pick<TableView, 'columns' | 'numbers'> {
  const { own, series, scale, language } = input;
  const { messages } = language;
  const { step } = series.query;
  // An unknown path has no shape on a log scale, where a straight line means constant growth.
  const connectors = series.connectors.filter(
    ({ path }) => scale === 'linear' || path === 'consecutive',
  );
  return {
    columns: [
      capital(messages.steps[step][0]),
      capital(own ? own.column : messages.acts),
      messages.kindColumn,
      'Source',
    ],
    numbers: 1,
    step,
    scale,
    ...titlesOf(shown, input),
    takeaway: takeawayOf(input),
    connectors,
    gaps: series.gaps.map(spanView),
    events: input.events.map((event) => eventView(event, input)),
    domain: series.domain ? spanView(series.domain) : { start: 0, end: 0 },
    scaleNote: scale === 'log' ? messages.scaleNote : '',
    caution: cautionOf(shown, input),
    legend: legendOf(shown, connectors, input),
    sources: sourceList(shown, input),
  };
}

function eventView(
  { date, main, label }: TimelineEvent,
  { language: { language, locale } }: TimelineInput,
): EventView {
  return {
    time: time(date),
    main,
    date: formatDate(date, locale, 'long'),
    shortDate: formatDate(date, locale, 'short'),
    label: label[language],
  };
}
