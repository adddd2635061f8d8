/** Places the dates and names of events in rows above the plot; every event keeps its line. */
import type { EventView } from '../views/timeline-view.js';
import { range, type Scale } from './scales.js';
import type { MeasureText, TextShape } from './shapes.js';
import { block, boxOf, place, type Candidate } from './text.js';

/** Height in pixels of one row: a date over a name. */
export const EVENT_ROW = 38;

export interface PlacedEvents {
  /** How many rows the header needs. */
  readonly rows: number;
  /** `top`: where the event's line starts; its end is the baseline. */
  readonly lines: readonly (readonly [x: number, top: number])[];
  readonly texts: readonly TextShape[];
}

/**
 * Places events in their order in as few rows as tell most of them, `maxRows` at most; the label
 * that finds no room is left out. `short`: with short names only.
 */
export function placeEvents(
  events: readonly EventView[],
  x: Scale,
  width: number,
  size: number,
  measure: MeasureText,
  short: boolean,
  maxRows: number,
): PlacedEvents {
  const attempt = (rows: number): PlacedEvents => {
    const bottom = rows * EVENT_ROW;
    const room = { measure, frame: boxOf(0, 0, width, bottom), taken: [], hard: [], soft: [] };
    const texts: TextShape[] = [];
    const lines = events.map((event) => {
      const at = x(event.time);
      const forms = [
        [event.date, event.label],
        [event.shortDate, event.label],
      ].slice(Number(short));
      const candidates = range(1, rows + 1).flatMap((row) => {
        const top = bottom - row * EVENT_ROW;
        // The line climbs to its own row and may not strike out a label of a lower one.
        const stem = boxOf(at - 2, top, 4, bottom - top);
        return forms.flatMap((form): Candidate[] => [
          [block(at + 6, top + 3, form, size, 'start', 'ink-soft'), 0, stem],
          [block(at - 6, top + 3, form, size, 'end', 'ink-soft'), 0, stem],
        ]);
      });
      const placed = place(candidates, room, 3);
      texts.push(...placed);
      return [at, placed[0] ? placed[0].y - 12 : bottom] as const;
    });
    return { rows, lines, texts };
  };
  return range(0, maxRows + 1)
    .map(attempt)
    .reduce((best, next) => (next.texts.length > best.texts.length ? next : best));
}
