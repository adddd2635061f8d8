/** The legend: only what is on screen. */
import type { Word } from '../i18n/messages.js';
import type { Connector, SeriesPoint } from '../model/types.js';
import { markOf } from './figure.js';
import type { LegendItem, LegendKey } from './frame-view.js';
import type { TimelineInput } from './timeline-input.js';

/** In the order of the grammar, which is that of the words. */
export function legendOf(
  shown: readonly SeriesPoint[],
  connectors: readonly Connector[],
  { language: { messages }, series: { gaps, query } }: TimelineInput,
): readonly LegendItem[] {
  const seen = new Set<LegendKey | false | null>([
    connectors.some(({ path }) => path === 'unknown') && 'unknown-path',
    gaps.length > 0 && 'missing',
  ]);
  for (const { shape, chevron, bracket } of shown.map(markOf)) {
    seen
      .add(bracket && 'mean')
      .add(
        shape === 'diamond'
          ? 'disputed'
          : shape === 'hollow'
            ? 'estimate'
            : !bracket && 'published',
      )
      .add(chevron && (chevron === 'up' ? 'minimum' : 'maximum'));
  }
  const { words, steps } = messages;
  return (Object.keys(words) as (LegendKey & Word)[])
    .filter((key) => seen.has(key))
    .map((key) => ({
      key,
      text: (key === 'missing' ? `${steps[query.step][0]} ` : '') + words[key],
    }));
}
