/**
 * The figures of each default series, typed from the codebook and data/observations.csv (never from
 * the code): what the list box names, and what the table holds, in both languages.
 */
import { NBSP, THIN } from './mounting.js';

type Language = 'fr' | 'en';

/** Period in French with plain spaces, value, kinds, qualifier, period in English when irregular. */
type Row = readonly [
  period: string,
  value: number,
  kinds: string,
  qualifier?: string,
  english?: string,
];

const MONTHLY: readonly Row[] = [
  ['décembre 2018', 1000, 'arrondi'],
  ['janvier 2019', 2000, 'arrondi'],
  ['mars 2019', 4000, 'minimum', 'plus de'],
  ['mai 2019', 7000, 'arrondi'],
  ['juin 2019', 8000, 'arrondi'],
  ['juillet 2019', 10_000, 'minimum', 'plus de'],
  ['août 2019', 12_000, 'estimation', 'près de'],
  ['février 2020', 40_000, 'arrondi'],
  ['avril 2020', 4_500_000, 'minimum', 'plus de'],
  ['août 2020', 1_000_000, 'chiffre contesté, arrondi'],
];

const WEEKLY: readonly Row[] = [
  [
    'du 15 septembre au 31 décembre 2018',
    200,
    'moyenne par semaine, maximum',
    'moins de',
    '15 September to 31 December 2018',
  ],
  [
    'du 15 février au 17 mars 2019',
    700,
    'moyenne par semaine, minimum',
    'plus de',
    '15 February to 17 March 2019',
  ],
  ['semaine du 11 au 17 mars 2019', 752, 'chiffre publié'],
  [
    'du 1er au 15 septembre 2019',
    3300,
    'moyenne par semaine, estimation',
    'autour de',
    '1 to 15 September 2019',
  ],
  ['semaine du 2 au 8 mars 2020', 10_000, 'maximum', 'moins de'],
  ['semaine du 16 au 22 mars 2020', 90_000, 'arrondi'],
  ['semaine du 23 au 29 mars 2020', 523_000, 'arrondi'],
  ['semaine du 30 mars au 5 avril 2020', 999_000, 'arrondi'],
  ['semaine du 6 au 12 avril 2020', 1_118_175, 'chiffre publié'],
  ['semaine du 13 au 19 avril 2020', 916_000, 'arrondi, provisoire'],
  ['semaine du 11 au 17 mai 2020', 951_000, 'minimum', 'plus de'],
  ['semaine du 18 au 24 mai 2020', 649_000, 'arrondi'],
  ['semaine du 25 au 31 mai 2020', 647_000, 'arrondi'],
  ['semaine du 1er au 7 juin 2020', 500_000, 'arrondi'],
  ['semaine du 22 au 28 juin 2020', 396_000, 'arrondi, provisoire'],
  ['semaine du 29 juin au 5 juillet 2020', 364_000, 'arrondi, provisoire'],
  ['semaine du 6 au 12 juillet 2020', 328_000, 'arrondi, provisoire'],
  ['semaine du 13 au 19 juillet 2020', 234_000, 'arrondi, provisoire'],
  ['semaine du 20 au 26 juillet 2020', 267_000, 'arrondi, provisoire'],
  ['semaine du 27 juillet au 2 août 2020', 253_000, 'arrondi, provisoire'],
  ['semaine du 3 au 9 août 2020', 196_000, 'arrondi, provisoire'],
  ['semaine du 10 au 16 août 2020', 147_000, 'arrondi, provisoire'],
  ['semaine du 17 au 23 août 2020', 139_000, 'arrondi, provisoire'],
  ['semaine du 24 au 30 août 2020', 160_000, 'arrondi, provisoire'],
  ['semaine du 21 au 27 septembre 2020', 250_000, 'arrondi'],
  ['semaine du 26 octobre au 1er novembre 2020', 331_000, 'arrondi, provisoire'],
  ['semaine du 2 au 8 novembre 2020', 500_000, 'arrondi, provisoire'],
  ['semaine du 9 au 15 novembre 2020', 483_000, 'arrondi, provisoire'],
  ['semaine du 16 au 22 novembre 2020', 528_000, 'arrondi, provisoire'],
  ['semaine du 23 au 29 novembre 2020', 476_000, 'arrondi, provisoire'],
];

const CUMULATIVE: readonly Row[] = [
  ['au 17 mars 2019', 7939, 'chiffre publié'],
  ['au 15 mai 2019', 16_000, 'minimum', 'plus de'],
  ['au 15 septembre 2019', 60_000, 'minimum, estimation', 'plus de'],
  ['au 31 décembre 2019', 138_000, 'arrondi'],
  ['au 22 mars 2020', 320_000, 'arrondi'],
];

const ANNUAL: readonly Row[] = [
  ['2019', 127_178, 'chiffre publié'],
  ['2020', 18_549_259, 'chiffre publié'],
  ['2021', 11_966_153, 'chiffre publié'],
];

export const SERIES = ['monthly', 'weekly', 'cumulative', 'annual'] as const;
const ROWS = { monthly: MONTHLY, weekly: WEEKLY, cumulative: CUMULATIVE, annual: ANNUAL };

const ENGLISH: readonly (readonly [french: string, english: string])[] = [
  ['semaine du ', 'week of '],
  ['1er', '1'],
  ...'janvier/January février/February mars/March avril/April mai/May juin/June juillet/July août/August septembre/September octobre/October novembre/November décembre/December'
    .split(' ')
    .map((pair): readonly [string, string] => [pair.split('/')[0] ?? '', pair.split('/')[1] ?? '']),
  ['plus de', 'more than'],
  ['moins de', 'less than'],
  ['près de', 'nearly'],
  ['autour de', 'around'],
];

const toEnglish = (text: string): string =>
  ENGLISH.reduce((result, [french, english]) => result.replace(french, english), text);

const grouped = (value: number, language: Language): string =>
  String(value).replace(/\B(?=(\d{3})+$)/g, language === 'fr' ? THIN : ',');

function periodOf([period, , , , english]: Row, language: Language): string {
  if (language === 'en') {
    const text = english ?? toEnglish(toEnglish(period));
    return text.replace(/^au /, 'up to ').replace(/ au /, ' to ');
  }
  return period.replaceAll(/(\d|1er) (?=[a-zéû]{3,} ?(?:\d|au))(?!au)/g, `$1${NBSP}`);
}

const figureOf = ([, value, , qualifier = '']: Row, language: Language): string => {
  const words = language === 'fr' ? qualifier : toEnglish(qualifier);
  return (words && `${words} `) + grouped(value, language);
};

/** Words that say what kind of figure it is; whatever stands around them is the product's style. */
const KINDS = {
  fr: ['arrondi', 'minimum', 'maximum', 'estimation', 'contesté', 'provisoire', 'moyenne'],
  en: ['rounded', 'minimum', 'maximum', 'estimate', 'disputed', 'provisional', 'average'],
};

export interface GoldenRow {
  readonly value: number;
  /** As the table's first cells have it. */
  readonly period: string;
  readonly figure: string;
  /** The kinds of figure, in the order of `KINDS`. */
  readonly kinds: readonly string[];
  /** How its name in the list box begins. */
  readonly name: string;
}

/** What a default series must show, in order of its options. */
export function golden(series: (typeof SERIES)[number], language: Language): GoldenRow[] {
  return ROWS[series].map((row) => {
    const period = periodOf(row, language);
    const figure = figureOf(row, language);
    const kinds = KINDS[language].filter((_, index) => row[2].includes(KINDS.fr[index] ?? ''));
    const unit = language === 'fr' ? 'actes' : 'acts';
    const title = period.charAt(0).toUpperCase() + period.slice(1);
    return { value: row[1], period, figure, kinds, name: `${title}, ${figure} ${unit}` };
  });
}

/** The kinds that a text tells. */
export const kindsIn = (text: string, language: Language): string[] =>
  KINDS[language].filter((kind) => text.includes(kind));

/** Full names, as far as the contract fixes them: [how it begins, kinds], to compare at once. */
export const namesIn = (
  names: readonly string[],
  language: Language,
): (readonly [string, readonly string[]])[] =>
  names.map((name) => {
    const [, start = name, kinds = ''] = /^(.*? act(?:e)?s), (.+)$/.exec(name) ?? [];
    return [start, kindsIn(kinds, language)];
  });

export const goldenNames = (
  series: (typeof SERIES)[number],
  language: Language,
): (readonly [string, readonly string[]])[] =>
  golden(series, language).map(({ name, kinds }) => [name, kinds]);
