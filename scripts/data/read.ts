/** Reads the CSV tables, keeping for each row the line it came from. */
import { CsvError, parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import { fileOf, TABLE_NAMES, TABLES } from './tables.js';
import type { Problem, Row, TableName, Tables } from './tables.js';

/** Text of each table by name. */
export type TableTexts = Readonly<Record<TableName, string>>;

interface ParsedRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Reads the text of every table below the repository's root. */
export async function readTexts(root: URL): Promise<TableTexts> {
  const texts = await Promise.all(
    TABLE_NAMES.map(
      async (table) => [table, await readFile(new URL(fileOf(table), root), 'utf8')] as const,
    ),
  );
  return Object.fromEntries(texts) as TableTexts;
}

/**
 * Parses the tables. A file that isn't RFC 4180, lacks the expected header or has a row of the
 * wrong length is reported and read as far as possible.
 */
export function parseTables(texts: TableTexts): { tables: Tables; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const tables = Object.fromEntries(
    TABLE_NAMES.map((table) => [table, parseTable(table, texts[table], problems)]),
  ) as unknown as Tables;
  return { tables, problems };
}

function parseTable(table: TableName, text: string, problems: Problem[]): Row[] {
  const columns: readonly string[] = TABLES[table];
  const report = (line: number, column: string, reason: string): void => {
    problems.push({ file: fileOf(table), line, column, rule: 'csv', reason });
  };
  let records: readonly ParsedRecord[];
  try {
    records = parse(text, {
      info: true,
      relax_column_count: true,
    }) as unknown as readonly ParsedRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    report(Number(error['lines'] ?? 1), '', error.message);
    return [];
  }
  const [header, ...body] = records;
  if (header?.record.join() !== columns.join()) {
    report(1, '', `the header must be ${columns.join()}`);
    return [];
  }
  if (text.includes('\r')) report(1, '', 'lines must end with LF alone');
  return body.flatMap(({ record, info }) => {
    // csv-parse counts to the last line of a record: a cell may hold line breaks.
    const line = info.lines - record.join().split('\n').length + 1;
    if (record.length !== columns.length) {
      report(line, '', `has ${record.length} cells instead of ${columns.length}`);
      return [];
    }
    const cells = Object.fromEntries(columns.map((name, index) => [name, record[index] ?? '']));
    return [{ line, cells: cells as Row['cells'] }];
  });
}
