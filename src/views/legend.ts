/** The legend: only what is on screen. */
import type { Connector, SeriesPoint } from '../model/types.js';
import { markOf } from './figure.js';
import type { TimelineInput } from './timeline-input.js';
import type { LegendItem, LegendKey } from './timeline-view.js';

/** In the order of the grammar. */
export function legendOf(
  input: TimelineInput,
  shown: readonly SeriesPoint[],
  connectors: readonly Connector[],
): readonly LegendItem[] {
  const seen = new Set<LegendKey>();
  let last: SeriesPoint | undefined;
  for (const point of shown) {
    // In a long series most marks are like the one before.
    if (last && isAlike(last, point)) continue;
    last = point;
    const { shape, chevron, bracket } = markOf(point);
    if (bracket) seen.add('mean');
    if (shape === 'diamond') seen.add('disputed');
    else if (shape === 'hollow') seen.add('estimate');
    else if (!bracket) seen.add('published');
    if (chevron) seen.add(chevron === 'up' ? 'minimum' : 'maximum');
  }
  if (connectors.some(({ path }) => path === 'unknown')) seen.add('unknown-path');
  if (input.series.gaps.length) seen.add('missing');
  const order: readonly LegendKey[] = [
    'published',
    'minimum',
    'maximum',
    'estimate',
    'disputed',
    'mean',
    'unknown-path',
    'missing',
  ];
  return order
    .filter((key) => seen.has(key))
    .map((key) => ({ key, text: input.language.messages.legend(key, input.series.query.step) }));
}

function isAlike({ observation: a, disputing }: SeriesPoint, other: SeriesPoint): boolean {
  const b = other.observation;
  return (
    a.amount.bound === b.amount.bound &&
    a.status === b.status &&
    a.measure === b.measure &&
    disputing === other.disputing
  );
}
