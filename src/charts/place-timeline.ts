/** Places the whole timeline in a box: events, main panel, coverage, and the zoom if one is due. */
import type { ObservationId } from '../model/types.js';
import type {
  AxisWords,
  EventView,
  PointView,
  SpanView,
  TimelineView,
} from '../views/timeline-view.js';
import { line } from './glyphs.js';
import { EVENT_ROW, placeEvents, type PlacedEvents } from './place-events.js';
import { placeLabels, type LabelRequest, type PlacedLabel } from './place-labels.js';
import {
  drawConnectors,
  drawStems,
  drawStrip,
  Ink,
  panelMarks,
  panelOf,
  STRIP,
  timeScale,
  type Panel,
  type PanelMark,
} from './place-panel.js';
import { placeTimeAxis } from './place-time-axis.js';
import { decades, linearTicks, monthOf, monthStart, roundFactor, type Ticks } from './scales.js';
import type { Box, MeasureText, PlacedTimeline, TextShape } from './shapes.js';
import { text, textBox, wrapText } from './text.js';

export interface TimelineInput {
  readonly view: TimelineView;
  readonly words: AxisWords;
  /** Pixels, 240 to 1400. */
  readonly width: number;
  /** Pixels, at least 200; filled exactly. */
  readonly height: number;
  /** Labelled whatever it takes. */
  readonly focused: ObservationId | null;
  readonly measure: MeasureText;
}

const NARROW = 480;
const AXIS_LABELS = 22;
const ABOVE_PLOT = 22;
const ZOOM_MONTHS = 13;
/** A value under this share of the axis is less than a mark's own size. */
const FLAT = 0.02;
const TITLE_SIZE = 14;
const GRID = { stroke: 'grid' } as const;
const AXIS = { stroke: 'ink', width: 1.5 } as const;
/** Range bracket and its lines down to the zoom. */
const ZOOM_BRIDGE = 24;
const TITLE_LINE = 18;
/** Plots lower than this together are better without a zoom, or without names of events. */
const LEAST_WITH_ZOOM = 130;
const LEAST_WITH_EVENTS = 70;
/** With more figures than this in a panel, only those that stand out are labelled. */
const CROWD = 14;

interface Zoom {
  readonly span: SpanView;
  readonly points: readonly PointView[];
  readonly ticks: Ticks;
  /** How many times higher an act is drawn than in the main panel; exact. */
  readonly factor: number;
  readonly title: readonly string[];
}

/** All that is settled before anything is drawn. */
interface Layout {
  readonly input: TimelineInput;
  readonly ticks: Ticks;
  readonly zoom: Zoom | null;
  readonly events: PlacedEvents;
  readonly main: Box;
  readonly zoomBox: Box | null;
  readonly tickSize: number;
}

/** The first year, when the axis flattens it and at least two figures hide there. */
function zoomOf({ view, words, width, measure }: TimelineInput, top: number): Zoom | null {
  const { start, end } = view.domain;
  const until = monthStart(monthOf(start) + ZOOM_MONTHS);
  if (view.scale === 'log' || until >= end) return null;
  const touching = view.points.filter(
    (point) => (view.step === 'point' ? point.end : point.start) < until,
  );
  const points = touching.filter((point) => point.end <= until);
  const max = Math.max(...touching.map((point) => point.value));
  if (points.length < 2 || max >= FLAT * top) return null;
  const ticks = linearTicks(max, 3);
  // The zoom is about half as high as the main panel: exactly so much that the factor is round.
  const factor = roundFactor((0.5 * top) / (ticks.at(-1) ?? 1));
  const title = words.zoom(start, until, factor);
  const whole = title.join(', ');
  const size = TITLE_SIZE;
  const lines =
    measure(whole, size, 600) <= width * 0.9
      ? [whole]
      : title.flatMap((part) => wrapText(part, width, size, 600, measure));
  return { span: { start, end: until }, points, ticks, factor, title: lines };
}

/** Shares the height out: what is left by texts and axes goes to the plots. */
function layOut(input: TimelineInput, withZoom = true, withEvents = true): Layout {
  const { view, width, height, measure } = input;
  const tickSize = width < NARROW ? 12 : 13;
  const values = view.points.map((point) => point.value);
  const count = Math.max(2, Math.min(5, Math.round(height / 90)));
  const ticks = view.scale === 'log' ? decades(values) : linearTicks(Math.max(0, ...values), count);
  const top = ticks.at(-1) ?? 1;
  const zoom = withZoom ? zoomOf(input, top) : null;
  const labels = [...ticks, ...(zoom?.ticks ?? [])].map(input.words.tick);
  const left = Math.max(...labels.map((label) => measure(label, tickSize, 400))) + 8;
  const inner = { x: left, width: width - left };
  const x = timeScale(view.domain, inner);
  const events = placeEvents(
    { events: eventsIn(view), x, width, size: tickSize, measure },
    withEvents ? (height < 320 ? 1 : 2) : 0,
  );
  const y = events.rows * EVENT_ROW + ABOVE_PLOT;
  const below = STRIP + AXIS_LABELS;
  const bridge = zoom ? ZOOM_BRIDGE + zoom.title.length * TITLE_LINE + ABOVE_PLOT : 0;
  const room = height - y - below - (zoom ? bridge + below : 0);
  if (zoom && room < LEAST_WITH_ZOOM) return layOut(input, false, withEvents);
  if (events.rows && room < LEAST_WITH_EVENTS) return layOut(input, false, false);
  const ratio = zoom ? (zoom.factor * (zoom.ticks.at(-1) ?? 1)) / top : 0;
  const main = { ...inner, y, height: room / (1 + ratio) };
  const zoomBox = zoom && {
    ...inner,
    y: y + main.height + below + bridge,
    height: main.height * ratio,
  };
  return { input, ticks, zoom, events, main, zoomBox, tickSize };
}

const eventsIn = ({ events, domain }: TimelineView): EventView[] =>
  events.filter(({ time }) => time >= domain.start && time < domain.end);

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
  const known = view.points.filter((point) => !point.mark.bracket);
  const time = placeTimeAxis({
    span: panel.span,
    x: panel.x,
    y: base + strip + 17,
    width,
    size: tickSize,
    words,
    measure,
    known: new Set(known.map((point) => monthOf(point.end - 1))),
    detail: zoomed ? 'months' : width < NARROW ? 'years' : 'all',
  });
  for (const x of time.ticks) ink.add(line(x, base + strip + 3, x, base + strip + 20), AXIS);
  return [...numbers, ...time.texts];
}

/** The figures' labels of one panel. */
function labelFigures(
  panel: Panel,
  marks: readonly PanelMark[],
  layout: Layout,
  frame: Box,
  obstacles: { readonly hard: readonly Box[]; readonly soft: readonly Box[] },
): PlacedLabel[] {
  const { view, focused, measure, width } = layout.input;
  const max = Math.max(...view.points.map((point) => point.value));
  const highest = view.points.find((point) => point.value === max);
  const own = marks.filter(({ point }) => !panel.told.has(point));
  const rank = ({ point }: PanelMark): number =>
    point.id === focused ? 0 : point === highest ? 1 : point === view.points.at(-1) ? 2 : 3;
  const requests = own
    .filter((mark) => {
      const { shape, bracket } = mark.point.mark;
      return own.length <= CROWD || rank(mark) < 3 || shape !== 'dot' || bracket;
    })
    .sort((a, b) => rank(a) - rank(b) || b.point.value - a.point.value)
    .map((mark): LabelRequest => {
      const { label, shortLabel, sublabel, mark: grammar } = mark.point;
      const must = rank(mark) < 3;
      const plain = grammar.shape === 'dot' && !grammar.bracket && !must;
      return {
        x: mark.x,
        y: mark.y,
        mark: mark.body,
        forms: [
          ...(plain || !sublabel
            ? []
            : [
                [label, sublabel],
                [shortLabel, sublabel],
              ]),
          [label],
          [shortLabel],
        ],
        tone: grammar.shape === 'diamond' ? 'flag' : 'ink',
        must,
      };
    });
  const hard = [...obstacles.hard, ...marks.flatMap((mark) => mark.boxes)];
  const size = width < NARROW ? 14 : 15;
  const labels = placeLabels(requests, { frame, hard, soft: obstacles.soft, size, measure });
  return labels.filter((label) => label !== null);
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
  const hard = crowded || view.scale === 'log' ? [] : drawStems(ink, panel, marks);
  const soft = [...eventLines, ...drawConnectors(ink, panel, view, marks)];
  const frame = { x: box.x, y: ceiling, width: box.width, height: box.y + box.height - ceiling };
  const labels = labelFigures(panel, marks, layout, frame, { hard, soft });
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
  ink.add(line(left, top - 4, left, top) + line(left, top, right, top), { stroke: 'ink' });
  ink.add(line(right, top - 4, right, top), { stroke: 'ink' });
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
  const ink = new Ink();
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
  const back = [...ink.shapes, ...events.texts, ...drawn.flatMap(({ axis }) => axis), ...title];
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
