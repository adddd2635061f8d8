/** A dense drawing as the shapes of every other drawing, so that it can be saved as a vector. */
import type { SpanView } from '../views/timeline-view.js';
import { BREAK } from './dense-decimate.js';
import type { PlacedLabel } from './dense-labels.js';
import { denseMark, type Position, STRIP_HEIGHT, STRIP_OFFSET } from './dense-marks.js';
import type { DenseSight } from './dense-sight.js';
import { rectangle } from './glyphs.js';
import type { Box, Shape, TextShape } from './shapes.js';

/** What the shapes are made from; positions in CSS pixels. */
export interface DenseTrace {
  readonly area: Box;
  readonly sight: DenseSight;
  readonly flags: Uint8Array;
  readonly isShown: (index: number) => boolean;
  readonly pixelOf: (index: number) => Position;
  readonly pixel: (time: number) => number;
  readonly times: readonly { readonly at: number; readonly lines: readonly string[] }[];
  readonly values: readonly { readonly at: number; readonly text: string }[];
  readonly gaps: readonly SpanView[];
  readonly labels: readonly PlacedLabel[];
  /** Pixels. */
  readonly size: number;
}

const round = (value: number): number => Math.round(value * 100) / 100;
const at = (x: number, y: number): string => `${round(x)} ${round(y)}`;
/** The chosen observations as path data; what lies outside the window is left out. */
function lineData(line: readonly number[], { isShown, pixelOf }: DenseTrace): string {
  let pen = 'M';
  let data = '';
  for (const index of line) {
    const drawn = index !== BREAK && isShown(index);
    if (drawn) data += pen + at(pixelOf(index).x, pixelOf(index).y);
    pen = drawn ? 'L' : 'M';
  }
  return data;
}

function axisShapes({ area, times, values, size }: DenseTrace): Shape[] {
  const bottom = area.y + area.height;
  const text = (words: string, x: number, y: number, anchor: TextShape['anchor']): TextShape => ({
    kind: 'text',
    x,
    y,
    text: words,
    anchor,
    size,
    weight: 400,
    tone: 'ink-mute',
  });
  const grid = values.map((tick) => `M${at(area.x, tick.at)}h${round(area.width)}`).join('');
  return [
    { kind: 'path', d: grid, stroke: 'grid' },
    { kind: 'path', d: `M${at(area.x, bottom)}h${round(area.width)}`, stroke: 'ink', width: 1.5 },
    ...values.map((tick) => text(tick.text, area.x - 8, tick.at + size * 0.35, 'end')),
    ...times.flatMap((tick) =>
      tick.lines
        .filter(Boolean)
        .map((line, row) => text(line, tick.at, bottom + 14 + size * (1 + row * 1.2), 'middle')),
    ),
  ];
}

function coverageShapes({ area, gaps, pixel }: DenseTrace): Shape[] {
  const y = area.y + area.height + STRIP_OFFSET;
  const end = area.x + area.width;
  let slits = '';
  let hatch = '';
  for (const gap of gaps) {
    const from = Math.max(area.x, pixel(gap.start));
    const to = Math.min(end, pixel(gap.end));
    if (to - from < 0.5) continue;
    slits += rectangle(from, y, to - from, STRIP_HEIGHT);
    for (let x = from; x + STRIP_HEIGHT <= to; x += 4) {
      hatch += `M${at(x, y + STRIP_HEIGHT)}l${STRIP_HEIGHT} -${STRIP_HEIGHT}`;
    }
  }
  return [
    { kind: 'path', d: rectangle(area.x, y, area.width, STRIP_HEIGHT), fill: 'actual' },
    { kind: 'path', d: slits, fill: 'surface' },
    { kind: 'path', d: hatch, stroke: 'hatch', width: 1.5 },
  ];
}

/** Everything but the focus: grid, axes, coverage, lines, marks, labels. */
export function denseShapes(trace: DenseTrace): readonly Shape[] {
  const { sight, flags, isShown, pixelOf, size } = trace;
  const labels = trace.labels.flatMap(({ text, left, baseline, leader }): Shape[] => {
    const [x, from, to] = leader ?? [0, 0, 0];
    const data = leader ? `M${at(x, from)}V${round(to)}` : '';
    const font = { anchor: 'start', size, weight: 700, tone: 'ink', halo: true } as const;
    return [
      { kind: 'path', d: data, stroke: 'ink-mute' },
      { kind: 'text', x: left, y: baseline, text, ...font },
    ];
  });
  const dots = sight.marks.length > 0 ? [] : sight.solid.dots.filter(isShown).map(pixelOf);
  const specks = dots.map(({ x, y }) => rectangle(x - 1, y - 1, 2, 2)).join('');
  const shapes: Shape[] = [
    ...axisShapes(trace),
    ...coverageShapes(trace),
    { kind: 'path', d: lineData(sight.solid.line, trace), stroke: 'actual', width: 1.5 },
    {
      kind: 'path',
      d: lineData(sight.dotted?.line ?? [], trace),
      stroke: 'actual',
      width: 1.5,
      dash: 'dotted',
    },
    { kind: 'path', d: specks, fill: 'actual' },
    ...sight.marks.flatMap((index) => denseMark(flags[index] ?? 0, pixelOf(index))),
    ...labels,
  ];
  return shapes.filter((shape) => shape.kind === 'text' || shape.d !== '');
}
