/** The periods of forecasts and figures under each other, where they differ. */
import type { GaugeRow } from '../views/gauge-view.js';
import { type GaugeSheet, LINE, surface, write } from './gauge-sheet.js';
import { path, rectangle } from './glyphs.js';
import { linear } from './scales.js';
import { wrapText } from './text.js';

const ROW = 24;
const BAR = 14;

/** Draws the strip from `top` on, where the view has words for it; returns where it ends. */
export function drawPeriods(sheet: GaugeSheet, top: number): number {
  const { view, width, measure, size, back } = sheet;
  const { periods } = view.words;
  if (!periods) return top;
  const rows = view.rows.filter(({ figure }) => figure);
  write(sheet, 0, top + 32, periods.compared, 'start', 700, 'ink', 14);
  const spans = rows.flatMap(({ span, figure }) => (figure ? [span, figure.span] : []));
  const widest = (names: readonly string[]): number =>
    Math.max(...names.map((name) => measure(name, size, 400)));
  const figures = widest(rows.map(({ id }) => periods.figure(id)));
  // On a narrow page in two lines.
  const forecast = wrapText(periods.forecast, width < 480 ? figures : width, size, 400, measure);
  const left = Math.max(figures, widest(forecast)) + 12;
  const x = linear(
    Math.min(...spans.map(({ start }) => start)),
    Math.max(...spans.map(({ end }) => end)),
    left,
    width - 2,
  );
  const bars = top + 62;
  forecast.forEach((words, index) => {
    write(sheet, 0, bars + 11 - LINE * (forecast.length - 1 - index), words);
  });
  let y = bars + ROW;
  for (const { id, span } of rows) {
    const [from, to] = [x(span.start), x(span.end)];
    write(sheet, from, bars - 6, id, 'start', 600, 'ink');
    back.push(path(rectangle(from, bars, to - from, BAR), 'target', 2));
  }
  for (const row of rows) {
    write(sheet, 0, y + 11, periods.figure(row.id));
    y = drawPeriod(sheet, row, x, left, y);
  }
  return y;
}

function drawPeriod(
  sheet: GaugeSheet,
  { figure }: GaugeRow,
  x: (time: number) => number,
  left: number,
  y: number,
): number {
  if (!figure) return y;
  const { width, measure, size, back } = sheet;
  const [from, to] = [x(figure.span.start), x(figure.span.end)];
  back.push(surface(rectangle(from, y, Math.max(2, to - from), BAR), figure));
  const wide = measure(figure.period, size, 400);
  if (to + 8 + wide <= width) write(sheet, to + 8, y + 11, figure.period);
  else if (from - 8 - wide >= left) write(sheet, from - 8, y + 11, figure.period, 'end');
  else {
    write(sheet, Math.min(from, width - wide), y + 29, figure.period);
    return y + ROW + 18;
  }
  return y + ROW;
}
