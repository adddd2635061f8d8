/** Shares the height of a timeline out between events, main panel, axes and zoom. */
import type { ObservationId } from '../model/types.js';
import type { AxisWords, PointView, SpanView, TimelineView } from '../views/timeline-view.js';
import { EVENT_ROW, placeEvents, type PlacedEvents } from './place-events.js';
import {
  decades,
  linear,
  linearTicks,
  monthOf,
  monthStart,
  round125,
  type Scale,
  type Ticks,
} from './scales.js';
import type { Box, MeasureText } from './shapes.js';
import { boxOf, wrapText } from './text.js';

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
/** Height of the coverage strip with the gap over it. */
export const STRIP = 13;
const AXIS_LABELS = 22;
export const ABOVE_PLOT = 22;
/** A figure at the top of the axis, with two lines over its chevron. */
const ABOVE_TOP = 54;
/** The zoom's greatest figure may have two lines. */
export const ABOVE_ZOOM = ABOVE_PLOT + 10;
const ZOOM_MONTHS = 13;
/** A value under this share of the axis is less than a mark's own size. */
const FLAT = 0.02;
export const TITLE_SIZE = 14;
/** Range bracket and its lines down to the zoom. */
export const ZOOM_BRIDGE = 24;
export const TITLE_LINE = 18;
/** Under an axis: strip and time labels. */
export const UNDER_PLOT = STRIP + AXIS_LABELS;
/** Plots lower than this together are better without a zoom. */
const LEAST_WITH_ZOOM = 120;

/** What one panel shows: the whole timeline, or its first year. */
export interface Plot {
  readonly span: SpanView;
  readonly points: readonly PointView[];
  readonly ticks: Ticks;
  readonly box: Box;
}

/** All that is settled before anything is drawn. */
export interface Layout {
  /** Size of the numbers and dates in pixels. */
  readonly size: number;
  readonly events: PlacedEvents;
  readonly main: Plot;
  readonly zoom: Plot | null;
  /** Lines of the zoom's title. */
  readonly title: readonly string[];
}

/** Room at both ends of a time axis for half a mark. */
export const EDGE_START = 6;
export const EDGE_END = 12;

/** The time scale of a panel. */
export const timeScale = ({ start, end }: SpanView, { x, width }: Box): Scale =>
  linear(start, end, x + EDGE_START, x + width - EDGE_END);

/** The first year, when the axis flattens it and at least two figures hide there. */
function zoomOf({ domain, points, scale }: TimelineView, top: number) {
  const { start } = domain;
  const end = monthStart(monthOf(start) + ZOOM_MONTHS);
  const early = points.filter((point) => point.end <= end);
  const max = Math.max(...early.map((point) => point.value));
  if (scale === 'log' || end >= domain.end || early.length < 2 || max >= FLAT * top) return null;
  const ticks = linearTicks(max, 3);
  const last = ticks.at(-1) ?? 1;
  // The zoom is about half as high as the main panel: exactly so much that the factor is round.
  const factor = round125((0.5 * top) / last);
  return { span: { start, end }, points: early, ticks, factor, ratio: (factor * last) / top };
}

/** The numbers of an axis: of a linear one all in the same unit. */
export const numbersOf = (
  ticks: readonly number[],
  { view, words }: Pick<TimelineInput, 'view' | 'words'>,
): string[] => ticks.map((tick) => words.tick(tick, view.scale === 'log' ? tick : ticks.at(-1)));

/** Shares the height out: what is left by texts and axes goes to the plots. */
export function layOut(input: TimelineInput, zoomed = true): Layout {
  const { view, words, width, height, measure } = input;
  const { domain, points } = view;
  const size = width < NARROW ? 12 : 13;
  const values = points.map(({ value }) => value);
  const max = Math.max(0, ...values);
  const ticks =
    view.scale === 'log' ? decades(values) : linearTicks(max, Math.min(5, Math.ceil(height / 100)));
  const top = ticks.at(-1) ?? 1;
  const zoom = zoomed ? zoomOf(view, top) : null;
  const numbers = [ticks, zoom?.ticks ?? []].flatMap((each) => numbersOf(each, input));
  const left = Math.max(...numbers.map((number) => measure(number, size, 400))) + 10;
  const inner = width - left;
  const parts = zoom ? words.zoom(zoom.span.start, zoom.span.end, zoom.factor) : [];
  const whole = parts.join(', ');
  const title = (measure(whole, TITLE_SIZE, 700) > inner ? parts : [whole]).flatMap((part) =>
    wrapText(part, inner, TITLE_SIZE, 700, measure),
  );
  const events = placeEvents(
    view.events
      .filter(({ time }) => time >= domain.start && time < domain.end)
      .sort((a, b) => Number(b.main) - Number(a.main)),
    timeScale(domain, boxOf(left, 0, inner, 0)),
    width,
    size,
    measure,
    width < NARROW,
    height < 320 ? 1 : 2,
  );
  const y = events.rows * EVENT_ROW + (max === top ? ABOVE_TOP : ABOVE_PLOT);
  const bridge = UNDER_PLOT + ZOOM_BRIDGE + title.length * TITLE_LINE + ABOVE_ZOOM;
  const room = height - y - UNDER_PLOT - (zoom ? bridge : 0);
  if (zoom && room < LEAST_WITH_ZOOM) return layOut(input, false);
  const high = room / (1 + (zoom?.ratio ?? 0));
  return {
    size,
    events,
    title,
    main: { span: domain, points, ticks, box: boxOf(left, y, inner, high) },
    zoom: zoom && { ...zoom, box: boxOf(left, y + high + bridge, inner, room - high) },
  };
}
