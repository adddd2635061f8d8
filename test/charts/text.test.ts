import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { wrapText } from '../../src/charts/text.js';
import { estimate } from './fixtures.js';

describe('wrapText', () => {
  it('loses no word, and cuts only where a line is full', () => {
    const words = fc.array(
      fc.string({ minLength: 1, maxLength: 12 }).map((word) => word.replace(/ /g, '_')),
      {
        minLength: 1,
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 400 }), (list, width) => {
        const lines = wrapText(list.join(' '), width, 13, 400, estimate);
        expect(lines.join(' ')).to.equal(list.join(' '));
        lines.forEach((line, index) => {
          if (line.includes(' ')) expect(estimate(line, 13, 400)).to.be.at.most(width);
          const [next] = lines[index + 1]?.split(' ') ?? [];
          if (next !== undefined) expect(estimate(`${line} ${next}`, 13, 400)).to.be.above(width);
        });
      }),
    );
  });
});
