/** Rules about what observations say of each other: vintages, roundings, disputes, parts. */
import { lastDay } from '../order.js';
import type { Row, Tables } from '../tables.js';
import { rowRule } from './rule.js';
import type { Rule } from './rule.js';

type Cells = Row<'observations'>['cells'];

/** Sums of rounded shares may exceed 100 by this much. */
const SHARES_AT_MOST = 100.5;

const targetsOf = ({ target }: Cells): readonly string[] => target.split(' ').filter(Boolean);

const cellsById = (tables: Tables): ReadonlyMap<string, Cells> =>
  new Map(tables.observations.map(({ cells }) => [cells.id, cells]));

/** Whether following `next` from `start` comes back to it. */
function comesBack(start: string, next: (id: string) => readonly string[]): boolean {
  const waiting = [...next(start)];
  const seen = new Set<string>();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === start) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...next(id));
  }
  return false;
}

/** What a new vintage has in common with the old one. */
const SAME_FIGURE = [
  'indicator',
  'scope',
  'measure',
  'area',
  'category',
  'period_start',
  'period_end',
] as const;

const targetRules: readonly Rule[] = [
  rowRule('observations', 'relation-has-target', (cells, report) => {
    const count = targetsOf(cells).length;
    if (cells.relation && count === 0) report('target', `${cells.relation} needs a target`);
    if (!cells.relation && count > 0) report('relation', 'is empty although there is a target');
    if (cells.relation && cells.relation !== 'disputes' && count > 1) {
      report('target', `${cells.relation} takes one target, not ${count}`);
    }
  }),
  rowRule('observations', 'target-is-another', (cells, report, tables) => {
    const targets = targetsOf(cells);
    for (const id of targets) {
      if (id === cells.id) report('target', 'is the row itself');
      const found = tables.observations.find((row) => row.cells.id === id);
      if (!found) report('target', `no observation ${id}`);
      else if (cells.ship !== 'no' && found.cells.ship === 'no') {
        report('target', `${id} is not bundled`);
      }
    }
    if (new Set(targets).size < targets.length) report('target', 'names a row twice');
  }),
  {
    name: 'relations-acyclic',
    check: (tables, report) => {
      const all = cellsById(tables);
      for (const row of tables.observations) {
        if (targetsOf(row.cells).includes(row.cells.id)) continue;
        const next = (id: string): readonly string[] => {
          const cells = all.get(id);
          return cells ? targetsOf(cells) : [];
        };
        if (comesBack(row.cells.id, next)) {
          report('observations', row, 'target', 'the relations come back to this row');
        }
      }
    },
  },
  rowRule('observations', 'revises-same-figure', (cells, report, tables) => {
    if (cells.relation !== 'revises') return;
    const old = tables.observations.find((row) => row.cells.id === cells.target)?.cells;
    if (!old) return;
    for (const column of SAME_FIGURE.filter((name) => cells[name] !== old[name])) {
      report(column, `a new vintage keeps ${column} ${old[column]}`);
    }
    if (lastDay(cells.published) <= lastDay(old.published)) {
      report('published', `a new vintage is published after ${old.published}`);
    }
  }),
];

const partRules: readonly Rule[] = [
  rowRule('observations', 'part-of-another', (cells, report, tables) => {
    if (!cells.part_of) return;
    const whole = tables.observations.find((row) => row.cells.id === cells.part_of)?.cells;
    if (!whole) return;
    if (cells.part_of === cells.id) report('part_of', 'is the row itself');
    else if (whole.part_of === cells.id) report('part_of', 'each is a part of the other');
    if (Number(cells.value) > Number(whole.value)) {
      report('value', `${cells.value} is more than the whole, ${whole.value}`);
    }
  }),
  {
    name: 'partition-sum',
    check: (tables, report) => {
      const sums = new Map<string, number>();
      for (const row of tables.observations) {
        const { partition, value, measure } = row.cells;
        if (!partition) continue;
        if (measure !== 'share') report('observations', row, 'partition', 'only shares have one');
        const sum = (sums.get(partition) ?? 0) + Number(value);
        sums.set(partition, sum);
        if (sum > SHARES_AT_MOST) {
          const total = Math.round(sum * 10) / 10;
          report('observations', row, 'partition', `the shares of ${partition} add up to ${total}`);
        }
      }
    },
  },
  {
    name: 'partition-one-base',
    check: (tables, report) => {
      const first = new Map<string, Cells>();
      for (const row of tables.observations) {
        const { cells } = row;
        const other = cells.partition ? first.get(cells.partition) : undefined;
        if (cells.partition && !other) first.set(cells.partition, cells);
        const base = ['indicator', 'scope', 'period_start', 'period_end'] as const;
        for (const column of other ? base.filter((name) => cells[name] !== other[name]) : []) {
          report('observations', row, column, `differs within the partition ${cells.partition}`);
        }
      }
    },
  },
];

export const relationRules: readonly Rule[] = [...targetRules, ...partRules];
