import { expect } from '@open-wc/testing';
import { parse } from 'csv-parse/browser/esm/sync';
import fc from 'fast-check';

import { CSV_COLUMNS, toCSV, type CsvDialect, type CsvRow } from '../../src/model/csv.js';

const april: CsvRow = {
  id: 'acts-per-month/2020-04',
  series: 'monthly',
  periodStart: '2020-04-01',
  periodEnd: '2020-04-30',
  periodBasis: 'stated',
  value: 4_500_000,
  valueHigh: null,
  unit: 'actes par mois',
  bound: 'at-least',
  wording: 'plus de',
  status: 'published',
  measure: 'total',
  scope: 'all',
  area: 'FR',
  published: '2020-09' as Exclude<CsvRow['published'], null>,
  relation: null,
  target: '',
  publisher: 'Unidentified',
  sourceUrl: 'https://example.org/a?b=1;c=2',
  quote: 'Il y en a eu "plus de 4,5 millions" ; en avril',
  note: '',
};

const lines = (text: string, dialect: CsvDialect): string[][] =>
  parse(text, { delimiter: dialect === 'fr' ? ';' : ',', bom: true, relaxColumnCount: false });

/** Header → cell of the only row. */
function cells(row: CsvRow, dialect: CsvDialect): Map<string, string> {
  const [header = [], values = []] = lines(toCSV([row], dialect), dialect);
  return new Map(header.map((name, column) => [name, values[column] ?? '']));
}

describe('CSV', () => {
  it('has one column for each part of a row', () => {
    const keys = CSV_COLUMNS.map(([key]) => key);
    expect([...keys].sort()).to.deep.equal(Object.keys(april).sort());
    for (const position of [1, 2] as const) {
      expect(new Set(CSV_COLUMNS.map((column) => column[position]))).to.have.property('size', 21);
    }
  });

  it('writes for programs: commas, ISO dates, codes, CRLF, no byte order mark', () => {
    const text = toCSV([april], 'machine');
    expect(text.startsWith('series,period_start,period_end,period_basis,value,')).to.equal(true);
    expect(text.endsWith('\r\n')).to.equal(true);
    expect(text.split('\r\n')).to.have.length(3);
    const row = cells({ ...april, value: 0.5 }, 'machine');
    expect(row.get('value')).to.equal('0.5');
    expect(row.get('period_start')).to.equal('2020-04-01');
    expect(row.get('published')).to.equal('2020-09');
    expect(row.get('bound')).to.equal('at-least');
    expect(row.get('wording')).to.equal('plus de');
    expect(row.get('value_high')).to.equal('');
    expect(row.get('quote')).to.equal(april.quote);
  });

  it('writes for a French spreadsheet', () => {
    const text = toCSV([april], 'fr');
    expect(text.startsWith('\uFEFFSérie;Début de la période;')).to.equal(true);
    const row = cells({ ...april, value: 0.5, relation: 'revises' }, 'fr');
    expect(row.get('Valeur')).to.equal('0,5');
    expect(row.get('Début de la période')).to.equal('01/04/2020');
    // As precise as known.
    expect(row.get('Publié le')).to.equal('09/2020');
    expect(row.get('Portée de la valeur')).to.equal('minimum');
    expect(row.get('Relation')).to.equal('révise');
    expect(row.get('Adresse de la source')).to.equal(april.sourceUrl);
    expect(row.get('Identifiant')).to.equal(april.id);
  });

  it('never writes an unknown value as zero', () => {
    const unknown = { ...april, value: null, bound: 'unstated', status: 'named' } as const;
    expect(cells(unknown, 'machine').get('value')).to.equal('');
    expect(cells(unknown, 'fr').get('Valeur')).to.equal('');
  });

  it('has only a header without rows', () => {
    expect(lines(toCSV([], 'machine'), 'machine')).to.have.length(1);
  });

  it('keeps spreadsheets from running a text', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r']) {
      for (const dialect of ['fr', 'machine'] as const) {
        const note = `${start}HYPERLINK("https://evil.example")`;
        expect([...cells({ ...april, note }, dialect).values()]).to.include(`'${note}`);
      }
    }
  });

  it('reads back as written, whatever the texts', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('"', ';', ',', '\n', '\r', '=', "'", 'é', ' ', '\uFEFF') }),
    );
    const row = fc.record({ wording: text, publisher: text, quote: text, note: text, unit: text });
    const neutral = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
    fc.assert(
      fc.property(fc.array(row), fc.constantFrom('fr', 'machine'), (texts, dialect) => {
        const rows = texts.map((cell) => ({ ...april, ...cell }));
        const [header = [], ...body] = lines(toCSV(rows, dialect), dialect);
        expect(header).to.have.length(CSV_COLUMNS.length);
        expect(body).to.have.length(rows.length);
        rows.forEach((written, line) => {
          CSV_COLUMNS.forEach(([key], column) => {
            if (!(key in (texts[line] ?? {}))) return;
            expect(body[line]?.[column]).to.equal(neutral(String(written[key])));
          });
        });
      }),
      { numRuns: 200 },
    );
  });
});
