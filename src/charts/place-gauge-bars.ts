/** Shares as bars on one linear scale, and the small ones again on a magnified one. */
import type { GaugeFigure, GaugeRow } from '../views/gauge-view.js';
import { type GaugeSheet, largestShare, LINE, surface, write, writeLines } from './gauge-sheet.js';
import { line, path, rectangle } from './glyphs.js';
import { linear, linearTicks, type Scale, type Ticks } from './scales.js';
import type { PathShape } from './shapes.js';
import { boxOf, text } from './text.js';

const TRACK = 24;
const BAR = 16;
/** A bar is never narrower, in pixels: a published figure is never nothing. */
const LEAST = 2;
/** Right of the scale: room for the chevron of a bar that reaches its end. */
const MARGIN = 14;
/** With less of the width for the forecast, small shares are shown again. */
const SMALL = 0.15;
/** Where the magnified scale ends, in per cent. */
const MAGNIFIED = 150;
/** Height of an axis: the forecast's name over the numbers. */
const AXIS = 42;
/** Least width of the texts over a bar, if they are not to cross the line of the forecast. */
const LEAST_HEAD = 150;
const YEAR_SIZE = 17;
/** Of the year, so that the focus ring passes left of it. */
const INDENT = 7;
const FORECAST = 100;

interface Panel {
  readonly ticks: Ticks;
  /** Pixels of a share in per cent. */
  readonly x: Scale;
  readonly left: number;
  readonly right: number;
  /** Where the forecast is. */
  readonly at: number;
}

function panelOf(ticks: Ticks, left: number, right: number): Panel {
  const x = linear(0, ticks.at(-1) ?? 1, left, right);
  return { ticks, left, right, x, at: x(FORECAST) };
}

/** Gridlines, numbers, and the line of the forecast with its name; `y`: top. */
function drawAxis(
  { back, front, measure, size, view, width }: GaugeSheet,
  { ticks, x, left, right, at }: Panel,
  y: number,
  bottom: number,
): void {
  const { forecast, percent } = view.words;
  const last = ticks.length - 1;
  const widest = measure(percent(ticks[last] ?? 0), size, 400) + 16;
  const every = Math.ceil((widest * last) / (right - left));
  const written = (place: number, baseline: number, words: string, weight: 400 | 700): void => {
    const half = measure(words, size, weight) / 2;
    const middle = Math.min(Math.max(place, half), width - half);
    const tone = weight === 700 ? 'ink' : 'ink-mute';
    front.push(text(middle, baseline, words, size, 'middle', weight, tone));
  };
  written(at, y + 17, `${forecast} = ${percent(FORECAST)}`, 700);
  back.push(path(line(at, y + 23, at, bottom), 'ink'));
  ticks.forEach((tick, index) => {
    // Behind everything else.
    back.unshift(path(line(x(tick), y + AXIS, x(tick), bottom), 'grid'));
    if (tick !== FORECAST && (last - index) % every === 0)
      written(x(tick), y + 35, tick ? percent(tick) : '0', 400);
  });
}

const barEnd = ({ ratio }: GaugeFigure, { x, left }: Panel): number =>
  Math.max(x(100 * ratio), left + LEAST);

/** The larger part of the scale on one side of the forecast's line, clear of it. */
const widerSide = ({ at, left, right }: Panel): readonly [from: number, to: number] =>
  at - left > right - at ? [left, at - 10] : [at + 10, right];

/**
 * Writes the share where there is room, in the same place for as many years as can be: beyond the
 * tick, after its bar, or inside. `y`: baseline. Returns what must be behind it.
 */
function writeShare(
  { front, measure, size }: GaugeSheet,
  { qualifier, share, ofForecast, estimated, minimum }: GaugeFigure,
  { at, left, right }: Panel,
  end: number,
  y: number,
): PathShape[] {
  const words = `${qualifier} ${share}`.trim();
  const strong = measure(words, size + 2, 700);
  const whole = strong + 6 + measure(ofForecast, size, 400);
  const after = end + (minimum ? 16 : 8);
  const startOf = (wide: number): number | undefined =>
    [end < at ? after : at + 10, at + 10, after, Math.min(at, end) - 10 - wide].find(
      (from) =>
        from > left &&
        from + wide < right &&
        [at, end].every((edge) => from > edge + 7 || from + wide < edge - 7),
    );
  const full = startOf(whole);
  const short = full ?? startOf(strong);
  // Where nothing fits, across the tick.
  const start = short ?? right - strong;
  const tone = start < end && !estimated ? 'on-actual' : 'ink';
  front.push(text(start, y, words, size + 2, 'start', 700, tone, !short));
  if (full) front.push(text(start + strong + 6, y, ofForecast, size, 'start', 400, tone));
  // Hatching behind letters is hard to read.
  const plate = rectangle(start - 5, y - 12, (full ? whole : strong) + 10, BAR - 2);
  return estimated && start < end ? [path(plate, undefined, 0, '', 'surface')] : [];
}

/** Forecast and figure beside the line of the forecast from baseline `y` on; returns the last one. */
function writeHead(
  sheet: GaugeSheet,
  { forecast, figure }: GaugeRow,
  panel: Panel,
  y: number,
): number {
  const { measure, size } = sheet;
  const side = widerSide(panel);
  // On a narrow page across the line rather than a word on each.
  const [from, to] = side[1] - side[0] < LEAST_HEAD ? [panel.left, panel.right] : side;
  const words = figure?.text ?? '';
  const last = writeLines(sheet, from, y, forecast, to - from, 'start', 600, 'ink');
  if (measure(forecast, size, 600) + measure(words, size, 400) + 20 > to - from)
    return writeLines(sheet, from, last, words, to - from) - LINE;
  if (words) write(sheet, to, y, words, 'end');
  return y;
}

/**
 * Draws one panel from `top` on; returns where it ends.
 * @param headed with forecast and figure over each bar: the first panel
 */
function drawPanel(
  sheet: GaugeSheet,
  panel: Panel,
  rows: readonly GaugeRow[],
  top: number,
  headed: boolean,
): number {
  const { view, width } = sheet;
  const { left, right, at } = panel;
  let y = top + AXIS;
  for (const row of rows) {
    const { figure, id } = row;
    const mark = sheet.marks.find((each) => each.id === id);
    if (!mark) continue;
    const track = headed ? writeHead(sheet, row, panel, y + 20) + 10 : y + 8;
    const middle = track + TRACK / 2;
    const whole = rectangle(left, track, right - left, TRACK);
    const { shapes } = mark;
    write(sheet, INDENT, middle + 6, id, 'start', 700, 'ink', YEAR_SIZE);
    let end = left;
    if (figure) {
      end = barEnd(figure, panel);
      shapes.push(
        path(whole, 'grid', 1, '', 'skeleton'),
        surface(rectangle(left, middle - BAR / 2, end - left, BAR), figure),
      );
      if (figure.minimum)
        shapes.push(
          path(line(end + 4, middle - 6, end + 10, middle, end + 4, middle + 6), 'actual', 2.5),
        );
      shapes.push(...writeShare(sheet, figure, panel, end, middle + 5));
    } else {
      const [from, to] = widerSide(panel);
      shapes.push(surface(whole, null));
      write(sheet, (from + to) / 2, middle + 5, view.words.notPublished, 'middle', 600, 'ink');
    }
    shapes.push(
      // The gap keeps the tick apart from a bar of nearly its own colour.
      path(line(at, track, at, track + TRACK), 'surface', 8),
      path(line(at, track - 6, at, track + TRACK + 6), 'target', 5),
    );
    mark.anchors.push({ x: end, y: middle });
    // Its outline stays in the drawing, clear of the tick and of the year.
    if (headed) mark.box = boxOf(1.5, y + 2, width - 3, track + TRACK + 8 - y);
    y = track + TRACK + 14;
  }
  drawAxis(sheet, panel, top, y - 8);
  return y - 8;
}

/** Draws the bars from the top on, then again those up to 150 %; returns where they end. */
export function drawBars(sheet: GaugeSheet): number {
  const { view, width, measure } = sheet;
  const { rows, words } = view;
  const left =
    Math.ceil(Math.max(...rows.map(({ id }) => measure(id, YEAR_SIZE, 700)))) + INDENT + 12;
  const right = width - MARGIN;
  const ticks = linearTicks(largestShare(rows), width < 480 ? 3 : 5);
  const bottom = drawPanel(sheet, panelOf(ticks, left, right), rows, 0, true);
  const max = ticks.at(-1) ?? 1;
  const small = rows.filter(({ figure }) => figure && 100 * figure.ratio <= MAGNIFIED);
  if (FORECAST >= SMALL * max || !small.length) return bottom;
  // Exactly as many times larger as the title says.
  const times = Math.floor(max / MAGNIFIED);
  const end = left + ((right - left) * times * MAGNIFIED) / max;
  const title = words.magnified(MAGNIFIED, times);
  const top = writeLines(sheet, 0, bottom + 30, title, width, 'start', 700, 'ink') - 14;
  return drawPanel(sheet, panelOf([0, 50, FORECAST, MAGNIFIED], left, end), small, top, false);
}
