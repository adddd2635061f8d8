import { expect } from '@open-wc/testing';

import { timelineDataset } from '../../src/model/dataset.js';
import { firstDay, lastDay } from '../../src/model/period.js';
import { selectSeries } from '../../src/model/select.js';
import { SERIES_CATALOG } from '../../src/model/series-catalog.js';
import type {
  Observation,
  ReducedDate,
  Series,
  SeriesName,
  SeriesPoint,
} from '../../src/model/types.js';
import { idsOf, query, row } from './rows.js';

interface Choice {
  readonly asOf?: string;
  readonly from?: string;
  readonly to?: string;
}

/** A default series of the bundled data; reduced dates as a publisher writes them. */
function bundled(name: SeriesName, { asOf, from, to }: Choice = {}): Series {
  const { indicator, step, defaultScope, scopes, origin } = SERIES_CATALOG[name];
  const area = scopes.get(defaultScope);
  if (!area) throw new Error(`No area for ${defaultScope}`);
  const last = (text: string | undefined) => (text ? lastDay(text as ReducedDate) : null);
  return selectSeries(timelineDataset().observations, {
    indicator,
    step,
    area,
    scope: defaultScope,
    from: from ? firstDay(from as ReducedDate) : null,
    to: last(to),
    asOf: last(asOf),
    origin: origin(defaultScope),
  });
}

const find = (series: Series, start: string): SeriesPoint | undefined =>
  series.points.find(({ observation }) => observation.period.start === start);
const value = (series: Series, start: string): number | undefined =>
  find(series, start)?.observation.amount.value;
const spans = (series: Series): string[] =>
  series.gaps.map(({ start, end, count }) => `${start} ${end} ${String(count)}`);

describe('the default series of the codebook', () => {
  it('has as many figures as it states', () => {
    const count = (name: SeriesName): [number, number] => {
      const { points, brackets } = bundled(name);
      return [points.length, brackets.length];
    };
    expect(count('monthly')).to.deep.equal([10, 0]);
    expect(count('weekly')).to.deep.equal([27, 3]);
    expect(count('cumulative')).to.deep.equal([5, 0]);
    expect(count('annual')).to.deep.equal([3, 0]);
  });

  it('replaces 486 369 by 523 000 from 23 April 2020 on', () => {
    expect(value(bundled('weekly', { asOf: '2020-03-30' }), '2020-03-23')).to.equal(undefined);
    expect(value(bundled('weekly', { asOf: '2020-03-31' }), '2020-03-23')).to.equal(486_369);
    expect(value(bundled('weekly', { asOf: '2020-04-22' }), '2020-03-23')).to.equal(486_369);
    const revised = find(bundled('weekly', { asOf: '2020-04-23' }), '2020-03-23');
    expect(revised?.observation.amount).to.deep.equal({ bound: 'about', value: 523_000 });
    expect(revised?.earlier.map(({ amount }) => amount)).to.deep.equal([
      { bound: 'exact', value: 486_369 },
    ]);
  });

  it('has the peak of 1 118 175 acts', () => {
    expect(value(bundled('weekly'), '2020-04-06')).to.equal(1_118_175);
    expect(value(bundled('weekly', { asOf: '2020-12' }), '2020-04-06')).to.equal(1_075_000);
  });

  it('shows "plus de 10 000" in August 2019 until 12 000 is published', () => {
    const before = find(bundled('monthly', { asOf: '2019-09-15' }), '2019-08-01');
    expect(before?.observation.amount).to.deep.equal({ bound: 'at-least', value: 10_000 });
    expect(before?.asides).to.deep.equal([]);
    const after = find(bundled('monthly', { asOf: '2019-09-30' }), '2019-08-01');
    expect(after?.observation.amount).to.deep.equal({ bound: 'about', value: 12_000 });
    expect(after?.observation.status).to.equal('estimate');
    expect(after?.asides.map(({ amount }) => amount)).to.deep.equal([
      { bound: 'at-least', value: 10_000 },
    ]);
  });

  it('puts 40 000 in February 2020, tells its dispute and draws nothing in March', () => {
    const february = find(bundled('monthly'), '2020-02-01');
    expect(february?.observation.amount.value).to.equal(40_000);
    expect(february?.disputing).to.equal(false);
    expect(idsOf(february?.disputes ?? [])).to.deep.equal(['acts-per-month/2020-03/disputed']);
    expect(find(bundled('monthly'), '2020-03-01')).to.equal(undefined);
    expect(spans(bundled('monthly'))).to.include('2020-03-01 2020-03-31 1');
  });

  it('draws August 2020 as disputing four weeks, and tells it in each', () => {
    const august = find(bundled('monthly'), '2020-08-01');
    expect(august?.observation.amount.value).to.equal(1_000_000);
    expect(august?.disputing).to.equal(true);
    const weeks = ['2020-W32', '2020-W33', '2020-W34', '2020-W35'];
    expect(idsOf(august?.disputes ?? [])).to.deep.equal(weeks.map((w) => `acts-per-week/${w}`));
    for (const monday of ['2020-08-03', '2020-08-10', '2020-08-17', '2020-08-24']) {
      const week = find(bundled('weekly'), monday);
      expect(week?.disputing).to.equal(false);
      expect(idsOf(week?.disputes ?? [])).to.deep.equal(['acts-per-month/2020-08/disputed']);
    }
  });

  it('hatches the months without a figure, from the first whole month on', () => {
    expect(spans(bundled('monthly'))).to.deep.equal([
      '2018-10-01 2018-11-30 2',
      '2019-02-01 2019-02-28 1',
      '2019-04-01 2019-04-30 1',
      '2019-09-01 2020-01-31 5',
      '2020-03-01 2020-03-31 1',
      '2020-05-01 2020-07-31 3',
    ]);
    expect(bundled('cumulative').gaps).to.deep.equal([]);
  });

  it('joins neighbours only as far as the path is known', () => {
    const paths = bundled('monthly').connectors.map(({ from, to, path }) => [
      from.replace('acts-per-month/', ''),
      to.replace('acts-per-month/', ''),
      path,
    ]);
    expect(paths).to.deep.equal([
      ['2018-12', '2019-01', 'consecutive'],
      ['2019-01', '2019-03', 'unknown'],
      ['2019-03', '2019-05', 'unknown'],
      ['2019-05', '2019-06', 'consecutive'],
      ['2019-06', '2019-07', 'consecutive'],
      // August is an estimate.
      ['2019-07', '2019-08', 'unknown'],
      ['2020-02', '2020-04', 'unknown'],
    ]);
  });

  it('never joins cumulative figures by a solid line', () => {
    const paths = bundled('cumulative').connectors.map(({ to, path }) => `${to} ${path}`);
    // Three whole months lie between 15 May and 15 September 2019.
    expect(paths).to.deep.equal([
      'acts-since-start/2019-05-15 unknown',
      'acts-since-start/2019-12-31 unknown',
      'acts-since-start/2020-03-22 unknown',
    ]);
  });

  it('never joins cumulative figures of consecutive months by a solid line', () => {
    const since = (end: string): Observation => row({ id: end, start: '2018-09-15', end });
    const ends = ['2019-10-20', '2019-11-20', '2019-11-30', '2020-02-29', '2020-06-01'];
    const { points, connectors } = selectSeries(ends.map(since), query({ step: 'point' }));
    expect(points).to.have.length(5);
    // March, April and May lie between the last two.
    expect(connectors.map(({ path }) => path)).to.deep.equal(['unknown', 'unknown', 'unknown']);
  });

  it('is empty before the first publication', () => {
    for (const name of ['monthly', 'weekly', 'cumulative', 'annual'] as const) {
      const series = bundled(name, { asOf: '2019-03-25' });
      expect([series.points.length, series.brackets.length]).to.deep.equal([0, 0]);
      expect(series.domain).to.equal(null);
      expect(series.gaps).to.deep.equal([]);
    }
  });

  it('keeps the domain that the publisher asks for', () => {
    const series = bundled('monthly', { from: '2019', to: '2021' });
    expect(series.domain).to.deep.equal({ start: '2019-01-01', end: '2021-12-31' });
    expect(spans(series).at(-1)).to.equal('2020-09-01 2021-12-31 16');
    const ends = bundled('cumulative', { from: '2019-05', to: '2019-12' });
    expect(ends.points.map(({ observation }) => observation.period.end)).to.deep.equal([
      '2019-05-15',
      '2019-09-15',
      '2019-12-31',
    ]);
  });

  it('does not call missing what had not ended at the latest publication', () => {
    const series = bundled('monthly', { asOf: '2019-09-12', to: '2021' });
    expect(series.domain?.end).to.equal('2021-12-31');
    expect(spans(series).at(-1)).to.equal('2019-06-01 2019-06-30 1');
  });
});

describe('select', () => {
  it('draws the undisputed of two figures for one period and tells the other', () => {
    const contested = row({ id: 'a', relation: { kind: 'disputes', targets: ['b'] } });
    const { points } = selectSeries([contested, row({ id: 'b' })], query());
    expect(points.map(({ observation }) => observation.id)).to.deep.equal(['b']);
    expect(idsOf(points[0]?.disputes ?? [])).to.deep.equal(['a']);
  });

  it('draws no step cut by the window', () => {
    const series = selectSeries([row()], query({ from: '2020-01-02', to: '2020-03-30' }));
    expect(series.points).to.deep.equal([]);
    expect(series.domain).to.equal(null);
    const wide = selectSeries([row()], query({ from: '2019-12-15', to: '2020-03-30' }));
    expect(wide.points).to.have.length(1);
    // Nothing was published after 10 February.
    expect(wide.gaps).to.deep.equal([]);
  });

  it('hatches around own data, which no publication date limits', () => {
    const own = row({ published: null });
    const series = selectSeries([own], query({ from: '2019-11-01', to: '2020-03-31' }));
    expect(spans(series)).to.deep.equal(['2019-11-01 2019-12-31 2', '2020-02-01 2020-03-31 2']);
  });

  it('calls nothing missing before the origin', () => {
    const own = row({ published: null });
    const early = { from: '2019-01-01', origin: '2019-11-15' };
    expect(spans(selectSeries([own], query(early)))).to.deep.equal(['2019-12-01 2019-12-31 1']);
    const series = selectSeries([own], query({ origin: '2019-11-15' }));
    expect(series.domain?.start).to.equal('2019-11-15');
  });

  it('keeps a mean apart: told over its period, which stays missing', () => {
    const mean = row({ id: 'm', measure: 'mean', start: '2020-02-01', end: '2020-03-31' });
    const series = selectSeries([row({ published: null }), { ...mean, published: null }], query());
    expect(series.points).to.have.length(1);
    expect(series.brackets.map(({ observation }) => observation.id)).to.deep.equal(['m']);
    expect(spans(series)).to.deep.equal(['2020-02-01 2020-03-31 2']);
    expect(series.connectors).to.deep.equal([]);
  });
});
