/** From a topic to what the map shows, or to why it shows nothing. */
import { formatDate } from '../../format/period.js';
import type { ResolvedLanguage } from '../../i18n/resolve.js';
import type { RegionDataset } from '../../model/dataset.js';
import type { RegionTopic } from '../../model/region-topics.js';
import { regionsOf } from '../../model/regions.js';
import type { IndicatorId, Localized } from '../../model/types.js';
import { buildRegionMapView } from '../../views/build-region-map-view.js';
import { isShare, shownFigures } from '../../views/region-figures.js';
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

export interface PlanInput {
  readonly key: string;
  readonly dataset: RegionDataset;
  readonly topic: RegionTopic;
  readonly overseas: boolean;
  readonly common: CommonOptions;
  readonly language: ResolvedLanguage;
}

/** @param name of the files */
export function planOf(key: string, input: RegionMapInput, name: string): Plan {
  const { own, sources, asOf, language, topic } = input;
  const { start, end } = topic.period;
  return {
    key,
    input,
    view: buildRegionMapView(input),
    shown: {
      figures: shownFigures(input),
      sources,
      asOf,
      name,
      unit: isShare(input) ? '%' : own ? own.unit : language.messages.acts,
      notes: own?.notes,
      periodOf: () => (start ? `${start}/${end}` : ''),
    },
  };
}

/** A name of the dataset; the id where it has none. */
export const labelOf = <Id extends string>(names: ReadonlyMap<Id, Localized>, id: Id): Localized =>
  names.get(id) ?? { fr: id, en: id };

/** The bundled figures of a topic. */
export function planBundled({ key, dataset, topic, overseas, common, language }: PlanInput): Plan {
  const { areas, indicators, scopes, sources } = dataset;
  const { asOf, heading } = common;
  const { indicator, scope } = topic;
  const input: RegionMapInput = {
    language,
    sources,
    topic,
    areas,
    regions: regionsOf(areas).filter(({ kind }) => overseas || kind === 'region'),
    indicatorLabel: labelOf(indicators, indicator),
    scopeLabel: labelOf(scopes, scope),
    own: null,
    ramp: null,
    asOf,
    heading,
  };
  return planOf(key, input, topic.key.replaceAll('/', '-'));
}

/** Nothing of the indicator was known yet. */
export function emptyState(
  { indicators }: RegionDataset,
  indicator: IndicatorId,
  { asOf, heading }: CommonOptions,
  { language, locale, messages }: ResolvedLanguage,
): FrameState<RegionMapView> {
  return {
    kind: 'empty',
    heading: heading || labelOf(indicators, indicator)[language],
    subtitle: '',
    message: asOf ? messages.emptyAsOf(formatDate(asOf, locale, 'long')) : messages.emptyWindow,
  };
}
