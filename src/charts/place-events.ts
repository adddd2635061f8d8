/** Places the dates and names of events in rows above the plot; every event keeps its line. */
import type { EventView } from '../views/timeline-view.js';
import type { Scale } from './scales.js';
import type { Box, MeasureText, TextShape } from './shapes.js';
import { collide, text, textBox } from './text.js';

/** Height in pixels of one row: a date over a name. */
export const EVENT_ROW = 38;

export interface PlacedEvents {
  /** How many rows the header needs. */
  readonly rows: number;
  /** `top`: where the event's line starts; its end is the baseline. */
  readonly lines: readonly { readonly x: number; readonly top: number }[];
  readonly texts: readonly TextShape[];
}

interface Room {
  readonly events: readonly EventView[];
  readonly x: Scale;
  readonly width: number;
  readonly rows: number;
  readonly size: number;
  readonly measure: MeasureText;
}

/** Both lines of an event's label beside its line, row 0 the lowest. */
function label(event: EventView, room: Room, row: number, short: boolean, end: boolean) {
  const top = (room.rows - 1 - row) * EVENT_ROW;
  const x = room.x(event.time) + (end ? -6 : 6);
  const anchor = end ? ('end' as const) : ('start' as const);
  const style = { anchor, tone: 'ink-soft' as const, halo: true };
  return [
    text(x, top + 14, short ? event.shortDate : event.date, room.size, { ...style, weight: 600 }),
    text(x, top + 30, short ? event.shortLabel : event.label, room.size, style),
  ];
}

function placeOne(
  event: EventView,
  room: Room,
  forms: readonly boolean[],
  taken: Box[],
): TextShape[] | null {
  for (let row = 0; row < room.rows; row += 1) {
    for (const short of forms) {
      for (const end of [false, true]) {
        const texts = label(event, room, row, short, end);
        const boxes = texts.map((shape) => textBox(shape, room.measure));
        // The line climbs to its own row and may not strike out a label of a lower one.
        const top = (room.rows - 1 - row) * EVENT_ROW;
        const stem = { x: room.x(event.time) - 2, y: top, width: 4, height: (row + 1) * EVENT_ROW };
        const free = boxes.every((box) => box.x >= 0 && box.x + box.width <= room.width);
        const all = [...boxes, stem];
        if (!free || all.some((box) => taken.some((other) => collide(box, other, 3)))) continue;
        taken.push(...all);
        return texts;
      }
    }
  }
  return null;
}

/** Places main events first, in at most `maxRows` rows; the label that finds no room is left out. */
export function placeEvents(room: Omit<Room, 'rows'>, maxRows: number): PlacedEvents {
  const order = [...room.events].sort((a, b) => Number(b.main) - Number(a.main));
  const attempt = (rows: number, forms: boolean[]): PlacedEvents & { readonly missing: number } => {
    const taken: Box[] = [];
    const labels = order.map((event) => placeOne(event, { ...room, rows }, forms, taken));
    const bottom = rows * EVENT_ROW;
    return {
      rows,
      texts: labels.flatMap((texts) => texts ?? []),
      lines: order.map((event, index) => ({
        x: room.x(event.time),
        top: Math.min(bottom, (labels[index]?.[0]?.y ?? bottom + 14) - 12),
      })),
      missing: labels.filter((texts) => !texts).length,
    };
  };
  // Short names in one row come before a second row.
  let best = attempt(Math.min(1, order.length, maxRows), [false, true]);
  for (let rows = 1; best.missing && rows <= maxRows; rows += 1) {
    for (const forms of [[false, true], [true]]) {
      const next = attempt(rows, forms);
      if (next.missing < best.missing) best = next;
    }
  }
  return best;
}
