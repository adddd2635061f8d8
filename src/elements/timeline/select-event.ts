/** Tells the page which figure the reader chose. */
import type { ObservationId, Series } from '../../model/types.js';
import { figuresOf } from '../../model/sorted.js';
import { TeleconsSelectEvent } from '../events.js';
import { pointName } from './shown.js';

export function dispatchSelect(host: HTMLElement, series: Series, id: ObservationId): void {
  const point = figuresOf(series).find(({ observation }) => observation.id === id);
  if (!point) return;
  const { observation } = point;
  host.dispatchEvent(new TeleconsSelectEvent({ period: pointName(point, series), observation }));
}
