/** Texts on a map: the callout of the largest value, and names and figures where they fit. */
import type { RegionView } from '../views/region-map-view.js';
import { circle, line, path } from './glyphs.js';
import { range } from './scales.js';
import type { Box, MeasureText, Shape, TextShape } from './shapes.js';
import { boxOf, collide, text, textBox, within } from './text.js';

/** A region as labels see it, in pixels. */
export interface LabelledRegion {
  readonly region: RegionView;
  /** Where it is named. */
  readonly x: number;
  readonly y: number;
  /** From its left to its right end. */
  readonly width: number;
  /** Of an overseas region, which is named in it. */
  readonly box: Box | null;
}

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

/** Boxes along a line, so that no text lies on it. */
const along = (x: number, y: number, toX: number, toY: number): Box[] => {
  const count = Math.ceil(Math.hypot(toX - x, toY - y) / 8);
  return range(0, count + 1).map((step) =>
    boxOf(x + ((toX - x) * step) / count - 2, y + ((toY - y) * step) / count - 2, 4, 4),
  );
};

/** The texts of one map, none of which covers another or leaves the frame. */
export class RegionLabels {
  readonly shapes: Shape[] = [];
  readonly #taken: Box[] = [];
  readonly #frame: Box;
  readonly #size: number;
  readonly #measure: MeasureText;

  /** @param size of names, in pixels */
  constructor(frame: Box, size: number, measure: MeasureText) {
    this.#frame = frame;
    this.#size = size;
    this.#measure = measure;
  }

  /** Adds the first form that has room; whether one had. */
  add(forms: readonly (readonly TextShape[])[]): boolean {
    return forms.some((form) => {
      const boxes = form.map((shape) => textBox(shape, this.#measure));
      const fits = boxes.every(
        (box) => within(box, this.#frame) && !this.#taken.some((other) => collide(box, other, 2)),
      );
      if (fits) {
        this.shapes.push(...form);
        this.#taken.push(...boxes);
      }
      return fits;
    });
  }

  /** The name of a region or its figure near its label point: both if it `must` be named. */
  label({ region: { fill, label, name }, x, y, width }: LabelledRegion, must: boolean): void {
    const size = this.#size;
    const named = nameForms(name);
    const full = label ? named.map((form) => [label, ...form]) : named;
    const forms = label ? [...(must || typeof fill !== 'number' ? full : []), [label]] : full;
    const texts = forms.flatMap((form) =>
      [0, 8, 16, -8].map((down) =>
        form.map((row, index) => {
          const top = y + down + (index - form.length / 2) * (size + 3);
          const weight = row === label ? 700 : 600;
          return text(x, top + size, row, size, 'middle', weight, 'ink', true);
        }),
      ),
    );
    // Inside its region if it can be; the one that must be named anywhere near.
    const limits = must ? [width, Infinity] : [width, width * OVERHANG];
    this.add(
      limits.flatMap((limit) =>
        texts.filter((form) => form.every((shape) => textBox(shape, this.#measure).width <= limit)),
      ),
    );
  }

  /** The figure of a region too narrow for it off the coast, with a line to it; whether it is there. */
  callout({ region: { label, name }, x, y, width: across, box }: LabelledRegion): boolean {
    const size = this.#size;
    const { width } = this.#frame;
    // Others are told in themselves, so that no line crosses the country.
    if (!box && across > 0.16 * width) return false;
    const large = size * (box ? 1.3 : 1.8);
    const wide = Math.max(this.#measure(name, size, 600), this.#measure(label, large, 700));
    // Over its frame or over Corse; else, of Île-de-France, beside Normandie.
    const isOver = box ?? x > 0.8 * width;
    const anchor = isOver ? 'middle' : 'end';
    const at = isOver
      ? Math.min(Math.max(x, wide / 2), width - wide / 2)
      : Math.max(0.24 * width, wide);
    const top = box ? box.y - 1.3 * large : isOver ? y - 0.22 * width : 2;
    const figure = text(at, top + 0.9 * large, label, large, anchor, 700, 'actual', true);
    const words = text(at, top + large + 1.2 * size, name, size, anchor, 600, 'ink', true);
    const form = box ? [figure] : [figure, words];
    if (!this.add([form])) return false;
    // From under the last text where the region is below it, else from its side.
    const last = textBox(form.at(-1) ?? figure, this.#measure);
    const start = isOver ? x : last.x + last.width + 3;
    const foot = last.y + (isOver ? last.height + 2 : last.height / 2);
    this.#taken.push(...along(start, foot, x, y));
    this.shapes.unshift(
      path(line(start, foot, x, y), 'ink', 1.2),
      path(circle(x, y, DOT), 'ink', 1, '', 'surface'),
    );
    return true;
  }
}
