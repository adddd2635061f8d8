/** Builds observations for tests: made up, or drawn by fast-check. */
import fc from 'fast-check';

import type { Observation, ObservationId, Relation, SeriesQuery } from '../../src/model/types.js';

/** What a test states of a row in plain text; the rest has a neutral default. */
export interface RowSketch {
  readonly id?: string;
  readonly indicator?: string;
  readonly scope?: string;
  readonly area?: string;
  readonly category?: string | null;
  readonly measure?: Observation['measure'];
  readonly start?: string;
  readonly end?: string;
  readonly amount?: Observation['amount'];
  readonly status?: Observation['status'];
  readonly published?: string | null;
  readonly relation?: {
    readonly kind: Relation['kind'];
    readonly targets: readonly string[];
  } | null;
  readonly ship?: Observation['ship'];
}

/** An observation of January 2020, 100 acts, published in February, unless the sketch says else. */
export function row(sketch: RowSketch = {}): Observation {
  const { relation = null } = sketch;
  const built = {
    id: sketch.id ?? 'a',
    indicator: sketch.indicator ?? 'acts-per-month',
    scope: sketch.scope ?? 'all',
    area: sketch.area ?? 'FR',
    category: sketch.category ?? null,
    measure: sketch.measure ?? 'total',
    period: {
      start: sketch.start ?? '2020-01-01',
      end: sketch.end ?? '2020-01-31',
      basis: 'stated',
    },
    cutoff: null,
    amount: sketch.amount ?? { bound: 'exact', value: 100 },
    status: sketch.status ?? 'published',
    published: sketch.published === undefined ? '2020-02-10' : sketch.published,
    relation:
      relation &&
      (relation.kind === 'disputes'
        ? relation
        : { kind: relation.kind, target: relation.targets[0] }),
    ship: sketch.ship ?? 'plot',
    wording: '',
    sources: ['source'],
  };
  return built as unknown as Observation;
}

/** A query as plain text. */
export function query(
  sketch: { readonly [Key in keyof SeriesQuery]?: string | null } = {},
): SeriesQuery {
  return {
    indicator: 'acts-per-month',
    scope: 'all',
    area: 'FR',
    step: 'month',
    from: null,
    to: null,
    asOf: null,
    origin: null,
    ...sketch,
  } as unknown as SeriesQuery;
}

export const idsOf = (rows: readonly { readonly id: ObservationId }[]): string[] =>
  rows.map(({ id }) => id);

const pad = (number: number): string => String(number).padStart(2, '0');
/** The last day of a month counted from January 2019, worked out by the platform's own calendar. */
const monthEnd = (month: number): string =>
  new Date(Date.UTC(2019, month + 1, 0)).toISOString().slice(0, 10);
const monthStart = (month: number): string =>
  `${String(2019 + Math.floor(month / 12))}-${pad((month % 12) + 1)}-01`;

const months = fc.integer({ min: 0, max: 23 });

const period = fc.oneof(
  { weight: 6, arbitrary: months.map((m) => ({ start: monthStart(m), end: monthEnd(m) })) },
  // Several months, and days that are no month.
  fc
    .tuple(months, fc.integer({ min: 1, max: 4 }))
    .map(([m, more]) => ({ start: monthStart(m), end: monthEnd(m + more) })),
  months.map((m) => ({ start: monthStart(m).replace(/01$/, '09'), end: monthEnd(m) })),
);

const amount: fc.Arbitrary<Observation['amount']> = fc.oneof(
  fc.record({
    bound: fc.constantFrom(
      'exact' as const,
      'about' as const,
      'at-least' as const,
      'at-most' as const,
    ),
    value: fc.integer({ min: 0, max: 1_000_000 }),
  }),
  fc.record({
    bound: fc.constant('range' as const),
    value: fc.integer({ min: 0, max: 10 }),
    valueHigh: fc.integer({ min: 10, max: 20 }),
  }),
  fc.constant({ bound: 'unstated' as const }),
);

/** A day between 2019 and 2021. */
export const day = fc
  .integer({ min: 0, max: 1000 })
  .map((n) => new Date(Date.UTC(2019, 0, 1 + n)).toISOString().slice(0, 10));

const published = fc.oneof(
  day,
  day.map((date) => date.slice(0, 7)),
  day.map((date) => date.slice(0, 4)),
  fc.constant(null),
);

const SIZE = 18;

/** Up to 18 rows of mixed series, with relations to any row: itself, an absent one, in circles. */
export const rows: fc.Arbitrary<readonly Observation[]> = fc
  .array(
    fc.record({
      indicator: fc.constantFrom('acts-per-month', 'acts-per-month', 'acts-per-month', 'other'),
      scope: fc.constantFrom('all', 'all', 'all', 'snds'),
      area: fc.constantFrom('FR', 'FR', 'FR', 'FX'),
      category: fc.constantFrom(null, null, null, 'women'),
      measure: fc.constantFrom(
        'total' as const,
        'total' as const,
        'mean' as const,
        'peak' as const,
      ),
      period,
      amount,
      status: fc.constantFrom('published' as const, 'provisional' as const, 'estimate' as const),
      published,
      relation: fc.option(
        fc.record({
          kind: fc.constantFrom(
            'revises' as const,
            'rounds' as const,
            'repeats' as const,
            'disputes' as const,
          ),
          targets: fc.array(
            fc.integer({ min: 0, max: SIZE }).map((n) => `row-${String(n)}`),
            {
              minLength: 1,
              maxLength: 3,
            },
          ),
        }),
      ),
      ship: fc.constantFrom('plot' as const, 'plot' as const, 'note' as const),
    }),
    { maxLength: SIZE },
  )
  .map((sketches) =>
    sketches.map(({ period: days, ...sketch }, n) =>
      row({ ...sketch, ...days, id: `row-${String(n)}` }),
    ),
  );

/** One drawn total for each of some months: certain, estimated, disputing or revising another. */
export const monthlyTotals: fc.Arbitrary<readonly Observation[]> = fc
  .uniqueArray(
    fc.record({
      month: months,
      status: fc.constantFrom('published' as const, 'provisional' as const, 'estimate' as const),
      isDisputing: fc.constantFrom(true, false, false, false),
    }),
    { selector: ({ month }) => month, maxLength: 16 },
  )
  .map((sketches) =>
    sketches.map(({ month, status, isDisputing }) =>
      row({
        id: monthStart(month),
        start: monthStart(month),
        end: monthEnd(month),
        status,
        relation: isDisputing ? { kind: 'disputes', targets: ['elsewhere'] } : null,
      }),
    ),
  );
