/** Entry of `telecons/model`: the dataset, its rules and its wording; no DOM, no Lit. */
export * from './model/index.js';
export { formatCompact, formatCount, formatPercent } from './format/number.js';
export { formatDate, formatPeriod } from './format/period.js';
export { formatFigure } from './format/qualifier.js';
