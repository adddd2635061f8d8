/** Shares the height of a timeline out between events, main panel, axes and zoom. */
import type { ObservationId } from '../model/types.js';
import type {
  AxisWords,
  EventView,
  PointView,
  SpanView,
  TimelineView,
} from '../views/timeline-view.js';
import { EVENT_ROW, placeEvents, type PlacedEvents } from './place-events.js';
import { STRIP, timeScale } from './place-panel.js';
import { decades, linearTicks, monthOf, monthStart, round125, type Ticks } from './scales.js';
import type { Box, MeasureText } from './shapes.js';
import { wrapText } from './text.js';

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

export const NARROW = 480;
export const AXIS_LABELS = 22;
export const ABOVE_PLOT = 22;
const ZOOM_MONTHS = 13;
/** A value under this share of the axis is less than a mark's own size. */
const FLAT = 0.02;
export const TITLE_SIZE = 14;
/** Range bracket and its lines down to the zoom. */
export const ZOOM_BRIDGE = 24;
export const TITLE_LINE = 18;
/** Plots lower than this together are better without a zoom, or without names of events. */
const LEAST_WITH_ZOOM = 130;
const LEAST_WITH_EVENTS = 70;

interface Zoom {
  readonly span: SpanView;
  readonly points: readonly PointView[];
  readonly ticks: Ticks;
  /** How many times higher an act is drawn than in the main panel; exact. */
  readonly factor: number;
  readonly title: readonly string[];
}

/** All that is settled before anything is drawn. */
export interface Layout {
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
  const factor = round125((0.5 * top) / (ticks.at(-1) ?? 1));
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
export function layOut(input: TimelineInput, withZoom = true, withEvents = true): Layout {
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
