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

/** @param scopes each followed by its area, if that isn't the whole of France. */
const entry = (
  indicator: string,
  step: Step,
  scopes: string,
  first: string | null,
): SeriesEntry => {
  const all = scopes.split(' ').map((text) => text.split(':'));
  return {
    indicator: indicator as IndicatorId,
    step,
    defaultScope: all[0]?.[0] as ScopeId,
    scopes: new Map(all.map(([scope, area = 'FR']) => [scope as ScopeId, area as AreaId])),
    // Only the count of all acts begins with the reimbursement.
    origin: (scope) => (scope === 'all' ? (first as IsoDate | null) : null),
  };
};

/** Reimbursement began on this day. */
const START = '2018-09-15';

export const SERIES_CATALOG: Readonly<Record<SeriesName, SeriesEntry>> = /* @__PURE__ */ (() => ({
  monthly: entry('acts-per-month', 'month', 'all gp-liberal:FX specialist-liberal:FX', START),
  weekly: entry('acts-per-week', 'week', 'all', null),
  cumulative: entry('acts-since-start', 'point', 'all', START),
  annual: entry('acts-per-year', 'year', 'snds cnam drees-gp cour-des-comptes', null),
}))();
