/**
 * What was known at one date: which row stands, what it replaced, what repeats or contests it.
 */
import { lastDay } from './period.js';
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

/** Whether the row was published at `asOf`. A reduced date counts as its last day. */
export function isKnown(row: Observation, asOf: IsoDate | null): boolean {
  return !asOf || publishedDay(row) <= asOf;
}

/** Day of publication as it counts; empty, hence before everything, for a publisher's own data. */
export function publishedDay({ published }: Observation): IsoDate | '' {
  return published ? lastDay(published) : '';
}

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
  const known = observations.filter((observation) => isKnown(observation, asOf));
  const related = known.filter(({ relation }) => relation);
  // A hundred thousand rows of a publisher have no history.
  if (!related.length)
    return known.map((observation) => ({
      observation,
      disputing: false,
      disputes: NONE,
      earlier: NONE,
      asides: NONE,
    }));
  const byId = new Map(known.map((row) => [row.id, row]));

  const replaced = new Map<Observation, Observation>();
  const earlier = new Map<Observation, readonly Observation[]>();
  const asides = new Map<Observation, readonly Observation[]>();
  const disputes = new Map<Observation, readonly Observation[]>();
  const disputing = new Set<Observation>();

  const standing = (row: Observation): Observation => {
    for (let next; (next = replaced.get(row));) row = next;
    return row;
  };
  /** Puts the row that stands for `row` behind `by`, unless that would make a circle. */
  const replace = (row: Observation, by: Observation): boolean => {
    const head = standing(row);
    if (standing(by) === head) return false;
    replaced.set(head, by);
    return true;
  };

  for (const row of byPublication(related)) {
    const target = row.relation?.kind === 'revises' && byId.get(row.relation.target);
    if (target) replace(target, row);
  }
  for (const row of byPublication([...replaced.keys()])) append(earlier, standing(row), row);

  const setAside = related.filter((row) => {
    const { relation } = row;
    // A rounding that was itself revised is told as an earlier vintage already.
    if ((relation?.kind !== 'rounds' && relation?.kind !== 'repeats') || replaced.has(row)) return;
    const target = byId.get(relation.target);
    return target && replace(row, target);
  });
  for (const row of setAside) append(asides, standing(row), row);

  for (const row of related) {
    if (row.relation?.kind !== 'disputes') continue;
    disputing.add(standing(row));
    for (const id of row.relation.targets) {
      const target = byId.get(id);
      if (!target || standing(target) === standing(row)) continue;
      append(disputes, standing(row), standing(target));
      append(disputes, standing(target), standing(row));
    }
  }

  return known
    .filter((row) => !replaced.has(row))
    .map((observation) => ({
      observation,
      disputing: disputing.has(observation),
      disputes: disputes.get(observation) ?? NONE,
      earlier: earlier.get(observation) ?? NONE,
      asides: asides.get(observation) ?? NONE,
    }));
}

function byPublication(rows: readonly Observation[]): readonly Observation[] {
  return rows
    .map((row) => ({ row, day: publishedDay(row) }))
    .sort((a, b) => (a.day < b.day ? -1 : +(a.day > b.day)))
    .map(({ row }) => row);
}

function append(
  lists: Map<Observation, readonly Observation[]>,
  key: Observation,
  row: Observation,
): void {
  const list = lists.get(key) ?? NONE;
  if (!list.includes(row)) lists.set(key, [...list, row]);
}
