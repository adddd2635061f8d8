/** Places the whole timeline in a box: events, main panel, coverage, and the zoom if one is due. */
import { line, path } from './glyphs.js';
import { EVENT_ROW } from './place-events.js';
import { drawPanel } from './place-panel.js';
import type { Sheet } from './sheet.js';
import type { PathShape, PlacedTimeline, TextShape } from './shapes.js';
import { boxOf, text, textBox } from './text.js';
import {
  ABOVE_ZOOM,
  EDGE_END,
  EDGE_START,
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
function drawBridge({ ink, back, main, title }: Sheet, { span, box }: Plot): void {
  const top = main.box.y + main.box.height + UNDER_PLOT + 5;
  const foot = top + ZOOM_BRIDGE - 8;
  // Both panels begin at the same time.
  const left = box.x + EDGE_START;
  const right = timeScale(main.span, box)(span.end);
  ink(line(left, top - 4, left, top, right, top, right, top - 4), 'ink');
  const lines = line(left, top, left, foot) + line(right, top, box.x + box.width - EDGE_END, foot);
  ink(lines, 'ink-mute', 1, 'dotted');
  title.forEach((words, row) =>
    back.push(text(box.x, foot + 15 + row * TITLE_LINE, words, TITLE_SIZE, 'start', 700, 'ink')),
  );
}

/**
 * Places a timeline in a box of the given size, in pixels. The maximum, the last and the focused
 * figure are always labelled; no label covers another or leaves the box.
 */
export function placeTimeline(input: TimelineInput): PlacedTimeline {
  const { view, width, height, measure } = input;
  const layout = layOut(input);
  const { main, zoom, events } = layout;
  const back = [...events.texts];
  const front: TextShape[] = [];
  const paths = new Map<string, PathShape>();
  const ink: Sheet['ink'] = (d, ...style) => {
    const key = style.join();
    if (d) paths.set(key, path((paths.get(key)?.d ?? '') + d, ...style));
  };
  const sheet: Sheet = {
    ...input,
    ...layout,
    ink,
    back,
    front,
    taken: [],
    hard: [],
    soft: [],
    marks: view.points.map(({ id }) => ({ id, anchors: [], shapes: [] })),
  };
  const bottom = main.box.y + main.box.height;
  for (const [x, top] of events.lines) {
    ink(line(x, top, x, bottom), 'ink-mute', 1, 'dashed');
    sheet.soft.push(boxOf(x - 1, top, 2, bottom - top));
  }
  drawPanel(sheet, main, events.rows * EVENT_ROW);
  if (zoom) {
    drawBridge(sheet, zoom);
    drawPanel(sheet, zoom, zoom.box.y - ABOVE_ZOOM);
  }
  return {
    width,
    height,
    back: [...paths.values(), ...back],
    marks: sheet.marks,
    front,
    labels: [...back, ...front].map((shape) => textBox(shape, measure)),
    panels: zoom ? [main.box, zoom.box] : [main.box],
  };
}
