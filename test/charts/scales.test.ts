import { expect } from '@open-wc/testing';
import { tickStep } from 'd3-array';
import fc from 'fast-check';
import {
  decades,
  linear,
  linearTicks,
  log,
  monthOf,
  monthStart,
  round125,
} from '../../src/charts/scales.js';

describe('scales', () => {
  it('map straight and by powers of ten', () => {
    const straight = linear(0, 100, 300, 100);
    expect([0, 50, 100].map(straight)).to.deep.equal([300, 200, 100]);
    const powers = log(10, 1000, 200, 0);
    expect([10, 100, 1000].map(powers)).to.deep.equal([200, 100, 0]);
  });

  it('put a value without a logarithm at the foot of a log axis', () => {
    expect(log(10, 1000, 200, 0)(0)).to.equal(200);
  });

  it('tick from zero to a round number that holds the maximum', () => {
    expect(linearTicks(4500000, 5)).to.deep.equal([0, 1e6, 2e6, 3e6, 4e6, 5e6]);
    expect(linearTicks(12000, 3)).to.deep.equal([0, 5000, 10000, 15000]);
    expect(linearTicks(0, 5)).to.deep.equal([0, 1]);
    expect(linearTicks(1, 5)).to.deep.equal([0, 1]);
  });

  it('hold any maximum', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e10 }), fc.integer({ min: 2, max: 6 }), (max, n) => {
        const ticks = linearTicks(max, n);
        expect(ticks.at(-1)).to.be.at.least(max);
        expect(ticks.length).to.be.within(2, 12);
      }),
    );
  });

  it('give log axes no decade without a value at their ends', () => {
    expect(decades([1000, 4500000])).to.deep.equal([1e3, 1e4, 1e5, 1e6, 1e7]);
    expect(decades([7939, 320000])).to.deep.equal([1e3, 1e4, 1e5, 1e6]);
    expect(decades([])).to.deep.equal([1, 10]);
  });

  it('say zero under the decades, never as one of them', () => {
    expect(decades([0])).to.deep.equal([0, 1, 10]);
    expect(decades([0, 2, 50])).to.deep.equal([0, 1, 10, 100]);
  });

  it('round factors to 1, 2 or 5', () => {
    expect([166, 333, 2.9, 7.9].map(round125)).to.deep.equal([200, 500, 2, 10]);
  });

  it('take the steps that d3-array takes', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e9, noNaN: true }), (value) => {
        expect(round125(value)).to.be.closeTo(tickStep(0, value, 1), 1e-6);
      }),
    );
  });

  it('count months over years and before 1970', () => {
    expect(monthOf(Date.UTC(2018, 8, 15))).to.equal(584);
    expect(monthStart(584)).to.equal(Date.UTC(2018, 8));
    expect(monthOf(Date.UTC(1969, 11, 31))).to.equal(-1);
  });
});
