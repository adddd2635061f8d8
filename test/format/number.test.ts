/** Numbers as they are read. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatCompact, formatCount, formatPercent, formatTick } from '../../src/format/number.js';
import { golden } from './spaces.js';

/** Reads a formatted count back. */
const parse = (text: string): number =>
  Number(
    text
      .replace(/[\u202f\u00a0 ]/g, '')
      .replace(/(\d),(\d+)$/, '$1.$2')
      .replace('−', '-'),
  );
const parseEnglish = (text: string): number => Number(text.replaceAll(',', ''));

describe('formatCount', () => {
  it('writes every digit', () => {
    expect(formatCount(4_500_000, 'fr')).to.equal(golden('4_500_000'));
    expect(formatCount(4_500_000, 'en')).to.equal('4,500,000');
    expect(formatCount(752, 'fr')).to.equal('752');
    expect(formatCount(7939, 'fr')).to.equal(golden('7_939'));
    expect(formatCount(33.3, 'fr')).to.equal('33,3');
    expect(formatCount(0.000123456, 'en')).to.equal('0.000123456');
  });

  it('lets a region change the format of numbers', () => {
    expect(formatCount(4_500_000, 'en-IN')).to.equal('45,00,000');
    expect(formatCount(4_500_000, 'en-GB')).to.equal('4,500,000');
    expect(formatCount(1234.5, 'fr-CH')).to.equal(golden('1_234,5'));
  });

  it('can be read back to the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), (value) => {
        expect(parse(formatCount(value, 'fr'))).to.equal(value);
        expect(parseEnglish(formatCount(value, 'en'))).to.equal(value);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (value) => {
        expect(parseEnglish(formatCount(value / 1000, 'en'))).to.equal(value / 1000);
      }),
    );
  });
});

describe('formatCompact', () => {
  it('uses millions where they are exact', () => {
    expect(formatCompact(4_500_000, 'fr', 'long')).to.equal(golden('4,5~millions'));
    expect(formatCompact(4_500_000, 'fr', 'short')).to.equal(golden('4,5~M'));
    expect(formatCompact(4_500_000, 'en', 'long')).to.equal(golden('4.5~million'));
    expect(formatCompact(4_500_000, 'en', 'short')).to.equal('4.5M');
    expect(formatCompact(1_000_000, 'fr', 'long')).to.equal(golden('1~million'));
    expect(formatCompact(1_500_000, 'fr', 'long')).to.equal(golden('1,5~million'));
    expect(formatCompact(2_000_000, 'fr', 'long')).to.equal(golden('2~millions'));
    expect(formatCompact(13_900_000, 'fr-CH', 'long')).to.equal(golden('13,9~millions'));
  });

  it('writes anything else in full', () => {
    expect(formatCompact(1_118_175, 'fr', 'long')).to.equal(golden('1_118_175'));
    expect(formatCompact(18_549_259, 'en', 'short')).to.equal('18,549,259');
    expect(formatCompact(1_075_000, 'fr', 'short')).to.equal(golden('1_075_000'));
    expect(formatCompact(951_000, 'fr', 'long')).to.equal(golden('951_000'));
  });

  it('never loses a digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 10 }), (hundreds) => {
        const value = hundreds * 100;
        const [number = '', word] = formatCompact(value, 'en', 'long').split('\u00a0');
        expect(Math.round(parseEnglish(number) * (word ? 1e6 : 1))).to.equal(value);
      }),
    );
  });
});

describe('formatTick and formatPercent', () => {
  it('writes the numbers of an axis', () => {
    expect(formatTick(5_000_000, 'fr')).to.equal(golden('5~M'));
    expect(formatTick(1_250_000, 'fr')).to.equal(golden('1,25~M'));
    expect(formatTick(10_000, 'fr')).to.equal(golden('10_000'));
    expect(formatTick(0, 'fr')).to.equal('0');
    expect(formatTick(800_000, 'fr')).to.equal(golden('800_000'));
    expect(formatTick(2_000_000, 'en')).to.equal('2M');
    expect(formatTick(0.1 + 0.2, 'en')).to.equal('0.3');
  });

  it('tells all numbers of an axis in the unit of its last', () => {
    const axis = (...values: number[]): string[] =>
      values.map((value) => formatTick(value, 'fr', values.at(-1)));
    expect(axis(0, 200_000, 1_000_000)).to.deep.equal(['0', '0,2~M', '1~M'].map(golden));
    expect(axis(0, 50_000, 100_000)).to.deep.equal(['0', '50_000', '100_000'].map(golden));
    expect(formatTick(200_000, 'en', 1_000_000)).to.equal('0.2M');
  });

  it('sets the space of a percentage', () => {
    expect(formatPercent(44, 'fr')).to.equal(golden('44_%'));
    expect(formatPercent(40.2, 'fr')).to.equal(golden('40,2_%'));
    expect(formatPercent(44, 'en')).to.equal('44%');
  });
});
