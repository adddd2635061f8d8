/** What the gauge must say at each date: the table of data/README.md, in both languages. */
import { golden } from '../../format/spaces.js';
import type { Row } from './mounting.js';

type Language = 'fr' | 'en';

/** The name of the year, and its value: a meter up to 100 %, else a part of the name. */
const row = (name: string, value: string, percent?: number): Row =>
  percent === undefined
    ? { role: 'img', name: golden(`${name}, ${value}`), value: [] }
    : {
        role: 'meter',
        name: golden(name),
        value: [String(percent), '0', '100', golden(value)],
      };

const FORECASTS = {
  fr: ['2019, prévision~: 500_000', '2020, prévision~: 1_000_000', '2021, prévision~: 1_300_000'],
  en: ['2019, forecast: 500,000', '2020, forecast: 1,000,000', '2021, forecast: 1,300,000'],
} as const;

type Value = readonly [text: string, percent?: number];

const E60: Readonly<Record<Language, Value>> = {
  fr: [
    'plus de 12_% de la prévision, du 15~septembre 2018 au 15~septembre 2019, plus de 60_000 actes, estimation',
    12,
  ],
  en: [
    'more than 12% of the forecast, from 15 September 2018 to 15 September 2019, more than 60,000 acts, estimate',
    12,
  ],
};
const A138: Readonly<Record<Language, Value>> = {
  fr: [
    '28_% de la prévision, du 15~septembre 2018 au 31~décembre 2019, 138_000 actes, arrondi',
    28,
  ],
  en: [
    '28% of the forecast, from 15 September 2018 to 31 December 2019, 138,000 acts, rounded',
    28,
  ],
};
const NONE: Readonly<Record<Language, Value>> = { fr: ['non publié'], en: ['not published'] };

const VALUES: Readonly<Record<string, readonly Readonly<Record<Language, Value>>[]>> = {
  '2018-06-30': [NONE, NONE, NONE],
  '2019-09-30': [E60, NONE, NONE],
  '2020-04-30': [
    E60,
    {
      fr: [
        '108_% de la prévision, la semaine du 6 au 12~avril 2020, 1_075_000 actes, arrondi, chiffre provisoire',
      ],
      en: [
        '108% of the forecast, in the week of 6 to 12 April 2020, 1,075,000 acts, rounded, provisional figure',
      ],
    },
    NONE,
  ],
  '2020-09-30': [
    E60,
    {
      fr: ['550_% de la prévision, du 1er~mars au 30~avril 2020, 5_500_000 actes, arrondi'],
      en: ['550% of the forecast, from 1 March to 30 April 2020, 5,500,000 acts, rounded'],
    },
    NONE,
  ],
  '2020-12-31': [
    A138,
    {
      fr: [
        'plus de 1_700_% de la prévision, du 16~mars au 6~décembre 2020, plus de 17_000_000 actes',
      ],
      en: [
        'more than 1,700% of the forecast, from 16 March to 6 December 2020, more than 17,000,000 acts',
      ],
    },
    NONE,
  ],
  '2021-06-30': [
    A138,
    {
      fr: ['1_900_% de la prévision, 19_000_000 actes, arrondi, estimation'],
      en: ['1,900% of the forecast, 19,000,000 acts, rounded, estimate'],
    },
    NONE,
  ],
  '2021-12-31': [
    A138,
    {
      fr: ['plus de 1_800_% de la prévision, plus de 18_000_000 actes'],
      en: ['more than 1,800% of the forecast, more than 18,000,000 acts'],
    },
    NONE,
  ],
  '': [
    {
      fr: ['25_% de la prévision, 127_178 actes', 25],
      en: ['25% of the forecast, 127,178 acts', 25],
    },
    {
      fr: ['1_855_% de la prévision, 18_549_259 actes'],
      en: ['1,855% of the forecast, 18,549,259 acts'],
    },
    {
      fr: ['920_% de la prévision, 11_966_153 actes'],
      en: ['920% of the forecast, 11,966,153 acts'],
    },
  ],
};

/** Dates of the table; "" for everything known. */
export const DATES = Object.keys(VALUES);

export const goldenRows = (asOf: string, lang: Language): Row[] =>
  (VALUES[asOf] ?? []).map((values, index) => row(FORECASTS[lang][index] ?? '', ...values[lang]));
