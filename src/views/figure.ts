/** What is said of one figure wherever it appears: its text, its kinds, its mark, its source. */
import { joined } from '../format/joined.js';
import { formatDate, formatNoun } from '../format/period.js';
import { formatFigure, qualifierOf } from '../format/qualifier.js';
import type { ResolvedLanguage } from '../i18n/resolve.js';
import { isOneStep } from '../model/period.js';
import { sortedBy } from '../model/sorted.js';
import type { Observation, Period, SourceId, Step } from '../model/types.js';
import type { Vintage } from '../model/vintage.js';
import type { SourceView } from './frame-view.js';
import type { TimelineInput } from './timeline-input.js';
import type { MarkGrammar } from './timeline-view.js';

type Figure = Pick<Vintage, 'observation' | 'disputing'>;

/** What any widget's figures are told with. */
export interface FigureInput {
  readonly language: ResolvedLanguage;
  readonly sources: TimelineInput['sources'];
}

/** What is counted: "actes", or the unit of own data, "" if it has none. */
export const unitOf = ({ own, language: { messages } }: TimelineInput): string =>
  own ? own.unit : messages.acts;

/** A figure with all its digits, or "" when it was cited without a value. */
export const fullFigure = (
  observation: Observation,
  input: Pick<FigureInput, 'language'>,
): string => formatFigure(observation, input.language.locale, 'full');

/** The step that a period fills, for figures that may be told from another series. */
export const stepOf = (period: Period): Step =>
  (['week', 'year'] as const).find((step) => isOneStep(step, period)) ?? 'month';

/** The period of such a figure as a noun. */
export const nounOf = (
  { period }: Pick<Observation, 'period'>,
  input: Pick<FigureInput, 'language'>,
): string => formatNoun(period, stepOf(period), input.language.locale);

/**
 * What kind of figure it is, most telling first: "minimum, estimation"; "chiffre publié"
 * when nothing restricts it. A figure that the source itself calls "près de" says so in its text.
 * @param measure what a mean is of
 */
export function kindsOf(
  { observation, disputing }: Figure,
  input: Pick<FigureInput, 'language'>,
  measure = '',
): string {
  const { amount, status } = observation;
  const { locale, messages } = input.language;
  const { words } = messages;
  return (
    joined(
      [
        disputing && words.disputed,
        measure,
        (amount.bound !== 'about' || !qualifierOf(observation, locale)) && words[amount.bound],
        status !== 'published' && words[status],
      ],
      ', ',
    ) || words.published
  );
}

/** The mark of a figure in the certainty grammar. */
export const markOf = ({
  observation: { amount, measure, status },
  disputing,
}: Figure): MarkGrammar => ({
  shape: disputing ? 'diamond' : status === 'estimate' ? 'hollow' : 'dot',
  chevron: amount.bound === 'at-least' ? 'up' : amount.bound === 'at-most' ? 'down' : null,
  bracket: measure !== 'total',
});

/** "Egora, sept. 2019" and where it leads. */
function sourceView(id: SourceId | undefined, input: FigureInput): SourceView {
  const source = id && input.sources.get(id);
  if (!source) return { id: null, text: '', url: null };
  const { publisher, date, url } = source;
  const when = date && formatDate(date, input.language.locale, 'short');
  return { id, text: joined([publisher, when], ', '), url };
}

/** The earliest document that published the figure. */
export const sourceOf = ({ sources }: Observation, input: FigureInput): SourceView =>
  sourceView(sources[0], input);

/**
 * The first document of every figure shown or told with one (first counts, roundings, figures that
 * contest it), in order of publication; a reduced date counts as its last day, none as the last.
 */
export const sourceList = (shown: readonly Vintage[], input: FigureInput): readonly SourceView[] =>
  sortedBy(
    new Set(
      shown.flatMap(({ observation, earlier, asides, disputes }) =>
        [observation, ...earlier, ...asides, ...disputes].map(({ sources }) => sources[0]),
      ),
    ),
    (id) => ((id && input.sources.get(id)?.date) ?? '9').padEnd(10, '-99'),
  )
    .map((id) => sourceView(id, input))
    .filter(({ id }) => id);
