/** What is said of one figure wherever it appears: its text, its kinds, its mark, its source. */
import { formatDate } from '../format/period.js';
import { formatFigure } from '../format/qualifier.js';
import { isOneStep } from '../model/period.js';
import type { Observation, Period, SeriesPoint, SourceId, Step } from '../model/types.js';
import type { TimelineInput } from './timeline-input.js';
import type { MarkGrammar, SourceView } from './timeline-view.js';

type Figure = Pick<SeriesPoint, 'observation' | 'disputing'>;

/** What is counted: "actes", or the unit of own data, "" if it has none. */
export function unitOf({ own, language: { language, messages } }: TimelineInput): string {
  return own ? (own.unit?.[language] ?? '') : messages.acts;
}

/** A figure told beside another: with all its digits, or "" when it was cited without a value. */
export function toldFigure({ amount, wording }: Observation, input: TimelineInput): string {
  return amount.bound === 'unstated'
    ? ''
    : formatFigure({ amount, wording }, input.language.locale, 'full');
}

/** The step that a period fills, for figures told from another series. */
export function stepOf(period: Period): Step {
  return (['week', 'year', 'month'] as const).find((step) => isOneStep(step, period)) ?? 'month';
}

/**
 * What kind of figure it is, most telling first: ["minimum", "estimation"]; ["chiffre publié"]
 * when nothing restricts it. A figure that the source itself calls "près de" says so in its text.
 */
export function kindsOf(
  { observation, disputing }: Figure,
  { language: { messages }, series }: TimelineInput,
): readonly string[] {
  const { amount, measure, status, wording } = observation;
  const kinds = [
    disputing && messages.disputed,
    messages.measureKind(measure, series.query.step),
    amount.bound === 'at-least' && messages.minimum,
    amount.bound === 'at-most' && messages.maximum,
    amount.bound === 'range' && messages.rangeKind,
    amount.bound === 'about' && !wording && messages.rounded,
    messages.statuses[status],
  ].filter((kind): kind is string => !!kind);
  return kinds.length ? kinds : [messages.published];
}

/** The mark of a figure in the certainty grammar. */
export function markOf({ observation, disputing }: Figure): MarkGrammar {
  const { amount, measure, status } = observation;
  return {
    shape: disputing
      ? 'diamond'
      : status === 'estimate' || status === 'forecast'
        ? 'hollow'
        : 'dot',
    chevron: amount.bound === 'at-least' ? 'up' : amount.bound === 'at-most' ? 'down' : null,
    bracket: measure === 'mean' || measure === 'peak',
  };
}

/** "Egora, sept. 2019" and where it leads. */
export function sourceView(id: SourceId | undefined, input: TimelineInput): SourceView {
  const source = id && input.sources.get(id);
  if (!source) return { id: null, text: '', url: null };
  const date = source.date && formatDate(source.date, input.language.locale, 'short');
  return {
    id: source.id,
    text: source.publisher + (date ? `, ${date}` : ''),
    url: source.url,
  };
}

/** The earliest document that published the figure. */
export const sourceOf = ({ sources }: Observation, input: TimelineInput): SourceView =>
  sourceView(sources[0], input);

/** Documents in order of publication; a reduced date counts as its last day, none as the last. */
export function sourceList(
  ids: ReadonlySet<SourceId>,
  input: TimelineInput,
): readonly SourceView[] {
  const order = (id: SourceId): string => (input.sources.get(id)?.date ?? '9').padEnd(10, '-99');
  return [...ids]
    .filter((id) => input.sources.has(id))
    .sort((a, b) => (order(a) < order(b) ? -1 : +(order(a) > order(b))))
    .map((id) => sourceView(id, input));
}
