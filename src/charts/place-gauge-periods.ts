/** The periods of forecasts and figures under each other, where they differ. */
import type { GaugeRow } from '../views/gauge-view.js';
import { type GaugeSheet, surface, write } from './gauge-sheet.js';
import { path, rectangle } from './glyphs.js';
import { linear } from './scales.js';

const ROW = 24;
const BAR = 14;

/** Draws the strip from `top` on; returns where it ends. */
export function drawPeriods(sheet: GaugeSheet, top: number): number {
  const { view, width, measure, size, back } = sheet;
  const rows = view.rows.filter(({ figure }) => figure);
  write(sheet, 0, top + 32, view.words.comparedPeriods, 'start', 700, 'ink', 14);
  const spans = rows.flatMap(({ span, figure }) => (figure ? [span, figure.span] : []));
  const names = [view.words.forecast, ...rows.map(({ id }) => id)];
  const left = Math.max(...names.map((name) => measure(name, size, 400))) + 12;
  const x = linear(
    Math.min(...spans.map(({ start }) => start)),
    Math.max(...spans.map(({ end }) => end)),
    left,
    width - 2,
  );
  const bars = top + 62;
  write(sheet, 0, bars + 11, view.words.forecast);
  let y = bars + ROW;
  for (const { id, span } of rows) {
    const [from, to] = [x(span.start), x(span.end)];
    write(sheet, from, bars - 6, id, 'start', 600, 'ink');
    back.push(path(rectangle(from, bars, to - from, BAR), 'target', 2));
  }
  for (const row of rows) y = drawPeriod(sheet, row, x, left, y);
  return y;
}

function drawPeriod(
  sheet: GaugeSheet,
  { id, figure }: GaugeRow,
  x: (time: number) => number,
  left: number,
  y: number,
): number {
  if (!figure) return y;
  const { width, measure, size, back } = sheet;
  const [from, to] = [x(figure.span.start), x(figure.span.end)];
  back.push(surface(rectangle(from, y, Math.max(2, to - from), BAR), figure));
  write(sheet, 0, y + 11, id);
  const wide = measure(figure.period, size, 400);
  if (to + 8 + wide <= width) write(sheet, to + 8, y + 11, figure.period);
  else if (from - 8 - wide >= left) write(sheet, from - 8, y + 11, figure.period, 'end');
  else {
    write(sheet, Math.min(from, width - wide), y + 29, figure.period);
    return y + ROW + 18;
  }
  return y + ROW;
}
