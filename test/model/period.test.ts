import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import {
  firstDay,
  isOneStep,
  isReducedDate,
  lastDay,
  nextDay,
  parsePeriod,
  periodMatches,
  stepEnd,
  stepIndex,
  stepStart,
  time,
} from '../../src/model/period.js';
import type { IsoDate, ReducedDate, Step } from '../../src/model/types.js';

const iso = (text: string): IsoDate => text as IsoDate;
const reduced = (text: string): ReducedDate => text as ReducedDate;
const STEPS: readonly Step[] = ['day', 'week', 'month', 'year', 'point'];
const anyDay = fc
  .integer({ min: -300_000, max: 350_000 })
  .map((n) => iso(new Date(n * 86_400_000).toISOString().slice(0, 10)));

describe('reduced dates', () => {
  it('takes years, months and days that exist', () => {
    for (const text of [
      '2019',
      '2019-02',
      '2019-02-28',
      '2020-02-29',
      '2000-02-29',
      '2019-12-31',
    ]) {
      expect(isReducedDate(text), text).to.equal(true);
    }
  });

  it('refuses what does not exist and what is written otherwise', () => {
    const wrong = ['2019-02-29', '2019-02-30', '1900-02-29', '2019-04-31', '2019-13', '2019-00'];
    const odd = ['', '19', '0020-01', '2019-1', '2019-01-00', '2019-01-32', '2019-01-01T00:00'];
    const spaced = [
      ' 2019',
      '2019\n',
      '2019-',
      '2019-01-',
      '2019-W01',
      '9019',
      '+2019',
      '２０１９',
    ];
    for (const text of [...wrong, ...odd, ...spaced]) {
      expect(isReducedDate(text), JSON.stringify(text)).to.equal(false);
    }
  });

  it('covers its first to its last day', () => {
    const cases = [
      ['2019', '2019-01-01', '2019-12-31'],
      ['2019-02', '2019-02-01', '2019-02-28'],
      ['2020-02', '2020-02-01', '2020-02-29'],
      ['2020-12', '2020-12-01', '2020-12-31'],
      ['2019-09-12', '2019-09-12', '2019-09-12'],
    ] as const;
    for (const [text, first, last] of cases) {
      expect([firstDay(reduced(text)), lastDay(reduced(text))]).to.deep.equal([first, last]);
    }
  });
});

describe('periods', () => {
  it('reads the four precisions', () => {
    expect(parsePeriod('2020-04')).to.deep.equal({
      start: '2020-04-01',
      end: '2020-04-30',
      step: 'month',
    });
    expect(parsePeriod('2020')?.step).to.equal('year');
    expect(parsePeriod('2020-04-12')?.step).to.equal('day');
    expect(parsePeriod('2020-W15')).to.deep.equal({
      start: '2020-04-06',
      end: '2020-04-12',
      step: 'week',
    });
  });

  it('knows ISO weeks at the turn of the year', () => {
    expect(parsePeriod('2020-W01')?.start).to.equal('2019-12-30');
    expect(parsePeriod('2020-W53')?.end).to.equal('2021-01-03');
    expect(parsePeriod('2021-W01')?.start).to.equal('2021-01-04');
    for (const text of [
      '2019-W53',
      '2021-W53',
      '2020-W54',
      '2020-W00',
      '2020-W1',
      '2020-w15',
      '',
    ]) {
      expect(parsePeriod(text), text).to.equal(null);
    }
  });

  it('matches the text of a point with the period of an observation', () => {
    const april = { start: iso('2020-04-01'), end: iso('2020-04-30') };
    expect(periodMatches('2020-04', april, 'month')).to.equal(true);
    expect(periodMatches('2020', april, 'month')).to.equal(false);
    expect(periodMatches('avril', april, 'month')).to.equal(false);
    const cumulative = { start: iso('2018-09-15'), end: iso('2019-09-15') };
    for (const text of ['2019-09-15', '2019-09', '2019']) {
      expect(periodMatches(text, cumulative, 'point'), text).to.equal(true);
    }
    for (const text of ['2018', '2', '2019-0', 'x', ''])
      expect(periodMatches(text, cumulative, 'point'), text).to.equal(false);
  });

  it('never throws, and reads back what it accepts', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), anyDay), (text) => {
        const period = parsePeriod(text);
        if (period) expect(isOneStep(period.step, period)).to.equal(true);
      }),
    );
  });
});

describe('steps', () => {
  it('numbers consecutive steps consecutively', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...STEPS), (date, step) => {
        const index = stepIndex(step, date);
        const start = stepStart(step, index);
        const end = stepEnd(step, index);
        expect(Number.isInteger(index)).to.equal(true);
        expect(start <= date && date <= end).to.equal(true);
        expect(stepIndex(step, start)).to.equal(index);
        expect(stepIndex(step, end)).to.equal(index);
        expect(stepIndex(step, nextDay(end))).to.equal(index + 1);
      }),
    );
  });

  it('starts weeks on Monday', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3000, max: 9000 }), (index) => {
        expect(new Date(stepStart('week', index)).getUTCDay()).to.equal(1);
      }),
    );
  });

  it('counts days in milliseconds of UTC', () => {
    expect(time(iso('1970-01-02'))).to.equal(86_400_000);
    expect(nextDay(iso('2020-02-28'))).to.equal('2020-02-29');
    expect(nextDay(iso('2019-12-31'))).to.equal('2020-01-01');
  });

  it('tells one whole step from anything else', () => {
    const whole = (step: Step, start: string, end: string): boolean =>
      isOneStep(step, { start: iso(start), end: iso(end) });
    expect(whole('month', '2020-02-01', '2020-02-29')).to.equal(true);
    expect(whole('month', '2020-02-01', '2020-02-28')).to.equal(false);
    expect(whole('month', '2020-03-01', '2020-04-30')).to.equal(false);
    expect(whole('week', '2020-04-06', '2020-04-12')).to.equal(true);
    expect(whole('week', '2020-04-05', '2020-04-11')).to.equal(false);
    expect(whole('year', '2020-01-01', '2020-12-31')).to.equal(true);
    expect(whole('year', '2019-01-01', '2020-12-31')).to.equal(false);
    expect(whole('day', '2020-01-01', '2020-01-01')).to.equal(true);
    expect(whole('day', '2020-01-01', '2020-01-02')).to.equal(false);
  });
});
