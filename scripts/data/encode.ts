/** Writes rows as the text tables that `src/model/decode.ts` reads back. */
import { BASES, BOUNDS, MEASURES, RELATIONS, SHIPS, STATUSES } from '../../src/model/decode.js';
import { parsePeriod } from '../../src/model/period.js';
import { citationsByObservation, wordingOf } from './order.js';
import type { ObservationRow } from './split.js';
import type { Row, Tables } from './tables.js';

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

/**
 * How many documents of an observation a module names: what is drawn names the one that published
 * it first (the others come with the quotes), which spares the timeline 0.2 kB brotli.
 */
export type Cited = 'first' | 'all';

/** Ids of the sources that are cited by these rows, each once, in order of first use. */
export function sourcesCited(
  rows: readonly ObservationRow[],
  tables: Tables,
  which: Cited,
): readonly string[] {
  const citations = citationsByObservation(tables);
  return [
    ...new Set(
      rows.flatMap(({ cells }) =>
        (citations.get(cells.id) ?? [])
          .slice(0, which === 'first' ? 1 : undefined)
          .map((citation) => citation.cells.source),
      ),
    ),
  ];
}

/** What follows the area, scope and category in an id: `r1`, `rounded`; usually empty. */
function variantOf({ cells }: ObservationRow, base: string): string {
  if (cells.id === base) return '';
  if (cells.id.startsWith(`${base}/`)) return cells.id.slice(base.length + 1);
  throw new Error(`${cells.id} must begin with ${base}`);
}

/** The first day, and the last after it, if the name of the period doesn't tell them. */
function daysOf({ cells }: ObservationRow, name: string): string {
  const ends = name.split('_');
  const [first, last] = [parsePeriod(ends[0] ?? ''), parsePeriod(ends.at(-1) ?? '')];
  if (last?.end !== cells.period_end) return `${cells.period_start} ${cells.period_end}`;
  return first?.start === cells.period_start ? '' : cells.period_start;
}

/** Observations as `decodeObservations` reads them; `sources` fixes the positions. */
export function encodeObservations(
  rows: readonly ObservationRow[],
  sources: readonly string[],
  tables: Tables,
  which: Cited,
): string {
  const citations = citationsByObservation(tables);
  let indicator = '';
  return rows
    .flatMap((row) => {
      const { cells } = row;
      const cited = citations.get(cells.id) ?? [];
      const scope = cells.scope === 'all' ? '' : cells.scope;
      const area = cells.area === 'FR' ? '' : cells.area;
      const period = cells.id.split('/')[1] ?? '';
      const base = [cells.indicator, period, area, scope, cells.category].filter(Boolean).join('/');
      const text = line([
        period,
        [cells.value, cells.value_high].filter(Boolean).join(' '),
        codeOf(row),
        [...new Set(cited.map((citation) => sources.indexOf(citation.cells.source)))]
          .filter((position) => position >= 0)
          .slice(0, which === 'first' ? 1 : undefined)
          .join(' '),
        wordingOf(cited, cells.bound),
        variantOf(row, base),
        cells.cutoff,
        scope,
        area,
        cells.category,
        cells.target === base ? '' : cells.target,
        daysOf(row, period),
      ]);
      const heading = cells.indicator === indicator ? [] : [cells.indicator];
      indicator = cells.indicator;
      return [...heading, text];
    })
    .join('\n');
}

/** The id that `decodeSources` gives a document. */
export const sourceId = ({ cells }: Row<'sources'>): string =>
  `${cells.publisher} ${cells.date || addressOf(cells.url)}`;

const addressOf = (url: string): string => url.replace(/^http/, '');

/**
 * Documents as `decodeSources` reads them. Their addresses are a third of what a timeline would
 * load (1.1 kB brotli of 3.9), so that only the modules read on demand have them.
 */
export function encodeSources(
  ids: readonly string[],
  tables: Tables,
  addresses: 'with-addresses' | 'without-addresses',
): string {
  const rows = new Map(tables.sources.map((row) => [row.cells.id, row]));
  return ids
    .map((id) => {
      const row = rows.get(id);
      if (!row) throw new Error(`no source ${id}`);
      const { publisher, date, date_basis, url } = row.cells;
      const address = addresses === 'with-addresses' ? addressOf(url) : '';
      return line([publisher, date, date_basis === 'deduced' ? 'd' : '', address]);
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
