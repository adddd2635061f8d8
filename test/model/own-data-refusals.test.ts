import { expect } from '@open-wc/testing';

import { refusalText } from '../../src/model/own-data-refusals.js';
import { parseOwnData } from '../../src/model/own-data.js';

const texts = (...rows: readonly unknown[]) =>
  parseOwnData({ source: { publisher: 'A' }, rows }).refused.map(refusalText);

describe('the sentence about a refusal', () => {
  it('names row, column, value, reason and what would be taken', () => {
    const [number, bound, missing] = texts(
      { period: '2020', value: 'abc' },
      { period: '2020', value: 1, bound: 'roughly' },
      { period: '2020' },
    );
    expect(number).to.deep.equal({
      fr: 'Ligne 1\u00A0: value="abc" n’est pas un nombre fini.',
      en: 'Row 1: value="abc" is not a finite number.',
    });
    expect(bound?.en).to.equal(
      'Row 2: bound="roughly" is not valid; use exact, about, at-least, at-most.',
    );
    expect(bound?.fr).to.equal(
      'Ligne 2\u00A0: bound="roughly" n’existe pas\u202F; valeurs possibles\u00A0: exact, about, at-least, at-most.',
    );
    expect(missing?.en).to.equal('Row 3: value is missing.');
  });

  it('speaks of the data where no row is to blame', () => {
    const result = parseOwnData(7);
    expect(result.kind === 'invalid' && refusalText(result.refusal).en).to.equal(
      'data="7" is not an object.',
    );
    expect(texts(null)[0]?.fr).to.equal('Ligne 1\u00A0: data="null" n’est pas un objet.');
  });
});
