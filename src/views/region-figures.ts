/** What is said of the figures of a map wherever they appear. */
import { joined } from '../format/joined.js';
import { formatDuring, formatPeriod } from '../format/period.js';
import { regionMessagesFor } from '../i18n/region-map.js';
import type { ResolvedLanguage } from '../i18n/resolve.js';
import { capital } from '../i18n/text.js';
import type { RegionDataset } from '../model/dataset.js';
import { isOneStep } from '../model/period.js';
import type { RegionTopic } from '../model/region-topics.js';
import type { AreaId } from '../model/types.js';
import type { Vintage } from '../model/vintage.js';
import { fullFigure, kindsOf, stepOf } from './figure.js';
import type { RegionMapInput, TopicWords } from './region-map-input.js';

/** A bundled topic in words. */
export function topicWords(
  { indicator, period, regions, scope }: RegionTopic,
  { indicators, scopes }: Pick<RegionDataset, 'indicators' | 'scopes'>,
  { language, locale, messages }: ResolvedLanguage,
): TopicWords {
  const words = regionMessagesFor(language);
  const step = stepOf(period);
  const isShare = [...regions.values()].some(({ observation }) => observation.measure === 'share');
  return {
    title: indicators.get(indicator)?.[language] ?? indicator,
    period: formatPeriod(period, step, locale, isOneStep(step, period) ? 'long' : 'short'),
    during: formatDuring(period, step, locale),
    measure: isShare ? words.shareByRegion : words.actsByRegion,
    column: isShare ? words.share : capital(messages.acts),
    unit: isShare ? '' : messages.acts,
    scope: scope === 'all' ? '' : (scopes.get(scope)?.[language] ?? scope),
  };
}

/** The figure with its unit: "44 %", "plus de 60 000 actes"; empty without a value. */
export function figureWithUnit({ observation }: Vintage, input: RegionMapInput): string {
  const figure = fullFigure(observation, input);
  return figure && joined([figure, input.words.unit], ' ');
}

/** What kind of figure it is; of a region named without one that it is so. */
export function kindOf(figure: Vintage, input: RegionMapInput): string {
  const { named, partlyEstimated } = regionMessagesFor(input.language.language);
  const { amount, cutoff, period } = figure.observation;
  return amount.bound === 'unstated'
    ? named
    : joined([kindsOf(figure, input), cutoff && cutoff < period.end && partlyEstimated], ', ');
}

const valueOf = (figure: Vintage | undefined): number => {
  const { amount } = figure?.observation ?? {};
  return !amount ? -2 : amount.bound === 'unstated' ? -1 : amount.value;
};

/** Areas and their figures: the largest first, those without a value, those of which nothing is known. */
export function ranked(
  input: RegionMapInput,
): readonly (readonly [area: AreaId, figure: Vintage | undefined])[] {
  const { regions, topic } = input;
  const byValue = <Entry extends readonly [AreaId, Vintage | undefined]>(
    entries: readonly Entry[],
  ): readonly Entry[] => [...entries].sort(([, a], [, b]) => valueOf(b) - valueOf(a));
  return [
    ...byValue(regions.map(({ id }) => [id, topic.regions.get(id)] as const)),
    ...byValue(topic.smaller.map((figure) => [figure.observation.area, figure] as const)),
  ];
}

/** The figures of the regions on the map, then those of smaller areas, in the order of the table. */
export const shownFigures = (input: RegionMapInput): readonly Vintage[] =>
  ranked(input).flatMap(([, figure]) => figure ?? []);

export const nameOf = (area: AreaId, { areas, language }: RegionMapInput): string =>
  areas.get(area)?.name[language.language] ?? '';
