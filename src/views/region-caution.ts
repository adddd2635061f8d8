/** How far the figures of a map can be trusted, and what is told beside it. */
import { joined } from '../format/joined.js';
import { formatCount } from '../format/number.js';
import { formatDate } from '../format/period.js';
import { regionMessagesFor } from '../i18n/region-map.js';
import { capital, list } from '../i18n/text.js';
import { fullFigure, sourceOf } from './figure.js';
import { ranked, shownFigures } from './region-figures.js';
import type { RegionMapInput } from './region-map-input.js';
import type { RegionView } from './region-map-view.js';

/** Begins with `messages.cautionLead`. */
export function cautionOf(regions: readonly RegionView[], input: RegionMapInput): string {
  const { language, locale, messages } = input.language;
  const words = regionMessagesFor(language);
  const { length } = regions.filter(({ label }) => label);
  const figures = shownFigures(input);
  const [cut] = figures.flatMap(({ observation: { cutoff, period } }) =>
    cutoff && cutoff < period.end ? cutoff : [],
  );
  const asides = figures.flatMap((figure) =>
    figure.asides.map((aside) => `${fullFigure(aside, input)} (${sourceOf(aside, input).text})`),
  );
  const said = joined(
    [
      length < regions.length &&
        messages.coverage(words.regions(length), formatCount(regions.length, locale)),
      cut && words.cutoff(formatDate(cut, locale, 'long')),
      asides.length && `${capital(messages.alsoPublished(list(messages.and, asides)))}.`,
    ],
    ' ',
  );
  return said && `${messages.cautionLead} ${said}`;
}

/** The smaller areas, and whose map it is. */
export function notesOf(input: RegionMapInput): readonly string[] {
  const { areas, language, topic } = input;
  const { credit, smaller } = regionMessagesFor(language.language);
  const told = ranked(topic.smaller).map(
    ({ observation }) =>
      `${areas.get(observation.area)?.name[language.language] ?? ''} ${fullFigure(observation, input)}`,
  );
  const { colon } = language.messages;
  return [...(told.length ? [`${smaller}${colon}${told.join(', ')}.`] : []), credit];
}
