/** The legend: only what is on screen. */
import type { Connector, SeriesPoint } from '../model/types.js';
import { markOf } from './figure.js';
import type { TimelineInput } from './timeline-input.js';
import type { LegendItem, LegendKey } from './timeline-view.js';

/** In the order of the grammar, which is that of the words. */
export function legendOf(
  shown: readonly SeriesPoint[],
  connectors: readonly Connector[],
  { language: { messages }, series: { gaps, query } }: TimelineInput,
): readonly LegendItem[] {
  const seen = new Set<LegendKey>();
  for (const point of shown) {
    const { shape, chevron, bracket } = markOf(point);
    if (bracket) seen.add('mean');
    if (shape === 'diamond') seen.add('disputed');
    else if (shape === 'hollow') seen.add('estimate');
    else if (!bracket) seen.add('published');
    if (chevron) seen.add(chevron === 'up' ? 'minimum' : 'maximum');
  }
  if (connectors.some(({ path }) => path === 'unknown')) seen.add('unknown-path');
  if (gaps.length) seen.add('missing');
  const { words, steps } = messages;
  return (Object.keys(words) as LegendKey[])
    .filter((key) => seen.has(key))
    .map((key) => ({
      key,
      text: (key === 'missing' ? `${steps[query.step][0]} ` : '') + words[key],
    }));
}
