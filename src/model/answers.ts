/**
 * What `progress` answers at every date, worked out when the data is compiled: a page with a gauge
 * then needs neither the rule nor the resolution of vintages (1 kB).
 */
import { compared, type Progress, type ValuedVintage } from './progress.js';
import type { IsoDate, Observation } from './types.js';

/**
 * One line is what became known of a year on a day, in order of the days: year, day, forecast,
 * figure, its earlier vintages, its asides, figures that contest it. All but the first two are
 * positions in `observations`.
 */
export const decodeAnswers =
  (text: string, observations: readonly Observation[]) =>
  (year: number, asOf: IsoDate | null): Progress => {
    const lines = text.split('\n').map((line) => line.split('|'));
    const known = lines.filter(([of = '', day = '']) => +of === year && (!asOf || day <= asOf));
    const [, , expected, figure, ...history] = (known.at(-1) ?? []).map((positions) =>
      positions ? positions.split(' ').flatMap((position) => observations[+position] ?? []) : [],
    );
    const [earlier = [], asides = [], disputes = []] = history;
    return compared(
      year,
      vintage(expected, { earlier: [], asides: [], disputes: [] }),
      vintage(figure, { earlier, asides, disputes }),
    );
  };

/** No figure that contests others is ever an answer. */
const vintage = (
  [observation]: readonly Observation[] = [],
  history: Pick<ValuedVintage, 'earlier' | 'asides' | 'disputes'>,
): ValuedVintage | undefined =>
  observation && ({ observation, disputing: false, ...history } as ValuedVintage);
