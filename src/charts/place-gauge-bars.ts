/** Shares as bars on one linear scale, and the small ones again on a magnified one. */
import type { GaugeFigure, GaugeRow } from '../views/gauge-view.js';
import { type GaugeSheet, largestShare, LINE, surface, write, writeLines } from './gauge-sheet.js';
import { line, path, rectangle } from './glyphs.js';
import { linear, linearTicks, type Scale, type Ticks } from './scales.js';
import type { PathShape } from './shapes.js';
import { boxOf } from './text.js';

const TRACK = 24;
const BAR = 16;
/** Between the rows. */
const GAP = 22;
/** A bar is never narrower, in pixels: a published figure is never nothing. */
const LEAST = 2;
/** Right of the scale: room for the chevron of a bar that reaches its end. */
const MARGIN = 14;
/** With less of the width for the forecast, small shares are shown again. */
const SMALL = 0.15;
/** Where the magnified scale ends, in per cent. */
const MAGNIFIED = 150;
const MAGNIFIED_TICKS = [0, 50, 100, MAGNIFIED] as const;
const AXIS = 42;
const YEAR_SIZE = 17;
const FORECAST = 100;

interface Panel {
  readonly ticks: Ticks;
  /** Pixels of a share in per cent. */
  readonly x: Scale;
  readonly left: number;
  readonly right: number;
}

const panelOf = (ticks: Ticks, left: number, right: number): Panel => ({
  ticks,
  left,
  right,
  x: linear(0, ticks.at(-1) ?? 1, left, right),
});

/** Numbers of the axis and where the forecast is, over the rows; `y`: top. */
function drawAxis(sheet: GaugeSheet, { ticks, x, right }: Panel, y: number, bottom: number): void {
  const { back, measure, size, view, width } = sheet;
  const { forecast, percent } = view.words;
  const written = (at: number, baseline: number, words: string, weight: 400 | 700): void => {
    const half = measure(words, size, weight) / 2;
    const middle = Math.min(Math.max(at, half), Math.max(width, right) - half);
    write(sheet, middle, baseline, words, 'middle', weight, weight === 700 ? 'ink' : 'ink-mute');
  };
  written(x(FORECAST), y + 17, `${forecast} = ${percent(FORECAST)}`, 700);
  const last = ticks.length - 1;
  const widest = measure(percent(ticks[last] ?? 0), size, 400) + 16;
  const every = Math.ceil((widest * last) / (x(ticks[last] ?? 0) - x(0)));
  ticks.forEach((tick, index) => {
    back.push(path(line(x(tick), y + AXIS, x(tick), bottom), 'grid'));
    if (tick !== FORECAST && (last - index) % every === 0)
      written(x(tick), y + 35, tick ? percent(tick) : '0', 400);
  });
  back.push(path(line(x(FORECAST), y + 23, x(FORECAST), bottom), 'ink', 1));
}

/** The track, the bar and the tick of one row; `y`: top of the track. */
function barShapes({ figure }: GaugeRow, { x, left, right }: Panel, y: number): PathShape[] {
  const middle = y + TRACK / 2;
  const track = rectangle(left, y, right - left, TRACK);
  const at = x(FORECAST);
  const shapes = [figure ? path(track, 'grid', 1, '', 'skeleton') : surface(track, null)];
  if (figure) {
    const end = barEnd(figure, x, left);
    shapes.push(surface(rectangle(left, middle - BAR / 2, end - left, BAR), figure));
    if (figure.minimum) {
      const wing = line(end + 4, middle - 6, end + 10, middle, end + 4, middle + 6);
      shapes.push(path(wing, 'actual', 2.5));
    }
  }
  // The gap keeps the tick apart from a bar of nearly its own colour.
  shapes.push(
    path(line(at, y, at, y + TRACK), 'surface', 8),
    path(line(at, y - 6, at, y + TRACK + 6), 'target', 5),
  );
  return shapes;
}

const barEnd = ({ ratio }: GaugeFigure, x: Scale, left: number): number =>
  Math.max(x(100 * ratio), left + LEAST);

/** Writes the share where there is room: after its bar, beyond the tick, or inside. */
function writeShare(sheet: GaugeSheet, row: GaugeRow, panel: Panel, y: number): PathShape[] {
  const { measure, size, view } = sheet;
  const { x, left, right } = panel;
  const { figure } = row;
  const baseline = y + TRACK / 2 + 5;
  const at = x(FORECAST);
  if (!figure) {
    const [from, to] = at - left > right - at ? [left, at] : [at, right];
    write(sheet, (from + to) / 2, baseline, view.words.notPublished, 'middle', 600, 'ink');
    return [];
  }
  const end = barEnd(figure, x, left);
  const share = [figure.qualifier, figure.percent].filter(Boolean).join(' ');
  const wide = measure(share, size + 2, 700);
  const after = measure(view.words.ofForecast, size, 400) + 6;
  const free = end + (figure.minimum ? 16 : 8);
  const rooms: readonly (readonly [from: number, to: number, inside: boolean])[] = [
    [free, at > end ? at - 10 : right - 6, false],
    [Math.max(at + 10, free), right - 6, false],
    [at < end ? at + 10 : left + 8, end - 8, true],
    [left + 8, Math.min(at, end) - 10, true],
  ];
  const fits = (needed: number): (typeof rooms)[number] | undefined =>
    rooms.find(([from, to]) => to - from >= needed);
  const long = fits(wide + after);
  const [from, to, inside] = long ?? fits(wide) ?? [free, right, false];
  const start = inside ? to - wide - (long ? after : 0) : from;
  const plain = inside && !figure.estimated;
  write(sheet, start, baseline, share, 'start', 700, plain ? 'on-actual' : 'ink', size + 2, true);
  if (long) {
    const tone = plain ? 'on-actual' : 'ink-soft';
    write(sheet, start + wide + 6, baseline, view.words.ofForecast, 'start', 400, tone, size, true);
  }
  // Hatching behind letters is hard to read.
  const plate = rectangle(start - 5, y + TRACK / 2 - BAR / 2 + 1, to - start + 5, BAR - 2);
  return inside && figure.estimated ? [path(plate, undefined, 0, '', 'surface')] : [];
}

/** Year, forecast and figure beside the line of the forecast, never across it; returns the bottom. */
function writeRow(sheet: GaugeSheet, row: GaugeRow, { x, left, right }: Panel, y: number): number {
  const { measure, size } = sheet;
  const at = x(FORECAST);
  const [from, to] = at - left > right - at ? [left, at - 10] : [at + 10, right];
  const { forecast, figure } = row;
  write(sheet, from, y + 14, forecast, 'start', 600, 'ink');
  const words = figure?.text ?? '';
  const needed = measure(forecast, size, 600) + measure(words, size, 400) + 20;
  if (needed <= to - from) {
    if (words) write(sheet, to, y + 14, words, 'end');
    return y + LINE + 6;
  }
  return writeLines(sheet, from, y + 14 + LINE, words, to - from) - 8;
}

function writeYear(sheet: GaugeSheet, { id }: GaugeRow, y: number): void {
  write(sheet, 0, y + TRACK / 2 + 6, id, 'start', 700, 'ink', YEAR_SIZE);
}

/** Draws the bars from the top on; returns where they end. */
export function drawBars(sheet: GaugeSheet): number {
  const { view, width, measure, marks, back } = sheet;
  const { rows } = view;
  const left = Math.ceil(Math.max(...rows.map(({ id }) => measure(id, YEAR_SIZE, 700)))) + 12;
  const largest = largestShare(rows.map(({ figure }) => figure));
  const main = panelOf(linearTicks(largest, width < 480 ? 3 : 5), left, width - MARGIN);
  let y = AXIS + 6;
  rows.forEach((row, index) => {
    const top = y;
    const track = writeRow(sheet, row, main, top);
    writeYear(sheet, row, track);
    const shapes = [...barShapes(row, main, track), ...writeShare(sheet, row, main, track)];
    const bottom = track + TRACK;
    const anchor = {
      x: row.figure ? barEnd(row.figure, main.x, left) : left,
      y: track + TRACK / 2,
    };
    marks[index] = {
      id: row.id,
      anchors: [anchor],
      shapes,
      // Clear of the tick and of the year, which begins at the edge.
      box: boxOf(-6, top - 4, width + 8, bottom + 9 - top + 4),
    };
    y = bottom + GAP;
  });
  const bottom = y - GAP + 6;
  const before = back.length;
  drawAxis(sheet, main, 0, bottom);
  // Behind everything else.
  back.unshift(...back.splice(before));
  return drawMagnified(sheet, main, bottom);
}

/** The rows up to 150 % again, exactly as many times larger as the title says. */
function drawMagnified(sheet: GaugeSheet, main: Panel, top: number): number {
  const { view, marks } = sheet;
  const { left, right } = main;
  const max = main.ticks.at(-1) ?? 1;
  const rows = view.rows.flatMap((row, index) =>
    row.figure && 100 * row.figure.ratio <= MAGNIFIED ? [[row, index] as const] : [],
  );
  if (FORECAST / max >= SMALL || !rows.length) return top;
  const times = Math.floor(max / MAGNIFIED);
  const wide = ((right - left) * times * MAGNIFIED) / max;
  const panel = panelOf(MAGNIFIED_TICKS, left, left + wide);
  const title = view.words.magnified(MAGNIFIED, times);
  const axis = writeLines(sheet, 0, top + 30, title, sheet.width, 'start', 700, 'ink') - 14;
  let y = axis + AXIS + 8;
  for (const [row, index] of rows) {
    writeYear(sheet, row, y);
    const mark = marks[index];
    const shapes = [...barShapes(row, panel, y), ...writeShare(sheet, row, panel, y)];
    const anchor = { x: row.figure ? barEnd(row.figure, panel.x, left) : left, y: y + TRACK / 2 };
    if (mark)
      marks[index] = {
        ...mark,
        anchors: [...mark.anchors, anchor],
        shapes: [...mark.shapes, ...shapes],
      };
    y += TRACK + GAP;
  }
  const bottom = y - GAP + 6;
  drawAxis(sheet, panel, axis, bottom);
  return bottom;
}
