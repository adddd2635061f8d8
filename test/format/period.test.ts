/** Dates and periods as they are read. */
import { expect } from '@open-wc/testing';
import {
  formatDate,
  formatDay,
  formatDuring,
  formatNoun,
  formatPeriod,
  formatRun,
} from '../../src/format/period.js';
import type { IsoDate, ReducedDate, Step } from '../../src/model/types.js';
import { golden } from './spaces.js';

const span = (start: string, end: string): { start: IsoDate; end: IsoDate } => ({
  start: start as IsoDate,
  end: end as IsoDate,
});
const APRIL = span('2020-04-01', '2020-04-30');
const WEEK = span('2020-04-06', '2020-04-12');
const ACROSS = span('2020-03-30', '2020-04-05');
const NEW_YEAR = span('2020-12-28', '2021-01-03');
const YEAR = span('2019-01-01', '2019-12-31');
const SINCE = span('2018-09-15', '2019-03-17');
const MEAN = span('2019-02-15', '2019-03-17');

describe('formatPeriod', () => {
  const cases: readonly [string, ReturnType<typeof span>, Step, 'long' | 'short', string][] = [
    ['fr', APRIL, 'month', 'long', 'avril 2020'],
    ['fr', APRIL, 'month', 'short', 'avr. 2020'],
    ['en', APRIL, 'month', 'long', 'April 2020'],
    ['en', APRIL, 'month', 'short', 'Apr 2020'],
    ['fr', WEEK, 'week', 'long', 'semaine du 6 au 12~avril 2020'],
    ['fr', WEEK, 'week', 'short', '6 – 12~avr. 2020'],
    ['en', WEEK, 'week', 'long', 'week of 6 to 12 April 2020'],
    ['fr', ACROSS, 'week', 'long', 'semaine du 30~mars au 5~avril 2020'],
    ['en', ACROSS, 'week', 'long', 'week of 30 March to 5 April 2020'],
    ['fr', NEW_YEAR, 'week', 'long', 'semaine du 28~décembre 2020 au 3~janvier 2021'],
    ['fr', span('2020-06-01', '2020-06-07'), 'week', 'long', 'semaine du 1er au 7~juin 2020'],
    ['fr', YEAR, 'year', 'long', '2019'],
    ['en', YEAR, 'year', 'short', '2019'],
    ['fr', SINCE, 'point', 'long', 'au 17~mars 2019'],
    ['fr', SINCE, 'point', 'short', '17~mars 2019'],
    ['en', SINCE, 'point', 'long', 'up to 17 March 2019'],
    ['fr', MEAN, 'week', 'long', 'du 15~février au 17~mars 2019'],
    ['en', MEAN, 'week', 'long', '15 February to 17 March 2019'],
    ['fr', MEAN, 'week', 'short', '15~févr. – 17~mars 2019'],
    ['fr', span('2018-09-15', '2018-12-31'), 'week', 'long', 'du 15~septembre au 31~décembre 2018'],
    ['fr', span('2020-04-01', '2020-04-01'), 'day', 'long', '1er~avril 2020'],
    ['en', span('2020-04-01', '2020-04-01'), 'day', 'long', '1 April 2020'],
  ];
  for (const [locale, period, step, width, text] of cases) {
    it(`${locale}, ${step}, ${width}: ${text}`, () => {
      expect(formatPeriod(period, step, locale, width)).to.equal(golden(text));
    });
  }

  it('does not let a region change dates', () => {
    expect(formatPeriod(WEEK, 'week', 'fr-CH', 'long')).to.equal(
      formatPeriod(WEEK, 'week', 'fr', 'long'),
    );
    expect(formatPeriod(APRIL, 'month', 'en-GB', 'short')).to.equal('Apr 2020');
  });
});

describe('periods inside a sentence', () => {
  it('words them as adverbials', () => {
    expect(formatDuring(APRIL, 'month', 'fr')).to.equal('en avril 2020');
    expect(formatDuring(APRIL, 'month', 'en')).to.equal('in April 2020');
    expect(formatDuring(WEEK, 'week', 'fr')).to.equal(golden('la semaine du 6 au 12~avril 2020'));
    expect(formatDuring(WEEK, 'week', 'en')).to.equal('in the week of 6 to 12 April 2020');
    expect(formatDuring(YEAR, 'year', 'fr')).to.equal('en 2019');
    expect(formatDuring(SINCE, 'point', 'fr')).to.equal(
      golden('du 15~septembre 2018 au 17~mars 2019'),
    );
    expect(formatDuring(MEAN, 'week', 'en')).to.equal('from 15 February to 17 March 2019');
    expect(formatDuring(span('2020-04-12', '2020-04-12'), 'day', 'fr')).to.equal(
      golden('le 12~avril 2020'),
    );
  });

  it('words them as nouns', () => {
    expect(formatNoun(APRIL, 'month', 'fr')).to.equal('avril 2020');
    expect(formatNoun(WEEK, 'week', 'fr')).to.equal(golden('la semaine du 6 au 12~avril 2020'));
    expect(formatNoun(MEAN, 'week', 'fr')).to.equal(
      golden('la période du 15~février au 17~mars 2019'),
    );
    expect(formatNoun(SINCE, 'point', 'en')).to.equal('the total up to 17 March 2019');
  });
});

describe('formatRun', () => {
  it('abbreviates what both ends share', () => {
    const cases: readonly [string, string, Step, string, string][] = [
      ['2018-09-01', '2018-11-30', 'month', 'sept. – nov. 2018', 'Sep – Nov 2018'],
      ['2019-09-01', '2020-02-29', 'month', 'sept. 2019 – févr. 2020', 'Sep 2019 – Feb 2020'],
      ['2019-06-01', '2019-06-30', 'month', 'juin 2019', 'June 2019'],
      ['2020-04-20', '2020-05-10', 'week', '20~avril – 10~mai 2020', '20 April – 10 May 2020'],
      ['2020-01-01', '2022-12-31', 'year', '2020 – 2022', '2020 – 2022'],
      ['2020-04-12', '2020-04-12', 'day', '12~avril 2020', '12 April 2020'],
    ];
    for (const [start, end, step, french, english] of cases) {
      expect(formatRun(span(start, end), step, 'fr')).to.equal(golden(french));
      expect(formatRun(span(start, end), step, 'en')).to.equal(english);
    }
  });
});

describe('reduced dates', () => {
  it('keep their precision', () => {
    expect(formatDate('2021' as ReducedDate, 'fr', 'long')).to.equal('2021');
    expect(formatDate('2019-09' as ReducedDate, 'fr', 'long')).to.equal('septembre 2019');
    expect(formatDate('2019-09-12' as ReducedDate, 'en', 'long')).to.equal('12 September 2019');
    expect(formatDate('2019-09' as ReducedDate, 'fr', 'short')).to.equal('sept. 2019');
    expect(formatDate('2018-09-15' as IsoDate, 'fr', 'short')).to.equal(golden('15~sept. 2018'));
    expect(formatDay('2020-03-12' as IsoDate, 'fr')).to.equal(golden('12~mars'));
  });
});
