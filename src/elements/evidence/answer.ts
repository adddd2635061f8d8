/** What `details(id)` answers: the sentences behind a figure and how it was revised. */
import type { Details } from '../../model/details.js';
import type { Localized, ObservationId, ReducedDate } from '../../model/types.js';
import type { Vintage } from '../../model/vintage.js';
import type { Shown } from '../shown.js';
import { knownCitations } from './citations.js';

/** The evidence of one figure, as known at the chosen date. */
export interface ObservationAnswer {
  /** Verbatim sentences, the earliest source first; `lang` is the language of the quote. */
  readonly quotes: readonly {
    readonly quote: string;
    readonly lang: string;
    readonly publisher: string;
    readonly date: ReducedDate | null;
    readonly url: string | null;
  }[];
  /** What has to be known to read the figure; empty when nothing. */
  readonly note: string;
  /** Address of the first source that has one. */
  readonly url: string | null;
  /** Every value of this figure, the first published first, the one that stands last. */
  readonly vintages: readonly {
    readonly id: ObservationId;
    readonly value: number | null;
    readonly published: ReducedDate | null;
  }[];
}

const vintagesOf = ({ earlier, observation }: Vintage): ObservationAnswer['vintages'] =>
  [...earlier, observation].map(({ id, amount, published }) => ({
    id,
    value: amount.bound === 'unstated' ? null : amount.value,
    published,
  }));

/** @throws RangeError when no shown figure has this id. */
export function answerDetails(
  id: string,
  shown: Shown | null,
  details: Details,
  language: keyof Localized,
): ObservationAnswer {
  const figure = shown?.figures.find(({ observation }) => observation.id === id);
  if (!shown || !figure)
    throw new RangeError(`No figure with the id ${JSON.stringify(id)} is shown.`);
  const { sources, asOf, notes } = shown;
  const { observation } = figure;
  const detail = details.detail(observation.id);
  const cited = knownCitations(detail?.citations ?? [], asOf);
  const [first] = observation.sources;
  return {
    quotes: cited.map(({ source, quote, lang }) => ({
      quote,
      lang,
      publisher: source.publisher,
      date: source.date,
      url: source.url,
    })),
    note: detail?.note?.[language] ?? notes?.get(observation.id) ?? '',
    url:
      cited.map(({ source }) => source.url).find(Boolean) ??
      (first && sources.get(first)?.url) ??
      null,
    vintages: vintagesOf(figure),
  };
}
