/** Rules about the sources, the events and the words of every table. */
import { sourceId } from '../encode.js';
import { lastDay } from '../order.js';
import { fileOf, TABLE_NAMES } from '../tables.js';
import type { Problem, Tables } from '../tables.js';
import { rowRule } from './rule.js';
import type { Rule } from './rule.js';

/** Nothing was published on the subject before, and nothing is published in the future. */
const FIRST_DAY = '2017-01-01';

function isAddress(text: string): boolean {
  try {
    const { protocol, hostname } = new URL(text);
    return /^https?:$/.test(protocol) && hostname.includes('.') && !/\s/.test(text);
  } catch {
    return false;
  }
}

export const documentRules: readonly Rule[] = [
  rowRule('sources', 'address', ({ url }, report) => {
    if (url && !isAddress(url)) report('url', `"${url}" is not an address (http or https)`);
  }),
  rowRule('sources', 'date-basis', ({ date, date_basis }, report) => {
    if (date && !date_basis) report('date_basis', 'is empty although there is a date');
    if (!date && date_basis) report('date_basis', 'needs a date');
  }),
  rowRule('sources', 'date-plausible', ({ date }, report) => {
    if (!date) return;
    const today = new Date().toISOString().slice(0, date.length);
    if (lastDay(date) < FIRST_DAY) report('date', `${date} is before ${FIRST_DAY}`);
    if (date > today) report('date', `${date} is in the future`);
  }),
  {
    name: 'source-is-used',
    check: (tables, report) => {
      const used = new Set([
        ...tables.citations.map(({ cells }) => cells.source),
        ...tables.events.map(({ cells }) => cells.source),
      ]);
      for (const row of tables.sources) {
        if (!used.has(row.cells.id)) report('sources', row, 'id', 'nothing cites this source');
      }
    },
  },
  {
    name: 'source-once',
    check: (tables, report) => {
      const seen = new Set<string>();
      for (const row of tables.sources) {
        const id = sourceId(row);
        if (seen.has(id)) report('sources', row, 'publisher', `"${id}" is in the table already`);
        seen.add(id);
      }
    },
  },
  rowRule('events', 'event-order', ({ date, end_date, published }, report) => {
    if (end_date && lastDay(end_date) < date) report('end_date', `is before ${date}`);
    if (lastDay(published) < date) report('published', `is before the event, ${date}`);
  }),
  rowRule('events', 'event-address', ({ url, source }, report, tables) => {
    const known = tables.sources.find(({ cells }) => cells.id === source)?.cells.url;
    if (known !== undefined && known !== url) report('url', `is not that of ${source}, "${known}"`);
  }),
];

/** What the compiled modules and the pages can't hold; the same for every cell of every table. */
export function checkText(tables: Tables): readonly Problem[] {
  return TABLE_NAMES.flatMap((table) =>
    tables[table].flatMap(({ line, cells }) =>
      Object.entries(cells).flatMap(([column, cell]: [string, string]) => {
        const report = (reason: string): Problem[] => [
          { file: fileOf(table), line, column, rule: 'text', reason },
        ];
        if (cell !== cell.trim()) return report('begins or ends with a space');
        if (/[\n\\`|{}]/.test(cell)) return report('holds a line break or one of \\ ` | { }');
        return cell === cell.normalize('NFC') ? [] : report('is not in Unicode form NFC');
      }),
    ),
  );
}
