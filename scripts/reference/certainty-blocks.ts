/** How certain each figure is, and in which words it is told: the blocks of docs/data.md. */
import { qualifierOf } from '../../src/format/qualifier.js';
import { messagesFor } from '../../src/i18n/resolve.js';
import type { Amount } from '../../src/model/types.js';
import type { Tables } from '../data/tables.js';
import type { Figure } from './figures.js';
import { code, table } from './markdown.js';

const BOUNDS = ['exact', 'about', 'at-least', 'at-most', 'range', ''] as const;

/** What each says of the true figure. */
const MEANING: Readonly<Record<(typeof BOUNDS)[number], string>> = {
  exact: 'the figure as it was printed',
  about: 'the source rounds it, or says so',
  'at-least': 'the true figure is higher, or equal',
  'at-most': 'the true figure is lower, or equal',
  range: 'the source gives two ends',
  '': 'the source names the thing without a number',
};

const STATUSES: Readonly<Record<string, string>> = {
  published: 'told as a result',
  provisional: 'told as not final',
  estimate: 'told as an estimate',
  forecast: 'told before the period',
  claim: 'told by a company about itself',
  named: 'told without a number',
};

const MEASURES: Readonly<Record<string, string>> = {
  total: 'all of the period',
  mean: 'a pace over several weeks or months: a bracket, never a point of the line',
  peak: 'the highest value within the period: never a point of the line',
  share: 'per cent of a whole that the scope names',
  count: 'how many there were',
  price: 'a tariff',
};

const sentence = (text: string | undefined): string => (text ? `“${text}”` : '');

/** The sources' own qualifiers of these figures, the most frequent first. */
function wordings({ citations }: Tables, figures: readonly Figure[]): string {
  const ids = new Set(figures.map(({ id }) => id));
  const counts = new Map<string, number>();
  for (const { cells } of citations) {
    if (!ids.has(cells.observation) || cells.wording === '') continue;
    const wording = cells.wording.toLowerCase();
    counts.set(wording, (counts.get(wording) ?? 0) + 1);
  }
  return [...counts]
    .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    .map(([wording, count]) => `${wording} (${count})`)
    .join(', ');
}

/** "plus de" / "more than"; of a rounded figure the source's own words stay. */
function shown(bound: string, language: 'fr' | 'en'): string {
  if (bound !== 'at-least' && bound !== 'at-most') return '';
  const amount: Amount = { bound, value: 1 };
  const { words } = messagesFor(language).messages;
  return `“${qualifierOf({ amount, wording: '' }, language)}”, ${words[bound]}`;
}

export function certaintyBlocks(
  tables: Tables,
  figures: readonly Figure[],
): Readonly<Record<'bounds' | 'statuses' | 'measures', string>> {
  const of = (column: 'bound' | 'status' | 'measure', value: string): readonly Figure[] =>
    figures.filter((each) => each[column] === value);
  const words = (['fr', 'en'] as const).map((language) => messagesFor(language).messages.words);
  const told = (name: string): readonly string[] =>
    words.map((each) => sentence((each as Readonly<Record<string, string>>)[name]));
  return {
    bounds: table(
      ['`bound`', 'values', 'means', 'French', 'English', 'what sources wrote'],
      BOUNDS.map((bound) => [
        bound ? code(bound) : '(empty)',
        String(of('bound', bound).length),
        MEANING[bound],
        ...(bound === 'about' ? told('about') : [shown(bound, 'fr'), shown(bound, 'en')]),
        wordings(tables, of('bound', bound)),
      ]),
    ),
    statuses: table(
      ['`status`', 'values', 'means', 'French', 'English'],
      Object.entries(STATUSES).map(([status, meaning]) => [
        code(status),
        String(of('status', status).length),
        meaning,
        ...told(status),
      ]),
    ),
    measures: table(
      ['`measure`', 'values', 'means'],
      Object.entries(MEASURES).map(([measure, meaning]) => [
        code(measure),
        String(of('measure', measure).length),
        meaning,
      ]),
    ),
  };
}
