/** A publisher's own regions in words: ranks, comparisons, classes. Loaded with them. */
import { formatCount, formatPercent } from '../format/number.js';
import { formatDuring, formatPeriod } from '../format/period.js';
import { ownRegionMessagesFor } from '../i18n/own-regions.js';
import { regionMessagesFor } from '../i18n/region-map.js';
import type { ResolvedLanguage } from '../i18n/resolve.js';
import { capital } from '../i18n/text.js';
import { classAt, type ValueClass } from '../model/classes.js';
import type { Period } from '../model/types.js';
import type { Vintage } from '../model/vintage.js';
import { stepOf } from './figure.js';
import type { LegendItem } from './frame-view.js';
import { figureWithUnit, nameOf } from './region-figures.js';
import type { Ramp, RegionMapInput, TopicWords } from './region-map-input.js';
import type { OwnWords } from './timeline-input.js';

const valueOf = ({ observation: { amount } }: Vintage): number =>
  'value' in amount ? amount.value : NaN;

/** Only figures that are not "plus de" or "moins de" can be ranked. */
const isFirm = ({ observation: { amount } }: Vintage): boolean =>
  amount.bound === 'exact' || amount.bound === 'about';

/** Own data in the words of a topic. */
export function ownTopicWords(
  { title, unit, column, owner }: OwnWords,
  period: Period,
  { language, locale }: ResolvedLanguage,
): TopicWords {
  const { share, shareByRegion } = regionMessagesFor(language);
  const { byRegion } = ownRegionMessagesFor(language);
  const isShare = unit === '%';
  const step = period.start && stepOf(period);
  return {
    title,
    period: step && formatPeriod(period, step, locale, 'long'),
    during: step && formatDuring(period, step, locale),
    measure: isShare ? shareByRegion : capital(unit || column) + byRegion,
    column: isShare ? share : capital(column),
    unit: isShare ? '' : unit,
    scope: owner,
  };
}

/** Where a figure stands among the others, and the highest one. What is worked out says so. */
export function standingAmong(figure: Vintage, input: RegionMapInput): readonly string[] {
  const { language, locale } = input.language;
  const words = ownRegionMessagesFor(language);
  const figures = input.regions
    .flatMap(({ id }) => input.topic.regions.get(id) ?? [])
    .sort((a, b) => valueOf(b) - valueOf(a));
  const [highest] = figures;
  if (figures.length < 2) return [regionMessagesFor(language).onlyRegion];
  if (!highest || !figures.every(isFirm)) return [];
  const [most, value] = [valueOf(highest), valueOf(figure)];
  const rank = 1 + figures.filter((other) => valueOf(other) > value).length;
  const ranked = words.rank(rank, figures.length);
  if (rank === 1) return [ranked];
  const points = Number((most - value).toPrecision(12));
  const difference =
    figure.observation.measure === 'share'
      ? words.points(points, formatCount(points, locale))
      : value > 0
        ? words.ratio(formatCount(Number((most / value).toPrecision(2)), locale))
        : '';
  const name = nameOf(highest.observation.area, input);
  return [ranked, words.highest(name, figureWithUnit(highest, input)) + difference];
}

/** The ramp begins with a tint that is no surface yet. */
const LIGHTEST = 0.12;

/** The classes as opacities of one colour, from the least to the most, and their legend. */
export function rampOf(
  classes: readonly ValueClass[],
  isShare: boolean,
  { language, locale, messages }: ResolvedLanguage,
): Ramp {
  const words = ownRegionMessagesFor(language);
  const write = isShare ? formatPercent : formatCount;
  const opacity = (index: number): number =>
    classes.length < 2
      ? 1
      : Math.round(100 * (LIGHTEST + ((1 - LIGHTEST) * index) / (classes.length - 1))) / 100;
  const legend = classes.map(({ from, to, count }, index): LegendItem => {
    const ends = [from, to].map((end) => Number.isFinite(end) && write(end, locale));
    const [start, end] = ends;
    const text =
      start && end
        ? words.between(start, end)
        : end
          ? words.under(end)
          : start
            ? words.from(start)
            : messages.words.published;
    return { key: opacity(index), text: `${text} (${formatCount(count, locale)})` };
  });
  return { opacityOf: (value) => opacity(classAt(classes, value)), legend };
}
