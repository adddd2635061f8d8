/** The map in words, typed from the tables and the design, never from the code. */
import { expect } from '@open-wc/testing';
import { standingAmong, rampOf } from '../../src/views/own-region-words.js';
import { buildRegionMapView } from '../../src/views/build-region-map-view.js';
import { messagesFor } from '../../src/i18n/resolve.js';
import { classesOf } from '../../src/model/classes.js';
import type { RegionTopic } from '../../src/model/region-topics.js';
import type { AreaId, IsoDate, Observation } from '../../src/model/types.js';
import type { Vintage } from '../../src/model/vintage.js';
import type { RegionMapInput } from '../../src/views/region-map-input.js';
import type { RegionMapView, RegionView } from '../../src/views/region-map-view.js';
import { inputOf, TOPICS } from '../charts/regions.js';
import { row } from '../model/rows.js';

const topicOf = (key: string): RegionTopic => {
  const topic = TOPICS.find((each) => each.key.startsWith(key));
  if (!topic) throw new Error(`no topic ${key}`);
  return topic;
};
const viewOf = (key: string, lang = 'fr', more: Partial<RegionMapInput> = {}): RegionMapView =>
  buildRegionMapView(inputOf(topicOf(key), lang, true, more));
const regionOf = (view: RegionMapView, id: string): RegionView | undefined =>
  view.regions.find((region) => region.id === id);
const only = (lang: string): Partial<RegionMapInput> => ({
  standing: () => [lang === 'fr' ? 'seule région chiffrée pour cet indicateur' : 'the only region'],
});
const FIRST = 'share-of-acts-by-area/2018';
const THIN = '\u202f';
const NBSP = '\u00a0';

describe('the words of the first map', () => {
  it('are neutral: measure, unit, period', () => {
    const view = viewOf(FIRST);
    expect(view.heading).to.equal(
      'Part de chaque territoire dans les téléconsultations, 15 sept. 2018 – 15 sept. 2019'
        .replace('15 sept. 2018', `15${NBSP}sept. 2018`)
        .replace('15 sept. 2019', `15${NBSP}sept. 2019`),
    );
    expect(view.subtitle).to.equal(
      `En${THIN}% par région, du 15${NBSP}septembre 2018 au 15${NBSP}septembre 2019`,
    );
    expect(viewOf(FIRST, 'en').subtitle).to.equal(
      'In % by region, from 15 September 2018 to 15 September 2019',
    );
  });

  it('tell the figure in one sentence with its source', () => {
    expect(viewOf(FIRST, 'fr', only('fr')).takeaway).to.match(
      /Île-de-France 44\u202f%, chiffre publié, en partie estimé, seule région chiffrée pour cet indicateur \(mind Health, 12\u00a0sept\. 2019\)\.$/,
    );
    expect(viewOf(FIRST, 'en', only('en')).takeaway).to.match(
      /: Île-de-France 44%, published figure, partly estimated, the only region \(mind Health, 12 Sep 2019\)\.$/,
    );
  });

  it('say how many are published, when data stopped, and what was rounded', () => {
    const { caution } = viewOf(FIRST);
    expect(caution).to.match(/^À lire avec prudence\. /);
    expect(caution).to.contain(`Chiffres publiés${NBSP}: 1 sur 18${NBSP}régions`);
    expect(caution).to.contain('inconnus, pas nuls');
    expect(caution).to.contain(`arrêtées au 31${NBSP}juillet 2019`);
    expect(caution).to.contain(`Aussi publié${NBSP}: près de 50${THIN}% (région parisienne, `);
  });

  it('tell the départements beside the map, and whose map it is', () => {
    const [smaller, credit] = viewOf(FIRST).notes;
    expect(smaller).to.equal(
      `Territoires plus petits, compris dans leur région${NBSP}: Paris 15${THIN}%, Val-de-Marne 8${THIN}%, Yvelines 6${THIN}%, Hauts-de-Seine 6${THIN}%.`,
    );
    expect(credit).to.equal(
      `Fond de carte${NBSP}: Natural Earth (domaine public). Codes et noms${NBSP}: Insee, COG 2026. DROM${NBSP}: échelles différentes.`,
    );
  });

  it('put figures, names and what is not published into the legend, counted', () => {
    expect(viewOf(FIRST).legend).to.deep.equal([
      { key: 'filled', text: 'chiffre publié (1)' },
      { key: 'named', text: 'citée, sans chiffre (5)' },
      { key: 'missing', text: 'non publié (12)' },
    ]);
  });

  it('hold all 18 regions and the départements in the table, the largest first', () => {
    const { columns, rows } = viewOf(FIRST).table;
    expect(columns).to.deep.equal(['Région', 'Part', 'Nature du chiffre', 'Source']);
    expect(rows).to.have.lengthOf(22);
    const told = rows.map(({ cells }) => cells.slice(0, 2).join(' '));
    expect(told[0]).to.equal(`Île-de-France 44${THIN}%`);
    expect(told.slice(1, 18).every((text) => text.endsWith(' non publié'))).to.equal(true);
    expect(rows.slice(1, 6).map(({ cells }) => cells[2])).to.deep.equal(
      Array.from({ length: 5 }, () => 'citée, sans chiffre'),
    );
    expect(rows.slice(6, 18).every(({ id, source }) => !id && !source)).to.equal(true);
    expect(told.slice(18)).to.deep.equal([
      `Paris 15${THIN}%`,
      `Val-de-Marne 8${THIN}%`,
      `Yvelines 6${THIN}%`,
      `Hauts-de-Seine 6${THIN}%`,
    ]);
    expect(rows[0]?.cells[2]).to.equal('chiffre publié, en partie estimé');
  });

  it('say of each region what is known, never that it is zero', () => {
    const view = viewOf(FIRST, 'fr', only('fr'));
    expect(regionOf(view, 'FR-IDF')).to.deep.include({
      label: `44${THIN}%`,
      figure: `44${THIN}%`,
      fill: 'filled',
      lines: ['Chiffre publié, en partie estimé.', 'Seule région chiffrée pour cet indicateur.'],
    });
    expect(regionOf(view, 'FR-OCC')).to.deep.include({
      label: '',
      figure: 'Citée, sans chiffre',
      fill: 'named',
    });
    expect(regionOf(view, 'FR-BRE')).to.deep.include({
      label: '',
      figure: 'Non publié',
      fill: 'missing',
      lines: ['Cela ne veut pas dire zéro.'],
      source: '',
    });
    expect(view.largest).to.equal('FR-IDF');
    const all = JSON.stringify(view);
    expect(all).to.not.match(/56|déduit/);
  });

  it('follow a date and a heading of the publisher', () => {
    const view = viewOf(FIRST, 'fr', { asOf: '2019-09-20' as IsoDate, heading: 'Notre titre' });
    expect(view.heading).to.equal('Notre titre');
    expect(view.subtitle).to.match(/^Part de chaque territoire dans les téléconsultations · /);
    expect(view.subtitle).to.contain(`chiffres connus au 20${NBSP}septembre 2019`);
  });
});

describe('the words of other topics', () => {
  it('keep qualifiers, units and scopes', () => {
    const reunion = viewOf('acts-per-month/2020-04/cgss');
    expect(reunion.heading).to.equal('Téléconsultations par mois, avril 2020');
    expect(reunion.subtitle).to.equal(
      'Nombre d’actes par région, en avril 2020 · Caisse générale de sécurité sociale',
    );
    expect(regionOf(reunion, 'FR-974')).to.deep.include({
      label: `plus de 60${THIN}000`,
      figure: `Plus de 60${THIN}000 actes`,
    });
    expect(regionOf(reunion, 'FR-974')?.lines[0]).to.equal('Minimum.');
    expect(regionOf(viewOf('acts-over-period/2020-03-16'), 'FR-BRE')?.figure).to.equal(
      `Près de 77${THIN}000 actes`,
    );
  });

  it('call a round figure rounded where its wording can’t stand before a number', () => {
    const half = viewOf('share-of-acts-by-area/2023');
    expect(regionOf(half, 'FR-IDF')?.figure).to.equal(`50${THIN}%`);
    expect(regionOf(half, 'FR-IDF')?.lines[0]).to.equal('Arrondi.');
  });

  it('tell the kind of the main figure unless it is plainly published', () => {
    expect(viewOf('acts-per-month/2020-04/cgss').takeaway).to.match(
      /: La Réunion plus de 60\u202f000 actes, minimum, seule \(.*\)\.$/,
    );
    expect(viewOf('acts-over-period/2020-03-16').takeaway).to.match(
      /: Bretagne près de 77\u202f000 actes, seule \(.*\)\.$/,
    );
    expect(viewOf('share-of-acts-by-area/2023').takeaway).to.contain(
      `Île-de-France 50${THIN}%, arrondi, seule (`,
    );
  });

  it('fill a minimum as one, with its own legend', () => {
    const reunion = viewOf('acts-per-month/2020-04/cgss');
    expect(regionOf(reunion, 'FR-974')?.fill).to.equal('at-least');
    expect(reunion.legend).to.deep.equal([
      { key: 'at-least', text: `«${NBSP}plus de${NBSP}»${NBSP}: minimum (1)` },
      { key: 'missing', text: 'non publié (17)' },
    ]);
  });

  it('name the regions of insets only where there are some', () => {
    const alone = buildRegionMapView(inputOf(topicOf(FIRST), 'fr', false));
    expect(alone.notes.at(-1)).to.equal(
      `Fond de carte${NBSP}: Natural Earth (domaine public). Codes et noms${NBSP}: Insee, COG 2026.`,
    );
  });

  it('have exactly one region with a value each: ranks are only of own data', () => {
    for (const topic of TOPICS) {
      const valued = [...topic.regions.values()].filter(
        ({ observation: { amount } }) => amount.bound !== 'unstated',
      );
      expect(valued, topic.key).to.have.lengthOf(1);
    }
  });
});

describe('own regions in words', () => {
  const figures = (values: readonly number[], measure: Observation['measure']): Vintage[] =>
    values.map((value, index) => ({
      observation: row({
        id: `r${index}`,
        area: ['FR-IDF', 'FR-BRE', 'FR-OCC'][index] ?? '',
        ...{ measure, amount: { bound: 'exact', value } },
      }),
      ...{ disputing: false, disputes: [], earlier: [], asides: [] },
    }));
  const standing = (
    values: readonly number[],
    index: number,
    measure: Observation['measure'] = 'total',
    bound: 'exact' | 'at-least' = 'exact',
  ): readonly string[] => {
    const all = figures(values, measure);
    const [first] = all;
    if (first && bound === 'at-least') {
      const amount = { bound, value: 9 } as const;
      all[0] = { ...first, observation: { ...first.observation, amount } };
    }
    const regions = new Map(all.map((figure) => [figure.observation.area as AreaId, figure]));
    const input = inputOf({ ...topicOf(FIRST), regions }, 'fr');
    const figure = all[index];
    return figure ? standingAmong(figure, input) : [];
  };

  it('rank, and compare with the highest in points or as a ratio, and say it is worked out', () => {
    expect(standing([44, 12.5, 3], 0, 'share')).to.deep.equal(['1re sur 3 régions chiffrées']);
    expect(standing([44, 12.5, 3], 1, 'share')).to.deep.equal([
      '2e sur 3 régions chiffrées',
      `la plus élevée${NBSP}: Île-de-France, 44${THIN}% (écart calculé${NBSP}: 31,5${NBSP}points)`,
    ]);
    expect(standing([60, 20, 0], 1)[1]).to.match(/\(rapport calculé\u00a0: 3\)$/);
    expect(standing([60, 20, 0], 2)[1], 'nothing is a multiple of zero').to.not.contain('(');
  });

  it('rank ties alike, and nothing beside "plus de"', () => {
    expect(standing([5, 5, 1], 1)).to.deep.equal(['1re sur 3 régions chiffrées']);
    expect(standing([9, 5, 1], 1, 'total', 'at-least')).to.deep.equal([]);
    expect(standing([5], 0)).to.deep.equal(['seule région chiffrée pour cet indicateur']);
  });

  it('rank only regions on the map', () => {
    const rows = figures([44, 50, 12], 'share').map((figure, index) => {
      const area = (['FR-IDF', 'FR-974', 'FR-OCC'][index] ?? '') as AreaId;
      return [area, { ...figure, observation: { ...figure.observation, area } }] as const;
    });
    const topic = { ...topicOf(FIRST), regions: new Map(rows), smaller: [] };
    const [idf, , occ] = rows.map(([, figure]) => figure);
    if (!idf || !occ) throw new Error('not there');
    const standings = (overseas: boolean): (readonly string[])[] =>
      [idf, occ].map((figure) => standingAmong(figure, inputOf(topic, 'fr', overseas)));
    expect(standings(true).map(([rank]) => rank)).to.deep.equal([
      '2e sur 3 régions chiffrées',
      '3e sur 3 régions chiffrées',
    ]);
    expect(standings(false)[0]).to.deep.equal(['1re sur 2 régions chiffrées']);
    expect(standings(false)[1]?.join()).to.match(/^2e sur 2 .*Île-de-France, 44\u202f%/);
  });

  it('have classes from light to full, with their breaks and counts', () => {
    const values = [3, 20, 50, 61, 97];
    const ramp = rampOf(classesOf(values, 3, [20, 60]), true, messagesFor('fr'));
    expect(ramp.legend.map(({ text }) => text)).to.deep.equal([
      `moins de 20${THIN}% (1)`,
      `de 20${THIN}% à moins de 60${THIN}% (2)`,
      `60${THIN}% et plus (2)`,
    ]);
    expect(values.map(ramp.opacityOf)).to.deep.equal([0.12, 0.56, 0.56, 1, 1]);
    const [single] = rampOf(classesOf([4, 4], 5, 'equal'), false, messagesFor('en')).legend;
    expect(single).to.deep.equal({ key: 1, text: 'published figure (2)' });
  });
});
