/** The texts a reader asks for: notes and quotes of the observations, sentences of the events. */
import { encodeEvents, encodeSources, sourceId } from './encode.js';
import { citationsByObservation } from './order.js';
import type { ObservationRow } from './split.js';
import type { Row, Tables } from './tables.js';

/**
 * A module that imports nothing. `observations`: id → [French note, English note, then per
 * citation the position of the source and the quote with its wording between braces].
 */
export function detailModule(
  rows: readonly ObservationRow[],
  events: readonly Row<'events'>[],
  tables: Tables,
): string {
  const citations = citationsByObservation(tables);
  const cited = rows.flatMap(({ cells }) => citations.get(cells.id) ?? []);
  const sources = [
    ...new Set([
      ...cited.map(({ cells }) => cells.source),
      ...events.map(({ cells }) => cells.source),
    ]),
  ];
  const observationTexts = rows.map(({ cells }) => [
    cells.id,
    [
      cells.note_fr,
      cells.note_en,
      ...(citations.get(cells.id) ?? []).flatMap((citation) => [
        sources.indexOf(citation.cells.source),
        marked(citation.cells.quote, citation.cells.wording),
      ]),
    ],
  ]);
  const eventTexts = events.map(({ cells }) => [
    cells.id,
    [cells.detail_fr, cells.detail_en, sources.indexOf(cells.source)],
  ]);
  const languages = tables.sources
    .filter(({ cells }) => sources.includes(cells.id) && cells.lang !== 'fr')
    .map((row) => [sourceId(row), row.cells.lang]);
  return `
export const sources = \`${encodeSources(sources, tables, 'with-addresses')}\`;

/** Documents that aren't in French. */
export const languages: Readonly<Record<string, string>> = ${literal(languages)};

export const observations: Readonly<Record<string, readonly (string | number)[]>> = ${literal(observationTexts)};

export const events = \`${encodeEvents(events)}\`;

export const eventTexts: Readonly<Record<string, readonly [string, string, number]>> = ${literal(eventTexts)};
`;
}

/** The quote with its wording between braces, so that it isn't written twice. */
function marked(quote: string, wording: string): string {
  if (/[{}]/.test(quote)) throw new Error(`a quote can't hold braces: ${quote}`);
  return wording ? quote.replace(wording, (found) => `{${found}}`) : quote;
}

function literal(entries: readonly (readonly unknown[])[]): string {
  const lines = entries.map(
    ([id, value]) => `  ${JSON.stringify(id)}: ${JSON.stringify(value)},\n`,
  );
  return `{\n${lines.join('')}}`;
}
