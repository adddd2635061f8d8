/** Rules about the sentences behind the observations. */
import { agrees, citationsByObservation } from '../order.js';
import type { Row } from '../tables.js';
import { rowRule } from './rule.js';
import type { Rule } from './rule.js';

/** Characters; short quotation of another's text. */
const QUOTE_AT_MOST = 200;

/** A bound that only a sentence can justify. */
const WORDED: ReadonlySet<string> = new Set(['at-least', 'at-most']);

export const citationRules: readonly Rule[] = [
  rowRule('citations', 'quote-length', ({ quote }, report) => {
    const length = [...quote].length;
    if (!quote.trim()) report('quote', 'is empty');
    if (length > QUOTE_AT_MOST) report('quote', `${length} characters; at most ${QUOTE_AT_MOST}`);
  }),
  rowRule('citations', 'wording-in-quote', ({ quote, wording }, report) => {
    if (!quote.includes(wording)) report('wording', `"${wording}" is not a part of the quote`);
  }),
  {
    name: 'citations-sorted-unique',
    check: (tables, report) => {
      let before: Row<'citations'> | undefined;
      const seen = new Map<string, number>();
      for (const row of tables.citations) {
        const { observation, source, origin } = row.cells;
        if (before && before.cells.observation > observation) {
          report('citations', row, 'observation', `must come before ${before.cells.observation}`);
        }
        before = row;
        const key = [observation, source, origin].join(' ');
        const first = seen.get(key);
        if (first === undefined) seen.set(key, row.line);
        else report('citations', row, 'origin', `cites the same as line ${first}`);
      }
    },
  },
  {
    name: 'observation-is-cited',
    check: (tables, report) => {
      const citations = citationsByObservation(tables);
      for (const row of tables.observations) {
        if (!citations.has(row.cells.id)) {
          report('observations', row, 'id', 'no citation: no value without its sentence');
        }
      }
    },
  },
  {
    name: 'published-is-earliest',
    check: (tables, report) => {
      const citations = citationsByObservation(tables);
      const dates = new Map(tables.sources.map(({ cells }) => [cells.id, cells.date]));
      for (const row of tables.observations) {
        const earliest = citations.get(row.cells.id)?.[0]?.cells.source;
        const date = earliest === undefined ? undefined : dates.get(earliest);
        if (date !== undefined && date !== row.cells.published) {
          const reason = `the earliest source cited, ${earliest}, is of "${date}"`;
          report('observations', row, 'published', reason);
        }
      }
    },
  },
  {
    name: 'bound-is-worded',
    check: (tables, report) => {
      const citations = citationsByObservation(tables);
      for (const row of tables.observations) {
        const { bound, id } = row.cells;
        const cited = citations.get(id) ?? [];
        if (WORDED.has(bound) && !cited.some(({ cells }) => agrees(cells.wording, bound))) {
          report('observations', row, 'bound', `no citation has a wording that says ${bound}`);
        }
      }
    },
  },
  {
    name: 'core-facts-cited',
    check: (tables, report) => {
      const cited = new Set([
        ...tables.citations.map(({ cells }) => cells.origin),
        ...tables.events.flatMap(({ cells }) => cells.origin.split(' ')),
      ]);
      for (const row of tables['core-facts']) {
        if (!cited.has(row.cells.id)) {
          report('core-facts', row, 'id', `${row.cells.id} is no origin of a citation or an event`);
        }
      }
    },
  },
];
