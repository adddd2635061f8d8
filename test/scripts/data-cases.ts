/** Datasets that break the schema or a rule about one observation. */
import { broken, citation, observation, VALID } from './data-fixture.js';
import type { Case, Cells, Fixture } from './data-fixture.js';

const MONTH = 'acts-per-month/2019-01';

/** A copy of the first observation with its citation, which sorts after it. */
function withTwin(cells: Cells<'observations'>): Fixture {
  const [first, ...others] = VALID.observations;
  const [cited, ...rest] = VALID.citations;
  const id = `${MONTH}/again`;
  return {
    ...VALID,
    observations: [{ ...first }, { ...first, id, ...cells }, ...others],
    citations: [{ ...cited }, { ...cited, observation: id }, ...rest],
  };
}

export const schemaCases: readonly Case[] = [
  ['required', 'observations', 2, 'scope', /is empty/, observation(2, { scope: '' })],
  [
    'type',
    'observations',
    2,
    'value',
    /"2 000" is not a number/,
    observation(2, { value: '2 000' }),
  ],
  [
    'type',
    'observations',
    2,
    'period_end',
    /"2019-02-30" is not a day/,
    observation(2, { period_end: '2019-02-30' }),
  ],
  [
    'enum',
    'observations',
    2,
    'bound',
    /"near" is none of exact/,
    observation(2, { bound: 'near' }),
  ],
  [
    'pattern',
    'observations',
    2,
    'published',
    /"12\/09\/2019" does not match/,
    observation(2, { published: '12/09/2019' }),
  ],
  [
    'unique',
    'core-facts',
    3,
    'id',
    /"s000-01" occurs twice/,
    broken('core-facts', 3, { id: 's000-01' }),
  ],
  [
    'sorted',
    'sources',
    3,
    'id',
    /must come before "paper-2019-09-12"/,
    broken('sources', 3, { id: 'a' }),
  ],
  [
    'reference',
    'observations',
    2,
    'area',
    /"FR-XXX" is not in data\/areas.csv/,
    observation(2, { area: 'FR-XXX' }),
  ],
  [
    'reference',
    'citations',
    3,
    'source',
    /"nobody" is not in data\/sources.csv/,
    citation(3, { source: 'nobody' }),
  ],
  [
    'max-length',
    'citations',
    2,
    'quote',
    /201 characters; at most 200/,
    citation(2, { quote: `près de ${'a'.repeat(193)}` }),
  ],
];

export const observationCases: readonly Case[] = [
  [
    'id-parts',
    'observations',
    4,
    'id',
    /must hold \/a/,
    {
      ...observation(4, { id: 'share-of-acts/2019-01/0' }),
      citations: citation(4, { observation: 'share-of-acts/2019-01/0' }).citations,
    },
  ],
  [
    'period-order',
    'observations',
    2,
    'period_end',
    /2018-12-31 is before period_start 2019-01-01/,
    observation(2, { period_end: '2018-12-31' }),
  ],
  [
    'named-has-no-value',
    'observations',
    2,
    'value',
    /only named has no value/,
    observation(2, { status: 'named', bound: '' }),
  ],
  [
    'named-has-no-value',
    'observations',
    2,
    'bound',
    /is empty although the status is published/,
    observation(2, { bound: '' }),
  ],
  [
    'range',
    'observations',
    2,
    'value_high',
    /a range needs an upper value/,
    observation(2, { bound: 'range' }),
  ],
  [
    'range',
    'observations',
    2,
    'value_high',
    /1000 is not above 2000/,
    observation(2, { bound: 'range', value_high: '1000' }),
  ],
  [
    'range',
    'observations',
    2,
    'value_high',
    /only a range has an upper value/,
    observation(2, { value_high: '3000' }),
  ],
  ['share', 'observations', 4, 'value', /at most 100/, observation(4, { value: '101' })],
  ['unit', 'observations', 2, 'unit', /acts is not the unit/, observation(2, { unit: 'acts' })],
  [
    'published-after-period',
    'observations',
    2,
    'published',
    /2019-09-12 is before the period's end 2019-12-31/,
    observation(2, { period_end: '2019-12-31' }),
  ],
  [
    'published-after-cutoff',
    'observations',
    2,
    'published',
    /2019-09-12 is before the cutoff 2019-10/,
    observation(2, { cutoff: '2019-10' }),
  ],
  [
    'forecast-ahead',
    'observations',
    2,
    'status',
    /after the period: not a forecast/,
    observation(2, { status: 'forecast' }),
  ],
  [
    'shipped-is-dated',
    'observations',
    2,
    'published',
    /an undated value may not be bundled/,
    {
      ...observation(2, { published: '' }),
      sources: VALID.sources.map((row) => ({ ...row, date: '', date_basis: '' })),
    },
  ],
  [
    'notes-in-both-languages',
    'observations',
    3,
    'note_en',
    /is empty although note_fr is not/,
    observation(3, { note_en: '' }),
  ],
  ['unique-value', 'observations', 3, 'id', /says the same as line 2/, withTwin({ value: '2100' })],
];
