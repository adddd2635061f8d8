/** Words of the axes and of the zoom, in one language. */
import { formatTick } from '../format/number.js';
import { formatDay, formatRun } from '../format/period.js';
import { monthNames } from '../format/intl.js';
import type { ResolvedLanguage } from '../i18n/resolve.js';
import type { IsoDate } from '../model/types.js';
import type { AxisWords } from './timeline-view.js';

const dateAt = (time: number): IsoDate => new Date(time).toISOString().slice(0, 10) as IsoDate;

/** The words a drawing asks for while it places its ticks. Times are UTC milliseconds. */
export function axisWords({ locale, messages }: ResolvedLanguage): AxisWords {
  return {
    tick: (value) => formatTick(value, locale),
    year: (time) => dateAt(time).slice(0, 4),
    month: (time, withYear) => {
      const date = dateAt(time);
      const name = monthNames(locale, 'short')[+date.slice(5, 7) - 1] ?? '';
      return withYear ? `${name} ${date.slice(2, 4)}` : name;
    },
    day: (time) => formatDay(dateAt(time), locale),
    zoom: (start, end, factor) => [
      messages.zoomTitle(
        formatRun({ start: dateAt(start), end: dateAt(end - 1) }, 'month', locale),
      ),
      messages.zoomFactor(formatTick(factor, locale)),
    ],
  };
}
