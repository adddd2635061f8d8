/** The four series of the timeline: which observations each is made of. */
import type { AreaId, IndicatorId, IsoDate, ScopeId, SeriesName, Step } from './types.js';

export interface SeriesEntry {
  readonly indicator: IndicatorId;
  readonly step: Step;
  readonly defaultScope: ScopeId;
  /** Scopes a reader may choose, each with the area of its figures, in a fixed order. */
  readonly scopes: ReadonlyMap<ScopeId, AreaId>;
  /** First day of the first period that was due in this scope; `null` = not known. */
  readonly origin: (scope: ScopeId) => IsoDate | null;
}

const entry = (
  indicator: string,
  step: Step,
  scopes: readonly (readonly [scope: string, area: string])[],
  first: string | null,
): SeriesEntry => ({
  indicator: indicator as IndicatorId,
  step,
  defaultScope: (scopes[0]?.[0] ?? 'all') as ScopeId,
  scopes: new Map(scopes as readonly (readonly [ScopeId, AreaId])[]),
  // Only the count of all acts begins with the reimbursement.
  origin: (scope) => (scope === 'all' ? (first as IsoDate | null) : null),
});

/** Reimbursement began on this day. */
const START = '2018-09-15';

export const SERIES_CATALOG: Readonly<Record<SeriesName, SeriesEntry>> = /* @__PURE__ */ (() => ({
  monthly: entry(
    'acts-per-month',
    'month',
    [
      ['all', 'FR'],
      ['gp-liberal', 'FX'],
      ['specialist-liberal', 'FX'],
    ],
    START,
  ),
  weekly: entry('acts-per-week', 'week', [['all', 'FR']], null),
  cumulative: entry('acts-since-start', 'point', [['all', 'FR']], START),
  annual: entry(
    'acts-per-year',
    'year',
    [
      ['snds', 'FR'],
      ['cnam', 'FR'],
      ['drees-gp', 'FR'],
      ['cour-des-comptes', 'FR'],
      ['all', 'FR'],
      ['drees-gp-centres', 'FR'],
      ['ville', 'FR'],
    ],
    null,
  ),
}))();
