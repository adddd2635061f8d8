import { expect } from '@open-wc/testing';
import { regionDataset } from '../../src/model/dataset.js';
import { regionOfDepartment, regionRefusal } from '../../src/model/region-refusals.js';
import { regionsOf } from '../../src/model/regions.js';

const all = regionsOf(regionDataset().areas);
const reason = (text: string, shown = all): string => regionRefusal(text, shown, all).en;

describe('why a text names no region', () => {
  it('is that it is a département, and of which region', () => {
    for (const [code, region] of [
      ['33', 'FR-NAQ'],
      ['2A', 'FR-20R'],
      ['2b', 'FR-20R'],
      ['FR-69', 'FR-ARA'],
      ['FR-75C', 'FR-IDF'],
      ['FR-94', 'FR-IDF'],
      [' 13 ', 'FR-PAC'],
    ] as const) {
      expect(regionOfDepartment(code), code).to.equal(region);
      expect(reason(code)).to.equal(
        `is a département (region ${region}), and the map shows regions`,
      );
    }
    for (const code of ['20', '96', '99', '1', 'FR-IDF', 'FR-', 'x33', '']) {
      expect(regionOfDepartment(code), code).to.equal(undefined);
    }
  });

  it('is that it was a region until 2015, and what it is a part of', () => {
    for (const [name, region] of [
      ['Aquitaine', 'FR-NAQ'],
      ['Nord-Pas-de-Calais', 'FR-HDF'],
      ['rhone alpes', 'FR-ARA'],
      ['Midi-Pyrénées', 'FR-OCC'],
      ['Centre', 'FR-CVL'],
      ['LORRAINE', 'FR-GES'],
    ] as const) {
      expect(reason(name), name).to.equal(`is no region since 2016, see ${region}`);
    }
  });

  it('is that it is no name of Île-de-France, that it is hidden, or that it is nothing', () => {
    expect(reason('Région parisienne')).to.match(/^is not Île-de-France/);
    const shown = regionsOf(regionDataset().areas, false);
    expect(reason('Mayotte', shown)).to.equal('is hidden by no-overseas');
    expect(reason('Atlantide')).to.match(/^is not valid; use FR-ARA, .*FR-976$/);
    expect(reason('__proto__')).to.match(/^is not valid/);
  });
});
