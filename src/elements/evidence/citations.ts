/** Which sentences may be shown at a date. */
import { lastDay } from '../../model/period.js';
import type { Citation, IsoDate } from '../../model/types.js';

/** Those of sources published by `asOf`, the earliest first. */
export function knownCitations(
  citations: readonly Citation[],
  asOf: IsoDate | null,
): readonly Citation[] {
  return citations.filter(({ source }) => !asOf || !source.date || lastDay(source.date) <= asOf);
}
