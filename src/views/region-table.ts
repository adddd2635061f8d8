/** The rows of a map's table: every region, and the smaller areas that are not drawn. */
import { joined } from '../format/joined.js';
import type { Area } from '../model/dataset.js';
import type { Vintage } from '../model/vintage.js';
import { fullFigure, sourceOf } from './figure.js';
import type { TableRow } from './frame-view.js';
import { kindOf, shownFigures } from './region-figures.js';
import type { RegionMapInput } from './region-map-input.js';

export function tableRows(input: RegionMapInput): readonly TableRow[] {
  const { areas, language, own, regions, topic } = input;
  const { notPublished, semicolon } = language.messages;
  const nameOf = (area: Area | undefined): string => area?.name[language.language] ?? '';
  const row = (figure: Vintage): TableRow => ({
    id: figure.observation.id,
    cells: [
      nameOf(areas.get(figure.observation.area)),
      fullFigure(figure.observation, input) || notPublished,
      joined([kindOf(figure, input), own?.notes.get(figure.observation.id)], semicolon),
    ],
    source: sourceOf(figure.observation, input),
  });
  const rows = shownFigures(input).map(row);
  const missing = regions.filter(({ id }) => !topic.regions.has(id));
  rows.splice(
    regions.length - missing.length,
    0,
    ...missing.map((area) => ({
      id: null,
      cells: [nameOf(area), notPublished, ''],
      source: null,
    })),
  );
  return rows;
}
