/** The state in the address: everything comes back, and no address breaks the page. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  changed,
  fromQuery,
  START,
  toQuery,
  withOption,
  withProperty,
} from '../../demo/configurator/state.js';
import { state, text } from './arbitrary.js';

/** What an address can hold: lone surrogates become the replacement character. */
const wellFormed = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, each: unknown) =>
    typeof each === 'string' ? each.replace(/\p{Cs}/gu, '\ufffd') : each,
  );

describe('state in the address', () => {
  it('is empty at first', () => {
    expect(toQuery(START)).to.equal('');
    expect(fromQuery('')).to.deep.equal(START);
  });

  it('comes back whole, whatever was typed', () => {
    fc.assert(
      fc.property(state, (given) => {
        expect(fromQuery(toQuery(given))).to.deep.equal(wellFormed(given));
      }),
    );
  });

  it('takes any address, and writes it the same way from then on', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text)), (pairs) => {
        const query = new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString();
        const read = fromQuery(query);
        expect(fromQuery(toQuery(read))).to.deep.equal(read);
      }),
    );
  });

  it('is read as people write it', () => {
    const read = fromQuery(
      '?element=target-gauge&shape=dial&year=2020&series=weekly&lang=en&ui-width=320&__proto__=x&constructor=y',
    );
    expect(read).to.deep.equal({
      ...START,
      element: 'target-gauge',
      options: { shape: 'dial', year: '2020' },
      lang: 'en',
      width: '320',
    });
  });

  it('drops what says the default, what no control shows, and switches that are off', () => {
    expect(
      fromQuery('?scale=linear&series=monthly&heading-level=3&theme=purple').options,
    ).to.deep.equal({});
    expect(fromQuery('?element=region-map&no-overseas=false&no-controls=').options).to.deep.equal({
      'no-controls': '',
    });
  });

  it('keeps a scope only with a series that has it', () => {
    const annual = withOption(withOption(START, 'series', 'annual'), 'scope', 'cnam');
    expect(annual.options).to.deep.equal({ series: 'annual', scope: 'cnam' });
    expect(withOption(annual, 'series', 'weekly').options).to.deep.equal({ series: 'weekly' });
    expect(withOption(annual, 'scope', 'snds').options).to.deep.equal({ series: 'annual' });
  });

  it('keeps with another element the options that it has as well', () => {
    const timeline = withOption(withOption(START, 'series', 'weekly'), 'heading', 'Un titre');
    expect(changed(timeline, { element: 'region-map' }).options).to.deep.equal({
      heading: 'Un titre',
    });
  });

  it('takes options and properties away again', () => {
    expect(withOption(withOption(START, 'heading', 'a'), 'heading', null)).to.deep.equal(START);
    expect(withProperty(withProperty(START, 'actual', '#b00'), 'actual', '')).to.deep.equal(START);
  });
});
