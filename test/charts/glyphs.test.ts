import { expect } from '@open-wc/testing';
import { drawMark, hatch, legendGlyph, markShapes } from '../../src/charts/glyphs.js';
import type { LegendKey } from '../../src/views/frame-view.js';
import type { MarkGrammar } from '../../src/views/timeline-view.js';
import { pathBox, paths } from './invariants.js';

const KEYS: readonly LegendKey[] = [
  'published',
  'minimum',
  'maximum',
  'estimate',
  'disputed',
  'mean',
  'unknown-path',
  'missing',
];

const SHAPES = ['dot', 'hollow', 'diamond'] as const;
const CHEVRONS = ['up', 'down', null] as const;

describe('glyphs', () => {
  it('hatch inside a rectangle only', () => {
    for (const [width, height] of [
      [100, 7],
      [3, 7],
      [7, 40],
    ] as const) {
      expect(pathBox(hatch(10, 20, width, height))).to.deep.equal({ x: 10, y: 20, width, height });
    }
  });

  it('draw every part of the grammar differently, within 26 by 16 pixels', () => {
    const drawn = KEYS.map((key) => paths(legendGlyph(key)));
    expect(new Set(drawn.map((shapes) => JSON.stringify(shapes))).size).to.equal(KEYS.length);
    for (const shape of drawn.flat()) {
      const { x, y, width, height } = pathBox(shape.d);
      const half = shape.stroke && shape.stroke !== 'surface' ? (shape.width ?? 1) / 2 : 0;
      expect(x - half).to.be.at.least(-1);
      expect(y - half).to.be.at.least(0);
      expect(x + width + half).to.be.at.most(27);
      expect(y + height + half).to.be.at.most(16);
    }
  });

  it('never share the exact mark: shape first, colour second', () => {
    const marks = SHAPES.flatMap((shape) =>
      CHEVRONS.map((chevron): MarkGrammar => ({ shape, chevron, bracket: false })),
    );
    const shown = marks.map((mark) => paths(markShapes(mark, 50, 50, 5)).map(({ d }) => d));
    expect(new Set(shown.map(String)).size).to.equal(marks.length);
  });

  it('tell the space that a mark takes', () => {
    for (const shape of SHAPES) {
      for (const chevron of CHEVRONS) {
        const mark = { shape, chevron, bracket: true };
        const [shapes, box] = drawMark(mark, 50, 50, 5, [20, 90]);
        for (const { d } of paths(shapes)) {
          const inner = pathBox(d);
          const held =
            box.x <= inner.x &&
            box.y <= inner.y &&
            box.x + box.width >= inner.x + inner.width &&
            box.y + box.height >= inner.y + inner.height;
          expect(held, `${shape} ${String(chevron)} ${d}`).to.equal(true);
        }
      }
    }
  });
});
