/** Writes rows as the text tables that `src/model/decode.ts` reads back. */
import {
  BASES,
  BOUNDS,
  MEASURES,
  RELATIONS,
  SHIPS,
  STATUSES,
} from '../../src/model/decode.js';
import { citationsByObservation, wordingOf } from './order.js';
import type { ObservationRow } from './split.js';
import type { Row, Tables } from './tables.js';

const DAY = 864e5;

/** Cells joined with `|`; empty ones at the end are left out. */
export function line(cells: readonly string[]): string {
  const unsafe = cells.find((cell) => /[|\n\\`]|\$\{/.test(cell));
  if (unsafe !== undefined) throw new Error(`a cell can't hold | \\ \` or a line break: ${unsafe}`);
  return cells.join('|').replace(/\|+$/, '');
}

const digit = (list: readonly string[], word: string): string => {
  const index = list.indexOf(word);
  if (index < 0) throw new Error(`${word} is none of ${list.join(', ')}`);
  return String(index);
};

/** Bound, status, basis, ship, measure, relation as one digit each; zeros at the end left out. */
function codeOf({ cells }: ObservationRow): string {
  return [
    digit(BOUNDS, cells.bound || 'unstated'),
    digit(STATUSES, cells.status),
    digit(BASES, cells.period_basis),
    digit(SHIPS, cells.ship),
    digit(MEASURES, cells.measure),
    digit(RELATIONS, cells.relation || 'none'),
  ]
    .join('')
    .replace(/0+$/, '');
}

/** Ids of the sources that are cited by these rows, each once, in order of first use. */
export function sourcesCited(rows: readonly ObservationRow[], tables: Tables): readonly string[] {
  const citations = citationsByObservation(tables);
  return [
    ...new Set(
      rows.flatMap(({ cells }) =>
        (citations.get(cells.id) ?? []).map((citation) => citation.cells.source),
      ),
    ),
  ];
}

/** Observations as `decodeObservations` reads them; `sources` fixes the positions. */
export function encodeObservations(
  rows: readonly ObservationRow[],
  sources: readonly string[],
  tables: Tables,
): string {
  const citations = citationsByObservation(tables);
  let indicator = '';
  return rows
    .flatMap((row) => {
      const { cells } = row;
      const cited = citations.get(cells.id) ?? [];
      const days = (Date.parse(cells.period_end) - Date.parse(cells.period_start)) / DAY + 1;
      const text = line([
        cells.id.slice(cells.indicator.length + 1),
        cells.period_start,
        String(days),
        [cells.value, cells.value_high].filter(Boolean).join(' '),
        codeOf(row),
        [...new Set(cited.map((citation) => sources.indexOf(citation.cells.source)))].join(' '),
        wordingOf(cited, cells.bound),
        cells.target,
        cells.cutoff,
        cells.scope === 'all' ? '' : cells.scope,
        cells.area === 'FR' ? '' : cells.area,
        cells.category,
      ]);
      const heading = cells.indicator === indicator ? [] : [cells.indicator];
      indicator = cells.indicator;
      return [...heading, text];
    })
    .join('\n');
}

/**
 * Documents as `decodeSources` reads them. Their addresses are a third of what a timeline would
 * load (1.1 kB brotli of 3.9), so that only the modules read on demand have them.
 */
export function encodeSources(
  ids: readonly string[],
  tables: Tables,
  addresses: 'with-addresses' | 'without-addresses',
): string {
  const rows = new Map(tables.sources.map((row) => [row.cells.id, row.cells]));
  return ids
    .map((id) => {
      const cells = rows.get(id);
      if (!cells) throw new Error(`no source ${id}`);
      return line([
        id,
        cells.publisher,
        cells.date,
        cells.date_basis === 'deduced' ? 'd' : '',
        addresses === 'with-addresses' ? cells.url.replace(/^http/, '') : '',
      ]);
    })
    .join('\n');
}

/** Events as `decodeEvents` reads them, oldest first. */
export function encodeEvents(events: readonly Row<'events'>[]): string {
  return [...events]
    .sort((a, b) => (a.cells.date < b.cells.date ? -1 : Number(a.cells.date > b.cells.date)))
    .map(({ cells }) =>
      line([
        cells.id,
        cells.date,
        cells.label_fr,
        cells.label_en,
        cells.end_date,
        cells.published === cells.date ? '' : cells.published,
        cells.main === 'yes' ? 'm' : '',
      ]),
    )
    .join('\n');
}

/** Names as `decodeNames` reads them. */
export const encodeNames = (names: readonly (readonly [string, string, string])[]): string =>
  names.map(([id, fr, en]) => line([id, fr, fr === en ? '' : en])).join('\n');

/** Names with a note and a unit: id, French, English, French note, English note, unit. */
export const encodeTerms = (
  terms: readonly Readonly<
    Record<'id' | 'label_fr' | 'label_en' | 'note_fr' | 'note_en' | 'unit', string>
  >[],
): string =>
  terms
    .map(({ id, label_fr, label_en, note_fr, note_en, unit }) =>
      line([id, label_fr, label_en, note_fr, note_en, unit]),
    )
    .join('\n');
