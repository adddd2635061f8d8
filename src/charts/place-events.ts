/** Places the dates and names of events in rows above the plot. */
import type { EventView } from '../views/timeline-view.js';
import { range, type Scale } from './scales.js';
import type { MeasureText, TextShape } from './shapes.js';
import { block, boxOf, place, type Candidate } from './text.js';

/** Height in pixels of one row: a date over a name. */
export const EVENT_ROW = 38;

export interface PlacedEvents {
  /** How many rows the header needs. */
  readonly rows: number;
  /** Of those that have room for their names: `top` is where the line to the baseline starts. */
  readonly lines: readonly (readonly [x: number, top: number])[];
  readonly texts: readonly TextShape[];
}

/**
 * Places events in their order in as few rows as tell most of them, `maxRows` at most; the label
 * that finds no room is left out with its line, which nobody could read; the list of events has it.
 * `short`: with short dates only.
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
  const attempt = (rows: number): PlacedEvents & { score: number } => {
    const bottom = rows * EVENT_ROW;
    const room = { measure, frame: boxOf(0, 0, width, bottom), taken: [], hard: [], soft: [] };
    const texts: TextShape[] = [];
    let score = 0;
    const lines = events.flatMap((event, index): PlacedEvents['lines'] => {
      const at = x(event.time);
      const forms = [
        [event.date, event.label],
        [event.shortDate, event.label],
      ].slice(Number(short));
      // The first events go up, so that their names leave room for the next lines to climb.
      const candidates = range(0, rows).flatMap((row) => {
        const top = row * EVENT_ROW;
        // The line climbs to its own row and may not strike out a label of a lower one.
        const stem = boxOf(at - 2, top, 4, bottom - top);
        return forms.flatMap((form): Candidate[] => [
          [block(at + 6, top + 3, form, size, 'start', 'ink-soft'), 0, stem],
          [block(at - 6, top + 3, form, size, 'end', 'ink-soft'), 0, stem],
        ]);
      });
      const placed = place(candidates, room);
      const [name] = placed;
      texts.push(...placed);
      if (!name) return [];
      // One name more counts most, then the earlier events of the list.
      score += 1 - index / 999;
      return [[at, name.y - 12]];
    });
    return { rows, lines, texts, score };
  };
  return range(0, maxRows + 1)
    .map(attempt)
    .reduce((best, next) => (next.score > best.score ? next : best));
}
