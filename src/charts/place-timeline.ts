/** Places the whole timeline in a box: events, main panel, coverage, and the zoom if one is due. */
import { line } from './glyphs.js';
import { EVENT_ROW } from './place-events.js';
import {
  placeLabels,
  type LabelRequest,
  type PlacedLabel,
  type Surroundings,
} from './place-labels.js';
import {
  drawConnectors,
  drawStems,
  drawStrip,
  inkwell,
  panelMarks,
  panelOf,
  STRIP,
  type Ink,
  type Panel,
  type PanelMark,
} from './place-panel.js';
import { placeTimeAxis } from './place-time-axis.js';
import { monthOf } from './scales.js';
import type { Box, MeasureText, PlacedTimeline, TextShape } from './shapes.js';
import { text, textBox } from './text.js';
import {
  ABOVE_PLOT,
  AXIS_LABELS,
  layOut,
  NARROW,
  TITLE_LINE,
  TITLE_SIZE,
  ZOOM_BRIDGE,
  type Layout,
  type TimelineInput,
} from './timeline-layout.js';

export type { TimelineInput };

/** With more figures than this in a panel, only those that stand out are labelled. */
const CROWD = 14;
const GRID = { stroke: 'grid' } as const;
const AXIS = { stroke: 'ink', width: 1.5 } as const;

/** Gridlines, axis numbers, baseline, coverage and time labels of one panel. */
function drawAxes(ink: Ink, panel: Panel, layout: Layout, zoomed: boolean): TextShape[] {
  const { tickSize, input } = layout;
  const { view, words, width, measure } = input;
  const { box, ticks, y } = panel;
  const right = box.x + box.width;
  const base = box.y + box.height;
  ticks.slice(1).forEach((tick) => ink.add(line(box.x, y(tick), right, y(tick)), GRID));
  ink.add(line(box.x, base, right, base), AXIS);
  drawStrip(ink, panel, view);
  const every = Math.ceil((1.4 * tickSize * (ticks.length - 1)) / box.height);
  const numbers = ticks
    .filter((_, index) => index % every === 0)
    .map((tick) =>
      text(box.x - 8, y(tick) + 0.35 * tickSize, words.tick(tick), tickSize, { anchor: 'end' }),
    );
  const strip = view.step === 'point' ? 2 : STRIP;
  // A calendar year has no month that is better known than others.
  const yearly = view.step === 'year';
  const known = view.points.filter((point) => !point.mark.bracket && !yearly);
  const time = placeTimeAxis({
    span: panel.span,
    x: panel.x,
    y: base + strip + 17,
    width,
    size: tickSize,
    words,
    measure,
    known: new Set(known.map((point) => monthOf(point.end - 1))),
    detail: zoomed ? 'months' : width < NARROW || yearly ? 'years' : 'all',
  });
  for (const x of time.ticks) ink.add(line(x, base + strip + 3, x, base + strip + 20), AXIS);
  return [...numbers, ...time.texts];
}

/** What to write beside a mark, the fullest first; a plain figure needs no second line. */
function requestOf({ point, x, y, box }: PanelMark, must: boolean): LabelRequest {
  const { label, shortLabel, sublabel, mark } = point;
  const disputed = mark.shape === 'diamond';
  const told = sublabel && (must || mark.bracket || mark.shape !== 'dot');
  const second = told
    ? [
        [label, sublabel],
        [shortLabel, sublabel],
      ]
    : [];
  const forms = [...second, [label], [shortLabel]];
  return { x, y, mark: box, forms, tone: disputed ? 'flag' : 'ink', must };
}

/** The figures' labels of one panel: focused, greatest, last, then the others by value. */
function labelFigures(
  panel: Panel,
  marks: readonly PanelMark[],
  { view, focused, measure, width }: TimelineInput,
  room: Pick<Surroundings, 'frame' | 'hard' | 'soft'>,
): PlacedLabel[] {
  const { points } = view;
  const max = Math.max(...points.map(({ value }) => value));
  const due = [
    points.find(({ id }) => id === focused),
    points.find(({ value }) => value === max),
    points.at(-1),
  ];
  const rank = ({ point }: PanelMark): number => (due.indexOf(point) + 4) % 4;
  const own = marks.filter(({ point }) => !panel.told.has(point));
  const requests = own
    .sort((a, b) => rank(a) - rank(b) || b.point.value - a.point.value)
    .filter((mark, _, { length }) => {
      const { shape, bracket, chevron } = mark.point.mark;
      return length <= CROWD || rank(mark) < 3 || shape !== 'dot' || bracket || chevron;
    })
    .map((mark) => requestOf(mark, rank(mark) < 3));
  const size = width < NARROW ? 14 : 15;
  return placeLabels(requests, { ...room, size, measure }).filter((label) => label !== null);
}

/** One panel complete, but for its labels' boxes. */
function drawPanel(
  ink: Ink,
  panel: Panel,
  layout: Layout,
  ceiling: number,
  eventLines: readonly Box[],
): { readonly marks: PanelMark[]; readonly axis: TextShape[]; readonly front: TextShape[] } {
  const { view } = layout.input;
  const { box } = panel;
  const axis = drawAxes(ink, panel, layout, panel.span !== view.domain);
  const marks = panelMarks(panel, view);
  const crowded = view.step === 'week' || view.step === 'day';
  const stems = crowded || view.scale === 'log' ? [] : drawStems(ink, panel, marks);
  const soft = [...eventLines, ...drawConnectors(ink, panel, view, marks)];
  const frame = { x: box.x, y: ceiling, width: box.width, height: box.y + box.height - ceiling };
  const hard = [...stems, ...marks.map((mark) => mark.box)];
  const labels = labelFigures(panel, marks, layout.input, { frame, hard, soft });
  for (const { leader } of labels) if (leader) ink.add(line(...leader), { stroke: 'ink-mute' });
  return { marks, axis, front: labels.flatMap(({ texts }) => texts) };
}

/** The range bracket under the main axis, its lines down to the zoom, and the zoom's title. */
function drawBridge(
  ink: Ink,
  main: Panel,
  zoom: Panel,
  title: readonly string[],
  measure: MeasureText,
): TextShape[] {
  const top = main.box.y + main.box.height + STRIP + AXIS_LABELS + 5;
  const [left, right] = [main.x(zoom.span.start), main.x(zoom.span.end)];
  const foot = top + ZOOM_BRIDGE - 8;
  ink.add(
    line(left, top - 4, left, top) + line(left, top, right, top) + line(right, top, right, top - 4),
    { stroke: 'ink' },
  );
  ink.add(
    line(left, top, zoom.x(zoom.span.start), foot) + line(right, top, zoom.x(zoom.span.end), foot),
    { stroke: 'ink-mute', dash: 'dotted' },
  );
  const wide = title.some((words) => measure(words, TITLE_SIZE, 600) > main.box.width);
  return title.map((words, row) =>
    text(wide ? 0 : main.box.x, foot + 15 + row * TITLE_LINE, words, TITLE_SIZE, {
      weight: 600,
      tone: 'ink',
    }),
  );
}

/**
 * Places a timeline in a box of the given size, in pixels. The maximum, the last and the focused
 * figure are always labelled; no label covers another or leaves the box.
 */
export function placeTimeline(input: TimelineInput): PlacedTimeline {
  const layout = layOut(input);
  const { view, width, height, measure } = input;
  const { main: box, zoom, zoomBox, events } = layout;
  const ink = inkwell();
  const told = new Set(zoom?.points);
  const main = panelOf(view, box, view.domain, layout.ticks, view.points, told);
  const eventLines = events.lines.map(({ x, top }) => {
    const bottom = box.y + box.height;
    ink.add(line(x, top, x, bottom), { stroke: 'ink-mute', dash: 'dashed' });
    return { x: x - 1, y: top, width: 2, height: bottom - top };
  });
  const header = events.rows * EVENT_ROW;
  const drawn = [drawPanel(ink, main, layout, header, eventLines)];
  const panels = [box];
  const title: TextShape[] = [];
  if (zoom && zoomBox) {
    const below = panelOf(view, zoomBox, zoom.span, zoom.ticks, zoom.points, new Set());
    title.push(...drawBridge(ink, main, below, zoom.title, measure));
    drawn.push(drawPanel(ink, below, layout, zoomBox.y - ABOVE_PLOT, []));
    panels.push(zoomBox);
  }
  const back = [...ink.shapes(), ...events.texts, ...drawn.flatMap(({ axis }) => axis), ...title];
  const front = drawn.flatMap((panel) => panel.front);
  const marks = view.points.map((point) => {
    const own = drawn.flatMap((panel) => panel.marks.filter((mark) => mark.point === point));
    return {
      id: point.id,
      anchors: own.map(({ x, y }) => ({ x, y })),
      shapes: own.flatMap(({ shapes }) => shapes),
    };
  });
  const texts = [...back, ...front].filter((shape) => shape.kind === 'text');
  const labels = texts.map((shape) => textBox(shape, measure));
  return { width, height, back, marks, front, labels, panels };
}
