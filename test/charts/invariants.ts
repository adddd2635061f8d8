/** What must hold for every placed timeline, whatever the view and the box. */
import { expect } from '@open-wc/testing';
import type { ObservationId } from '../../src/model/types.js';
import type {
  Box,
  MeasureText,
  PathShape,
  PlacedTimeline,
  Shape,
  TextShape,
} from '../../src/charts/shapes.js';
import { textBox } from '../../src/charts/text.js';
import type { PointView, TimelineView } from '../../src/views/timeline-view.js';

export const paths = (shapes: readonly Shape[]): PathShape[] =>
  shapes.filter((shape) => shape.kind === 'path');

export const texts = (shapes: readonly Shape[]): TextShape[] =>
  shapes.filter((shape) => shape.kind === 'text');

const canvas = document.createElement('canvas').getContext('2d');

/** Real widths in the browser's own font. */
export const realMeasure: MeasureText = (text, size, weight) => {
  if (!canvas) throw new Error('no canvas');
  canvas.font = `${weight} ${size}px sans-serif`;
  return canvas.measureText(text).width;
};

const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
const probe = document.createElementNS('http://www.w3.org/2000/svg', 'path');
svg.append(probe);

/** The browser's own bounding box of a path, strokes left aside. */
export function pathBox(d: string): Box {
  if (!svg.isConnected) document.body.append(svg);
  probe.setAttribute('d', d);
  const { x, y, width, height } = probe.getBBox();
  return { x, y, width, height };
}

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 0.1 &&
  b.x < a.x + a.width - 0.1 &&
  a.y < b.y + b.height - 0.1 &&
  b.y < a.y + a.height - 0.1;

const inside = (box: Box, width: number, height: number, slack = 0.1): boolean =>
  box.x >= -slack &&
  box.y >= -slack &&
  box.x + box.width <= width + slack &&
  box.y + box.height <= height + slack;

/** Every text apart from every other and in the frame. */
export function expectLabelsApart(placed: PlacedTimeline, measure: MeasureText): void {
  const all = texts([...placed.back, ...placed.front]);
  const boxes = all.map((shape) => textBox(shape, measure));
  expect(placed.labels).to.have.lengthOf(boxes.length);
  boxes.forEach((box, index) => {
    const text = all[index]?.text ?? '';
    expect(inside(box, placed.width, placed.height), `"${text}" in the frame`).to.equal(true);
    boxes.slice(index + 1).forEach((other, offset) => {
      const name = `"${text}" apart from "${all[index + 1 + offset]?.text ?? ''}"`;
      expect(overlap(box, other), name).to.equal(false);
    });
  });
  for (const { size } of all) expect(size).to.be.at.least(12);
}

/** Labels of figures cover no mark. */
export function expectMarksClear(placed: PlacedTimeline, measure: MeasureText): void {
  const marks = placed.marks.flatMap(({ shapes }) => paths(shapes).map(({ d }) => pathBox(d)));
  for (const shape of texts(placed.front)) {
    const box = textBox(shape, measure);
    const hit = marks.some((mark) => overlap(box, mark));
    expect(hit, `"${shape.text}" covers a mark`).to.equal(false);
  }
}

/** The maximum, the last and the focused figure have their label. */
export function expectLabelled(
  placed: PlacedTimeline,
  view: TimelineView,
  focused: ObservationId | null,
): void {
  const max = Math.max(...view.points.map(({ value }) => value));
  const due = [
    view.points.find(({ value }) => value === max),
    view.points.at(-1),
    view.points.find(({ id }) => id === focused),
  ];
  const written = texts(placed.front).map(({ text }) => text);
  for (const point of due) {
    if (!point) continue;
    const said = written.includes(point.label) || written.includes(point.shortLabel);
    expect(said, `"${point.label}" is written`).to.equal(true);
  }
}

/** One mark for each point, whole and in the frame; a second anchor only in a zoom. */
export function expectMarks(placed: PlacedTimeline, view: TimelineView): void {
  expect(placed.marks.map(({ id }) => id)).to.deep.equal(view.points.map(({ id }) => id));
  for (const { anchors, shapes } of placed.marks) {
    expect(anchors.length).to.be.within(1, placed.panels.length);
    for (const { d } of paths(shapes)) {
      expect(inside(pathBox(d), placed.width, placed.height), `${d} in the frame`).to.equal(true);
    }
    anchors.forEach(({ x, y }, index) => {
      const panel = placed.panels[index];
      if (!panel) throw new Error('no panel');
      expect(x).to.be.within(panel.x, panel.x + panel.width);
      expect(y).to.be.within(panel.y - 0.01, panel.y + panel.height + 0.01);
    });
  }
}

const count = (shapes: readonly PathShape[]): number =>
  shapes.reduce((sum, { d }) => sum + (d.match(/M/g)?.length ?? 0), 0);

/** Connectors are those of the view; a log scale has no stem. */
export function expectHonestLines(placed: PlacedTimeline, view: TimelineView): void {
  const lines = paths(placed.back).filter(
    ({ stroke, width }) => stroke === 'actual' && width === 2,
  );
  const given = (path: string): number => view.connectors.filter((c) => c.path === path).length;
  expect(count(lines.filter(({ dash }) => !dash))).to.equal(given('consecutive'));
  const dotted = count(lines.filter(({ dash }) => dash === 'dotted'));
  expect(dotted).to.equal(given('unknown'));
  const stems = paths(placed.back).filter(({ width }) => (width ?? 1) > 2);
  if (view.scale === 'log' || view.step === 'week') expect(stems).to.deep.equal([]);
  for (const shape of [
    ...paths(placed.back),
    ...placed.marks.flatMap((mark) => paths(mark.shapes)),
  ]) {
    expect(shape.d).to.not.match(/NaN|Infinity|undefined/);
  }
}

/** Texts on one line do not read as one. */
export function expectWordsApart(placed: PlacedTimeline, measure: MeasureText): void {
  const all = texts([...placed.back, ...placed.front]);
  all.forEach((shape, index) => {
    const a = textBox(shape, measure);
    for (const other of all.slice(index + 1)) {
      if (other.y !== shape.y) continue;
      const b = textBox(other, measure);
      const gap = Math.max(b.x - a.x - a.width, a.x - b.x - b.width);
      expect(gap, `"${shape.text}" beside "${other.text}"`).to.be.at.least(9.9);
    }
  });
}

/** A label that could be left out stands nearer to its own mark than to any other at its height. */
export function expectOwned(
  placed: PlacedTimeline,
  view: TimelineView,
  focused: ObservationId | null,
  measure: MeasureText,
): void {
  const max = Math.max(...view.points.map(({ value }) => value));
  const last = view.points.at(-1);
  for (const shape of texts(placed.front).filter(({ weight }) => weight === 700)) {
    const named = view.points.filter((p) => [p.label, p.shortLabel].includes(shape.text));
    const due = (p: PointView): boolean => p === last || p.value === max || p.id === focused;
    if (named.some(due)) continue;
    const box = textBox(shape, measure);
    const zoom = placed.panels[1];
    const panel = zoom && shape.y > zoom.y - 30 ? 1 : 0;
    const marks = placed.marks.flatMap(({ id, anchors }) => {
      const at = anchors[panel];
      const own = named.some((p) => p.id === id);
      // A stem leads from a mark above down to the label; without stems only what is near counts.
      const near =
        at && at.y < box.y + box.height + 20 && (view.scale === 'linear' || at.y > box.y - 20);
      return at && (own || near) ? [{ own, x: at.x }] : [];
    });
    const distance = (x: number): number => Math.abs(box.x + box.width / 2 - x);
    const nearest = Math.min(...marks.map(({ x }) => distance(x)));
    const own = marks.filter((mark) => mark.own);
    const least = Math.min(...own.map(({ x }) => distance(x)));
    expect(least, `"${shape.text}" by its mark`).to.be.at.most(nearest + 0.1);
  }
}

/** No mark, chevron included, reaches into the coverage strip. */
export function expectOverAxis(placed: PlacedTimeline, view: TimelineView): void {
  placed.marks.forEach(({ anchors, shapes }, index) => {
    const { shape, chevron } = view.points[index]?.mark ?? {};
    const own = anchors.at(-1);
    const panel = placed.panels[anchors.length - 1];
    if (chevron !== 'down' || shape !== 'dot' || !own || !panel) return;
    const foot = Math.max(panel.y + panel.height, own.y + 8);
    const chevrons = paths(shapes).filter(({ stroke, dash }) => stroke && !dash);
    const inPanel = chevrons.map(({ d }) => pathBox(d)).filter((box) => box.y > panel.y - 30);
    for (const box of inPanel) expect(box.y + box.height).to.be.at.most(foot + 0.1);
  });
}

/** All of the above but for labels over marks, which a crowd can force. */
export function expectSound(
  placed: PlacedTimeline,
  view: TimelineView,
  focused: ObservationId | null,
  measure: MeasureText,
): void {
  expectLabelsApart(placed, measure);
  expectLabelled(placed, view, focused);
  expectWordsApart(placed, measure);
  expectOwned(placed, view, focused, measure);
  expectOverAxis(placed, view);
  expectMarks(placed, view);
  expectHonestLines(placed, view);
}
