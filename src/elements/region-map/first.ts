/** What the page's script knows by itself of what a map is asked for. */
import { joined } from '../../format/joined.js';
import type { ResolvedLanguage } from '../../i18n/resolve.js';
import { type Area, mapDataset, type RegionDataset } from '../../model/dataset.js';
import { onlyTopic, type RegionTopic } from '../../model/region-topics.js';
import { regionsOf } from '../../model/regions.js';
import type { AreaId, IsoDate } from '../../model/types.js';
import { topicWords } from '../../views/region-figures.js';
import type { ErrorDetail } from '../events.js';

/** What the page or the reader wrote, cleaned. */
export interface Asked {
  readonly indicator: string;
  readonly region: string;
  readonly overseas: boolean;
  readonly asOf: IsoDate | null;
  readonly language: ResolvedLanguage;
  readonly report: (detail: ErrorDetail) => void;
}

/** What was found of it. */
export interface Found {
  readonly dataset: RegionDataset;
  /** None: nothing was known yet, or it has not come. */
  readonly topic: RegionTopic | undefined;
  /** Title of the topic, even where nothing of it is known. */
  readonly title: string;
  /** Those that the reader may choose from. */
  readonly topics: readonly (readonly [key: string, label: string])[];
  /** Those of the map. */
  readonly regions: readonly Area[];
  readonly named: AreaId | undefined;
  /** Something that is asked for may come with the lazy part. */
  readonly isPartial: boolean;
}

/** How topics are listed. */
export const topicLabels = (
  topics: readonly RegionTopic[],
  dataset: RegionDataset,
  language: ResolvedLanguage,
): Found['topics'] =>
  topics.map((topic) => {
    const { title, period, scope } = topicWords(topic, dataset, language);
    return [topic.key, joined([title, period, scope], ', ')];
  });

/** The first topic, and regions by their ISO code. */
export function readFirst({ indicator, region, overseas, asOf, language }: Asked): Found {
  const dataset = mapDataset();
  const [[id = '', name] = []] = dataset.indicators;
  const topic = onlyTopic(dataset, asOf);
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
