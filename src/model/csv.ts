/**
 * Writes rows as CSV, for programs or for a French spreadsheet. A lazy chunk: types only.
 */
import type { Amount, Measure, Period, ReducedDate, Relation, Status } from './types.js';

/** One figure with everything that a data journalist needs to quote it. Empty text = unknown. */
export interface CsvRow {
  readonly id: string;
  readonly series: string;
  /** Days, both inclusive. */
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly periodBasis: Period['basis'];
  /** `null` for a figure cited without a value: never 0. */
  readonly value: number | null;
  /** The upper end of a range. */
  readonly valueHigh: number | null;
  readonly unit: string;
  readonly bound: Amount['bound'];
  /** The source's own qualifier, verbatim. */
  readonly wording: string;
  readonly status: Status;
  readonly measure: Measure;
  readonly scope: string;
  readonly area: string;
  readonly published: ReducedDate | null;
  readonly relation: Relation['kind'] | null;
  /** Ids of the rows that the relation is about, separated by spaces. */
  readonly target: string;
  readonly publisher: string;
  readonly sourceUrl: string;
  readonly quote: string;
  readonly note: string;
}

/** `machine`: RFC 4180, English headers. `fr`: opens with a double click in a French Excel. */
export type CsvDialect = 'fr' | 'machine';

/** The order of the columns, with their headers. */
export const CSV_COLUMNS: readonly (readonly [
  key: keyof CsvRow,
  machine: string,
  french: string,
])[] = [
  ['series', 'series', 'Série'],
  ['periodStart', 'period_start', 'Début de la période'],
  ['periodEnd', 'period_end', 'Fin de la période'],
  ['periodBasis', 'period_basis', 'Origine de la période'],
  ['value', 'value', 'Valeur'],
  ['valueHigh', 'value_high', 'Valeur haute'],
  ['unit', 'unit', 'Unité'],
  ['bound', 'bound', 'Portée de la valeur'],
  ['wording', 'wording', 'Formulation de la source'],
  ['status', 'status', 'Statut'],
  ['measure', 'measure', 'Mesure'],
  ['scope', 'scope', 'Périmètre'],
  ['area', 'area', 'Territoire'],
  ['published', 'published', 'Publié le'],
  ['relation', 'relation', 'Relation'],
  ['target', 'target', 'Chiffres visés'],
  ['publisher', 'publisher', 'Éditeur'],
  ['sourceUrl', 'source_url', 'Adresse de la source'],
  ['quote', 'quote', 'Citation'],
  ['note', 'note', 'Note'],
  ['id', 'id', 'Identifiant'],
];

/** French words of the codes; a code means the same in every column. */
const FRENCH: Readonly<
  Record<Period['basis'] | Amount['bound'] | Status | Measure | Relation['kind'], string>
> = {
  stated: 'énoncée',
  deduced: 'déduite',
  exact: 'telle que publiée',
  about: 'arrondi',
  'at-least': 'minimum',
  'at-most': 'maximum',
  range: 'fourchette',
  unstated: 'sans valeur',
  published: 'publié',
  provisional: 'provisoire',
  estimate: 'estimation',
  forecast: 'prévision',
  claim: 'chiffre d’entreprise',
  named: 'cité sans valeur',
  total: 'total',
  mean: 'moyenne',
  peak: 'pic',
  share: 'part',
  count: 'effectif',
  price: 'prix',
  revises: 'révise',
  rounds: 'arrondit',
  repeats: 'répète',
  disputes: 'conteste',
};

const CODES: ReadonlySet<keyof CsvRow> = new Set([
  'periodBasis',
  'bound',
  'status',
  'measure',
  'relation',
]);
const DATES: ReadonlySet<keyof CsvRow> = new Set(['periodStart', 'periodEnd', 'published']);

/**
 * Writes a header and one line per row, each ended by CRLF.
 *
 * - `machine`: commas, ISO dates, decimal point, codes as in the dataset, no byte order mark.
 * - `fr`: byte order mark, semicolons, dates as `jj/mm/aaaa` (as precise as known), decimal
 *   comma, codes in French.
 *
 * A text that a spreadsheet would run as a formula is preceded by an apostrophe in both.
 */
export function toCSV(rows: readonly CsvRow[], dialect: CsvDialect): string {
  const isFrench = dialect === 'fr';
  const separator = isFrench ? ';' : ',';
  const line = (cells: readonly string[]): string =>
    cells.map((cell) => quoted(cell, separator)).join(separator) + '\r\n';
  const header = line(CSV_COLUMNS.map(([, machine, french]) => (isFrench ? french : machine)));
  const body = rows.map((row) =>
    line(CSV_COLUMNS.map(([key]) => (isFrench ? frenchCell(row, key) : machineCell(row, key)))),
  );
  return (isFrench ? '\uFEFF' : '') + header + body.join('');
}

function machineCell(row: CsvRow, key: keyof CsvRow): string {
  const cell = row[key];
  return typeof cell === 'string' ? withoutFormula(cell) : String(cell ?? '');
}

function frenchCell(row: CsvRow, key: keyof CsvRow): string {
  const cell = row[key];
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  if (cell && DATES.has(key)) return withoutFormula(cell.split('-').reverse().join('/'));
  if (cell && CODES.has(key)) return FRENCH[cell as keyof typeof FRENCH];
  return withoutFormula(cell ?? '');
}

/** Signs that start a formula in Excel, LibreOffice or Google Sheets get an apostrophe before them. */
function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(cell: string, separator: string): string {
  return /["\r\n]/.test(cell) || cell.includes(separator)
    ? `"${cell.replaceAll('"', '""')}"`
    : cell;
}
