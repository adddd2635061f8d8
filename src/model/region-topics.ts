/** What a map can show: figures of one indicator, one period and one scope, never mixed. */
import type { RegionDataset } from './dataset.js';
import type { AreaId, IndicatorId, IsoDate, Period, ScopeId } from './types.js';
import { isKnown, resolveVintages, type Vintage } from './vintage.js';

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

/** An id without the area and what tells it from other rows of the same figure. */
const keyOf = (id: string, scope: ScopeId): string =>
  id.split('/', 2).join('/') + (scope === 'all' ? '' : `/${scope}`);

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
    const key = keyOf(id, scope);
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

/**
 * The one topic of a dataset that holds no other, nor any figure that revises or disputes another;
 * `undefined` before its first region was known. The same as `regionTopics` gives, in 0.5 kB less.
 */
export function onlyTopic(
  { observations, areas }: Pick<RegionDataset, 'observations' | 'areas'>,
  asOf: IsoDate | null,
): RegionTopic | undefined {
  const known = observations.filter((row) => isKnown(row, asOf));
  const figures = known
    .filter(({ ship }) => ship === 'plot')
    .map((observation): Vintage => ({
      observation,
      disputing: false,
      disputes: [],
      earlier: [],
      asides: known.filter(
        ({ relation }) => relation && 'target' in relation && relation.target === observation.id,
      ),
    }));
  const isRegion = ({ observation: { area } }: Vintage): boolean =>
    !!areas.get(area)?.kind.endsWith('region');
  const [first, ...others] = figures.filter(isRegion);
  if (!first) return undefined;
  const { id, indicator, scope, period } = first.observation;
  return {
    key: keyOf(id, scope),
    ...{ indicator, scope, period },
    regions: new Map([first, ...others].map((figure) => [figure.observation.area, figure])),
    smaller: figures.filter((figure) => !isRegion(figure)),
  };
}
