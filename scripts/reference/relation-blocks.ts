/** Where sources revise, repeat, round or contradict each other, as docs/data.md tells it. */
import { citationsByObservation, wordingOf } from '../data/order.js';
import type { Tables } from '../data/tables.js';
import { dateText, type Figure, periodText, valueText } from './figures.js';
import { code, table } from './markdown.js';

const KINDS = ['revises', 'repeats', 'rounds', 'disputes'] as const;

const NONE = 'None at present.\n';

/** One block for each kind of relation. */
export function relationBlocks(
  tables: Tables,
  figures: readonly Figure[],
): Readonly<Record<(typeof KINDS)[number], string>> {
  const { sources, areas } = tables;
  const citations = citationsByObservation(tables);
  const publisherOf = (source: string): string =>
    sources.find(({ cells: { id } }) => id === source)?.cells.publisher ?? source;

  const tell = (figure: Figure): string => {
    const cited = citations.get(figure.id) ?? [];
    const [first] = cited.map(({ cells: { source } }) => publisherOf(source));
    const wording = wordingOf(cited, figure.bound);
    const area = areas.find(({ cells: { id } }) => id === figure.area)?.cells;
    const where = area && figure.area !== 'FR' ? `, ${area.name_en}` : '';
    const told = `**${valueText(figure, wording)}**, ${periodText(figure)}${where}`;
    return `${told} (${[first, dateText(figure.published)].filter(Boolean).join(', ')})`;
  };

  const block = (kind: string): string => {
    const rows = figures.filter(({ relation }) => relation === kind);
    return (
      table(
        ['figure', kind, 'why', '`ship`'],
        rows.map((figure) => {
          const targets = figure.target.split(' ').filter(Boolean);
          const told = targets.map((target) => {
            const other = figures.find(({ id }) => id === target);
            return other ? tell(other) : code(target);
          });
          const id = `${code(figure.id)}: ${tell(figure)}`;
          return [id, told.join('; '), figure.note_en, code(figure.ship)];
        }),
      ) || NONE
    );
  };

  return Object.fromEntries(KINDS.map((kind) => [kind, block(kind)])) as Readonly<
    Record<(typeof KINDS)[number], string>
  >;
}
