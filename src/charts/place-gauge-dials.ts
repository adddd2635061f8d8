/** Shares as dials: one arc for each year, on a scale of its own that is written under it. */
import type { GaugeFigure, GaugeRow } from '../views/gauge-view.js';
import { type GaugeSheet, largestShare, LINE, surface, write, writeLines } from './gauge-sheet.js';
import { line, path } from './glyphs.js';
import { linearTicks } from './scales.js';
import type { PathShape } from './shapes.js';
import { boxOf } from './text.js';

const THICK = 24;
const LARGEST = 124;
/** Beside the arc: room for "100 %" at its tick. */
const ASIDE = 52;
const GAP = 24;
/** Over the arc: the year, and under it "100 %" where the tick is on top. */
const HEAD = 36;
const TOP_LABEL = 18;
/** Distance of the lines under the share. */
const SMALL_LINE = 16;

interface Dial {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The share in per cent at the right end of the scale. */
  readonly max: number;
}

/** Radians of a share in per cent: 0 at the left end, π at the right end. */
const angleOf = (share: number, max: number): number => (share / max) * Math.PI;

/** A position on the dial, `beyond` pixels outside its outer edge. */
const around = ({ x, y, radius }: Dial, angle: number, beyond: number): [number, number] => [
  x - Math.cos(angle) * (radius + beyond),
  y - Math.sin(angle) * (radius + beyond),
];

/** Part of the ring between two angles. */
function ring(dial: Dial, from: number, to: number): string {
  const { radius } = dial;
  const turn = (of: number, sweep: 0 | 1, end: readonly number[]): string =>
    `A${of} ${of} 0 0 ${sweep} ${end.map((value) => Math.round(10 * value) / 10).join(' ')}`;
  const inner = radius - THICK;
  return (
    line(...around(dial, from, 0)) +
    turn(radius, 1, around(dial, to, 0)) +
    line(...around(dial, to, -THICK)).replace('M', 'L') +
    `${turn(inner, 0, around(dial, from, -THICK))}z`
  );
}

/** An arc is never shorter on its outer edge, in pixels. */
const LEAST = 2;

const arcEnd = ({ ratio }: GaugeFigure, { max, radius }: Dial): number =>
  Math.max(angleOf(100 * ratio, max), LEAST / radius);

function dialShapes({ figure }: GaugeRow, dial: Dial): PathShape[] {
  const whole = ring(dial, 0, Math.PI);
  const shapes = [figure ? path(whole, 'grid', 1, '', 'skeleton') : surface(whole, null)];
  if (figure) {
    const end = arcEnd(figure, dial);
    shapes.push(surface(ring(dial, 0, end), figure));
    if (figure.minimum) {
      const step = 1 / (dial.radius - THICK / 2);
      const wing = line(
        ...around(dial, end + 7 * step, -5),
        ...around(dial, end + 14 * step, -THICK / 2),
        ...around(dial, end + 7 * step, 5 - THICK),
      );
      shapes.push(path(wing, 'actual', 2.5));
    }
  }
  const at = angleOf(100, dial.max);
  shapes.push(
    path(line(...around(dial, at, 0), ...around(dial, at, -THICK)), 'surface', 8),
    path(line(...around(dial, at, 6), ...around(dial, at, -THICK - 6)), 'target', 5),
  );
  return shapes;
}

/** The share in the middle of its arc, as large as fits; what and when it is of, `below` it. */
function writeMiddle(
  sheet: GaugeSheet,
  { figure }: GaugeRow,
  { x, y, radius }: Dial,
  below: number,
): void {
  const { measure, view } = sheet;
  const { notPublished, ofForecast } = view.words;
  if (!figure) {
    write(sheet, x, y - 8, notPublished, 'middle', 700, 'ink', 16);
    return;
  }
  const inner = radius - THICK - 10;
  let size = 34;
  // The number's upper corners must stay inside the arc.
  while (size > 14 && Math.hypot(measure(figure.share, size, 700) / 2, 0.8 * size) > inner) size--;
  write(sheet, x, y - 5, figure.share, 'middle', 700, 'ink', size);
  if (figure.qualifier) write(sheet, x, y - 7 - size, figure.qualifier, 'middle', 600, 'ink', 13);
  const lines = figure.ofForecast === ofForecast ? [ofForecast] : [`${ofForecast},`, figure.period];
  lines.forEach((words, line) => {
    write(sheet, x, y + below + SMALL_LINE * line, words, 'middle', 400, 'ink-soft', 12);
  });
}

/** Ends of the scale and the place of the forecast. */
function writeScale(sheet: GaugeSheet, dial: Dial): void {
  const { percent } = sheet.view.words;
  const { x, y, radius, max } = dial;
  const inner = radius - THICK;
  write(sheet, x - inner, y + 16, '0', 'end', 400, 'ink-mute', 12);
  const reached = max === 100;
  write(
    sheet,
    x + inner,
    y + 16,
    percent(max),
    'start',
    reached ? 700 : 400,
    reached ? 'ink' : 'ink-mute',
    12,
  );
  if (reached) return;
  const angle = angleOf(100, max);
  const [left, top] = around(dial, angle, 11);
  const anchor = isOnTop(angle) ? 'middle' : Math.cos(angle) > 0 ? 'end' : 'start';
  write(sheet, left, top + 4, percent(100), anchor, 700, 'ink', 12);
}

const isOnTop = (angle: number): boolean => Math.abs(Math.cos(angle)) < 0.3;

/** Of each year the share in per cent at the end of its scale. */
export const dialScales = (rows: readonly GaugeRow[]): readonly number[] =>
  rows.map((row) => linearTicks(largestShare([row]), 5).at(-1) ?? 100);

/** Draws the dials from the top on, as many beside each other as the width asks for. */
export function drawDials(sheet: GaugeSheet): number {
  const { view, width, marks } = sheet;
  const { rows } = view;
  const columns = Math.min(rows.length, width < 560 ? 1 : width < 820 ? 2 : 3);
  const wide = (width - GAP * (columns - 1)) / columns;
  const radius = Math.min(LARGEST, wide / 2 - ASIDE);
  const scales = dialScales(rows);
  const labelled = scales.some((max) => isOnTop(angleOf(100, max)));
  const head = HEAD + (labelled ? TOP_LABEL : 0);
  // Between the ends of the scale, or under them.
  const fits = sheet.measure(view.words.ofForecast, 12, 400) / 2 + 6 < radius - THICK;
  const below = fits ? 16 : 34;
  const under = below + 10 + LINE + (view.periodsDiffer ? SMALL_LINE : 0);
  let top = 0;
  let bottom = 0;
  rows.forEach((row, index) => {
    const column = index % columns;
    if (!column) top = bottom;
    // The last row may have fewer, and stands in the middle.
    const beside = Math.min(columns, rows.length - index + column);
    const x = width / 2 + (column - (beside - 1) / 2) * (wide + GAP);
    const dial = { x, y: top + head + radius, radius, max: scales[index] ?? 100 };
    write(sheet, x, top + 20, row.id, 'middle', 700, 'ink', 17);
    writeMiddle(sheet, row, dial, below);
    writeScale(sheet, dial);
    let foot = writeLines(sheet, x, dial.y + under, row.forecast, wide - 16, 'middle', 600, 'ink');
    foot = writeLines(sheet, x, foot, row.figure?.text ?? '', wide - 16, 'middle');
    const angle = row.figure ? arcEnd(row.figure, dial) : 0;
    const [across, down] = around(dial, angle, -THICK / 2);
    const mark = marks[index];
    if (mark) {
      mark.anchors.push({ x: across, y: down });
      mark.shapes.push(...dialShapes(row, dial));
      mark.box = boxOf(x - wide / 2 + 1.5, top + 2, wide - 3, foot - LINE + 6 - top);
    }
    bottom = Math.max(bottom, foot - LINE + 14);
  });
  return bottom;
}
