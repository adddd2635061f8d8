/** Places the regions as equal hexagons: every region a target of the same size. */
import type { AreaId } from '../model/types.js';
import { line } from './glyphs.js';
import { paintRegions } from './region-fills.js';
import type { PlacedRegionMap, RegionMapPlan } from './region-map-layout.js';
import { TILES } from './region-tiles.js';
import type { TextShape } from './shapes.js';
import { text, textBox } from './text.js';

/** Between the centres of two rows, and from a centre to its upper corner, in widths of a tile. */
const ROW = Math.sqrt(3) / 2;
const CORNER = 1 / Math.sqrt(3);
const COLUMNS = 5;

/** A hexagon with a corner on top; `side` as well as the distances of its corners in pixels. */
const hexagon = (x: number, y: number, side: number): string => {
  const left = x - ROW * side;
  const right = x + ROW * side;
  const over = y - side / 2;
  const under = y + side / 2;
  return `${line(x, y - side, right, over, right, under, x, y + side, left, under, left, over)}z`;
};

/**
 * Places tiles in a box of the given size, in pixels, as large as fits.
 * @param codeOf what is written on the tile of a region: "IDF"
 */
export function placeTiles(
  { view, width, height, measure }: RegionMapPlan,
  codeOf: (id: AreaId) => string,
): PlacedRegionMap {
  const tiles = view.regions.map((region) => [region, TILES[region.id] ?? [0, 0]] as const);
  const last = Math.max(0, ...tiles.map(([, [, row]]) => row));
  const rows = last * ROW + 2 * CORNER;
  const unit = Math.min(width / COLUMNS, height / rows);
  const placed = tiles.map(([region, [column, row]]) => {
    const x = (column + 0.5) * unit;
    const y = (row * ROW + CORNER) * unit;
    // Two pixels apart from the next one.
    return { region, x, y, outline: hexagon(x, y, CORNER * (unit - 2)) };
  });
  const size = Math.min(16, Math.max(11, unit / 4.4));
  const front = placed.flatMap(({ region: { id, fill, label }, x, y }): TextShape[] => {
    const code = codeOf(id);
    const solid = fill === 'filled';
    const write = (words: string, down: number, weight: 400 | 700): TextShape =>
      text(x, y + down * size, words, size, 'middle', weight, solid ? 'surface' : 'ink', !solid);
    const figure = write(label, 1.1, 700);
    const fits = label && textBox(figure, measure).width < unit - 6;
    return fits ? [write(code, -0.2, 400), figure] : [write(code, 0.35, 400)];
  });
  return {
    width: COLUMNS * unit,
    height: rows * unit,
    back: paintRegions(placed.map(({ outline, region }) => [outline, region.fill])),
    marks: placed.map(({ region: { id }, x, y, outline }) => ({
      id,
      anchors: [{ x, y }],
      shapes: [],
      outline,
      reach: 0,
    })),
    front,
  };
}
