/** What the page's script knows by itself of what a map is asked for. */
import { joined } from '../../format/joined.js';
import type { ResolvedLanguage } from '../../i18n/resolve.js';
import { mapDataset, type RegionDataset } from '../../model/dataset.js';
import { onlyTopic, type RegionTopic } from '../../model/region-topics.js';
import { regionsOf } from '../../model/regions.js';
import { topicWords } from '../../views/region-figures.js';
import type { Asked, Found, Topics } from './read.js';

/** How topics are listed. */
export const topicLabels = (
  topics: readonly RegionTopic[],
  dataset: RegionDataset,
  language: ResolvedLanguage,
): Topics =>
  topics.map((topic) => {
    const { title, period, scope } = topicWords(topic, dataset, language);
    return { id: topic.key, name: joined([title, period, scope], ', ') };
  });

/** The first topic, and regions by their ISO code. */
export function readFirst({ indicator, region, overseas, common, language }: Asked): Found {
  const dataset = mapDataset();
  const [[id = '', name] = []] = dataset.indicators;
  const topic = onlyTopic(dataset, common.asOf);
  const isOther = indicator !== '' && indicator !== id;
  const regions = regionsOf(dataset.areas, overseas);
  const named = regions.find((each) => each.id.toLowerCase() === region)?.id;
  return {
    dataset,
    topic: isOther ? undefined : topic,
    title: name?.[language.language] ?? '',
    topics: topicLabels(topic ? [topic] : [], dataset, language),
    regions,
    named,
    isPartial: isOther || (region !== '' && !named),
  };
}
