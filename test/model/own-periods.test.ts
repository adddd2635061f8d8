import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { PeriodReader } from '../../src/model/own-periods.js';
import { parsePeriod, stepEnd, stepStart, type StepPeriod } from '../../src/model/period.js';

const number = (max: number, length: number) =>
  fc.integer({ min: 0, max }).map((value) => String(value).padStart(length, '0'));
const date = fc
  .tuple(
    fc.constantFrom('2019', '2020', '1900', '2000', '0999', '2999', '3000', '1000', 'x020'),
    number(13, 2),
    number(32, 2),
  )
  .map((parts) => parts.join('-'));
const text = fc.oneof(
  { weight: 6, arbitrary: date },
  fc.constantFrom('2020', '2020-04', '2020-W15', '2019-W53', '2020-W1-02', '2020-04-1x', ''),
  fc.constantFrom('2020-04- 1', '2020-04-1 ', '2020-02-30', '2020-04-12T', '2020/04/12'),
  fc.string(),
);

describe('the reader of a publisher’s periods', () => {
  it('reads every text as the calendar does, whatever came before', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 20 }), (texts) => {
        const periods = new PeriodReader();
        const read = (each: string): StepPeriod | null => {
          const number = periods.read(each);
          const { step } = periods;
          return Number.isNaN(number)
            ? null
            : { start: stepStart(step, number), end: stepEnd(step, number), step };
        };
        expect(texts.map(read)).to.deep.equal(texts.map(parsePeriod));
      }),
      { numRuns: 400 },
    );
  });
});
