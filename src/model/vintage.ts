/**
 * What was known at one date: which row stands, what it replaced, what repeats or contests it.
 */
import { lastDay } from './period.js';
import { sortedBy } from './sorted.js';
import type { IsoDate, Observation } from './types.js';

/** One standing observation with everything that is told along with it. */
export interface Vintage {
  readonly observation: Observation;
  /** It contests other published figures. */
  readonly disputing: boolean;
  /** Standing figures that contest it, or that it contests. */
  readonly disputes: readonly Observation[];
  /** The vintages it replaced, oldest first. */
  readonly earlier: readonly Observation[];
  /** Roundings and repetitions of it, or of a vintage it replaced. */
  readonly asides: readonly Observation[];
}

type Told = { -readonly [Key in keyof Vintage]: Vintage[Key] };

/** Whether the row was published at `asOf`. A reduced date counts as its last day. */
export const isKnown = (row: Observation, asOf: IsoDate | null): boolean =>
  !asOf || publishedDay(row) <= asOf;

/** Day of publication as it counts; empty, hence before everything, for a publisher's own data. */
export const publishedDay = ({ published }: Observation): IsoDate | '' =>
  published ? lastDay(published) : '';

const dayOf = ({ observation }: Vintage): IsoDate | '' => publishedDay(observation);

const NONE: readonly Observation[] = [];

/**
 * The rows that stand at `asOf` (a resolved day, `null` = everything), in the order given.
 *
 * - `revises` replaces its target from its own publication on, in chains; of two revisions of one
 *   row the later published one stands.
 * - `rounds` and `repeats` are set aside once their target is published; before, they stand alone.
 * - `disputes` replaces nothing: both sides name each other.
 *
 * Relations to rows that are absent or not yet published have no effect.
 */
export function resolveVintages(
  observations: readonly Observation[],
  asOf: IsoDate | null,
): readonly Vintage[] {
  const known = observations
    .filter((row) => isKnown(row, asOf))
    .map((observation): Told => ({
      observation,
      disputing: false,
      disputes: NONE,
      earlier: NONE,
      asides: NONE,
    }));
  const related = sortedBy(
    known.filter(({ observation }) => observation.relation),
    dayOf,
  );
  // A hundred thousand rows of a publisher have no history.
  if (!related.length) return known;
  const byId = new Map(known.map((row) => [row.observation.id, row]));
  const replaced = new Map<Told, Told>();

  const standing = (row: Told): Told => {
    for (let next; (next = replaced.get(row));) row = next;
    return row;
  };
  /** Puts the row that stands for `row` behind `by`, unless that would make a circle. */
  const replace = (row: Told | undefined, by: Told | undefined): void => {
    const head = row && standing(row);
    if (head && by && standing(by) !== head) replaced.set(head, by);
  };
  const dispute = (row: Told, { observation }: Told): void => {
    if (!row.disputes.includes(observation)) row.disputes = [...row.disputes, observation];
  };
  const targetOf = ({ observation: { relation } }: Told): Told | undefined =>
    relation && 'target' in relation ? byId.get(relation.target) : undefined;
  const revises = ({ observation }: Told): boolean => observation.relation?.kind === 'revises';

  for (const row of related) if (revises(row)) replace(targetOf(row), row);
  const revised = new Set(replaced.keys());
  for (const row of related) {
    // A rounding that was itself revised is told as an earlier vintage already.
    if (!revises(row) && !revised.has(row)) replace(row, targetOf(row));
  }
  for (const row of sortedBy(replaced.keys(), dayOf)) {
    const head = standing(row);
    if (revised.has(row)) head.earlier = [...head.earlier, row.observation];
    else head.asides = [...head.asides, row.observation];
  }
  for (const row of related) {
    const { relation } = row.observation;
    if (relation?.kind !== 'disputes') continue;
    const head = standing(row);
    head.disputing = true;
    for (const id of relation.targets) {
      const target = byId.get(id);
      const other = target && standing(target);
      if (!other || other === head) continue;
      dispute(head, other);
      dispute(other, head);
    }
  }
  return known.filter((row) => !replaced.has(row));
}
