import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { classAt, classesOf, type Classing } from '../../src/model/classes.js';

const value = fc.oneof(
  fc.integer({ min: 0, max: 30 }),
  fc.double({ min: 0, max: 1e9, noNaN: true }),
  fc.integer({ min: 0, max: 10_000 }).map((tenths) => tenths / 10),
);
const values = fc.array(value, { minLength: 1, maxLength: 18 });
const count = fc.integer({ min: 3, max: 7 });
const given = fc.uniqueArray(fc.double({ min: -10, max: 1e9, noNaN: true }), {
  minLength: 2,
  maxLength: 6,
});
const classing: fc.Arbitrary<Classing> = fc.oneof(
  fc.constant('quantile' as const),
  fc.constant('equal' as const),
  given,
);
const RUNS = { numRuns: 500 };

describe('the classes of a choropleth', () => {
  it('hold every value exactly once, and their counts say so', () => {
    fc.assert(
      fc.property(values, count, classing, (all, wanted, how) => {
        const classes = classesOf(all, wanted, how);
        expect(classes.reduce((sum, each) => sum + each.count, 0)).to.equal(all.length);
        for (const each of all) {
          const inside = classes.filter(({ from, to }) => from <= each && each < to);
          expect(inside).to.have.length(1);
          expect(classes[classAt(classes, each)]).to.equal(inside[0]);
        }
      }),
      RUNS,
    );
  });

  it('ascend without a gap', () => {
    fc.assert(
      fc.property(values, count, classing, (all, wanted, how) => {
        const classes = classesOf(all, wanted, how);
        expect(classes[0]?.from).to.equal(-Infinity);
        expect(classes.at(-1)?.to).to.equal(Infinity);
        classes.forEach(({ from, to }, index) => {
          expect(from).to.be.lessThan(to);
          if (index) expect(from).to.equal(classes[index - 1]?.to);
        });
      }),
      RUNS,
    );
  });

  it('are at most as many as asked for, and never empty at an end, but for given breaks', () => {
    fc.assert(
      fc.property(values, count, fc.constantFrom('quantile', 'equal'), (all, wanted, how) => {
        const classes = classesOf(all, wanted, how as Classing);
        expect(classes.length).to.be.within(1, wanted);
        expect(classes[0]?.count).to.be.greaterThan(0);
        expect(classes.at(-1)?.count).to.be.greaterThan(0);
        if (how === 'quantile') expect(classes.map((each) => each.count)).to.not.include(0);
      }),
      RUNS,
    );
  });

  it('never split ties: equal values are of one class', () => {
    fc.assert(
      fc.property(value, values, count, (tied, others, wanted) => {
        const all = [tied, ...others, tied, tied];
        const classes = classesOf(all, wanted, 'quantile');
        const holding = classes.filter(({ from, to }) => from <= tied && tied < to);
        expect(holding).to.have.length(1);
      }),
      RUNS,
    );
    expect(classesOf([4, 4, 4, 4, 4, 4], 5, 'quantile')).to.have.length(1);
    expect(classesOf([4, 4, 4, 4], 5, 'equal')).to.have.length(1);
  });

  it('do not depend on the order of the values', () => {
    fc.assert(
      fc.property(values, count, classing, (all, wanted, how) => {
        expect(classesOf([...all].reverse(), wanted, how)).to.deep.equal(
          classesOf(all, wanted, how),
        );
      }),
      RUNS,
    );
  });

  it('have about as many values each by quantile', () => {
    const all = Array.from({ length: 15 }, (_, index) => index * index);
    const classes = classesOf(all, 5, 'quantile');
    expect(classes.map((each) => each.count)).to.deep.equal([3, 3, 3, 3, 3]);
    expect(classes.map(({ from }) => from)).to.deep.equal([-Infinity, 9, 36, 81, 144]);
  });

  it('are equally wide, at round breaks', () => {
    const classes = classesOf([3, 20, 50, 61, 97], 5, 'equal');
    expect(classes.map(({ to }) => to)).to.deep.equal([22, 41, 59, 78, Infinity]);
    expect(classesOf([0, 0.1, 0.3], 3, 'equal').map(({ to }) => to)).to.deep.equal([
      0.1,
      0.2,
      Infinity,
    ]);
  });

  it('keep given breaks, in whatever order, empty classes too', () => {
    const classes = classesOf([5, 12, 12, 30, 31], 5, [30, 10, 20]);
    expect(classes).to.deep.equal([
      { from: -Infinity, to: 10, count: 1 },
      { from: 10, to: 20, count: 2 },
      { from: 20, to: 30, count: 0 },
      { from: 30, to: Infinity, count: 2 },
    ]);
  });
});
