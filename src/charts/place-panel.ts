/** Draws one panel: its scales, grid, coverage strip, stems, connectors and marks. */
import type { PointView, SpanView, TimelineView } from '../views/timeline-view.js';
import { hatch, line, markBox, markShapes, rectangle } from './glyphs.js';
import { linear, log, type Scale, type Ticks } from './scales.js';
import type { Box, PathShape, Shape } from './shapes.js';

/** One plot with one scale each way. */
export interface Panel {
  readonly box: Box;
  readonly span: SpanView;
  readonly ticks: Ticks;
  readonly x: Scale;
  readonly y: Scale;
  readonly points: readonly PointView[];
  /** Points told by the zoom: drawn small and without a label. */
  readonly told: ReadonlySet<PointView>;
  /** Radius of a dot in pixels. */
  readonly radius: number;
}

/** A mark in a panel. */
export interface PanelMark {
  readonly point: PointView;
  readonly x: number;
  readonly y: number;
  readonly shapes: readonly Shape[];
  /** All that labels keep out of. */
  readonly box: Box;
}

/** Height of the coverage strip with the gap over it. */
export const STRIP = 13;
const EDGE = 12;
const SMALL = 3;
/** A bracket has room for a full dot, however crowded the weeks around it. */
const BRACKETED = 4.5;

/** Gathers path data by style: one path for each style, whatever the number of figures. */
export interface Ink {
  readonly add: (d: string, style: Omit<PathShape, 'kind' | 'd'>) => void;
  /** The paths in the order in which their styles first came. */
  readonly shapes: () => readonly PathShape[];
}

/** An empty collection of paths. */
export function inkwell(): Ink {
  const paths = new Map<string, PathShape>();
  return {
    add: (d, style) => {
      const key = JSON.stringify(style);
      paths.set(key, { kind: 'path', ...style, d: (paths.get(key)?.d ?? '') + d });
    },
    shapes: () => [...paths.values()].filter(({ d }) => d),
  };
}

/** When the figure is read: at the end of a cumulative period, else in the middle of the period. */
export function readingTime(point: PointView, step: TimelineView['step'], span: SpanView): number {
  if (step === 'point' && !point.mark.bracket) return point.end;
  return (Math.max(point.start, span.start) + Math.min(point.end, span.end)) / 2;
}

/** The time scale of a panel: room at both ends for half a mark. */
export const timeScale = (span: SpanView, box: Pick<Box, 'x' | 'width'>): Scale =>
  linear(span.start, span.end, box.x + EDGE / 2, box.x + box.width - EDGE);

/** Builds the scales of a panel and a dot size that keeps neighbours apart. */
export function panelOf(
  view: TimelineView,
  box: Box,
  span: SpanView,
  ticks: Ticks,
  points: readonly PointView[],
  told: ReadonlySet<PointView>,
): Panel {
  const x = timeScale(span, box);
  const scale = view.scale === 'log' ? log : linear;
  const y = scale(ticks[0], ticks.at(-1) ?? 1, box.y + box.height, box.y);
  const places = points
    .filter((point) => !point.mark.bracket && !told.has(point))
    .map((point) => x(readingTime(point, view.step, span)));
  const nearest = places.map((place, index) => place - (places[index - 1] ?? -Infinity));
  const radius = Math.min(5.5, Math.max(SMALL, Math.min(...nearest) / 2));
  return { box, span, ticks, x, y, points, told, radius };
}

/** The mark of each point of the panel. */
export function panelMarks(panel: Panel, view: TimelineView): PanelMark[] {
  const { x, y, span } = panel;
  return panel.points.map((point) => {
    const left = x(readingTime(point, view.step, span));
    const top = y(point.value);
    const radius = panel.told.has(point)
      ? SMALL
      : Math.max(panel.radius, point.mark.bracket ? BRACKETED : 0);
    const ends = point.mark.bracket
      ? ([x(Math.max(point.start, span.start)), x(Math.min(point.end, span.end))] as const)
      : undefined;
    const args = [point.mark, left, top, radius, ends] as const;
    return { point, x: left, y: top, shapes: markShapes(...args), box: markBox(...args) };
  });
}

/** Periods with a figure filled, periods without one hatched. */
export function drawStrip(ink: Ink, panel: Panel, view: TimelineView): void {
  if (view.step === 'point') return;
  const { x, span, box } = panel;
  const top = box.y + box.height + 5;
  const cells = (spans: readonly SpanView[], path: typeof rectangle): string =>
    spans
      .filter(({ start, end }) => end > span.start && start < span.end)
      .map(({ start, end }) => {
        const left = x(Math.max(start, span.start));
        const width = x(Math.min(end, span.end)) - left;
        const inset = Math.min(1, width / 5);
        return path(left + inset, top + 0.5, width - 2 * inset, 7);
      })
      .join('');
  ink.add(cells(view.gaps, hatch), { stroke: 'hatch' });
  const known = view.points.filter((point) => !point.mark.bracket);
  ink.add(cells(known, rectangle), { fill: 'actual' });
}

/** Stems from zero; only where the axis has a zero, and not for crowded weeks and days. */
export function drawStems(ink: Ink, panel: Panel, marks: readonly PanelMark[]): Box[] {
  const base = panel.y(0);
  const width = Math.min(5, panel.radius);
  return marks
    .filter(({ point }) => !point.mark.bracket && !panel.told.has(point))
    .map(({ point, x, y }) => {
      const { shape } = point.mark;
      ink.add(line(x, base, x, y), {
        stroke: shape === 'diamond' ? 'flag' : 'actual',
        width,
        ...(shape !== 'dot' && { dash: 'dashed' }),
      });
      return { x: x - width / 2, y, width, height: base - y };
    });
}

/** Connectors between the marks of this panel; returns small boxes along them. */
export function drawConnectors(
  ink: Ink,
  panel: Panel,
  view: TimelineView,
  marks: readonly PanelMark[],
): Box[] {
  const byId = new Map(marks.map((mark) => [mark.point.id, mark]));
  return view.connectors.flatMap(({ from, to, path }) => {
    const a = byId.get(from);
    const b = byId.get(to);
    const solid = path === 'consecutive';
    if (!a || !b || (!solid && view.scale === 'log')) return [];
    // The zoom shows the path between two of its points.
    if (panel.told.has(a.point) && panel.told.has(b.point)) return [];
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    // Dots end in air, so that nothing seems to be known near them; lines run into their marks.
    const trim = solid ? 0 : Math.min(panel.radius + 4, length / 4) / (length || 1);
    const along = (share: number): readonly [number, number] => [
      a.x + (b.x - a.x) * share,
      a.y + (b.y - a.y) * share,
    ];
    ink.add(line(...along(trim), ...along(1 - trim)), {
      stroke: 'actual',
      width: 2,
      ...(!solid && { dash: 'dotted' }),
    });
    const steps = Math.ceil(length / 10);
    return Array.from({ length: steps }, (_, index) => {
      const [x, y] = along((index + 0.5) / steps);
      return { x: x - 4, y: y - 4, width: 8, height: 8 };
    });
  });
}
