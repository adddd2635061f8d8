/** Texts on a map: the callout of the largest value, and names and figures where they fit. */
import type { RegionView } from '../views/region-map-view.js';
import { circle, line, path } from './glyphs.js';
import { range } from './scales.js';
import type { Box, Shape, TextShape } from './shapes.js';
import { boxOf, place, text, textBox, type Candidate, type Room } from './text.js';

/** A region as labels see it, in pixels. */
export interface LabelledRegion {
  readonly region: RegionView;
  /** Where it is named. */
  readonly x: number;
  readonly y: number;
  /** What its name may not be wider than. */
  readonly width: number;
  /** It has a frame of its own, with its name. */
  readonly isOverseas: boolean;
}

/** Where the sea leaves room for a callout, in shares of the map's width: x, y, side. */
const COASTS = [
  [0.24, 0, 'end'],
  [0.63, 0, 'start'],
  [0, 0.55, 'start'],
] as const;
/** Above the overseas frames. */
const ABOVE_FRAMES = [
  [0, 0.8, 'start'],
  [0.6, 0.79, 'start'],
] as const;

/** Radius in pixels of the end of a leader line. */
const DOT = 3.5;
/** A name may be so much wider than its region: neighbours keep their own. */
const OVERHANG = 1.25;

/** Both forms of a name: whole, and cut where its longer line is shortest, later rather than sooner. */
export function nameForms(name: string): readonly (readonly string[])[] {
  const longest = (lines: readonly string[]): number => Math.max(...lines.map((row) => row.length));
  const [best] = [...name.matchAll(/[- ]/g)]
    .reverse()
    .map(({ index }) => [name.slice(0, index + 1).trim(), name.slice(index + 1)])
    .sort((a, b) => longest(a) - longest(b));
  return best ? [[name], best] : [[name]];
}

/** Lines under each other around a point; the first may be a figure, which is larger. */
const lines = (
  x: number,
  y: number,
  words: readonly string[],
  figure: string,
  size: number,
): TextShape[] => {
  const high = size + 3;
  return words.map((row, index) =>
    text(
      x,
      y + (index - words.length / 2) * high + size,
      row,
      row === figure ? size + 1 : size,
      'middle',
      row === figure ? 700 : 600,
      'ink',
      true,
    ),
  );
};

/** Names or figures near the label point, the fullest form first, never wider than the region. */
export function placeLabel(
  { region: { fill, label, name }, x, y, width }: LabelledRegion,
  must: boolean,
  size: number,
  room: Room,
): readonly TextShape[] {
  const named = nameForms(name);
  const short = typeof fill === 'number' && !must;
  const forms = label ? [...(short ? [] : named.map((form) => [label, ...form])), [label]] : named;
  const candidates = forms.flatMap((form, rank) =>
    [0, -6, 6, -12, 12].flatMap((down, order): Candidate[] => {
      const shapes = lines(x, y + down, form, label, size);
      const wide = Math.max(...shapes.map((shape) => textBox(shape, room.measure).width));
      return must || wide <= width * OVERHANG
        ? [[shapes, order + 5 * rank + (wide > width ? 9 : 0)]]
        : [];
    }),
  );
  return place(candidates, room);
}

/** Boxes along a line, so that no text lies on it. */
const along = (x: number, y: number, toX: number, toY: number): Box[] => {
  const count = Math.ceil(Math.hypot(toX - x, toY - y) / 8);
  return range(0, count + 1).map((step) =>
    boxOf(x + ((toX - x) * step) / count - 2, y + ((toY - y) * step) / count - 2, 4, 4),
  );
};

/**
 * The figure and the name off the coast with a line to the region, and what the line crosses;
 * nothing where there is no room.
 */
export function placeCallout(
  { region: { label, name }, x, y, isOverseas }: LabelledRegion,
  size: number,
  room: Room,
): readonly [shapes: readonly Shape[], crossed: readonly Box[]] {
  const { measure, frame } = room;
  const large = size * (isOverseas ? 1.3 : 1.8);
  const wide = Math.max(measure(name, size, 600), measure(label, large, 700));
  const spots = isOverseas ? ABOVE_FRAMES : COASTS;
  const candidates = spots.map(([left, top, side], order): Candidate => {
    const at = Math.max(left * frame.width, side === 'end' ? wide : 0);
    const under = top * frame.width + 2;
    const figure = text(at, under + 0.9 * large, label, large, side, 700, 'actual', true);
    const words = text(at, under + large + 1.1 * size, name, size, side, 600, 'ink', true);
    return [isOverseas ? [figure] : [figure, words], order + Math.hypot(at - x, under - y) / 30];
  });
  const texts = place(candidates, room);
  const last = texts.at(-1);
  if (!last) return [[], []];
  // From under the name where the region is below it, else from the name's side.
  const box = textBox(last, measure);
  const start = Math.min(Math.max(x, box.x - 3), box.x + box.width + 3);
  const foot = box.y + (start === x ? box.height + 2 : box.height / 2);
  const leader = path(line(start, foot, x, y), 'ink', 1.2);
  const dot = path(circle(x, y, DOT), 'ink', 1, '', 'surface');
  return [[leader, dot, ...texts], along(start, foot, x, y)];
}
