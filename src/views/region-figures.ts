/** What is said of the figures of a map wherever they appear. */
import { joined } from '../format/joined.js';
import { formatDuring, formatPeriod } from '../format/period.js';
import { regionMessagesFor } from '../i18n/region-map.js';
import { isOneStep } from '../model/period.js';
import type { Vintage } from '../model/vintage.js';
import { fullFigure, kindsOf, stepOf } from './figure.js';
import type { RegionMapInput } from './region-map-input.js';

/** What the topic is about, and when: "Part des patients", "du 15 septembre 2018 au 15 mai 2019". */
export function topicNames({
  indicatorLabel,
  language,
  own,
  topic: { period },
}: Pick<RegionMapInput, 'indicatorLabel' | 'language' | 'own' | 'topic'>): {
  readonly title: string;
  readonly short: string;
  readonly during: string;
} {
  const step = stepOf(period);
  // A publisher's own data may be of no period.
  const told = (format: typeof formatDuring): string =>
    period.start && format(period, step, language.locale);
  return {
    title: own?.title ?? indicatorLabel[language.language],
    short: told((...words) => formatPeriod(...words, isOneStep(step, period) ? 'long' : 'short')),
    during: told(formatDuring),
  };
}

/** Whether the figures are in per cent. */
export const isShare = ({ topic }: RegionMapInput): boolean =>
  [...topic.regions.values()].some(({ observation }) => observation.measure === 'share');

/** What kind of figure it is; of a region named without one that it is so. */
export function kindOf(figure: Vintage, input: RegionMapInput): string {
  const { named, partlyEstimated } = regionMessagesFor(input.language.language);
  const { amount, cutoff, period } = figure.observation;
  return amount.bound === 'unstated'
    ? named
    : joined([kindsOf(figure, input), cutoff && cutoff < period.end && partlyEstimated], ', ');
}

/** The figure with its unit: "44 %", "plus de 60 000 actes"; empty without a value. */
export function figureWithUnit({ observation }: Vintage, input: RegionMapInput): string {
  const figure = fullFigure(observation, input);
  const { own, language } = input;
  const unit = own ? own.unit : language.messages.acts;
  return observation.measure === 'share' || !figure ? figure : joined([figure, unit], ' ');
}

/** Those with a value first, the largest first, then those named without one. */
export function ranked(figures: readonly Vintage[]): readonly Vintage[] {
  const valueOf = ({ observation: { amount } }: Vintage): number =>
    amount.bound === 'unstated' ? -1 : amount.value;
  return [...figures].sort((a, b) => valueOf(b) - valueOf(a));
}

/** The figures of the regions on the map, then those of smaller areas, in the order of the table. */
export const shownFigures = ({ topic, regions }: RegionMapInput): readonly Vintage[] => [
  ...ranked(regions.flatMap(({ id }) => topic.regions.get(id) ?? [])),
  ...ranked(topic.smaller),
];
