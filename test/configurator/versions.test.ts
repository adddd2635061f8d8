/** Following or frozen: which folder the code calls, when it holds a hash, and what is said of it. */
import { expect } from '@open-wc/testing';
import { baseOf, type Files } from '../../demo/configurator/addresses.js';
import { codeNotes } from '../../demo/configurator/code-notes.js';
import { codeOf } from '../../demo/configurator/codes.js';
import { NO_FACTS } from '../../demo/configurator/facts.js';
import { FORMS, START, type State } from '../../demo/configurator/state.js';
import { exactVersionIn, versionIn, withVersion } from '../../demo/configurator/versions.js';

const FILES: Files = {
  own: 'https://cdn.example.org/telecons/0.1/',
  version: '0.1.3',
  integrity: {
    'telecons.js': 'sha384-one',
    'telecons.css': 'sha384-two',
    'telecons-timeline.js': 'sha384-three',
    'resize.js': 'sha384-four',
  },
  pictures: [],
  builtFor: '',
};

const at = (own: string, version = '0.1.3'): Files => ({ ...FILES, own, version });

const said = (change: Partial<State>, files: Files): string =>
  codeNotes({ ...START, ...change }, files)
    .map(({ kind, text }) => `${kind}: ${text.replace(/\s/g, ' ')}`)
    .join('\n');

const base = (version: State['version'], files: Files): string =>
  baseOf({ ...START, version }, files);

describe('the version in an address', () => {
  it('is found as the recipes publish it and as CDNs of npm name it', () => {
    for (const [address, expected] of [
      ['https://a.example/telecons/0.1.0/', '0.1.0'],
      ['https://a.example/telecons/0.1/', '0.1'],
      ['https://a.example/telecons/0/', '0'],
      ['https://a.example/telecons/12/dist/', '12'],
      ['https://a.example/0.1.0/', '0.1.0'],
      ['https://cdn.jsdelivr.net/npm/telecons@0.1.0/dist/', '0.1.0'],
      ['https://unpkg.com/telecons@latest/dist/', 'latest'],
      ['https://unpkg.com/@scope/telecons@1/dist/', '1'],
    ] as const) {
      expect(versionIn(address), address).to.equal(expected);
      expect(withVersion(address, '7.8.9'), address).to.equal(address.replace(expected, '7.8.9'));
    }
  });

  it('is no year, no month, no port and no folder before the last', () => {
    for (const address of [
      'https://a.example/telecons/',
      'https://a.example:8080/',
      'https://a.example/uploads/2026/',
      'https://a.example/uploads/2026/11/',
      'https://a.example/site/2.0/telecons/',
      'https://unpkg.com/@scope/telecons/dist/',
      'https://a.example/telecons-0.1.0/',
    ]) {
      expect(versionIn(address), address).to.equal(null);
      expect(withVersion(address, '7.8.9')).to.equal(address);
    }
    expect(exactVersionIn('https://a.example/telecons-0.1.0/')).to.equal('0.1.0');
    expect(exactVersionIn('https://a.example/telecons/0.1/')).to.equal('');
  });
});

describe('following and frozen', () => {
  it('swap the folders of an own host, whichever of them the page was opened in', () => {
    for (const own of ['0.1', '0.1.3', '0']) {
      const files = at(`https://cdn.example.org/telecons/${own}/`);
      expect(base('frozen', files)).to.equal('https://cdn.example.org/telecons/0.1.3/');
      expect(base('follow', files)).to.equal('https://cdn.example.org/telecons/0.1/');
    }
    const later = at('https://cdn.example.org/telecons/2.4.0/', '2.4.0');
    expect(base('follow', later)).to.equal('https://cdn.example.org/telecons/2/');
  });

  it('a hash stands only beside the exact version, never beside an alias', () => {
    const folders = ['0.1/', '0.1.3/', '0/', '', 'telecons@latest/dist/', 'v0.1.2/'];
    for (const folder of folders) {
      for (const form of FORMS) {
        for (const version of ['follow', 'frozen'] as const) {
          const state = { ...START, form, version, reserve: 'sheet' } as const;
          const files = at(`https://cdn.example.org/telecons/${folder}`);
          const code = codeOf({ state, facts: NO_FACTS, files });
          const hasScript = form !== 'wordpress' && form !== 'plain';
          const isHashed = hasScript && version === 'frozen' && !folder.startsWith('v');
          expect(/integrity=/.test(code), `${form} ${version} ${folder}`).to.equal(isHashed);
          if (isHashed && folder) {
            expect(code).to.not.match(/telecons\/0\.1\/|telecons\/0\/|@latest/);
            expect(code).to.match(/0\.1\.3\/(?:dist\/)?[\w-]+\.js" integrity="sha384-/);
          }
        }
      }
    }
  });

  it('is said where the code calls another folder than the one that was given', () => {
    expect(said({ version: 'frozen' }, FILES)).to.match(
      /note: Le code appelle \/telecons\/0\.1\.3\/ et non \/telecons\/0\.1\/ : vérifiez.*\nnote: Figé à la version 0\.1\.3/,
    );
    const frozen = at('https://cdn.example.org/telecons/0.1.3/');
    expect(said({}, frozen)).to.match(/note: Le code appelle \/telecons\/0\.1\/ et non/);
    expect(said({ version: 'frozen' }, frozen)).to.match(/Figé à la version 0\.1\.3/);
    expect(said({ version: 'frozen' }, frozen)).to.not.match(/ne porte pas|et non/);
    expect(said({}, FILES)).to.not.match(/Le code appelle/);
    const npm = at('https://cdn.example.org/npm/telecons@0.1.3/dist/');
    expect(said({}, npm)).to.not.match(/Le code appelle/);
  });

  it('is said where following keeps an exact version, and where frozen can name none', () => {
    const kept = at('https://cdn.example.org/telecons-0.1.3/');
    expect(said({}, kept)).to.match(
      /caution: L’adresse garde la version 0\.1\.3 : ce code ne suivra/,
    );
    expect(said({ version: 'frozen' }, kept)).to.match(/note: Figé à la version 0\.1\.3/);
    const other = at('https://cdn.example.org/v0.1.2/');
    expect(said({ version: 'frozen' }, other)).to.match(/garde la version 0\.1\.2.*n’en a pas/);
    const none = at('https://cdn.example.org/telecons/');
    expect(said({ version: 'frozen' }, none)).to.match(/caution: Figé, mais .*pas de version/);
    expect(said({}, none)).to.not.match(/version/);
  });

  it('without integrity.json keeps the address as it is', () => {
    for (const own of ['telecons/0.1.3/', 'telecons@0.1.3/dist/']) {
      const files = { ...at(`https://cdn.example.org/${own}`, ''), integrity: {} };
      expect(base('follow', files)).to.equal(files.own);
      expect(base('frozen', files)).to.equal(files.own);
      expect(said({}, files)).to.match(/caution: L’adresse garde la version 0\.1\.3/);
      expect(said({ version: 'frozen' }, files)).to.match(/refused: integrity\.json/);
    }
  });
});
