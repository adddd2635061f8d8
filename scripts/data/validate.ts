/** Reads the tables and runs every check over them. */
import { parseTables, readTexts } from './read.js';
import type { TableTexts } from './read.js';
import { checkRules } from './rules.js';
import { checkSchemas, readSchemas } from './schema.js';
import type { Schemas } from './schema.js';
import { fileOf, TABLE_NAMES } from './tables.js';
import type { Problem, Tables } from './tables.js';

export interface Validation {
  /** To be used only if there is no problem. */
  readonly tables: Tables;
  /** By table, line and column. */
  readonly problems: readonly Problem[];
}

const ORDER = TABLE_NAMES.map(fileOf);

/** Parses and checks. The rules run only on tables that fit their schema. */
export function validate(texts: TableTexts, schemas: Schemas): Validation {
  const { tables, problems } = parseTables(texts);
  const formal = [...problems, ...checkSchemas(tables, schemas)];
  const found = formal.length > 0 ? formal : checkRules(tables);
  const sorted = [...found].sort(
    (a, b) => ORDER.indexOf(a.file) - ORDER.indexOf(b.file) || a.line - b.line,
  );
  return { tables, problems: sorted };
}

/** Reads the tables below `root` and checks them. */
export async function loadTables(root: URL): Promise<Validation> {
  return validate(await readTexts(root), await readSchemas(root));
}

/** `data/observations.csv:12: column bound: reason` */
export function describe({ file, line, column, reason }: Problem): string {
  return `${file}:${line}: ${column ? `column ${column}: ` : ''}${reason}`;
}
