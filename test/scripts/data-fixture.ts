/** A minimal valid dataset, to be broken one cell at a time. */
import { TABLE_NAMES, TABLES } from '../../scripts/data/tables.js';
import type { Column, TableName } from '../../scripts/data/tables.js';
import type { TableTexts } from '../../scripts/data/read.js';

export type Cells<Table extends TableName> = Partial<Record<Column<Table>, string>>;
export type Fixture = { readonly [Table in TableName]: readonly Cells<Table>[] };

const month = {
  indicator: 'acts-per-month',
  scope: 'all',
  measure: 'total',
  area: 'FR',
  period_start: '2019-01-01',
  period_end: '2019-01-31',
  period_basis: 'stated',
  unit: 'acts/month',
  bound: 'about',
  status: 'published',
  published: '2019-09-12',
  ship: 'plot',
} as const;

const share = {
  ...month,
  indicator: 'share-of-acts',
  measure: 'share',
  unit: '%',
  bound: 'exact',
  partition: 'providers',
} as const;

const names = { label_fr: 'Nom', label_en: 'Name' } as const;

/** Line 2 a first count, 3 its revision, 4 and 5 the shares of one base. */
export const VALID: Fixture = {
  observations: [
    { ...month, id: 'acts-per-month/2019-01', value: '2000' },
    {
      ...month,
      id: 'acts-per-month/2019-01/r1',
      value: '2500',
      published: '2020-01',
      relation: 'revises',
      target: 'acts-per-month/2019-01',
      note_fr: 'Révise.',
      note_en: 'Revises.',
    },
    { ...share, id: 'share-of-acts/2019-01/a', category: 'a', value: '60' },
    { ...share, id: 'share-of-acts/2019-01/b', category: 'b', value: '40.5' },
  ],
  citations: [
    {
      observation: 'acts-per-month/2019-01',
      source: 'paper-2019-09-12',
      origin: 's000-01',
      quote: 'près de 2 000 actes',
      wording: 'près de',
    },
    {
      observation: 'acts-per-month/2019-01/r1',
      source: 'paper-2020-01',
      origin: 'x-001',
      quote: '2 500 actes',
    },
    {
      observation: 'share-of-acts/2019-01/a',
      source: 'paper-2019-09-12',
      origin: 'x-002',
      quote: '60 % et 40,5 %',
    },
    {
      observation: 'share-of-acts/2019-01/b',
      source: 'paper-2019-09-12',
      origin: 'x-003',
      quote: '60 % et 40,5 %',
    },
  ],
  sources: [
    {
      id: 'paper-2019-09-12',
      publisher: 'Journal',
      date: '2019-09-12',
      date_basis: 'stated',
      url: 'https://example.org/a',
      kind: 'press',
      lang: 'fr',
    },
    {
      id: 'paper-2020-01',
      publisher: 'Journal',
      date: '2020-01',
      date_basis: 'deduced',
      kind: 'press',
      lang: 'fr',
    },
  ],
  events: [
    {
      ...names,
      id: 'start',
      date: '2018-09-15',
      kind: 'reimbursement',
      main: 'yes',
      detail_fr: 'Phrase.',
      detail_en: 'Sentence.',
      source: 'paper-2019-09-12',
      url: 'https://example.org/a',
      origin: 'e-06 s000-02',
      published: '2018-09-15',
    },
  ],
  indicators: [
    { ...names, id: 'acts-per-month', unit: 'acts/month' },
    { ...names, id: 'share-of-acts', unit: '%' },
  ],
  scopes: [{ ...names, id: 'all' }],
  areas: [{ id: 'FR', name_fr: 'France', name_en: 'France', kind: 'country' }],
  categories: [
    { ...names, id: 'a' },
    { ...names, id: 'b' },
  ],
  'core-facts': [{ id: 's000-01' }, { id: 's000-02' }],
};

const quoted = (cell: string): string =>
  /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** The text of each table. */
export function textsOf(fixture: Fixture): TableTexts {
  return Object.fromEntries(
    TABLE_NAMES.map((table) => {
      const columns: readonly string[] = TABLES[table];
      const rows = fixture[table] as readonly Readonly<Record<string, string>>[];
      const lines = rows.map((row) => columns.map((column) => quoted(row[column] ?? '')).join());
      return [table, [columns.join(), ...lines, ''].join('\n')];
    }),
  ) as TableTexts;
}

/** The valid dataset with some cells of the row at one line (2 = the first) replaced. */
export function broken<Table extends TableName>(
  table: Table,
  line: number,
  cells: Cells<Table>,
): Fixture {
  const rows = VALID[table].map((row, index) => (index === line - 2 ? { ...row, ...cells } : row));
  return { ...VALID, [table]: rows };
}

/** A fixture that breaks a rule, and what must be said of it. */
export type Case = readonly [
  rule: string,
  table: TableName,
  line: number,
  column: string,
  reason: RegExp,
  fixture: Fixture,
];

export const observation = (line: number, cells: Cells<'observations'>): Fixture =>
  broken('observations', line, cells);

export const citation = (line: number, cells: Cells<'citations'>): Fixture =>
  broken('citations', line, cells);
