/** What a map can show: figures of one indicator, one period and one scope, never mixed. */
import type { RegionDataset } from './dataset.js';
import type { AreaId, IndicatorId, IsoDate, Period, ScopeId } from './types.js';
import { resolveVintages, type Vintage } from './vintage.js';

/** One indicator × period × scope with all areas that the sources name for it. */
export interface RegionTopic {
  /** Made like the ids of its observations: `share-of-consultations/2021/drees-gp`. */
  readonly key: string;
  readonly indicator: IndicatorId;
  readonly scope: ScopeId;
  readonly period: Period;
  /** By region, with a value or named without one. Never empty. */
  readonly regions: ReadonlyMap<AreaId, Vintage>;
  /** Smaller areas: told, never drawn. */
  readonly smaller: readonly Vintage[];
}

const valueOf = ({ observation: { amount } }: Vintage): number =>
  amount.bound === 'unstated' ? -Infinity : amount.value;

/** The largest figure. "Moins de" may be less than all others: it is only if all are so. */
export function largestOf(figures: readonly Vintage[]): Vintage | undefined {
  const valued = figures.filter((figure) => valueOf(figure) > -Infinity);
  const firm = valued.filter(({ observation }) => observation.amount.bound !== 'at-most');
  const most = Math.max(...(firm.length ? firm : valued).map(valueOf));
  return (firm.length ? firm : valued).find((figure) => valueOf(figure) === most);
}

/**
 * The topics known at `asOf` (a resolved day, `null` = everything) by indicator; of one indicator
 * those that tell of most regions first, then the latest. Notes are never drawn.
 */
export function regionTopics(
  { observations, areas }: Pick<RegionDataset, 'observations' | 'areas'>,
  asOf: IsoDate | null,
): readonly RegionTopic[] {
  type Topic = RegionTopic & { readonly regions: Map<AreaId, Vintage>; smaller: Vintage[] };
  const topics = new Map<string, Topic>();
  for (const vintage of resolveVintages(observations, asOf)) {
    const { id, area, category, indicator, period, scope, ship } = vintage.observation;
    if (ship === 'note' || category) continue;
    // Of the id: without the area and what tells it from other rows of the same figure.
    const key = id.split('/', 2).join('/') + (scope === 'all' ? '' : `/${scope}`);
    const topic = topics.get(key) ?? {
      ...{ key, indicator, scope, period },
      regions: new Map<AreaId, Vintage>(),
      smaller: [],
    };
    topics.set(key, topic);
    if (!areas.get(area)?.kind.endsWith('region')) topic.smaller.push(vintage);
    else if (topic.regions.get(area)?.disputing !== false) topic.regions.set(area, vintage);
  }
  return [...topics.values()]
    .filter(({ regions }) => regions.size)
    .sort(
      (a, b) =>
        +(a.indicator > b.indicator) - +(a.indicator < b.indicator) ||
        b.regions.size - a.regions.size ||
        +(a.period.end < b.period.end) - +(a.period.end > b.period.end),
    );
}
