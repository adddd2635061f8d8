/**
 * The entry `telecons/model`: the dataset and all that is computed from it. No DOM, no Lit.
 */
export * from './types.js';
export {
  gaugeDataset,
  regionDataset,
  timelineDataset,
  type Area,
  type Dataset,
  type GaugeDataset,
  type RegionDataset,
  type TimelineDataset,
} from './dataset.js';
export { loadDetails, type Details } from './details.js';
export { SERIES_CATALOG, type SeriesEntry } from './series-catalog.js';
export {
  firstDay,
  isOneStep,
  isReducedDate,
  lastDay,
  nextDay,
  parsePeriod,
  periodMatches,
  stepEnd,
  stepIndex,
  stepStart,
  time,
  type StepPeriod,
} from './period.js';
export { isKnown, resolveVintages, type Vintage } from './vintage.js';
export { selectSeries } from './select.js';
export { progress, type Progress, type ValuedObservation } from './progress.js';
export { takeaway, type Takeaway } from './takeaway.js';
export { CSV_COLUMNS, toCSV, type CsvDialect, type CsvRow } from './csv.js';
export { refusalText } from './own-data-refusals.js';
export { largestOf, regionTopics, type RegionTopic } from './region-topics.js';
export { classAt, classesOf, type Classing, type ValueClass } from './classes.js';
export {
  parseOwnRegions,
  type OwnRegionRow,
  type OwnRegions,
  type OwnRegionsResult,
} from './own-regions.js';
export {
  parseOwnData,
  type OwnData,
  type OwnDataResult,
  type OwnRow,
  type Refusal,
  type RefusalReason,
} from './own-data.js';
