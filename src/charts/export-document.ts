/** Lays a drawing out as a document of its own: title, legend, notes and sources around it. */
import type { LegendItem } from '../views/frame-view.js';
import { legendGlyph, line, path } from './glyphs.js';
import { surfaceGlyph } from './surface-glyphs.js';
import type { Drawing, MeasureText, Shape, TextShape, Tone } from './shapes.js';
import { text, wrapText } from './text.js';

/** What a file must tell besides the drawing, so that it can travel alone. */
export interface DocumentInput {
  readonly placed: Drawing<string>;
  /** Of the texts, in pixels, where it is more than that of the drawing, which is then centred. */
  readonly width?: number;
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly legend: readonly LegendItem[];
  /** One line for each document, with its address. */
  readonly sources: readonly string[];
  readonly measure: MeasureText;
}

/** Shapes that are drawn from an origin of their own, in pixels of the document. */
export interface DocumentPart {
  readonly x: number;
  readonly y: number;
  readonly shapes: readonly Shape[];
}

export interface DrawnDocument {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly DocumentPart[];
}

/** Around the drawing and the texts, in pixels. */
export const PADDING = 16;
const GLYPH_WIDTH = 26;
const LEGEND_ROW = 24;

/**
 * Lines of at most `width` pixels, none of which begins with a dash; a word longer than that (an
 * address) is cut between letters.
 */
function paragraph(
  words: string,
  width: number,
  size: number,
  weight: TextShape['weight'],
  measure: MeasureText,
): string[] {
  const bound = words.replaceAll(' –', '\u00a0–');
  return wrapText(bound, width, size, weight, measure).flatMap((row) => {
    const rows: string[] = [];
    let rest = Array.from(row);
    while (rest.length > 1 && measure(rest.join(''), size, weight) > width) {
      let fits = rest.length - 1;
      while (fits > 1 && measure(rest.slice(0, fits).join(''), size, weight) > width) fits -= 1;
      rows.push(rest.slice(0, fits).join(''));
      rest = rest.slice(fits);
    }
    return [...rows, rest.join('')];
  });
}

/** As many lines as `paragraph` makes, of about the same length: no last word is left alone. */
function balanced(
  ...[words, width, size, weight, measure]: Parameters<typeof paragraph>
): string[] {
  const lines = (room: number): string[] => paragraph(words, room, size, weight, measure);
  const all = lines(width);
  let room = width;
  while (room > width / 2 && lines(room - 8).length === all.length) room -= 8;
  return lines(room);
}

/** A sample as the drawing has it: only maps and gauges hatch by patterns. */
function sampleOf(key: LegendItem['key'], drawn: readonly Shape[]): readonly Shape[] {
  const sample = surfaceGlyph(key);
  const patternOf = (shape: Shape | undefined) => shape?.kind === 'path' && shape.pattern;
  const pattern = patternOf(sample[0]);
  const isUsed = !pattern || drawn.some((shape) => patternOf(shape) === pattern);
  return sample.length && isUsed ? sample : legendGlyph(key);
}

/** The legend in as many rows as the width asks for. */
function legendParts(
  legend: readonly LegendItem[],
  drawn: readonly Shape[],
  width: number,
  top: number,
  measure: MeasureText,
): { readonly parts: DocumentPart[]; readonly bottom: number } {
  let x = PADDING;
  let y = top;
  const parts = legend.flatMap((item) => {
    const needed = GLYPH_WIDTH + 6 + measure(item.text, 13, 400);
    if (x > PADDING && x + needed > PADDING + width) {
      x = PADDING;
      y += LEGEND_ROW;
    }
    const words = text(GLYPH_WIDTH + 6, 12.5, item.text, 13, 'start', 400, 'ink-soft');
    const part = { x, y, shapes: [...sampleOf(item.key, drawn), words] };
    x += needed + 20;
    return part;
  });
  return { parts, bottom: legend.length ? y + LEGEND_ROW : top };
}

/** Lays out a document as wide as the drawing and its margins, as high as its texts ask for. */
export function layoutDocument(input: DocumentInput): DrawnDocument {
  const { placed, measure } = input;
  const { width = placed.width } = input;
  const frame: Shape[] = [];
  let y = PADDING;
  const rule = (tone: Tone, thickness: number): void => {
    frame.push(path(line(PADDING, y, PADDING + width, y), tone, thickness));
    y += 6;
  };
  const write = (
    words: string,
    size: number,
    tone: Tone,
    weight: TextShape['weight'] = 400,
    lines = paragraph,
  ): void => {
    for (const row of words ? lines(words, width, size, weight, measure) : []) {
      frame.push(text(PADDING, y + size, row, size, 'start', weight, tone));
      y += 1.35 * size;
    }
  };
  rule('ink', 2);
  write(input.title, 20, 'ink', 700, balanced);
  write(input.subtitle, 15, 'ink-soft', 400, balanced);
  y += 12;
  const chart = {
    x: PADDING + (width - placed.width) / 2,
    y,
    shapes: [...placed.back, ...placed.marks.flatMap(({ shapes }) => shapes), ...placed.front],
  };
  const legend = legendParts(input.legend, chart.shapes, width, y + placed.height + 10, measure);
  y = legend.bottom + 4;
  input.notes.forEach((note) => write(note, 13, 'ink-soft'));
  y += 8;
  rule('rule', 1);
  input.sources.forEach((source) => write(source, 12, 'ink-mute'));
  return {
    width: width + 2 * PADDING,
    height: Math.ceil(y + PADDING),
    parts: [{ x: 0, y: 0, shapes: frame }, chart, ...legend.parts],
  };
}
