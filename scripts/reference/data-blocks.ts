/** The blocks of docs/data.md: all that the tables of `data/` know. */
import { pathToFileURL } from 'node:url';
import { SERIES_CATALOG } from '../../src/model/series-catalog.js';
import { timelineDataset } from '../../src/model/dataset.js';
import { selectSeries } from '../../src/model/select.js';
import type { SeriesName } from '../../src/model/types.js';
import { parseTables, readTexts } from '../data/read.js';
import type { TableName, Tables } from '../data/tables.js';
import { certaintyBlocks } from './certainty-blocks.js';
import { dateText, type Figure } from './figures.js';
import { code, table } from './markdown.js';
import { relationBlocks } from './relation-blocks.js';

const SHIPS = ['plot', 'note', 'no'] as const;

const ascending = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => text !== '').toSorted();

/** "2018 – 2024": first and last year of the dates. */
function years(dates: readonly string[]): string {
  const [first = '', last = first] = [ascending(dates)[0], ascending(dates).at(-1)];
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  return from === to ? from : `${from}–${to}`;
}

const countOf = (figures: readonly Figure[], ship: string): string =>
  String(figures.filter((each) => each.ship === ship).length);

const WHAT: Readonly<Record<Exclude<TableName, 'core-facts'>, string>> = {
  observations: 'published values',
  citations: 'sentences that published them',
  sources: 'documents',
  events: 'dated events',
  indicators: 'what is measured',
  scopes: 'which acts, doctors or consultations are counted',
  areas: 'where',
  categories: 'of whom',
};

function counts(tables: Tables, figures: readonly Figure[]): string {
  const rows = Object.entries(WHAT).map(([name, what]) => [
    `[\`${name}.csv\`](../data/${name}.csv)`,
    String(tables[name as TableName].length),
    what,
  ]);
  const ships = SHIPS.map((ship) => [code(ship), countOf(figures, ship)]);
  return [
    table(['table', 'rows', 'a row is one of the'], rows),
    table(['`ship`', 'values'], ships),
  ].join('\n');
}

function indicators({ indicators: rows }: Tables, figures: readonly Figure[]): string {
  return table(
    ['indicator', 'what', 'unit', ...SHIPS.map(code), 'periods', 'published', 'scopes', 'note'],
    rows.map(({ cells }) => {
      const own = figures.filter(({ indicator }) => indicator === cells.id);
      const scopes = [...new Set(own.map(({ scope }) => scope))];
      return [
        code(cells.id),
        cells.label_en,
        cells.unit,
        ...SHIPS.map((ship) => countOf(own, ship)),
        years(own.flatMap(({ period_start, period_end }) => [period_start, period_end])),
        years(own.map(({ published }) => published)),
        scopes.map(code).join(', '),
        cells.note_en,
      ];
    }),
  );
}

/** What the timeline draws of each series and scope, and what is missing in between. */
function series(): string {
  const { observations } = timelineDataset();
  const rows = (Object.keys(SERIES_CATALOG) as SeriesName[]).flatMap((name) => {
    const { indicator, step, scopes, origin } = SERIES_CATALOG[name];
    return [...scopes].map(([scope, area]) => {
      const limits = { from: null, to: null, asOf: null, origin: origin(scope) };
      const { points, brackets, gaps } = selectSeries(observations, {
        indicator,
        step,
        scope,
        area,
        ...limits,
      });
      const missing = gaps.reduce((sum, { count }) => sum + count, 0);
      return [
        code(name),
        code(scope),
        area === 'FX' ? 'metropolitan France' : 'France',
        String(points.length),
        String(brackets.length),
        step === 'point' ? 'none is due' : String(missing),
        dateText(points[0]?.observation.period.start ?? ''),
        dateText(points.at(-1)?.observation.period.end ?? ''),
      ];
    });
  });
  const heads = [
    'series',
    'scope',
    'area',
    'points',
    'means and peaks',
    'periods without a figure',
  ];
  return table([...heads, 'from', 'to'], rows);
}

function terms(tables: Tables, figures: readonly Figure[]) {
  const used = (column: 'scope' | 'area' | 'category', id: string): string =>
    String(figures.filter((each) => each[column] === id).length);
  return {
    scopes: table(
      ['scope', 'what is counted', 'values', 'indicators', 'note'],
      tables.scopes.map(({ cells: { id, label_en, note_en } }) => {
        const own = figures.filter(({ scope }) => scope === id);
        const names = [...new Set(own.map(({ indicator }) => code(indicator)))];
        return [code(id), label_en, String(own.length), names.join(', '), note_en];
      }),
    ),
    areas: table(
      ['area', 'Insee', 'name', 'kind', 'values'],
      tables.areas.map(({ cells: { id, insee, name_en, kind } }) => [
        code(id),
        insee,
        name_en,
        kind,
        used('area', id),
      ]),
    ),
    categories: table(
      ['category', 'of whom', 'values'],
      tables.categories.map(({ cells: { id, label_en } }) => [
        code(id),
        label_en,
        used('category', id),
      ]),
    ),
    events: table(
      ['event', 'date', 'kind', 'label', 'default', 'source'],
      tables.events.map(({ cells }) => [
        code(cells.id),
        dateText(cells.date) + (cells.end_date ? ` – ${dateText(cells.end_date)}` : ''),
        cells.kind,
        cells.label_en,
        cells.main === 'yes' ? 'shown' : '',
        cells.url ? `[${cells.source}](${cells.url})` : `${cells.source} (address not known)`,
      ]),
    ),
  };
}

function sources({ sources: rows, citations, events }: Tables): string {
  return table(
    ['source', 'publisher', 'date', 'kind', 'quotes', 'sentences', 'events'],
    rows.map(({ cells }) => {
      const { id, publisher, title, url, date, date_basis, kind, attributed_to } = cells;
      const name = title ? `${publisher}, “${title}”` : publisher;
      return [
        code(id),
        url ? `[${name}](${url})` : `${name} (address not known)`,
        date ? dateText(date) + (date_basis === 'deduced' ? ' (deduced)' : '') : 'not known',
        kind,
        attributed_to,
        String(citations.filter(({ cells: { source } }) => source === id).length),
        String(events.filter(({ cells: { source } }) => source === id).length),
      ];
    }),
  );
}

/** By name of the block. @throws when a table can't be read as it should be. */
export async function dataBlocks(root: string): Promise<Readonly<Record<string, string>>> {
  const { tables, problems } = parseTables(await readTexts(pathToFileURL(`${root}/`)));
  const [problem] = problems;
  if (problem) throw new Error(`${problem.file}:${problem.line}: ${problem.reason}`);
  const figures = tables.observations.map(({ cells }) => cells);
  return {
    counts: counts(tables, figures),
    series: series(),
    indicators: indicators(tables, figures),
    ...terms(tables, figures),
    sources: sources(tables),
    ...certaintyBlocks(tables, figures),
    ...relationBlocks(tables, figures),
  };
}
