/** From a topic to what the map shows. */
import { regionMessagesFor } from '../../i18n/region-map.js';
import type { ResolvedLanguage } from '../../i18n/resolve.js';
import type { RegionTopic } from '../../model/region-topics.js';
import { buildRegionMapView } from '../../views/build-region-map-view.js';
import { shownFigures, topicWords } from '../../views/region-figures.js';
import type { RegionMapInput } from '../../views/region-map-input.js';
import type { RegionMapView } from '../../views/region-map-view.js';
import type { CommonOptions } from '../attributes.js';
import type { Shown } from '../shown.js';
import type { Found } from './read.js';

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
  const figures = shownFigures(input);
  return {
    key,
    input,
    view: buildRegionMapView(input),
    shown: {
      ...{ figures, sources, asOf, name, notes: notes ?? undefined },
      unit: words.unit || (figures[0]?.observation.measure === 'share' ? '%' : ''),
      periodOf: () => (start ? `${start}/${end}` : ''),
    },
  };
}

/** The bundled figures of a topic. */
export function planBundled(
  key: string,
  { dataset, regions }: Pick<Found, 'dataset' | 'regions'>,
  topic: RegionTopic,
  { asOf, heading }: CommonOptions,
  language: ResolvedLanguage,
): Plan {
  const { areas, sources } = dataset;
  const { onlyRegion } = regionMessagesFor(language.language);
  const isOnly =
    [...topic.regions.values()].filter(({ observation: { amount } }) => 'value' in amount).length <
    2;
  const input: RegionMapInput = {
    ...{ language, sources, topic, areas, regions, asOf, heading, ramp: null, notes: null },
    words: topicWords(topic, dataset, language),
    standing: () => (isOnly ? [onlyRegion] : []),
  };
  return planOf(key, input, topic.key.replaceAll('/', '-'));
}
