import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  BREAK,
  decimate,
  DOTTED,
  HIDDEN,
  linksOf,
  SOLID,
  type Reach,
} from '../../src/charts/dense-decimate.js';
import { GAP_BEFORE, HOLLOW, type DenseSeries } from '../../src/charts/dense-series.js';

/** Every value has a place on a linear scale. */
const LINEAR = -Infinity;

function seriesOf(rows: readonly (readonly [value: number, flags: number])[]): DenseSeries {
  return {
    times: Float64Array.from(rows, (_, index) => index),
    values: Float64Array.from(rows, ([value]) => value),
    flags: Uint8Array.from(rows, ([, flags]) => flags),
  };
}

/** Any values, about one gap in five, about one estimate in five. */
const anyRows = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 1000 }),
    fc
      .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }))
      .map(([gap, estimate]) => (gap === 0 ? GAP_BEFORE : 0) | (estimate === 0 ? HOLLOW : 0)),
  ),
  { minLength: 1, maxLength: 400 },
);

function wholeReach(series: DenseSeries, perColumn: number): Reach {
  return {
    first: 0,
    last: series.times.length - 1,
    column: (index) => Math.floor(index / perColumn),
  };
}

/** Pairs of indices that the drawing joins by a line. */
function joins(line: readonly number[]): (readonly [number, number])[] {
  return line.flatMap((index, position) => {
    const before = line[position - 1];
    return before === undefined || before === BREAK || index === BREAK
      ? []
      : [[before, index] as const];
  });
}

describe('decimation of a dense series', () => {
  it('keeps the minimum and the maximum of every pixel column', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 1, max: 80 }), (rows, perColumn) => {
        const series = seriesOf(rows);
        const links = linksOf(series, LINEAR);
        const reach = wholeReach(series, perColumn);
        const solid = decimate(series, links, SOLID, reach);
        const chosen = [...solid.line, ...solid.dots];
        for (let first = 0; first < rows.length; first += perColumn) {
          const column = rows.slice(first, first + perColumn).map(([value]) => value);
          const kept = chosen
            .filter((index) => index >= first && index < first + perColumn)
            .map((index) => series.values[index] ?? NaN);
          expect(Math.max(...kept)).to.equal(Math.max(...column));
          expect(Math.min(...kept)).to.equal(Math.min(...column));
        }
      }),
    );
  });

  it('never bridges a gap, nor leads a solid line to or from an estimate', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 1, max: 80 }), (rows, perColumn) => {
        const series = seriesOf(rows);
        const links = linksOf(series, LINEAR);
        const reach = wholeReach(series, perColumn);
        for (const kind of [SOLID, DOTTED] as const) {
          for (const [from, to] of joins(decimate(series, links, kind, reach).line)) {
            expect(to).to.be.greaterThan(from);
            const between = rows.slice(from + 1, to + 1);
            expect(between.some(([, flags]) => flags & GAP_BEFORE)).to.equal(false);
            if (kind === SOLID) {
              const ends = rows.slice(from, to + 1);
              expect(ends.some(([, flags]) => flags & HOLLOW)).to.equal(false);
            }
          }
        }
      }),
    );
  });

  it('joins all that is consecutive, when nothing has to be left out', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const series = seriesOf(rows);
        const links = linksOf(series, LINEAR);
        const reach = wholeReach(series, 1);
        const solid = decimate(series, links, SOLID, reach);
        const dotted = decimate(series, links, DOTTED, reach);
        const joined = [...joins(solid.line), ...joins(dotted.line)].map(([, to]) => to);
        const expected = rows.flatMap(([, flags], index) =>
          index > 0 && !(flags & GAP_BEFORE) ? [index] : [],
        );
        expect(joined.sort((one, other) => one - other)).to.deep.equal(expected);
      }),
    );
  });

  it('costs at most 13 entries a column', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 1, max: 80 }), (rows, perColumn) => {
        const series = seriesOf(rows);
        const { line, dots } = decimate(
          series,
          linksOf(series, LINEAR),
          SOLID,
          wholeReach(series, perColumn),
        );
        const columns = Math.ceil(rows.length / perColumn);
        expect(line.length + dots.length).to.be.at.most(columns * 13);
      }),
    );
  });

  it('draws an observation without neighbours as a dot', () => {
    const series = seriesOf([
      [5, 0],
      [7, GAP_BEFORE],
      [6, GAP_BEFORE],
      [6, 0],
    ]);
    const chosen = decimate(series, linksOf(series, LINEAR), SOLID, wholeReach(series, 1));
    expect(chosen).to.deep.equal({ line: [2, 3], dots: [0, 1] });
  });

  it('has no place for zero on a logarithmic scale: the line breaks there', () => {
    const series = seriesOf([
      [5, 0],
      [6, 0],
      [0, 0],
      [6, 0],
      [7, 0],
    ]);
    const links = linksOf(series, 0);
    expect(links[2]).to.equal(HIDDEN);
    const chosen = decimate(series, links, SOLID, wholeReach(series, 1));
    expect(chosen).to.deep.equal({ line: [0, 1, BREAK, 3, 4], dots: [] });
  });
});
