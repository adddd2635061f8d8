/** The entry `telecons`: classes, events, types and the dataset; no side effect at import. */
import type { TeleconsRegionMap } from './elements/region-map.js';
import type { TeleconsTargetGauge } from './elements/target-gauge.js';
import type { TeleconsTimeline } from './elements/timeline.js';

export { TeleconsElement } from './elements/base.js';
export {
  TeleconsDownloadEvent,
  TeleconsErrorEvent,
  TeleconsReadyEvent,
  TeleconsSelectEvent,
  TeleconsViewEvent,
  type ErrorCode,
  type ErrorDetail,
  type PeriodChoice,
  type RegionChoice,
  type SelectDetail,
  type YearChoice,
} from './elements/events.js';
export { TeleconsRegionMap } from './elements/region-map.js';
export { TeleconsTargetGauge } from './elements/target-gauge.js';
export { TeleconsTimeline } from './elements/timeline.js';
export type { ObservationAnswer } from './elements/evidence/answer.js';
export type { BitmapOptions, PictureOptions } from './elements/picture.js';
export type { ShownObservation } from './elements/shown.js';
export * from './model/index.js';

/** What `document.querySelector('telecons-timeline')` gives, once some entry has registered it. */
declare global {
  interface HTMLElementTagNameMap {
    'telecons-region-map': TeleconsRegionMap;
    'telecons-target-gauge': TeleconsTargetGauge;
    'telecons-timeline': TeleconsTimeline;
  }
}
