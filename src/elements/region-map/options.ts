/** Reads the map's own attributes: which topic and which form. */
import type { RegionTopic } from '../../model/region-topics.js';
import type { IndicatorId } from '../../model/types.js';
import { clean, type Refuse } from '../attributes.js';

export const LAYOUTS = ['auto', 'map', 'tiles'] as const;
export type Layout = (typeof LAYOUTS)[number];

const DEFAULT = 'share-of-acts-by-area' as IndicatorId;

/**
 * The indicator that is asked for, and its first topic or the one of a whole key; `null`: nothing
 * of it was known yet.
 * @param all topics at any date
 * @param known those at the chosen one
 */
export function readTopic(
  raw: unknown,
  all: readonly RegionTopic[],
  known: readonly RegionTopic[],
  refuse: Refuse,
): readonly [indicator: IndicatorId, topic: RegionTopic | null] {
  const text = clean(raw);
  const isAsked = ({ key, indicator }: RegionTopic): boolean =>
    indicator === text || key.toLowerCase() === text;
  const asked = all.find(isAsked);
  if (text && !asked) {
    refuse('indicator', text, [...new Set(all.map(({ indicator }) => indicator))], DEFAULT);
  }
  const found = known.find(asked ? isAsked : ({ indicator }) => indicator === DEFAULT);
  return [asked?.indicator ?? DEFAULT, found ?? null];
}
