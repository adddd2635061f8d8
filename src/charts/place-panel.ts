/** Draws one panel: its grid, axes, coverage strip, connectors, stems, marks and labels. */
import type { SpanView } from '../views/timeline-view.js';
import { drawMark, hatch, line, rectangle } from './glyphs.js';
import { placeLabel, type PanelMark } from './place-labels.js';
import { timeLabels } from './place-time-axis.js';
import { linear, log, monthOf, type Scale } from './scales.js';
import type { Box, TextShape } from './shapes.js';
import type { Sheet } from './sheet.js';
import { boxOf, place, text } from './text.js';
import { NARROW, numbersOf, STRIP, timeScale, type Plot } from './timeline-layout.js';

/** With more figures than this in a panel, only those that stand out are labelled. */
const CROWD = 14;
const SMALL = 3;
/** A bracket has room for a full dot, however crowded the weeks around it. */
const BRACKETED = 4.5;

interface Panel extends Plot {
  readonly x: Scale;
  readonly y: Scale;
  readonly bottom: number;
}

/** Periods with a figure filled, periods without one hatched. */
function drawStrip({ ink, view }: Sheet, { x, span, bottom }: Panel): void {
  const cells = (spans: readonly SpanView[], draw: typeof rectangle): string =>
    spans
      .map(
        ({ start, end }) => [x(Math.max(start, span.start)), x(Math.min(end, span.end))] as const,
      )
      .filter(([left, right]) => right > left)
      .map(([left, right]) => {
        const inset = Math.min(1, (right - left) / 5);
        return draw(left + inset, bottom + 5.5, right - left - 2 * inset, 7);
      })
      .join('');
  ink(cells(view.gaps, hatch), 'hatch');
  const known = view.points.filter((point) => !point.mark.bracket);
  ink(cells(known, rectangle), undefined, 1, '', 'actual');
}

/** Gridlines, axis numbers, baseline, coverage and time labels of one panel. */
function drawAxes(sheet: Sheet, panel: Panel): void {
  const { ink, back, size, view, words, width, height, measure } = sheet;
  const { box, ticks, span, x, y, bottom } = panel;
  const right = box.x + box.width;
  const room = { ...sheet, frame: boxOf(0, 0, width, height) };
  const write = (shape: TextShape): boolean => {
    const placed = place([[[shape]]], room);
    back.push(...placed);
    return placed.length > 0;
  };
  numbersOf(ticks, sheet).forEach((number, index) => {
    const at = y(ticks[index] ?? 0);
    if (at < bottom) ink(line(box.x, at, right, at), 'grid');
    write(text(box.x - 10, at + 0.35 * size, number, size, 'end'));
  });
  // Zero is no power of ten: its line is none of the scale's.
  const beyond = view.scale === 'log' && !ticks[0];
  ink(line(box.x, bottom, right, bottom), 'ink', 1.5, beyond ? 'dashed' : '');
  const point = view.step === 'point';
  if (!point) drawStrip(sheet, panel);
  const foot = bottom + (point ? 2 : STRIP);
  // A calendar year has no month that is better known than others.
  const yearly = view.step === 'year';
  const known = panel.points.filter(({ mark }) => !mark.bracket && !yearly);
  const zoomed = span !== view.domain;
  const labels = timeLabels(
    span,
    known.map(({ end }) => monthOf(end - 1)),
    zoomed,
    !zoomed && (width < NARROW || yearly),
    words,
    yearly,
    (time, label) => x(time) - x(0) >= measure(label, size, 700) + 10,
  );
  for (const [time, label, anchor, strong] of labels) {
    const major = strong && anchor === 'start';
    const at = x(time);
    const [weight, tone] = strong ? ([700, 'ink'] as const) : [];
    const shape = text(at + (major ? 6 : 0), foot + 17, label, size, anchor, weight, tone);
    if (write(shape) && major) ink(line(at, foot + 3, at, foot + 20), 'ink', 1.5);
  }
}

/** Connectors between the marks of this panel. */
function drawConnectors(
  { ink, view, soft }: Sheet,
  marks: readonly PanelMark[],
  radius: number,
): void {
  for (const { from, to, path } of view.connectors) {
    const a = marks.find(({ point }) => point.id === from);
    const b = marks.find(({ point }) => point.id === to);
    const solid = path === 'consecutive';
    // The zoom shows the path between two of its points.
    if (!a || !b || (a.told && b.told)) continue;
    const [wide, high] = [b.x - a.x, b.y - a.y];
    const length = Math.hypot(wide, high);
    const at = (share: number): [number, number] => [a.x + wide * share, a.y + high * share];
    // Dots end in air, so that nothing seems to be known near them; lines run into their marks.
    const trim = solid ? 0 : Math.min(0.25, (radius + 4) / length);
    ink(line(...at(trim), ...at(1 - trim)), 'actual', 2, solid ? '' : 'dotted');
    for (let along = 5; along < length; along += 10) {
      const [x, y] = at(along / length);
      soft.push(boxOf(x - 4, y - 4, 8, 8));
    }
  }
}

/**
 * Draws the marks of a panel, of a size that keeps neighbours apart, the connectors, and the stems
 * from zero: only where the axis has a zero, and not for crowded weeks and days.
 */
function drawMarks(sheet: Sheet, { points, span, x, y, bottom }: Panel): PanelMark[] {
  const { ink, view, zoom, hard } = sheet;
  const { step } = view;
  const found = points.map((point) => {
    const { bracket } = point.mark;
    const start = x(Math.max(point.start, span.start));
    const end = x(Math.min(point.end, span.end));
    return {
      point,
      told: span === view.domain && !!zoom?.points.includes(point),
      // At the end of a cumulative period, else in the middle of the period.
      x: step === 'point' && !bracket ? end : (start + end) / 2,
      y: y(point.value),
      ends: bracket ? [start, end] : [],
    };
  });
  const plain = found.filter((mark) => !mark.ends.length && !mark.told);
  const near = plain.map((mark, index) => mark.x - (plain[index - 1]?.x ?? -Infinity));
  const radius = Math.floor(Math.min(11, Math.max(2 * SMALL, Math.min(...near)))) / 2;
  const width = Math.min(5, radius);
  if (view.scale !== 'log' && step !== 'week' && step !== 'day')
    for (const mark of plain) {
      const { shape } = mark.point.mark;
      const tone = shape === 'diamond' ? 'flag' : 'actual';
      ink(line(mark.x, bottom, mark.x, mark.y), tone, width, shape === 'dot' ? '' : 'dashed');
      hard.push(boxOf(mark.x - width / 2, mark.y, width, bottom - mark.y));
    }
  const marks = found.map((mark) => {
    const { point, told, ends } = mark;
    const own = told ? SMALL : ends.length ? Math.max(radius, BRACKETED) : radius;
    const [shapes, box] = drawMark(point.mark, mark.x, mark.y, own, ends, bottom);
    const placed = sheet.marks.find(({ id }) => id === point.id);
    placed?.anchors.push({ x: mark.x, y: mark.y });
    placed?.shapes.push(...shapes);
    hard.push(box);
    return { ...mark, box };
  });
  drawConnectors(sheet, marks, radius);
  return marks;
}

/** The figures' labels of one panel: focused, last, greatest, uncertain, then by value. */
function drawLabels(sheet: Sheet, marks: readonly PanelMark[], frame: Box): void {
  const { view, focused, width } = sheet;
  const room = { ...sheet, frame };
  const { points } = view;
  const max = Math.max(...points.map(({ value }) => value));
  const due = [
    points.find(({ value }) => value === max),
    points.at(-1),
    points.find(({ id }) => id === focused),
  ];
  // What is no plain figure needs its second line more than its neighbours need a label.
  const rank = ({ point }: PanelMark): number =>
    due.indexOf(point) + (point.mark.shape === 'dot' ? 0 : 0.5);
  const own = marks.filter(({ told }) => !told);
  own.sort((a, b) => rank(b) - rank(a) || b.point.value - a.point.value);
  for (const mark of own) {
    const { shape, bracket, chevron } = mark.point.mark;
    const must = rank(mark) >= 0;
    if (must || own.length <= CROWD || shape !== 'dot' || bracket || chevron)
      placeLabel(mark, must, width < NARROW ? 14 : 15, marks, room);
  }
}

/** Draws one panel; labels rise up to `ceiling`. */
export function drawPanel(sheet: Sheet, plot: Plot, ceiling: number): void {
  const { box, ticks } = plot;
  const bottom = box.y + box.height;
  const [first, second = 1] = ticks;
  const last = ticks.at(-1) ?? 1;
  const y =
    sheet.view.scale === 'log'
      ? log(second / 10, last, bottom, box.y)
      : linear(first, last, bottom, box.y);
  const panel = { ...plot, bottom, x: timeScale(plot.span, box), y };
  drawAxes(sheet, panel);
  const frame = boxOf(box.x, ceiling, box.width, bottom - ceiling);
  drawLabels(sheet, drawMarks(sheet, panel), frame);
}
