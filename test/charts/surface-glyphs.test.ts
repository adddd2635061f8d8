import { expect } from '@open-wc/testing';
import { surfaceGlyph } from '../../src/charts/surface-glyphs.js';
import type { LegendKey } from '../../src/views/frame-view.js';
import { pathBox, paths } from './invariants.js';

const KEYS: readonly LegendKey[] = [
  ...(['filled', 'filled-minimum', 'at-least', 'at-most', 'estimated', 'named'] as const),
  ...(['missing', 0.12, 1] as const),
];

describe('the samples of surfaces in a legend', () => {
  it('differ in shape, pattern, outline or fill, within 26 by 16 pixels', () => {
    const drawn = KEYS.map((key) => paths(surfaceGlyph(key)));
    expect(drawn.every((shapes) => shapes.length > 0)).to.equal(true);
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

  it('never fill a minimum or a maximum as an exact figure, nor outline them alike', () => {
    const [filled, least, most] = (['filled', 'at-least', 'at-most'] as const).map((key) =>
      paths(surfaceGlyph(key)).map(({ fill, dash }) => ({ fill, dash: dash ?? '' })),
    );
    expect(filled?.[0]?.fill).to.equal('actual');
    expect(least).to.deep.equal([{ fill: 'actual-tint', dash: '' }]);
    expect(most).to.deep.equal([{ fill: 'actual-tint', dash: 'dashed' }]);
  });
});
