/** From a topic to what the map shows, or to why it shows nothing. */
import { formatDate } from '../../format/period.js';
import { regionMessagesFor } from '../../i18n/region-map.js';
import type { ResolvedLanguage } from '../../i18n/resolve.js';
import type { RegionDataset } from '../../model/dataset.js';
import type { RegionTopic } from '../../model/region-topics.js';
import { regionsOf } from '../../model/regions.js';
import type { IndicatorId } from '../../model/types.js';
import { buildRegionMapView } from '../../views/build-region-map-view.js';
import { shownFigures, topicWords } from '../../views/region-figures.js';
import type { RegionMapInput } from '../../views/region-map-input.js';
import type { RegionMapView } from '../../views/region-map-view.js';
import type { CommonOptions } from '../attributes.js';
import type { FrameState } from '../frame/state.js';
import type { Shown } from '../shown.js';

export interface Plan {
  /** Same key, same plan. */
  readonly key: string;
  readonly input: RegionMapInput;
  readonly view: RegionMapView;
  readonly shown: Shown;
}

/** @param name of the files */
export function planOf(key: string, input: RegionMapInput, name: string): Plan {
  const { sources, asOf, notes, topic, words } = input;
  const { start, end } = topic.period;
  return {
    key,
    input,
    view: buildRegionMapView(input),
    shown: {
      figures: shownFigures(input),
      ...{ sources, asOf, name, notes: notes ?? undefined },
      unit: words.unit || '%',
      periodOf: () => (start ? `${start}/${end}` : ''),
    },
  };
}

/** The bundled figures of a topic. */
export function planBundled(
  key: string,
  dataset: RegionDataset,
  topic: RegionTopic,
  overseas: boolean,
  { asOf, heading }: CommonOptions,
  language: ResolvedLanguage,
): Plan {
  const { areas, sources } = dataset;
  const { onlyRegion } = regionMessagesFor(language.language);
  const valued = [...topic.regions.values()].filter(
    ({ observation: { amount } }) => 'value' in amount,
  );
  const input: RegionMapInput = {
    ...{ language, sources, topic, areas, asOf, heading, ramp: null, notes: null },
    words: topicWords(topic, dataset, language),
    regions: regionsOf(areas).filter(({ kind }) => overseas || kind === 'region'),
    standing: () => (valued.length > 1 ? [] : [onlyRegion]),
  };
  return planOf(key, input, topic.key.replaceAll('/', '-'));
}

/** Nothing of the indicator was known yet. */
export const emptyState = (
  { indicators }: RegionDataset,
  indicator: IndicatorId,
  { asOf, heading }: CommonOptions,
  { language, locale, messages }: ResolvedLanguage,
): FrameState<RegionMapView> => ({
  kind: 'empty',
  heading: heading || (indicators.get(indicator)?.[language] ?? indicator),
  subtitle: '',
  message: asOf ? messages.emptyAsOf(formatDate(asOf, locale, 'long')) : messages.emptyWindow,
});
