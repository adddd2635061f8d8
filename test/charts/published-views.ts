/** The bundled series as the timeline element asks for them. */
import { messagesFor } from '../../src/i18n/resolve.js';
import { timelineLanguage } from '../../src/i18n/timeline.js';
import { timelineDataset } from '../../src/model/dataset.js';
import { selectSeries } from '../../src/model/select.js';
import { SERIES_CATALOG } from '../../src/model/series-catalog.js';
import { SERIES_NAMES } from '../../src/model/types.js';
import type { IsoDate } from '../../src/model/types.js';
import { axisWords } from '../../src/views/axis-words.js';
import { buildTimelineView } from '../../src/views/build-timeline-view.js';
import type { AxisWords, TimelineView } from '../../src/views/timeline-view.js';

export interface PublishedView {
  readonly name: string;
  readonly view: TimelineView;
  readonly words: AxisWords;
}

/** Every series and scope that has a figure, on one scale and in one language. */
export function publishedViews(
  scale: 'linear' | 'log',
  lang: string,
  asOf: string | null = null,
  main = true,
): PublishedView[] {
  const { observations, sources, scopes, events } = timelineDataset();
  const language = timelineLanguage(messagesFor(lang));
  return SERIES_NAMES.flatMap((seriesName) => {
    const entry = SERIES_CATALOG[seriesName];
    return [...entry.scopes].flatMap(([scope, area]): PublishedView[] => {
      const series = selectSeries(observations, {
        indicator: entry.indicator,
        scope,
        area,
        step: entry.step,
        from: null,
        to: null,
        asOf: asOf as IsoDate | null,
        origin: entry.origin(scope),
      });
      if (!series.domain) return [];
      const view = buildTimelineView({
        language,
        series,
        scale,
        events: events.filter((event) => event.main || !main),
        sources,
        seriesName,
        own: null,
        scopeLabel: scopes.get(scope) ?? null,
        heading: '',
      });
      return [
        { name: `${seriesName} ${scope} ${scale} ${lang}`, view, words: axisWords(language) },
      ];
    });
  });
}
