/** Tells the page which figure the reader chose. */
import type { ObservationId, Series } from '../../model/types.js';
import { figuresOf } from '../../model/sorted.js';
import { TeleconsSelectEvent } from '../events.js';
import { type Shown, shownObservations } from '../shown.js';
import { pointName } from './shown.js';

/** @param series what is shown, or a part of it with the figure */
export function dispatchSelect(
  host: HTMLElement,
  series: Series,
  sources: Shown['sources'],
  id: ObservationId,
): void {
  const figures = figuresOf(series).filter(({ observation }) => observation.id === id);
  const periodOf: Shown['periodOf'] = (figure) => pointName(figure, series);
  const [observation] = shownObservations({ figures, sources, periodOf });
  if (!observation) return;
  host.dispatchEvent(new TeleconsSelectEvent({ period: observation.period, observation }));
}
