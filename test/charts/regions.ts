/** Views of the map for tests of its placement: the bundled topics, and made-up values. */
import { messagesFor } from '../../src/i18n/resolve.js';
import { classesOf } from '../../src/model/classes.js';
import { regionDataset } from '../../src/model/dataset.js';
import { regionTopics, type RegionTopic } from '../../src/model/region-topics.js';
import { regionsOf } from '../../src/model/regions.js';
import type { AreaId } from '../../src/model/types.js';
import { buildRegionMapView } from '../../src/views/build-region-map-view.js';
import { rampOf } from '../../src/views/own-region-words.js';
import { topicWords } from '../../src/views/region-figures.js';
import type { RegionMapInput } from '../../src/views/region-map-input.js';
import type { RegionMapView } from '../../src/views/region-map-view.js';
import { row } from '../model/rows.js';

const dataset = regionDataset();
export const TOPICS = regionTopics(dataset, null);
export const REGION_IDS = regionsOf(dataset.areas).map(({ id }) => id);

export function inputOf(
  topic: RegionTopic,
  lang: string,
  overseas = true,
  more: Partial<RegionMapInput> = {},
): RegionMapInput {
  const language = messagesFor(lang);
  return {
    ...{ language, topic, sources: dataset.sources, areas: dataset.areas },
    words: topicWords(topic, dataset, language),
    regions: regionsOf(dataset.areas, overseas),
    standing: () => ['seule'],
    ...{ ramp: null, notes: null, asOf: null, heading: '' },
    ...more,
  };
}

/** A map of made-up values, in the order of lists; `null`: not published. */
export function valuedView(
  values: readonly (number | null)[],
  lang: string,
  overseas: boolean,
  share: boolean,
): RegionMapView {
  const regions = new Map(
    values.flatMap((value, index) => {
      const area = REGION_IDS[index];
      if (value === null || !area) return [];
      const measure = share ? 'share' : 'total';
      const observation = row({ id: area, area, measure, amount: { bound: 'exact', value } });
      const history = { disputing: false, disputes: [], earlier: [], asides: [] };
      return [[area, { observation, ...history }] as const];
    }),
  ) satisfies ReadonlyMap<AreaId, unknown>;
  const [first] = TOPICS;
  if (!first) throw new Error('no topic');
  const topic = { ...first, regions, smaller: [] };
  const known = values.flatMap((value) => value ?? []);
  const ramp = rampOf(classesOf(known, 5, 'quantile'), share, messagesFor(lang));
  return buildRegionMapView(
    inputOf(topic, lang, overseas, { ramp: known.length < 5 ? null : ramp }),
  );
}
