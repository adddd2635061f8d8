/** Warnings: one for one thing, none that contradicts another, in the words of the page. */
import { expect } from '@open-wc/testing';
import type { Files } from '../../demo/configurator/addresses.js';
import { codeNotes } from '../../demo/configurator/code-notes.js';
import { type Facts, NO_FACTS, type RefusedValue } from '../../demo/configurator/facts.js';
import { FORM_WORDS } from '../../demo/configurator/form-words.js';
import { FORMS, START, type State } from '../../demo/configurator/state.js';
import { warningsOf } from '../../demo/configurator/warnings.js';
import { OPTION_WORDS } from '../../demo/configurator/words.js';

const FIGURES = ['2019-05', '2020-04', '2020-08'].map((period, index) => ({
  id: period,
  value: index === 1 ? 4_500_000 : 7000,
  area: 'FR',
  period,
}));

const FACTS: Facts = {
  ...NO_FACTS,
  heading: 'Un titre',
  figures: FIGURES,
  allFigures: FIGURES,
};

const refusal = (attribute: string, given: string): RefusedValue => ({
  attribute,
  given,
  kept: '',
  message: `${attribute}="${given}" est refusé.`,
});

function told(change: Partial<State>, facts: Partial<Facts> = {}): readonly string[] {
  return warningsOf({ ...START, ...change }, { ...FACTS, ...facts }).map(
    ({ kind, text, items = [] }) => [`${kind}: ${text}`, ...items].join(' | ').replace(/\s/g, ' '),
  );
}

describe('warnings', () => {
  it('say of a refused value that it is refused, and nothing of what it would do', () => {
    for (const [name, value] of [
      ['as-of', 'hier'],
      ['from', '2020-13'],
      ['to', 'demain'],
      ['events', 'nothing'],
    ] as const) {
      const refused = [refusal(name, value)];
      expect(told({ options: { [name]: value } }, { refused })).to.deep.equal([
        `refused: ${name}="${value}" est refusé. Le code ne le contient pas.`,
      ]);
    }
  });

  it('speak of what is left when one of two is refused', () => {
    const refused = [refusal('to', 'demain')];
    const figures = FIGURES.slice(2);
    const options = { from: '2020-05', to: 'demain' };
    expect(told({ options }, { refused, figures }).join('\n')).to.match(
      /^caution: Série coupée : 2 chiffres.*avril 2020.*\nrefused: to="demain"/,
    );
  });

  it('forget what was refused before', () => {
    const refused = [refusal('from', 'hie')];
    expect(told({ options: { from: '2019' } }, { refused })).to.deep.equal([
      'note: La fenêtre ne retire aucun chiffre publié.',
    ]);
  });

  it('write dates as the widget does', () => {
    for (const [asOf, expected] of [
      ['2021', '31 décembre 2021'],
      ['2021-01', '31 janvier 2021'],
      ['2020-04-01', '1er avril 2020'],
    ] as const) {
      expect(told({ options: { 'as-of': asOf } })[0]).to.include(`connus au ${expected} :`);
    }
    const figures = ['2018-09-15/2019-09-15', '2020-09-06'].map((period) => ({
      ...{ id: period, value: 1, area: 'FR', period },
    }));
    expect(told({ element: 'target-gauge' }, { figures })[0]).to.include(
      'un chiffre va du 15 septembre 2018 au 15 septembre 2019, jusqu’au 6 septembre 2020.',
    );
  });

  it('gather all colours of a theme in one', () => {
    const both = told({ properties: { surface: '#0b5a8a' } });
    expect(both.length).to.equal(2);
    const [light = '', dark = ''] = both;
    expect(light).to.match(/^caution: Contraste trop faible en thème clair/);
    expect(light.split(' | ').length).to.be.greaterThan(5);
    expect(dark).to.match(/^caution: Contraste trop faible en thème sombre.* \| « /);
    expect(told({ properties: { surface: 'red' } })).to.have.lengthOf(1);
  });

  it('tell of an address to embed that is none of the web', () => {
    for (const address of [' javascript:alert(1)', 'nonsense', 'https://']) {
      expect(told({ options: { 'embed-url': address } })[0]).to.match(/^refused: L’adresse/);
    }
    expect(told({ options: { 'embed-url': 'https://example.org/' } })).to.deep.equal([]);
  });

  it('say of a point once that nothing has it', () => {
    const refused = [refusal('point', 'x')];
    expect(told({ options: { point: '2031-01' } })).to.have.lengthOf(1);
    expect(told({ options: { point: 'x' } }, { refused })).to.have.lengthOf(1);
    expect(told({ options: { point: '2020-04' } })).to.deep.equal([]);
  });

  it('agree with the help on what is left without controls', () => {
    const [note] = told({ options: { 'no-controls': '' } });
    const left = 'La source reste ; le tableau n’est plus lu que par les lecteurs d’écran.';
    expect(note).to.include(left);
    expect(OPTION_WORDS['no-controls']?.help).to.include(left);
  });
});

describe('notes on the code', () => {
  const files = (own: string): Files => ({
    ...{ own, version: '0.1.0', integrity: {}, pictures: [], builtFor: '' },
  });

  it('warn of CDNs that send pages as plain text, in each form', () => {
    for (const form of FORMS) {
      const notes = (own: string): string =>
        codeNotes({ ...START, form }, files(own))
          .filter(({ kind }) => kind === 'caution')
          .map(({ text }) => text)
          .join('\n');
      for (const own of [
        'https://cdn.jsdelivr.net/npm/telecons@0.1/dist/',
        'https://fastly.jsdelivr.net/npm/telecons@0.1/dist/',
        'https://unpkg.com/telecons@0.1/dist/',
      ]) {
        expect(notes(own), form).to.match(/pas des pages.*hébergement à vous/);
      }
      expect(notes('https://unpkg.com.example.org/'), form).to.equal('');
    }
  });

  it('say of a strict policy what it ignores of the code, and where telecons.css has to be', () => {
    const said = (change: Partial<State>): string =>
      codeNotes(
        { ...START, picture: 'https://example.org/mine.png', ...change },
        files('https://example.org/'),
      )
        .map(({ text }) => text)
        .join('\n');
    expect(said({})).to.match(/ignore les styles.*posez telecons\.css/);
    expect(said({ form: 'plain' })).to.match(/ignore les styles.*max-width/);
    const sheet = { reserve: 'sheet' } as const;
    expect(said(sheet)).to.not.include('CSP');
    expect(said(sheet)).to.match(/flux, courriels.*réservez la hauteur dans le code/);
    expect(said({ ...sheet, properties: { actual: '#b00' } })).to.match(/CSP.*ignore vos couleurs/);
    expect(said({ ...sheet, form: 'plain' }))
      .to.match(/CSP/)
      .and.to.not.include('flux');
    expect(said({ ...sheet, form: 'element' })).to.not.match(/CSP|flux/);
  });

  it('are preceded by where each form is pasted', () => {
    for (const form of FORMS) {
      const { where, recipe } = FORM_WORDS[form];
      expect(where, form).to.match(/^\S.*\.$/);
      expect(recipe, form).to.match(/^[\w-]+\.html(?:#[\w-]+)?$/);
    }
  });
});
