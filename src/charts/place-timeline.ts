/** Places the whole timeline in a box: events, main panel, coverage, and the zoom if one is due. */
import { line } from './glyphs.js';
import { EVENT_ROW } from './place-events.js';
import { drawPanel, inkwell, type Sheet } from './place-panel.js';
import type { PlacedTimeline } from './shapes.js';
import { boxOf, text, textBox } from './text.js';
import {
  ABOVE_PLOT,
  layOut,
  timeScale,
  TITLE_LINE,
  TITLE_SIZE,
  UNDER_PLOT,
  ZOOM_BRIDGE,
  type Plot,
  type TimelineInput,
} from './timeline-layout.js';

export type { TimelineInput };

/** The range bracket under the main axis, its lines down to the zoom, and the zoom's title. */
function drawBridge({ ink, back, layout }: Sheet, zoom: Plot): void {
  const { main, title } = layout;
  const { box, span } = main;
  const top = box.y + box.height + UNDER_PLOT + 5;
  const foot = top + ZOOM_BRIDGE - 8;
  const [from, to] = [timeScale(span, box), timeScale(zoom.span, zoom.box)];
  const { start, end } = zoom.span;
  const [left, right] = [from(start), from(end)];
  ink(line(left, top - 4, left, top, right, top, right, top - 4), 'ink');
  const lines = line(left, top, to(start), foot) + line(right, top, to(end), foot);
  ink(lines, 'ink-mute', 1, undefined, 'dotted');
  title.forEach((words, row) =>
    back.push(text(box.x, foot + 15 + row * TITLE_LINE, words, TITLE_SIZE, 'start', 600, 'ink')),
  );
}

/**
 * Places a timeline in a box of the given size, in pixels. The maximum, the last and the focused
 * figure are always labelled; no label covers another or leaves the box.
 */
export function placeTimeline(input: TimelineInput): PlacedTimeline {
  const layout = layOut(input);
  const { view, width, height, measure } = input;
  const { main, zoom, events } = layout;
  const [ink, paths] = inkwell();
  const sheet: Sheet = {
    layout,
    ink,
    back: [...events.texts],
    front: [],
    taken: [],
    marks: new Map(view.points.map((point) => [point, { anchors: [], shapes: [] }])),
  };
  const bottom = main.box.y + main.box.height;
  const lines = events.lines.map(({ x, top }) => {
    ink(line(x, top, x, bottom), 'ink-mute', 1, undefined, 'dashed');
    return boxOf(x - 1, top, 2, bottom - top);
  });
  drawPanel(sheet, main, events.rows * EVENT_ROW, lines);
  if (zoom) {
    drawBridge(sheet, zoom);
    drawPanel(sheet, zoom, zoom.box.y - ABOVE_PLOT, []);
  }
  const { back, front } = sheet;
  return {
    width,
    height,
    back: [...paths(), ...back],
    marks: [...sheet.marks].map(([{ id }, placed]) => ({ id, ...placed })),
    front,
    labels: [...back, ...front].map((shape) => textBox(shape, measure)),
    panels: zoom ? [main.box, zoom.box] : [main.box],
  };
}
