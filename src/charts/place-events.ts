/** Places the dates and names of events in rows above the plot; every event keeps its line. */
import type { EventView } from '../views/timeline-view.js';
import type { Scale } from './scales.js';
import type { MeasureText, TextShape } from './shapes.js';
import { block, boxOf, place, type Candidate } from './text.js';

/** Height in pixels of one row: a date over a name. */
export const EVENT_ROW = 38;

export interface PlacedEvents {
  /** How many rows the header needs. */
  readonly rows: number;
  /** `top`: where the event's line starts; its end is the baseline. */
  readonly lines: readonly { readonly x: number; readonly top: number }[];
  readonly texts: readonly TextShape[];
}

/** Places main events first, in at most `maxRows` rows; the label that finds no room is left out. */
export function placeEvents(
  events: readonly EventView[],
  x: Scale,
  width: number,
  size: number,
  measure: MeasureText,
  maxRows: number,
): PlacedEvents {
  const order = [...events].sort((a, b) => Number(b.main) - Number(a.main));
  const attempt = (rows: number, full: boolean): PlacedEvents => {
    const bottom = rows * EVENT_ROW;
    const room = { measure, frame: boxOf(0, 0, width, bottom), taken: [] };
    const texts: TextShape[] = [];
    const lines = order.map((event) => {
      const at = x(event.time);
      const forms = [[event.shortDate, event.shortLabel]];
      if (full) forms.unshift([event.date, event.label]);
      const candidates = Array.from(
        { length: rows },
        (_, row) => bottom - (row + 1) * EVENT_ROW,
      ).flatMap((top) =>
        forms.flatMap((form) =>
          (['start', 'end'] as const).map((anchor): Candidate => [
            block(at + (anchor === 'end' ? -6 : 6), top + 3, form, size, anchor, 600, 'ink-soft'),
            0,
            // The line climbs to its own row and may not strike out a label of a lower one.
            boxOf(at - 2, top, 4, bottom - top),
          ]),
        ),
      );
      const placed = place(candidates, room, 3);
      texts.push(...(placed ?? []));
      return { x: at, top: placed?.[0] ? placed[0].y - 12 : bottom };
    });
    return { rows, lines, texts };
  };
  let best = attempt(0, true);
  for (let rows = 1; rows <= maxRows; rows += 1) {
    // Short names in one row come before a second row.
    for (const full of [true, false]) {
      const next = attempt(rows, full);
      if (next.texts.length > best.texts.length) best = next;
    }
  }
  return best;
}
