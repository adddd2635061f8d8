/** The tables of `data/`: their names, their columns in order, and what a row read from one is. */

export const TABLES = {
  observations: [
    'id',
    'indicator',
    'scope',
    'measure',
    'area',
    'category',
    'partition',
    'part_of',
    'period_start',
    'period_end',
    'period_basis',
    'cutoff',
    'value',
    'value_high',
    'unit',
    'bound',
    'status',
    'published',
    'relation',
    'target',
    'ship',
    'note_fr',
    'note_en',
  ],
  citations: ['observation', 'source', 'origin', 'quote', 'wording'],
  sources: [
    'id',
    'publisher',
    'title',
    'date',
    'date_basis',
    'url',
    'kind',
    'attributed_to',
    'lang',
  ],
  events: [
    'id',
    'date',
    'end_date',
    'kind',
    'main',
    'label_fr',
    'label_en',
    'detail_fr',
    'detail_en',
    'source',
    'url',
    'origin',
    'published',
  ],
  indicators: ['id', 'label_fr', 'label_en', 'unit', 'note_fr', 'note_en'],
  scopes: ['id', 'label_fr', 'label_en', 'note_fr', 'note_en'],
  areas: ['id', 'insee', 'name_fr', 'name_en', 'kind'],
  categories: ['id', 'label_fr', 'label_en'],
  'core-facts': ['id'],
} as const;

export type TableName = keyof typeof TABLES;
export type Column<Table extends TableName> = (typeof TABLES)[Table][number];

/** One row: its cells as written, and the line of the file it starts at (the header is line 1). */
export interface Row<Table extends TableName = TableName> {
  readonly line: number;
  readonly cells: Readonly<Record<Column<Table>, string>>;
}

export type Tables = { readonly [Table in TableName]: readonly Row<Table>[] };

/** What is wrong, where, and by which rule. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly rule: string;
  readonly reason: string;
}

export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

/** Path of a table in the repository. */
export const fileOf = (table: TableName): string => `data/${table}.csv`;
