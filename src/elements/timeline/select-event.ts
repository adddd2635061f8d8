/** Tells the page which figure the reader chose. */
import type { ObservationId, Series } from '../../model/types.js';
import { TeleconsSelectEvent } from '../events.js';
import { pointName, pointsOf } from './shown.js';

export function dispatchSelect(host: HTMLElement, series: Series, id: ObservationId): void {
  const point = pointsOf(series).find(({ observation }) => observation.id === id);
  if (!point) return;
  const { observation } = point;
  host.dispatchEvent(new TeleconsSelectEvent({ period: pointName(point, series), observation }));
}
