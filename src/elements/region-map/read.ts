/** From what the page and the reader wrote to what a map shows. */
import { formatDate } from '../../format/period.js';
import type { ResolvedLanguage } from '../../i18n/resolve.js';
import type { Area, RegionDataset } from '../../model/dataset.js';
import type { RegionTopic } from '../../model/region-topics.js';
import type { AreaId } from '../../model/types.js';
import type { RegionMapView } from '../../views/region-map-view.js';
import type { CommonOptions, OrNumber } from '../attributes.js';
import type { ErrorDetail } from '../events.js';
import type { FrameState } from '../frame/state.js';
import type { OwnDataLoader } from '../own-data.js';
import { readFirst } from './first.js';
import type { MapMore } from './more.js';
import type { OwnRegionsPart } from './own.js';
import { type Plan, planBundled } from './plan.js';

/** What was written: names are cleaned, what is for own data is anything at all. */
export interface Asked {
  readonly indicator: string;
  readonly region: string;
  readonly overseas: boolean;
  /** What more there is could not be had. */
  readonly lacking: boolean;
  readonly data: unknown;
  readonly classes: unknown;
  readonly classing: unknown;
  readonly common: CommonOptions;
  readonly language: ResolvedLanguage;
  readonly report: (detail: ErrorDetail) => void;
}

/** How many classes own values may be put into. */
export type ClassCount = OrNumber<'3' | '4' | '5' | '6' | '7'>;

/** The topics that the reader may choose from. */
export type Topics = readonly { readonly id: string; readonly name: string }[];

/** What was found of it among the bundled figures. */
export interface Found {
  readonly dataset: RegionDataset;
  /** None: nothing was known yet, or it has not come. */
  readonly topic: RegionTopic | undefined;
  /** Title of the topic, even where nothing of it is known. */
  readonly title: string;
  readonly topics: Topics;
  /** Those of the map. */
  readonly regions: readonly Area[];
  readonly named: AreaId | undefined;
  /** Something that is asked for may come with the lazy part. */
  readonly isPartial: boolean;
}

/** What a map shows; without a plan only a state. */
export interface MapReading {
  readonly plan: Plan | null;
  readonly named: AreaId | null;
  readonly topics: Topics;
  readonly state: FrameState<RegionMapView>;
  readonly isPartial: boolean;
}

const NOTHING: MapReading = {
  plan: null,
  named: null,
  topics: [],
  state: { kind: 'loading', heading: '', subtitle: '' },
  isPartial: false,
};

/** @param last the plan before: the same again if nothing that it depends on has changed */
export function readMap(
  asked: Asked,
  { more, own }: { more: MapMore | null; own: OwnDataLoader<OwnRegionsPart> },
  last: Plan | null,
): MapReading {
  const { common, data, language } = asked;
  const { messages, locale } = language;
  if (data !== null && data !== undefined) {
    return own.part
      ? { ...NOTHING, ...own.part.read(asked, last) }
      : { ...NOTHING, state: own.wait(data, common, messages) };
  }
  const found = more ? more.read(asked) : readFirst(asked);
  const { isPartial, regions, title, topic, topics } = found;
  const named = found.named ?? null;
  if (!topic || !(topic.smaller.length || regions.some(({ id }) => topic.regions.has(id)))) {
    const { asOf, heading } = common;
    const failed = isPartial && asked.lacking;
    const message = failed
      ? messages.loadFailed
      : messages.empty(asOf && formatDate(asOf, locale, 'long'));
    const kind = failed ? 'error' : isPartial ? 'loading' : 'empty';
    const state = { kind, heading: heading || title, subtitle: '', message } as const;
    return { ...NOTHING, topics, state, isPartial };
  }
  // Hovering must not word the map anew.
  const key = JSON.stringify([topic.key, regions.length, common, locale]);
  const plan = last?.key === key ? last : planBundled(key, found, topic, common, language);
  return { ...NOTHING, plan, named, topics, isPartial };
}
