/** Words of the axes and of the zoom, in one language. */
import { formatTick } from '../format/number.js';
import { formatRun } from '../format/period.js';
import { monthName } from '../format/intl.js';
import type { TimelineLanguage } from '../i18n/timeline.js';
import { dateAt } from '../model/period.js';
import type { AxisWords } from './timeline-view.js';

/** The words a drawing asks for while it places its ticks. Times are UTC milliseconds. */
export const axisWords = ({ locale, messages }: TimelineLanguage): AxisWords => ({
  tick: (value, top) => formatTick(value, locale, top),
  year: (time) => dateAt(time).slice(0, 4),
  month: (time, withYear) => {
    const date = dateAt(time);
    const name = monthName(+date.slice(5, 7), locale, 'short');
    return withYear ? `${name} ${date.slice(2, 4)}` : name;
  },
  zoom: (start, end, factor) => [
    `Zoom, ${formatRun({ start: dateAt(start), end: dateAt(end - 1) }, 'month', locale)}`,
    messages.zoomFactor(formatTick(factor, locale)),
  ],
});
