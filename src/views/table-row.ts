/** The rows of the real table: every figure shown, and the runs of periods without one. */
import { formatNoun, formatPeriod, formatRun } from '../format/period.js';
import { formatFigure } from '../format/qualifier.js';
import type { Gap, Series, SeriesPoint } from '../model/types.js';
import { kindsOf, sourceOf, stepOf, toldFigure } from './figure.js';
import type { TimelineInput } from './timeline-input.js';
import type { TableRow } from './timeline-view.js';

/** What one row tells. */
export type TableEntry = SeriesPoint | Gap;

/** Points, brackets and gaps in order of time: by start, cumulative figures by end. */
export function tableEntries({ points, brackets, gaps, query }: Series): readonly TableEntry[] {
  if (!brackets.length && !gaps.length) return points;
  const edge = (entry: TableEntry): string => {
    const span = 'observation' in entry ? entry.observation.period : entry;
    return query.step === 'point' ? span.end : span.start;
  };
  const others = [...brackets, ...gaps].sort((a, b) => (edge(a) < edge(b) ? -1 : 1));
  // Both are sorted: merged in one pass, since there may be a hundred thousand points.
  const entries: TableEntry[] = [];
  let next = 0;
  for (const point of points) {
    const start = edge(point);
    for (let other; (other = others[next]) && edge(other) <= start; next++) entries.push(other);
    entries.push(point);
  }
  return entries.concat(others.slice(next));
}

/** One row. Of a missing run only the period is known, and that nothing was published. */
export function tableRow(entry: TableEntry, input: TimelineInput): TableRow {
  const { messages, locale } = input.language;
  const { step } = input.series.query;
  if (!('observation' in entry)) {
    return {
      id: null,
      period: formatRun(entry, step, locale),
      value: messages.notPublished,
      kind: '',
      source: null,
      missing: true,
    };
  }
  const { observation } = entry;
  return {
    id: observation.id,
    period: formatPeriod(observation.period, step, locale, 'long'),
    value: formatFigure(observation, locale, 'full'),
    kind: [kindsOf(entry, input).join(', '), ...notesOf(entry, input)].join(messages.noteSeparator),
    source: sourceOf(observation, input),
    missing: false,
  };
}

/** Other figures that are told with this one, never as the value of their own period. */
function notesOf(point: SeriesPoint, input: TimelineInput): readonly string[] {
  const { messages, locale } = input.language;
  const { observation, disputing, disputes, earlier, asides } = point;
  const told = (rows: SeriesPoint['earlier']): string =>
    rows.map((row) => toldFigure(row, input)).join(', ');
  return [
    earlier.length && messages.revisedFrom(told(earlier)),
    ...(disputing
      ? []
      : disputes.map((row) =>
          messages.contestedIn(
            formatNoun(row.period, stepOf(row.period), locale),
            toldFigure(row, input),
          ),
        )),
    asides.length && messages.alsoPublished(told(asides)),
    input.own?.notes.get(observation.id),
  ].filter((note): note is string => !!note);
}
