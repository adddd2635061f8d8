/** What the gauge says at every date, in both languages, against the table of the codebook. */
import { expect } from '@open-wc/testing';
import { golden } from '../format/spaces.js';
import { DATES, gaugeView } from './gauge-fixtures.js';

/** Of each date the shares as they are told; data/README.md has the same table. */
const GOLDEN: readonly (readonly [
  asOf: string | null,
  fr: readonly string[],
  en: readonly string[],
])[] = [
  ['2018-12', ['non publié', 'non publié', 'non publié'], Array(3).fill('not published')],
  ['2019-03-31', ['2_%', 'non publié', 'non publié'], ['2%', 'not published', 'not published']],
  [
    '2019-07-31',
    ['plus de 3_%', 'non publié', 'non publié'],
    ['more than 3%', 'not published', 'not published'],
  ],
  [
    '2019-09-30',
    ['plus de 12_%', 'non publié', 'non publié'],
    ['more than 12%', 'not published', 'not published'],
  ],
  [
    '2020-04-30',
    ['plus de 12_%', '108_%', 'non publié'],
    ['more than 12%', '108%', 'not published'],
  ],
  [
    '2020-09-30',
    ['plus de 12_%', '550_%', 'non publié'],
    ['more than 12%', '550%', 'not published'],
  ],
  [
    '2020-12-31',
    ['28_%', 'plus de 1_700_%', 'non publié'],
    ['28%', 'more than 1,700%', 'not published'],
  ],
  ['2021-06-30', ['28_%', '1_900_%', 'non publié'], ['28%', '1,900%', 'not published']],
  [
    '2021-12-31',
    ['28_%', 'plus de 1_800_%', 'non publié'],
    ['28%', 'more than 1,800%', 'not published'],
  ],
  ['2022-09-09', ['25_%', '1_855_%', '920_%'], ['25%', '1,855%', '920%']],
  [null, ['25_%', '1_855_%', '920_%'], ['25%', '1,855%', '920%']],
];

const NAMES = { fr: [' de la prévision', 'non publié'], en: [' of the forecast', 'not published'] };

describe('the gauge in words', () => {
  for (const [asOf, ...shares] of GOLDEN) {
    it(`tells the shares known on ${asOf ?? 'the last day'}`, () => {
      (['fr', 'en'] as const).forEach((lang, index) => {
        const [after, missing] = NAMES[lang];
        const expected = (shares[index] ?? []).map((share) =>
          share === missing ? share : golden(share) + after,
        );
        const { rows, table } = gaugeView({ lang, asOf });
        expect(rows.map(({ share }) => share)).to.deep.equal(expected);
        expect(table.rows.map(({ cells }) => cells[3])).to.deep.equal(
          (shares[index] ?? []).map((share) => (share === missing ? '' : golden(share))),
        );
      });
    });
  }

  it('says everything of the latest figures', () => {
    const view = gaugeView();
    expect(view.heading).to.equal(
      'Téléconsultations remboursées et prévision du gouvernement, 2019-2021',
    );
    expect(view.subtitle).to.equal(
      golden('En~% de la prévision de l’année (budget 2018)_; 100_% = prévision atteinte'),
    );
    expect(view.takeaway).to.equal(
      golden(
        'Téléconsultations remboursées et prévision du gouvernement~: ' +
          '2019, 25_% de la prévision, 127_178 actes_; ' +
          '2020, 1_855_% de la prévision, 18_549_259 actes_; ' +
          '2021, 920_% de la prévision, 11_966_153 actes (Le Quotidien du Médecin, 9~sept. 2022).',
      ),
    );
    expect(view.caution).to.equal(
      golden(
        'À lire avec prudence. Périmètre~: Consultations de ville (SNDS). ' +
          'Les parts sont calculées et arrondies.',
      ),
    );
    expect(view.legend).to.deep.equal([
      { key: 'target', text: 'prévision du gouvernement (budget 2018)' },
      { key: 'filled', text: 'chiffre publié' },
    ]);
    expect([view.plain, view.periodsDiffer]).to.deep.equal([true, false]);
    expect(view.rows[0]).to.deep.include({
      id: '2019',
      forecast: golden('prévision~: 500_000'),
      name: golden('2019, prévision~: 500_000'),
      value: golden('25_% de la prévision, 127_178 actes'),
    });
  });

  it('names both periods where they differ, and what kind of figure it is', () => {
    const view = gaugeView({ asOf: '2020-04-30' });
    expect(view.subtitle).to.match(/, chiffres connus au 30\u00a0avril 2020$/);
    expect(view.caution).to.equal(
      golden(
        'Des périodes différentes. Les prévisions portent sur une année civile. ' +
          'Le chiffre de 2019 porte sur la période du 15~septembre 2018 au 15~septembre 2019. ' +
          'Le chiffre de 2020 porte sur la semaine du 6 au 12~avril 2020. ' +
          'Les parts sont calculées et arrondies.',
      ),
    );
    expect(view.rows.map(({ figure }) => figure?.text)).to.deep.equal([
      golden('du 15~septembre 2018 au 15~septembre 2019, plus de 60_000 actes, estimation'),
      golden('la semaine du 6 au 12~avril 2020, 1_075_000 actes, arrondi, chiffre provisoire'),
      undefined,
    ]);
    expect(view.legend.map(({ key }) => key)).to.deep.equal([
      'target',
      'filled',
      'estimated',
      'filled-minimum',
      'missing',
    ]);
    expect(view.table.rows.map(({ cells }) => cells)).to.deep.equal(
      [
        ['2019', '500_000', 'plus de 60_000, estimation', 'plus de 12_%'],
        ['2020', '1_000_000', '1_075_000, arrondi, chiffre provisoire', '108_%'],
        ['2021', '1_300_000', 'non publié', ''],
      ].map((cells, index) => [
        ...cells.map(golden),
        golden(['15~sept. 2018 – 15~sept. 2019', '6 – 12~avr. 2020', ''][index] ?? ''),
      ]),
    );
    expect(view.table.columns).to.deep.equal([
      'Année',
      'Prévision',
      'Actes',
      'Part, calculée',
      'Période',
      'Source',
    ]);
    expect(view.table.rows.map(({ source }) => source?.text)).to.deep.equal([
      golden('BFM Business, 12~sept. 2019'),
      golden('France Bleu, 23~avr. 2020'),
      golden('LCI, janv. 2018'),
    ]);
  });

  it('tells with a share the period it is of, unless it is the calendar year', () => {
    const told = (lang: string, asOf: string | null): (string | undefined)[] =>
      gaugeView({ lang, asOf }).rows.map(({ figure }) => figure?.ofForecast);
    expect(told('fr', '2020-09-30')).to.deep.equal([
      golden('de la prévision, 15~sept. 2018 – 15~sept. 2019'),
      golden('de la prévision, 1er~mars – 30~avr. 2020'),
      undefined,
    ]);
    expect(told('en', '2020-12-31')).to.deep.equal([
      'of the forecast, 15 Sep 2018 – 31 Dec 2019',
      'of the forecast, 16 Mar – 6 Dec 2020',
      undefined,
    ]);
    expect(told('fr', null)).to.deep.equal(Array(3).fill('de la prévision'));
    expect(gaugeView({ asOf: '2020-09-30' }).rows[1]?.value).to.equal(
      golden('550_% de la prévision, du 1er~mars au 30~avril 2020, 5_500_000 actes, arrondi'),
    );
  });

  it('is the same in English', () => {
    const view = gaugeView({ lang: 'en', asOf: '2020-12-31' });
    expect(view.heading).to.equal(
      'Reimbursed téléconsultations and government forecast, 2019–2021',
    );
    expect(view.subtitle).to.equal(
      'In % of the year’s forecast (2018 budget); 100% = forecast reached, figures known on 31 December 2020',
    );
    expect(view.caution).to.equal(
      'Different periods. Forecasts cover a calendar year. ' +
        'The figure for 2019 covers the period 15 September 2018 to 31 December 2019. ' +
        'The figure for 2020 covers the period 16 March to 6 December 2020. ' +
        'Shares are calculated and rounded.',
    );
    expect(view.rows[1]?.value).to.equal(
      'more than 1,700% of the forecast, from 16 March to 6 December 2020, more than 17,000,000 acts',
    );
  });

  it('tells one year alone, and the publisher’s heading', () => {
    const view = gaugeView({ years: [2020] });
    expect(view.heading).to.match(/, 2020$/);
    expect(view.rows.map(({ id }) => id)).to.deep.equal(['2020']);
    const own = gaugeView({ heading: 'Mon titre', asOf: '2019' });
    expect([own.heading, own.table.caption]).to.deep.equal(['Mon titre', 'Mon titre']);
    expect(own.takeaway).to.match(/^Téléconsultations remboursées et prévision du gouvernement/);
  });

  it('says that nothing is known before the forecasts', () => {
    const view = gaugeView({ asOf: '2017' });
    expect(view.rows).to.deep.equal([]);
    expect(view.takeaway).to.equal(golden('Aucun chiffre de ce type publié au 31~décembre 2017.'));
    expect(view.heading).to.equal('Téléconsultations remboursées et prévision du gouvernement');
  });

  it('never calls a forecast a target, in any text at any date', () => {
    for (const asOf of DATES) {
      const told = JSON.stringify(gaugeView({ asOf }));
      expect(told, String(asOf)).to.not.match(/objectif|cible/i);
      const english = JSON.stringify(gaugeView({ lang: 'en', asOf })).replaceAll('"target"', '');
      expect(english, String(asOf)).to.not.match(/\btarget|\bgoal/i);
    }
  });

  it('has French spaces and nothing missing, and no French in English', () => {
    const textsOf = (value: unknown): readonly string[] =>
      typeof value === 'string'
        ? [value]
        : value && typeof value === 'object'
          ? Object.values(value).flatMap(textsOf)
          : [];
    for (const asOf of DATES) {
      for (const text of textsOf(gaugeView({ asOf }))) {
        const found = / [:;!?%»]|« | {2}|undefined|NaN|null|\.\.|[\d] \d{3}/.exec(text)?.[0];
        expect(found, text).to.equal(undefined);
      }
      const { sources, table, takeaway, ...english } = gaugeView({ lang: 'en', asOf });
      expect(sources.length + table.rows.length).to.be.at.least(0);
      expect(takeaway).to.match(/\.$/);
      for (const text of textsOf(english)) {
        const french = /\b(?:actes|avec|publié|chiffre|prévision|janvier|août|du|au)\b|[\u202f«»]/;
        expect(french.exec(text)?.[0], text).to.equal(undefined);
      }
    }
  });
});
