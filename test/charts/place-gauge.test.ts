/** Where the gauge's bars, dials, periods and words stand, at any width, date, shape and language. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { GaugeMark } from '../../src/charts/gauge-sheet.js';
import { placeGauge, type PlacedGauge } from '../../src/charts/place-gauge.js';
import { drawDials } from '../../src/charts/place-gauge-dials.js';
import { drawPeriods } from '../../src/charts/place-gauge-periods.js';
import type { Box, MeasureText, PathShape } from '../../src/charts/shapes.js';
import { textBox } from '../../src/charts/text.js';
import type { GaugeView } from '../../src/views/gauge-view.js';
import { DATES, gaugeView, YEARS } from '../views/gauge-fixtures.js';
import { estimate } from './fixtures.js';
import { pathBox, paths, realMeasure, texts } from './invariants.js';

const EXTRAS = { drawDials, drawPeriods };
const MEASURES: Readonly<Record<string, MeasureText>> = {
  estimated: estimate,
  real: realMeasure,
  wide: (text, size, weight) => 1.15 * realMeasure(text, size, weight),
};

const place = (view: GaugeView, width: number, measure = realMeasure): PlacedGauge =>
  placeGauge({ view, width, measure }, EXTRAS);

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 0.1 &&
  b.x < a.x + a.width - 0.1 &&
  a.y < b.y + b.height - 0.1 &&
  b.y < a.y + a.height - 0.1;

/** No text covers another or leaves the drawing, and none is too small to read. */
function expectTextsApart(placed: PlacedGauge, measure: MeasureText): void {
  const all = texts(placed.front).map((shape) => ({ ...shape, box: textBox(shape, measure) }));
  all.forEach(({ text, box, size }, index) => {
    expect(size, text).to.be.at.least(12);
    expect(box.x, `"${text}" left`).to.be.at.least(-0.5);
    expect(box.x + box.width, `"${text}" right`).to.be.at.most(placed.width + 0.5);
    expect(box.y, `"${text}" top`).to.be.at.least(-0.5);
    expect(box.y + box.height, `"${text}" bottom`).to.be.at.most(placed.height + 0.5);
    for (const other of all.slice(index + 1)) {
      expect(overlap(box, other.box), `"${text}" apart from "${other.text}"`).to.equal(false);
    }
  });
}

/** What shows the value: filled with `actual`, or hatched as an estimate. */
const bars = ({ shapes }: GaugeMark): PathShape[] =>
  paths(shapes).filter(({ fill, pattern }) => fill === 'actual' || pattern === 'estimated');
const tracks = ({ shapes }: GaugeMark): PathShape[] =>
  paths(shapes).filter(({ fill }) => fill === 'skeleton');
const ticks = ({ shapes }: GaugeMark): PathShape[] =>
  paths(shapes).filter(({ stroke }) => stroke === 'target');

/** One scale in each panel, from zero, whose forecast is where its ticks say. */
function expectProportional(placed: PlacedGauge, view: GaugeView): void {
  const panels = new Map<string, number>();
  view.rows.forEach(({ figure }, index) => {
    const mark = placed.marks[index];
    if (!mark) throw new Error('no mark');
    if (!figure) {
      expect(bars(mark)).to.deep.equal([]);
      expect(paths(mark.shapes).filter(({ pattern }) => pattern === 'missing')).to.have.length(1);
      return;
    }
    bars(mark).forEach((bar, panel) => {
      const { x, width } = pathBox(bar.d);
      const track = pathBox(tracks(mark)[panel]?.d ?? '');
      const forecast = pathBox(ticks(mark)[panel]?.d ?? '').x - x;
      expect(x, 'from zero').to.be.closeTo(track.x, 0.2);
      expect(width).to.be.at.least(1.9);
      expect(width).to.be.at.most(track.width + 0.2);
      // Both ends are written in tenths of a pixel.
      const rounding = 0.12 * (1 + figure.ratio);
      if (width > 2.2) expect(width).to.be.closeTo(figure.ratio * forecast, rounding);
      const key = String(panel);
      expect(forecast, 'one scale').to.be.closeTo(panels.get(key) ?? forecast, 0.2);
      panels.set(key, forecast);
    });
  });
}

const sketches = fc.record({
  lang: fc.constantFrom('fr', 'en'),
  asOf: fc.constantFrom(...DATES.slice(1)),
  shape: fc.constantFrom('bars' as const, 'dial' as const),
  years: fc.subarray([...YEARS], { minLength: 1 }),
});

describe('placeGauge', () => {
  for (const [name, measure] of Object.entries(MEASURES)) {
    it(`keeps texts apart and bars in proportion with ${name} widths`, () => {
      fc.assert(
        fc.property(sketches, fc.integer({ min: 240, max: 1400 }), (sketch, width) => {
          const view = gaugeView(sketch);
          const placed = place(view, width, measure);
          expect(placed.width).to.equal(width);
          expect(placed.marks.map(({ id }) => id)).to.deep.equal(view.rows.map(({ id }) => id));
          expectTextsApart(placed, measure);
          if (view.shape === 'bars') expectProportional(placed, view);
        }),
        { numRuns: 300 },
      );
    });
  }

  it('writes every share, forecast and figure', () => {
    for (const asOf of DATES.slice(1)) {
      for (const shape of ['bars', 'dial'] as const) {
        for (const width of [320, 680, 1100]) {
          const view = gaugeView({ asOf, shape });
          const said = texts(place(view, width).front)
            .map(({ text }) => text)
            .join(' ');
          for (const { id, forecast, figure } of view.rows) {
            expect(said).to.contain(id).and.to.contain(forecast);
            expect(said).to.contain(figure?.text ?? 'non publié');
            if (figure) expect(said).to.contain(figure.share).and.to.contain(figure.qualifier);
          }
        }
      }
    }
  });

  it('writes the period of a share that is not of its year, where there is room', () => {
    const said = (shape: 'bars' | 'dial', width: number, asOf: string | null): string =>
      texts(place(gaugeView({ asOf, shape }), width).front)
        .map(({ text }) => text)
        .join('|')
        .replaceAll('\u00a0', ' ');
    for (const width of [680, 1068]) {
      const bars = said('bars', width, '2020-09-30');
      expect(bars).to.contain('de la prévision, 15 sept. 2018 – 15 sept. 2019');
      expect(bars).to.contain('de la prévision, 1er mars – 30 avr. 2020');
    }
    // No room: the number alone, under the figure with its period.
    expect(said('bars', 320, '2020-09-30')).to.not.contain('de la prévision');
    for (const width of [320, 480, 560, 680, 1068]) {
      const dials = said('dial', width, '2020-09-30');
      expect(dials).to.contain('de la prévision,|15 sept. 2018 – 15 sept. 2019');
      expect(dials).to.contain('de la prévision,|1er mars – 30 avr. 2020');
      for (const shape of ['bars', 'dial'] as const)
        expect(said(shape, width, null)).to.contain('|de la prévision|');
    }
  });

  it('keeps 25 % visible beside 1 855 %, and magnifies it as often as it says', () => {
    for (const width of [240, 320, 680, 1100]) {
      const placed = place(gaugeView(), width);
      const [first, second] = placed.marks;
      if (!first || !second) throw new Error('no marks');
      const [stub, large] = bars(first).map(({ d }) => pathBox(d).width);
      expect(stub).to.be.at.least(2);
      expect(bars(second)).to.have.length(1);
      const [near, far] = ticks(first).map(({ d }) => pathBox(d).x - 0);
      expect(far).to.be.above(near ?? Infinity);
      const title = texts(placed.front).find(({ text }) => text.includes('agrandi'));
      const factor = Number(/(\d+).fois/.exec(title?.text ?? '')?.[1]);
      expect(factor).to.equal(13);
      const left = pathBox(bars(first)[0]?.d ?? '').x;
      expect(((far ?? 0) - left) / ((near ?? 0) - left)).to.be.closeTo(factor, 0.2);
      // 25.4 % of the forecast, measured on the magnified scale.
      expect((large ?? 0) / ((far ?? 0) - left)).to.be.closeTo(0.254, 0.005);
    }
  });

  it('has one scale that ends at a round value, and no second panel without need', () => {
    const numbers = (asOf: string | null): string[] =>
      texts(place(gaugeView({ asOf, lang: 'en' }), 900).front)
        .filter(({ tone }) => tone === 'ink-mute')
        .map(({ text }) => text);
    expect(numbers(null).slice(0, 5)).to.deep.equal(['0', '500%', '1,000%', '1,500%', '2,000%']);
    expect(numbers('2020-09-30')).to.deep.equal(['0', '200%', '300%', '400%', '500%', '600%']);
    expect(numbers('2020-04-30')).to.deep.equal(['0', '20%', '40%', '60%', '80%', '120%']);
    expect(numbers('2019-09-30')).to.deep.equal(['0', '20%', '40%', '60%', '80%']);
  });

  it('shows estimates, minima and unknown years each in its own way', () => {
    const { marks } = place(gaugeView({ asOf: '2019-09-30' }), 680);
    const [estimated, unknown] = marks;
    if (!estimated || !unknown) throw new Error('no marks');
    const [bar] = bars(estimated);
    expect(bar).to.include({ pattern: 'estimated', dash: 'dashed', stroke: 'actual' });
    // An open chevron beyond the end: the true figure is higher.
    const chevron = paths(estimated.shapes).find(
      ({ stroke, pattern }) => stroke === 'actual' && !pattern,
    );
    expect(pathBox(chevron?.d ?? '').x).to.be.above(pathBox(bar?.d ?? '').width);
    expect(bars(unknown)).to.deep.equal([]);
    const { marks: exact } = place(gaugeView(), 680);
    for (const { shapes } of exact) {
      for (const { pattern, dash } of paths(shapes)) {
        expect(pattern).to.equal(undefined);
        expect(dash ?? '').to.equal('');
      }
    }
  });

  it('names what the compared periods are of, apart from the years over them', () => {
    for (const [lang, forecast, figure] of [
      ['fr', 'prévision de l’année', 'chiffre'],
      ['en', 'forecast for the year', 'figure for'],
    ] as const) {
      for (const width of [320, 680, 1068]) {
        const { front } = place(gaugeView({ lang, asOf: '2020-12-31' }), width);
        const all = texts(front).map(({ text }) => text.replaceAll('\u00a0', ' '));
        expect(all.join(' ')).to.contain(forecast);
        expect(all).to.include.members([`${figure} 2019`, `${figure} 2020`]);
        // Once in the bars, once over the forecast's periods; the magnified bar apart.
        expect(all.filter((text) => text === '2020')).to.have.length(2);
      }
    }
  });

  it('compares periods only where they differ, each in its place', () => {
    const strip = (asOf: string | null): PathShape[] =>
      paths(place(gaugeView({ asOf }), 680).back).filter(({ stroke }) => stroke === 'target');
    expect(strip(null)).to.deep.equal([]);
    expect(strip('2020-12-31')).to.have.length(2);
    const { back } = place(gaugeView({ asOf: '2020-12-31' }), 680);
    const years = strip('2020-12-31').map(({ d }) => pathBox(d));
    const figures = paths(back)
      .filter(({ fill }) => fill === 'actual')
      .map(({ d }) => pathBox(d));
    const [one, two] = years;
    const [since, months] = figures;
    if (!one || !two || !since || !months) throw new Error('no periods');
    // 15 September 2018 to the end of 2019; 16 March to 6 December 2020.
    expect(since.x).to.be.below(one.x);
    expect(since.x + since.width).to.be.closeTo(one.x + one.width, 0.5);
    expect((months.x - two.x) / two.width).to.be.closeTo(75 / 366, 0.01);
    expect((months.x + months.width - two.x) / two.width).to.be.closeTo(341 / 366, 0.01);
  });

  it('puts dials beside each other as far as they fit, every row in the middle', () => {
    /** How many in the first row; every row is in the middle of the width. */
    const columns = (width: number): number => {
      const { marks } = place(gaugeView({ shape: 'dial' }), width);
      const lines = new Map<number, Box[]>();
      for (const { box } of marks) lines.set(box.y, [...(lines.get(box.y) ?? []), box]);
      const [first] = [...lines.values()].map((boxes) => {
        const ends = boxes.flatMap(({ x, width: wide }) => [x, x + wide]);
        expect(Math.min(...ends) + Math.max(...ends)).to.be.closeTo(width, 0.1);
        return boxes.length;
      });
      return first ?? 0;
    };
    expect([240, 559, 560, 819, 820, 1400].map(columns)).to.deep.equal([1, 1, 2, 2, 3, 3]);
  });

  it('keeps “de la prévision” between the ends of the scale, by its number', () => {
    for (const lang of ['fr', 'en']) {
      for (const width of [320, 480, 560, 680, 820, 1068]) {
        const all = texts(place(gaugeView({ lang, shape: 'dial' }), width).front);
        const zeros = all.filter(({ text }) => text === '0').map(({ y }) => y);
        const told = all.filter(({ text }) => /^(?:de la|of the) /.test(text)).map(({ y }) => y);
        expect(told, `${width}`).to.deep.equal(zeros);
      }
    }
  });

  it('keeps each arc inside its own half circle', () => {
    for (const asOf of DATES.slice(1)) {
      const view = gaugeView({ shape: 'dial', asOf });
      place(view, 900).marks.forEach((mark, index) => {
        const [whole] = tracks(mark);
        const figure = view.rows[index]?.figure;
        if (!figure) return;
        if (!whole) throw new Error('An arc without its half circle.');
        const [arc] = bars(mark);
        const half = pathBox(whole.d);
        const box = pathBox(arc?.d ?? '');
        expect(box.x).to.be.at.least(half.x - 0.2);
        expect(box.x + box.width).to.be.at.most(half.x + half.width + 0.2);
        expect(box.y + box.height).to.be.at.most(half.y + half.height + 0.2);
        // No second lap: beyond 100 % the scale is longer, not the arc.
        expect(half.height / half.width).to.be.closeTo(0.5, 0.02);
      });
    }
  });

  it('draws bars alone when its lazy part is missing', () => {
    const view = gaugeView({ shape: 'dial', asOf: '2020-12-31' });
    const placed = placeGauge({ view, width: 680, measure: realMeasure }, null);
    expect(texts(placed.front).map(({ text }) => text)).to.not.include('Périodes comparées');
    expectTextsApart(placed, realMeasure);
    expectProportional(placed, view);
  });
});
