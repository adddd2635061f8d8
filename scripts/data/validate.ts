/** Reads the tables and runs every rule over them. */
import { parseTables, readTexts } from './read.js';
import type { TableTexts } from './read.js';
import type { Problem, Tables } from './tables.js';

/** Parses and checks; the tables may be used only if there is no problem. */
export function validate(texts: TableTexts): { tables: Tables; problems: readonly Problem[] } {
  return parseTables(texts);
}

/** Reads the tables below `root` and checks them. */
export async function loadTables(
  root: URL,
): Promise<{ tables: Tables; problems: readonly Problem[] }> {
  return validate(await readTexts(root));
}

/** `data/observations.csv:12: column bound: reason` */
export function describe({ file, line, column, reason }: Problem): string {
  return `${file}:${line}: ${column ? `column ${column}: ` : ''}${reason}`;
}
