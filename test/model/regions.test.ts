import { expect } from '@open-wc/testing';
import { regionDataset } from '../../src/model/dataset.js';
import { regionNamed, shortCode } from '../../src/model/region-names.js';
import { regionsOf } from '../../src/model/regions.js';

const regions = regionsOf(regionDataset().areas);
const idOf = (text: string): string | undefined => regionNamed(text, regions)?.id;

/** Insee code, ISO 3166-2, name: Insee, code officiel géographique 2026. */
const OFFICIAL = [
  ['84', 'FR-ARA', 'Auvergne-Rhône-Alpes'],
  ['27', 'FR-BFC', 'Bourgogne-Franche-Comté'],
  ['53', 'FR-BRE', 'Bretagne'],
  ['24', 'FR-CVL', 'Centre-Val de Loire'],
  ['94', 'FR-20R', 'Corse'],
  ['44', 'FR-GES', 'Grand Est'],
  ['32', 'FR-HDF', 'Hauts-de-France'],
  ['11', 'FR-IDF', 'Île-de-France'],
  ['28', 'FR-NOR', 'Normandie'],
  ['75', 'FR-NAQ', 'Nouvelle-Aquitaine'],
  ['76', 'FR-OCC', 'Occitanie'],
  ['52', 'FR-PDL', 'Pays de la Loire'],
  ['93', 'FR-PAC', 'Provence-Alpes-Côte d’Azur'],
  ['01', 'FR-971', 'Guadeloupe'],
  ['02', 'FR-972', 'Martinique'],
  ['03', 'FR-973', 'Guyane'],
  ['04', 'FR-974', 'La Réunion'],
  ['06', 'FR-976', 'Mayotte'],
] as const;

describe('the regions', () => {
  it('are listed by name, then the overseas ones by code', () => {
    expect(regions.map(({ insee, id, name }) => [insee, id, name.fr])).to.deep.equal(OFFICIAL);
  });

  it('are found by ISO code, Insee code and name, with or without accents', () => {
    for (const [insee, id, name] of OFFICIAL) {
      const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
      const forms = [id, id.toLowerCase(), id.slice(3), insee, name, plain, name.toUpperCase()];
      for (const form of [...forms, plain.replace(/[-’]/g, ' '), `  ${name} `]) {
        expect(idOf(form), form).to.equal(id);
      }
    }
  });

  it('are found by English names and by other letters in use', () => {
    for (const [form, id] of [
      ['Brittany', 'FR-BRE'],
      ['Corsica', 'FR-20R'],
      ['Normandy', 'FR-NOR'],
      ['French Guiana', 'FR-973'],
      ['Réunion', 'FR-974'],
      ['FR-COR', 'FR-20R'],
      ['GP', 'FR-971'],
      ['MQ', 'FR-972'],
      ['GF', 'FR-973'],
      ['FR-RE', 'FR-974'],
      ['yt', 'FR-976'],
    ]) {
      expect(idOf(form ?? ''), form).to.equal(id);
    }
    expect(regions.map(({ id }) => shortCode(id)).join(' ')).to.equal(
      'ARA BFC BRE CVL COR GES HDF IDF NOR NAQ OCC PDL PAC GP MQ GF RE YT',
    );
  });

  it('are not found by départements, former regions, or what is no region', () => {
    for (const form of [
      ...['33', '2A', '69', 'FR-75', 'FR-75C', 'FR-94', 'FR-11', '1', '', ' ', 'FR', 'FR-'],
      ...['Aquitaine', 'Alsace', 'région parisienne', 'Paris', 'France', '__proto__', 'toString'],
    ]) {
      expect(idOf(form), form).to.equal(undefined);
    }
  });
});
