/** Invented daily figures that show what a dense series looks like; the same at every visit. */
import type { OwnData, OwnRow } from '../src/model/own-data.js';

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2019, 0, 1);

/** Share of an ordinary working day by day of the week, Sunday first. */
const WEEK = [0.12, 1.15, 1.05, 0.95, 1, 0.9, 0.35] as const;

/** Mulberry32: a small generator of which the whole state is its seed. From 0 to 1. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Days that have no figure: about one run in 150 days, of 1 to 12 days; never the first. */
function missingDays(count: number, random: () => number): ReadonlySet<number> {
  const missing = new Set<number>();
  for (let day = 20; day < count - 1; day += 60 + Math.floor(random() * 180)) {
    const length = 1 + Math.floor(random() * 12);
    for (let step = 0; step < length; step += 1) missing.add(Math.min(day + step, count - 2));
  }
  return missing;
}

function row(day: number, random: () => number): OwnRow {
  const date = new Date(FIRST_DAY + day * DAY);
  const growth = 400 + day * 3;
  const wave =
    1 + 4 * Math.exp(-(((day - 460) / 35) ** 2)) + 2 * Math.exp(-(((day - 690) / 50) ** 2));
  const value = Math.round(growth * wave * (WEEK[date.getUTCDay()] ?? 1) * (0.9 + random() * 0.2));
  const period = date.toISOString().slice(0, 10);
  const kind = random();
  if (kind < 0.02) return { period, value, status: 'estimate', note: 'Estimation inventée.' };
  if (kind < 0.03) return { period, value, bound: 'at-least' };
  return { period, value };
}

/**
 * `count` days from 1 January 2019, less a few runs that are missing; some are estimates or
 * minima. Made up, and says so.
 */
export function inventedDays(count: number): OwnData {
  const random = seeded(20180915);
  const missing = missingDays(count, random);
  const days = Array.from({ length: count }, (_, day) => day).filter((day) => !missing.has(day));
  return {
    title: 'Actes par jour',
    unit: { fr: 'actes', en: 'acts' },
    source: { publisher: 'Démonstration, chiffres inventés', date: '2026-11-21' },
    invented: true,
    rows: days.map((day) => row(day, random)),
  };
}
