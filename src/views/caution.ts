/** The paragraph that says how far the figures shown can be trusted. Counts, never sums. */
import { formatCount } from '../format/number.js';
import { joined } from '../format/joined.js';
import { formatNoun } from '../format/period.js';
import { historyMessagesFor } from '../i18n/history.js';
import { capital, list } from '../i18n/text.js';
import type { Observation, Series, SeriesPoint } from '../model/types.js';
import { fullFigure, nounOf } from './figure.js';
import type { TimelineInput } from './timeline-input.js';

/** Beyond so many, periods are counted, not named. */
export const MOST_NAMED = 3;

/** Of the points only how many there are. */
interface Counted extends Pick<TimelineInput, 'language'> {
  readonly series: Pick<Series, 'gaps' | 'query'> & {
    readonly points: { readonly length: number };
  };
}

/**
 * Begins with `messages.cautionLead`; "" when there is nothing to say.
 * @param shown points and brackets.
 */
export function cautionOf(shown: readonly SeriesPoint[], input: TimelineInput): string {
  const { cautionLead } = input.language.messages;
  const said = joined(
    [
      coverage(input),
      flagged('estimate', shown, input),
      flagged('provisional', shown, input),
      ...disputes(shown, input),
    ],
    ' ',
  );
  return said && `${cautionLead} ${said}`;
}

/** How many of the periods have a figure; "" when all have. */
export function coverage({
  language: { messages, locale },
  series: { gaps, points, query },
}: Counted): string {
  const { length } = points;
  const total = gaps.reduce((sum, { count }) => sum + count, length);
  const noun = messages.steps[query.step][length > 1 ? 1 : 0];
  return length && length < total
    ? messages.coverage(`${formatCount(length, locale)}\u00a0${noun}`, formatCount(total, locale))
    : '';
}

type Status = 'estimate' | 'provisional';

/** How many figures are of this status: "16 chiffres provisoires." */
export const countOf = (
  status: Status,
  count: number,
  { messages, locale }: TimelineInput['language'],
): string => `${formatCount(count, locale)}\u00a0${messages.plural(messages.words[status])}.`;

/** Which figures are of this status, or how many; "" when none is. */
export function flagged(
  status: Status,
  shown: readonly SeriesPoint[],
  { language, series }: TimelineInput,
): string {
  const { messages, locale } = language;
  const rows = shown.filter(({ observation }) => observation.status === status);
  const { length } = rows;
  if (length > MOST_NAMED) return countOf(status, length, language);
  const told = list(
    messages.and,
    rows.map(({ observation: { period } }) => formatNoun(period, series.query.step, locale)),
  );
  return told && `${capital(messages.words[status])}${messages.colon}${told}.`;
}

/** One sentence per contested figure; one figure that contests several is told once. */
function disputes(shown: readonly SeriesPoint[], input: TimelineInput): readonly string[] {
  const { language, messages } = input.language;
  const contested = (other: Observation): string =>
    historyMessagesFor(language).contestedIn(nounOf(other, input), fullFigure(other, input));
  const told = (row: Observation, what: string): string =>
    `${capital(nounOf(row, input))}, ${fullFigure(row, input)}${messages.colon}${what}.`;
  const sentences = new Set<string>();
  for (const { observation, disputing, disputes: others } of shown) {
    if (disputing) {
      sentences.add(told(observation, `${messages.words.disputed}, ${messages.contradicted}`));
      continue;
    }
    for (const other of others) {
      if (isSameFigure(observation, other)) sentences.add(told(observation, contested(other)));
      else if (!shown.some((point) => point.observation === other)) {
        sentences.add(`${capital(contested(other))}${messages.contradictsShown}.`);
      }
    }
  }
  return [...sentences];
}

/** Another source may give the same figure for another period: then only the date is contested. */
export const isSameFigure = (
  { amount }: SeriesPoint['observation'],
  { amount: other }: Observation,
): boolean => other.bound !== 'unstated' && other.value === amount.value;
