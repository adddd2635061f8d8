/**
 * What `progress` answers from the rows of a gauge. They are those that it ever answers, with their
 * history: the one published last is the answer, so that a page needs neither the rule nor the
 * resolution of vintages (1 kB). Data for which that is not true stops the compiler.
 */
import { compared, type Progress, type ValuedVintage } from './progress.js';
import { sortedBy } from './sorted.js';
import type { IsoDate, Observation } from './types.js';
import { isKnown, publishedDay } from './vintage.js';

const targetOf = ({ relation }: Observation): string | null =>
  relation && 'target' in relation ? relation.target : null;

const isAside = ({ relation }: Observation): boolean => !!relation && relation.kind !== 'revises';

/**
 * @param rows forecasts, figures with the vintage that they replaced, and their roundings
 * @param asOf a resolved day; `null` = everything known
 */
export function answerOf(
  rows: readonly Observation[],
  year: number,
  asOf: IsoDate | null,
): Progress {
  const known = sortedBy(
    rows.filter((row) => isKnown(row, asOf) && +row.period.end.slice(0, 4) === year),
    publishedDay,
  );
  const find = (isForecast: boolean): ValuedVintage | undefined => {
    const observation = known.findLast(
      (row) => (row.status === 'forecast') === isForecast && !isAside(row),
    );
    return (
      observation &&
      // A row without a value is never among them.
      ({
        observation,
        disputing: false,
        disputes: [],
        earlier: known.filter(({ id }) => id === targetOf(observation)),
        asides: known.filter((row) => isAside(row) && targetOf(row) === observation.id),
      } as ValuedVintage)
    );
  };
  return compared(year, find(true), find(false));
}
