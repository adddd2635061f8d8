/** Both languages say everything, each with its own spaces. */
import { expect } from '@open-wc/testing';
import { denseMessagesFor } from '../../src/i18n/dense.js';
import { filesMessagesFor } from '../../src/i18n/files.js';
import { gaugeMessagesFor } from '../../src/i18n/gauge.js';
import { gaugePeriodMessagesFor } from '../../src/i18n/gauge-periods.js';
import { historyMessagesFor } from '../../src/i18n/history.js';
import type { Language } from '../../src/i18n/messages.js';
import { ownMessagesFor } from '../../src/i18n/own.js';
import { ownRegionMessagesFor } from '../../src/i18n/own-regions.js';
import { readingMessagesFor } from '../../src/i18n/reading.js';
import { regionMessagesFor } from '../../src/i18n/region-map.js';
import { messagesFor } from '../../src/i18n/resolve.js';
import { timelineLanguage } from '../../src/i18n/timeline.js';
import { golden } from '../format/spaces.js';

/** The base and every chunk. */
const allMessagesFor = (language: Language) => ({
  ...timelineLanguage(messagesFor(language)).messages,
  own: ownMessagesFor(language),
  ...readingMessagesFor(language),
  ...filesMessagesFor(language),
  ...denseMessagesFor(language),
  ...historyMessagesFor(language),
  ...gaugeMessagesFor(language),
  ...gaugePeriodMessagesFor(language),
  ...regionMessagesFor(language),
  ...ownRegionMessagesFor(language),
});
type AllMessages = ReturnType<typeof allMessagesFor>;

/** Every message that takes arguments, called with some. */
const CALLS: Readonly<Record<string, (m: AllMessages) => readonly (string | null)[]>> = {
  empty: (m) => [m.empty('D'), m.empty()],
  sourceLead: (m) => [m.sourceLead(1), m.sourceLead(2)],
  knownAt: (m) => [m.knownAt('D')],
  zoomFactor: (m) => [m.zoomFactor('200')],
  coverage: (m) => [m.coverage('1', '9')],
  plural: (m) => [m.plural('one two')],
  contestedIn: (m) => [m.contestedIn('p', 'f')],
  revisedFrom: (m) => [m.revisedFrom('f')],
  alsoPublished: (m) => [m.alsoPublished('f')],
  wereReimbursed: (m) => [m.wereReimbursed('f')],
  minimumLine: (m) => [m.minimumLine('w'), m.minimumLine('')],
  maximumLine: (m) => [m.maximumLine('w'), m.maximumLine('')],
  aboutLine: (m) => [m.aboutLine('w'), m.aboutLine('')],
  deducedLine: (m) => [m.deducedLine(true), m.deducedLine(false)],
  cutoffLine: (m) => [m.cutoffLine('d')],
  revisedLine: (m) => [m.revisedLine('f', 's')],
  disputingLine: (m) => [m.disputingLine(['a']), m.disputingLine(['a', 'b', 'c'])],
  dateDisputedLine: (m) => [m.dateDisputedLine('s', 'o')],
  disputedByLine: (m) => [m.disputedByLine('s', 'f', 'o')],
  roundedByLine: (m) => [m.roundedByLine('f', 's')],
  repeatedByLine: (m) => [m.repeatedByLine('f', 's')],
  previousLine: (m) => [m.previousLine('p', 'f')],
  downloaded: (m) => [m.downloaded('a.csv')],
  denseCount: (m) => [m.denseCount('9')],
  rowsShown: (m) => [m.rowsShown('1', '2', '9')],
  magnified: (m) => [m.magnified('s', '2')],
  figure: (m) => [m.figure('y')],
  covers: (m) => [m.covers('y', 'p')],
  cutoff: (m) => [m.cutoff('d')],
  rank: (m) => [m.rank(1, 9), m.rank(2, 9)],
  highest: (m) => [m.highest('n', 'f')],
  points: (m) => [m.points(1, '1'), m.points(2, '2')],
  ratio: (m) => [m.ratio('2')],
  under: (m) => [m.under('2')],
  between: (m) => [m.between('1', '2')],
  from: (m) => [m.from('2')],
  badValue: (m) => [
    m.badValue('scale', 'x', ['linear', 'log'], 'linear'),
    m.badValue('embed-url', 'x', ['https://…'], ''),
  ],
};

/** For developers, in English in both languages. */
const DEVELOPERS = ['selfClosed'];
/** Words that are the same in both languages. */
const SHARED = ['CSV', 'PNG', 'Actions', 'Source', 'minimum', 'maximum'];

function textsOf(messages: AllMessages): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const add = (key: string, value: unknown): void => {
    if (typeof value === 'string') texts.set(key, value);
    else if (value && typeof value === 'object') {
      for (const [name, inner] of Object.entries(value)) add(`${key}.${name}`, inner);
    }
  };
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === 'function') add(key, CALLS[key]?.(messages));
    else add(key, value);
  }
  return texts;
}

const french = allMessagesFor('fr');
const english = allMessagesFor('en');

describe('messages', () => {
  it('are all checked here', () => {
    for (const [key, value] of Object.entries(french)) {
      if (typeof value === 'function')
        expect([...Object.keys(CALLS), ...DEVELOPERS]).to.include(key);
    }
  });

  it('hold the same keys, and nothing empty or undefined', () => {
    expect([...textsOf(french).keys()]).to.deep.equal([...textsOf(english).keys()]);
    for (const [key, text] of [...textsOf(french), ...textsOf(english)]) {
      expect(text, key).to.not.match(/undefined|null|NaN|\[object|^$/);
      expect(text, key).to.not.include('  ');
    }
  });

  it('have no plain space where French wants a no-break space', () => {
    for (const [key, text] of textsOf(french)) {
      expect(text, key).to.not.match(/ [:;!?%»]|« |\S[;!?»](?!\S)(?<![\u202f\u00a0].)/);
      // Quotes are part of the HTML that developers read.
      if (!key.startsWith('badValue')) expect(text, key).to.not.match(/['"]/);
    }
  });

  it('are translated', () => {
    const other = textsOf(english);
    for (const [key, text] of textsOf(french)) {
      if (key.startsWith('badValue') || /^(colon|semicolon|yearDash)$/.test(key)) continue;
      const isShared = SHARED.includes(text) || /^[MPS1, ]*\(?/.exec(text)?.[0] === text;
      if (!isShared) expect(text, key).to.not.equal(other.get(key));
    }
  });

  it('word what look.md decides', () => {
    expect(french.loading).to.equal('Chargement du graphique…');
    expect(english.loading).to.equal('Loading chart…');
    expect(french.loadFailed).to.equal('Les données n’ont pas pu être chargées.');
    expect(french.badValue('scale', 'x', ['linear', 'log'], 'linear')).to.equal(
      golden('scale="x" est refusé~: possible linear, log. Affiché~: linear.'),
    );
    expect(english.badValue('scale', 'x', ['linear', 'log'], 'linear')).to.equal(
      'scale="x" is refused: possible linear, log. Shown: linear.',
    );
    expect(english.badValue('embed-url', 'x', ['https://…'], '')).to.equal(
      'embed-url="x" is refused: possible https://….',
    );
    expect(french.selfClosed('telecons-timeline')).to.match(/<telecons-timeline><\/telecons-tim/);
    expect(Object.values(french.series)).to.deep.equal([
      'Par mois',
      'Par semaine',
      'Cumul',
      'Par an',
    ]);
    expect(Object.values(english.series)).to.deep.equal([
      'Monthly',
      'Weekly',
      'Cumulative',
      'Annual',
    ]);
    expect(french.scaleNote).to.equal(
      golden('Échelle logarithmique~: d’une ligne à la suivante, on multiplie par~10'),
    );
    expect(english.scaleNote).to.equal('Logarithmic scale: each line is 10 times the one below');
    expect(french.zoomFactor('200')).to.equal(golden('hauteur agrandie 200~fois'));
    expect(english.zoomFactor('200')).to.equal('height magnified 200 times');
    expect(french.empty(golden('31~décembre 2017'))).to.equal(
      golden('Aucun chiffre de ce type publié au 31~décembre 2017.'),
    );
    expect(french.knownAt(golden('30~septembre 2019'))).to.equal(
      golden(', chiffres connus au 30~septembre 2019'),
    );
    expect(french.minimumLine('plus de')).to.equal(
      golden('Minimum~: la source écrit «~plus de~».'),
    );
  });
});

describe('messagesFor', () => {
  it('knows French and English, with any region for numbers', () => {
    const cases: readonly [string, 'fr' | 'en', string][] = [
      ['fr', 'fr', 'fr'],
      ['en', 'en', 'en'],
      ['fr-CH', 'fr', 'fr-CH'],
      ['en-gb', 'en', 'en-GB'],
      [' EN-IN ', 'en', 'en-IN'],
      ['de', 'fr', 'fr'],
      ['', 'fr', 'fr'],
      ['english', 'fr', 'fr'],
      ['fr-Latn-FR', 'fr', 'fr'],
      ['en_GB', 'en', 'en-GB'],
      ['”en”', 'en', 'en'],
      ['“en-GB”', 'en', 'en-GB'],
      ['« fr-CH »', 'fr', 'fr-CH'],
      ['entity', 'fr', 'fr'],
    ];
    for (const [lang, language, locale] of cases) {
      const resolved = messagesFor(lang);
      expect([resolved.language, resolved.locale], lang).to.deep.equal([language, locale]);
    }
  });
});
