/** Checks the tables against the Table Schemas of `data/datapackage.json`. */
import { readFile } from 'node:fs/promises';
import { fileOf, TABLE_NAMES, TABLES } from './tables.js';
import type { Problem, TableName, Tables } from './tables.js';

/** What is used of a Frictionless Table Schema. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'number' | 'date';
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maxLength?: number;
  };
}

export interface Schema {
  readonly fields: readonly Field[];
  readonly primaryKey?: string;
  readonly foreignKeys?: readonly {
    readonly fields: string;
    /** An empty resource is the table itself. */
    readonly reference: { readonly resource: string; readonly fields: string };
  }[];
}

export type Schemas = Readonly<Record<TableName, Schema>>;

/** Schemas of the tables by name. Throws if the package lacks a table or has other columns. */
export async function readSchemas(root: URL): Promise<Schemas> {
  const text = await readFile(new URL('data/datapackage.json', root), 'utf8');
  const { resources } = JSON.parse(text) as {
    readonly resources: readonly { readonly name: string; readonly schema: Schema }[];
  };
  const entries = TABLE_NAMES.map((table) => {
    const schema = resources.find(({ name }) => name === table)?.schema;
    const columns = schema?.fields.map(({ name }) => name).join();
    if (!schema || columns !== TABLES[table].join()) {
      throw new Error(`data/datapackage.json: the fields of ${table} are not its columns`);
    }
    return [table, schema] as const;
  });
  return Object.fromEntries(entries) as Schemas;
}

/** Problems of the tables with types, constraints, keys and order. */
export function checkSchemas(tables: Tables, schemas: Schemas): readonly Problem[] {
  return TABLE_NAMES.flatMap((table) => {
    const schema = schemas[table];
    return [
      ...schema.fields.flatMap((field) => checkField(table, field, tables)),
      ...checkOrder(table, schema, tables),
      ...checkReferences(table, schema, tables),
    ];
  });
}

interface Cell {
  readonly line: number;
  readonly text: string;
}

const columnOf = (tables: Tables, table: TableName, column: string): readonly Cell[] =>
  tables[table].map(({ line, cells }) => ({
    line,
    text: (cells as Readonly<Record<string, string>>)[column] ?? '',
  }));

function checkField(table: TableName, field: Field, tables: Tables): readonly Problem[] {
  const seen = new Set<string>();
  return columnOf(tables, table, field.name).flatMap(({ line, text }) => {
    const broken = faultOf(text, field);
    const repeated = field.constraints?.unique && seen.has(text);
    seen.add(text);
    const [rule, reason] = broken ?? (repeated ? ['unique', `"${text}" occurs twice`] : []);
    if (rule === undefined || reason === undefined) return [];
    return [{ file: fileOf(table), line, column: field.name, rule, reason }];
  });
}

/** Name of the constraint that a cell breaks, and why. */
function faultOf(
  text: string,
  { type, constraints = {} }: Field,
): readonly [rule: string, reason: string] | null {
  if (text === '') return constraints.required ? ['required', 'is empty'] : null;
  if (type === 'number' && !/^\d+(\.\d+)?$/.test(text)) {
    return ['type', `"${text}" is not a number (digits, a decimal point)`];
  }
  if (type === 'date' && !isDay(text)) return ['type', `"${text}" is not a day (YYYY-MM-DD)`];
  const { pattern, minimum, maxLength } = constraints;
  if (constraints.enum && !constraints.enum.includes(text)) {
    return ['enum', `"${text}" is none of ${constraints.enum.join(', ')}`];
  }
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test(text)) {
    return ['pattern', `"${text}" does not match ${pattern}`];
  }
  if (minimum !== undefined && Number(text) < minimum) return ['minimum', `is below ${minimum}`];
  if (maxLength !== undefined && [...text].length > maxLength) {
    return ['max-length', `${[...text].length} characters; at most ${maxLength}`];
  }
  return null;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // 30 February parses in some engines, but comes back as another day.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Rows are sorted by their key, so that a change shows where one looks for it. */
function checkOrder(table: TableName, { primaryKey }: Schema, tables: Tables): Problem[] {
  if (!primaryKey) return [];
  const cells = columnOf(tables, table, primaryKey);
  return cells.flatMap(({ line, text }, index) => {
    const before = cells[index - 1]?.text ?? '';
    if (before <= text) return [];
    const reason = `must come before "${before}": rows are sorted`;
    return [{ file: fileOf(table), line, column: primaryKey, rule: 'sorted', reason }];
  });
}

function checkReferences(
  table: TableName,
  { foreignKeys = [] }: Schema,
  tables: Tables,
): readonly Problem[] {
  return foreignKeys.flatMap(({ fields, reference }) => {
    const other = (reference.resource || table) as TableName;
    const known = new Set(columnOf(tables, other, reference.fields).map(({ text }) => text));
    return columnOf(tables, table, fields).flatMap(({ line, text }) => {
      if (text === '' || known.has(text)) return [];
      const reason = `"${text}" is not in ${fileOf(other)}`;
      return [{ file: fileOf(table), line, column: fields, rule: 'reference', reason }];
    });
  });
}
