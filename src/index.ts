/** The entry `telecons`: classes, events, types and the dataset; no side effect at import. */
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
export type { ShownObservation } from './elements/shown.js';
export * from './model/index.js';
