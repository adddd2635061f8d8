/** The words before a figure. */
import { expect } from '@open-wc/testing';
import { formatFigure, qualifierOf } from '../../src/format/qualifier.js';
import type { SingleBound } from '../../src/model/types.js';
import { golden } from './spaces.js';

const figure = (bound: SingleBound, value: number, wording = '') => ({
  amount: { bound, value },
  wording,
});

describe('qualifierOf', () => {
  const cases: readonly [SingleBound, string, string, string][] = [
    ['exact', '', '', ''],
    ['exact', 'Exactement', '', ''],
    ['at-least', 'plus de', 'plus de', 'more than'],
    ['at-least', '', 'plus de', 'more than'],
    ['at-least', 'dépasser', 'plus de', 'more than'],
    ['at-least', 'un peu plus d’un million', 'plus de', 'more than'],
    ['at-least', 'on estime à plus de', 'plus de', 'more than'],
    ['at-most', 'en-dessous de', 'moins de', 'less than'],
    ['at-most', 'Moins de', 'moins de', 'less than'],
    ['about', '', '', ''],
    ['about', 'près de', 'près de', 'nearly'],
    ['about', 's’approchait de', 's’approchait de', 'about'],
    ['about', 'autour de', 'autour de', 'around'],
    ['about', 'Environ', 'environ', 'about'],
    ['about', 'un tiers', '', ''],
    ['about', 'La moitié', '', ''],
    ['about', 'de l’ordre de', 'de l’ordre de', 'about'],
    ['about', 'moins de', 'moins de', 'less than'],
  ];
  for (const [bound, wording, french, english] of cases) {
    it(`${bound}, « ${wording} »: "${french}", "${english}"`, () => {
      expect(qualifierOf(figure(bound, 1, wording), 'fr-CH')).to.equal(french);
      expect(qualifierOf(figure(bound, 1, wording), 'en-GB')).to.equal(english);
    });
  }
});

describe('formatFigure', () => {
  it('puts the qualifier before the number', () => {
    const april = figure('at-least', 4_500_000, 'plus de');
    expect(formatFigure(april, 'fr', 'full')).to.equal(golden('plus de 4_500_000'));
    expect(formatFigure(april, 'fr', 'long')).to.equal(golden('plus de 4,5~millions'));
    expect(formatFigure(april, 'fr', 'short')).to.equal(golden('plus de 4,5~M'));
    expect(formatFigure(april, 'en', 'long')).to.equal(golden('more than 4.5~million'));
    const august = figure('about', 12_000, 'près de');
    expect(formatFigure(august, 'fr', 'long')).to.equal(golden('près de 12_000'));
    expect(formatFigure(august, 'en', 'long')).to.equal('nearly 12,000');
    expect(formatFigure(figure('about', 40_000), 'fr', 'long')).to.equal(golden('40_000'));
  });

  it('gives both ends of a range', () => {
    const range = {
      amount: { bound: 'range', value: 1000, valueHigh: 2000 },
      wording: '',
    } as const;
    expect(formatFigure(range, 'fr', 'full')).to.equal(golden('1_000 – 2_000'));
    expect(formatFigure(range, 'en', 'full')).to.equal('1,000 – 2,000');
  });
});
