/** What a rule of the validator is: a name and a search for the cells that break it. */
import { fileOf } from '../tables.js';
import type { Column, Problem, Row, TableName, Tables } from '../tables.js';

export interface Rule {
  readonly name: string;
  readonly check: (tables: Tables, report: Report) => void;
}

/** Reports one cell. */
export type Report = <Table extends TableName>(
  table: Table,
  row: Row<Table>,
  column: Column<Table>,
  reason: string,
) => void;

/** Problems found by the rules, in the order of the rules. */
export function runRules(rules: readonly Rule[], tables: Tables): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { name, check } of rules) {
    check(tables, (table, row, column, reason) => {
      problems.push({ file: fileOf(table), line: row.line, column, rule: name, reason });
    });
  }
  return problems;
}

/** A rule about each row of one table. */
export function rowRule<Table extends TableName>(
  table: Table,
  name: string,
  check: (
    cells: Row<Table>['cells'],
    report: (column: Column<Table>, reason: string) => void,
    tables: Tables,
  ) => void,
): Rule {
  return {
    name,
    check: (tables, report) => {
      for (const row of tables[table]) {
        const reportCell = (column: Column<Table>, reason: string): void =>
          report(table, row, column, reason);
        check(row.cells, reportCell, tables);
      }
    },
  };
}
