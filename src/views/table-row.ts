/** The rows of the real table: every figure shown, and the runs of periods without one. */
import { joined } from '../format/joined.js';
import { formatPeriod, formatRun } from '../format/period.js';
import { historyMessagesFor } from '../i18n/history.js';
import { sortedBy } from '../model/sorted.js';
import type { Gap, Observation, Series, SeriesPoint } from '../model/types.js';
import type { Vintage } from '../model/vintage.js';
import { type FigureInput, fullFigure, nounOf, sourceOf } from './figure.js';
import type { TableRow } from './frame-view.js';
import { pointKinds } from './point-kinds.js';
import type { TimelineInput } from './timeline-input.js';

/** What one row tells. */
export type TableEntry = SeriesPoint | Gap;

/** Points, brackets and gaps in order of time: by start, cumulative figures by end. */
export const tableEntries = ({ points, brackets, gaps, query }: Series): readonly TableEntry[] =>
  sortedBy<TableEntry>([...brackets, ...gaps, ...points], (entry) => {
    const span = 'observation' in entry ? entry.observation.period : entry;
    return query.step === 'point' ? span.end : span.start;
  });

/** One row. Of a missing run only the period is known, and that nothing was published. */
export function tableRow(entry: TableEntry, input: TimelineInput): TableRow {
  const { messages, locale } = input.language;
  const { step } = input.series.query;
  if (!('observation' in entry)) {
    return {
      id: null,
      cells: [formatRun(entry, step, locale), messages.notPublished, ''],
      source: null,
    };
  }
  const { observation } = entry;
  return {
    id: observation.id,
    cells: [
      formatPeriod(observation.period, step, locale, 'long'),
      fullFigure(observation, input),
      joined(
        [
          pointKinds(entry, input),
          ...historyOf(entry, input),
          input.own?.notes.get(observation.id),
        ],
        messages.semicolon,
      ),
    ],
    source: sourceOf(observation, input),
  };
}

/** Other figures that are told with this one, never as the value of their own period. */
export function historyOf(
  { disputing, disputes, earlier, asides }: Vintage,
  input: Pick<FigureInput, 'language'>,
): readonly (string | 0)[] {
  const { language, messages } = input.language;
  const { revisedFrom, contestedIn } = historyMessagesFor(language);
  const told = (rows: readonly Observation[]): string =>
    rows.map((row) => fullFigure(row, input)).join(', ');
  return [
    earlier.length && revisedFrom(told(earlier)),
    ...(disputing ? [] : disputes.map((row) => contestedIn(nounOf(row, input), told([row])))),
    asides.length && messages.alsoPublished(told(asides)),
  ];
}
