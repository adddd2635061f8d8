/** The five forms: nothing that is typed leaves its attribute, and each says what was chosen. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { drawable } from '../../demo/configurator/accepted.js';
import type { Files } from '../../demo/configurator/addresses.js';
import { codeOf } from '../../demo/configurator/codes.js';
import { type Facts, NO_FACTS } from '../../demo/configurator/facts.js';
import { piecesOf } from '../../demo/configurator/highlight.js';
import { escaped } from '../../demo/configurator/markup.js';
import { FORMS, RESERVES, START, type State } from '../../demo/configurator/state.js';
import { state, text } from './arbitrary.js';

const FILES: Files = {
  own: 'https://example.org/telecons/',
  version: '0.1.0',
  integrity: {
    'telecons.js': 'sha384-one',
    'telecons-timeline.js': 'sha384-two',
    'resize.js': 'sha384-three',
    'telecons.css': 'sha384-four',
  },
  pictures: [
    { id: 'timeline-monthly-fr-light-680', width: 680, height: 735 },
    { id: 'timeline-weekly-en-light-680', width: 680, height: 700 },
    { id: 'timeline-monthly-fr-dark-680', width: 680, height: 735 },
  ],
  builtFor: '',
};

const FACTS: Facts = {
  ...NO_FACTS,
  heading: 'Un titre',
  sentence: 'Une phrase avec 4 chiffres.',
  table: { caption: 'Le tableau', columns: ['Mois', 'Actes'], rows: [['mai', '7 000']] },
  sourceLead: 'Source : ',
  sources: [{ text: 'Une source', href: 'https://example.org/a?b=1&c=2' }],
  measures: [
    { width: 320, height: 1000 },
    { width: 680, height: 800 },
  ],
};

const code = (change: Partial<State>, facts: Facts = FACTS): string =>
  codeOf({ state: { ...START, ...change }, facts, files: FILES });

const parsed = (markup: string): Document => new DOMParser().parseFromString(markup, 'text/html');

/** As an escaped text is read again: on one line, without signs that no page may hold. */
const readable = (value: string): string =>
  value
    .replace(/\s+/g, (space) => (/[\n\r\t\f\v\u2028\u2029]/.test(space) ? ' ' : space))
    .replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '');

const TAGS = new Set(
  (
    'figure a img figcaption script link div iframe table caption thead tbody tr th td p ' +
    'telecons-timeline telecons-region-map telecons-target-gauge'
  ).split(' '),
);

describe('markup', () => {
  it('gives each text back in an attribute and between tags, on one line', () => {
    fc.assert(
      fc.property(text, (value) => {
        const markup = `<p title="${escaped(value)}">${escaped(value)}</p>`;
        const { body } = parsed(markup);
        expect(body.children.length).to.equal(1);
        expect(body.firstElementChild?.getAttribute('title')).to.equal(readable(value));
        expect(body.textContent).to.equal(readable(value));
        expect(markup).to.not.match(/[\n\r\u2028\u2029]/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('codes', () => {
  it('hold no element, attribute or script of their own, whatever is typed or told', () => {
    const facts = fc.record({ heading: text, sentence: text, cell: text, href: text });
    fc.assert(
      fc.property(state, facts, (given, { heading, sentence, cell, href }) => {
        const markup = codeOf({
          state: given,
          facts: {
            ...FACTS,
            heading,
            sentence,
            sourceLead: cell,
            notes: [cell],
            sources: [
              {
                text: cell,
                href: `https://example.org/${encodeURIComponent(href.replace(/\p{Cs}/gu, ''))}`,
              },
            ],
            table: { caption: cell, columns: [cell, cell], rows: [[cell, cell]] },
          },
          files: FILES,
        });
        if (given.form === 'wordpress') {
          expect(markup).to.match(/^$|^https?:[^\s<>"]*$/);
          return;
        }
        const page = parsed(markup);
        for (const element of page.querySelectorAll('head > *, body *')) {
          expect([...TAGS], markup).to.include(element.localName);
          for (const { name, value } of element.attributes) {
            expect(name, markup).to.not.match(/^on/);
            if (name === 'href' || name === 'src') expect(value).to.match(/^https?:/);
          }
        }
        expect(page.querySelectorAll('script').length).to.equal(given.form === 'plain' ? 0 : 1);
        for (const script of page.scripts) expect(script.textContent).to.equal('');
      }),
      { numRuns: 300 },
    );
  });

  it('give each option back as it was typed', () => {
    fc.assert(
      fc.property(state, (given) => {
        const figure = parsed(
          codeOf({ state: { ...given, form: 'figure' }, facts: FACTS, files: FILES }),
        );
        const element = parsed(
          codeOf({ state: { ...given, form: 'element' }, facts: FACTS, files: FILES }),
        );
        const frame = parsed(
          codeOf({ state: { ...given, form: 'frame' }, facts: FACTS, files: FILES }),
        );
        const source = frame.querySelector('iframe')?.src ?? '';
        for (const [name, value] of Object.entries(drawable(given).options)) {
          expect(figure.querySelector('figure')?.getAttribute(`data-${name}`)).to.equal(
            readable(value),
          );
          const tag = element.querySelector(`telecons-${given.element}`);
          expect(tag?.getAttribute(name)).to.equal(readable(value));
          const query = new URL(source).searchParams.get(name);
          const isFixed =
            query === null && (name === 'loading' || /-(?:fr|en)\.html|embed/.test(source));
          if (!isFixed) expect(query).to.equal(value.replace(/\p{Cs}/gu, '\ufffd'));
        }
      }),
    );
  });

  it('write each block on one line: content managers break lines into paragraphs', () => {
    fc.assert(
      fc.property(state, (given) => {
        const lines = codeOf({ state: given, facts: FACTS, files: FILES }).split('\n');
        for (const line of lines) {
          if (line) expect(line).to.match(/^<.*>$|^https?:/);
        }
        expect(lines.length).to.be.at.most(3);
      }),
    );
  });

  it('figure: picture, caption and script, as tested in editors', () => {
    expect(code({ reserve: 'none' })).to.equal(
      '<figure class="telecons-embed" data-element="timeline"><a href="https://example.org/telecons/embed/timeline.html"><img src="https://example.org/telecons/images/timeline-monthly-fr-light-680.png" srcset="https://example.org/telecons/images/timeline-monthly-fr-light-680.svg 1x" width="680" height="735" alt="Un titre" style="max-width:100%;height:auto"></a><figcaption><a href="https://example.org/telecons/embed/timeline.html">Une phrase avec 4 chiffres.</a></figcaption></figure>\n' +
        '<script type="module" src="https://example.org/telecons/telecons.js"></script>',
    );
  });

  it('say the sentence once, below a picture that is named by its title', () => {
    for (const form of ['figure', 'plain'] as const) {
      for (const change of [{}, { picture: 'https://example.org/mine.png' }]) {
        const page = parsed(code({ form, ...change }));
        const [picture, sentence] = page.querySelectorAll('figure a');
        expect(picture?.querySelector('img')?.alt).to.equal(FACTS.heading);
        expect(sentence?.textContent).to.equal(FACTS.sentence);
        expect(code({ form, ...change }).split(FACTS.sentence)).to.have.length(2);
      }
    }
  });

  it('keep the picture in its column by a style of its own, unless telecons.css of the code does', () => {
    const pictures = [{}, { picture: 'https://example.org/mine.png' }];
    for (const form of ['figure', 'plain'] as const) {
      for (const reserve of RESERVES) {
        for (const change of pictures) {
          const page = parsed(code({ form, reserve, ...change }));
          const bySheet = page.querySelector('link[href$="telecons.css"]') !== null;
          expect(bySheet).to.equal(form === 'figure' && reserve === 'sheet');
          expect(page.querySelector('img')?.getAttribute('style')).to.equal(
            bySheet ? null : 'max-width:100%;height:auto',
          );
        }
      }
    }
    expect(code({ reserve: 'sheet' })).to.not.include('style=');
  });

  it('figure: the sentence alone where no picture shows the view, or the publisher’s own', () => {
    const cut = { options: { from: '2020' } };
    expect(parsed(code(cut)).querySelector('img')).to.equal(null);
    expect(parsed(code(cut)).querySelector('figure')?.textContent).to.equal(FACTS.sentence);
    const own = parsed(code({ ...cut, picture: 'https://example.org/mine.png' }));
    expect(own.querySelector('img')?.src).to.equal('https://example.org/mine.png');
    expect(own.querySelector('img')?.alt).to.equal(FACTS.heading);
    expect(parsed(code({ ...cut, picture: ' javascript:alert(1)' })).querySelector('img')).to.equal(
      null,
    );
  });

  it('take the picture and the page of the language and the theme', () => {
    const english = parsed(code({ options: { series: 'weekly' }, lang: 'en' }));
    expect(english.querySelector('img')?.src).to.match(/timeline-weekly-en-light-680\.png$/);
    expect(english.querySelector('a')?.href).to.match(/embed\/timeline-weekly-en\.html$/);
    const dark = parsed(code({ options: { theme: 'dark' } }));
    expect(dark.querySelector('img')?.src).to.match(/timeline-monthly-fr-dark-680\.png$/);
    expect(dark.querySelector('a')?.href).to.match(/timeline\.html\?theme=dark$/);
  });

  it('element: its own script first, on one line with its sentence', () => {
    expect(
      code({ form: 'element', reserve: 'sheet', options: { scale: 'log', 'no-controls': '' } }),
    ).to.equal(
      '<link rel="stylesheet" href="https://example.org/telecons/telecons.css">\n' +
        '<script type="module" src="https://example.org/telecons/telecons-timeline.js"></script>\n' +
        '<telecons-timeline scale="log" no-controls><a href="https://example.org/telecons/embed/timeline-monthly-log-fr.html?no-controls=">Une phrase avec 4 chiffres.</a></telecons-timeline>',
    );
  });

  it('frame: title, height, lazy loading and the script that gives the height', () => {
    expect(
      code({ form: 'frame', reserve: 'none', lang: 'en', options: { from: '2020' } }),
    ).to.equal(
      '<iframe src="https://example.org/telecons/embed/timeline.html?from=2020&amp;lang=en" title="Un titre" width="100%" height="800" loading="lazy" frameborder="0"></iframe>\n' +
        '<script async src="https://example.org/telecons/resize.js"></script>',
    );
  });

  it('WordPress: the address of a ready view, or nothing', () => {
    const form = 'wordpress';
    expect(code({ form })).to.equal('https://example.org/telecons/embed/timeline.html');
    expect(code({ form, options: { series: 'weekly', heading: 'x' }, lang: 'en' })).to.equal(
      'https://example.org/telecons/embed/timeline-weekly-en.html',
    );
    expect(code({ form, options: { from: '2020' } })).to.equal('');
  });

  it('plain: picture, sentence, table and sources, no script', () => {
    const page = parsed(code({ form: 'plain' }));
    expect(page.scripts.length).to.equal(0);
    expect(page.querySelector('caption')?.textContent).to.equal('Le tableau');
    expect(page.querySelector('th[scope=row]')?.textContent).to.equal('mai');
    expect(page.querySelector('p a')?.getAttribute('href')).to.equal(
      'https://example.org/a?b=1&c=2',
    );
  });

  it('frozen: version and hash; otherwise the alias and no hash', () => {
    const base = 'https://cdn.example.org/npm/telecons@0.0.9/dist/';
    for (const form of ['figure', 'element', 'frame'] as const) {
      const frozen = parsed(code({ form, base, version: 'frozen' })).querySelector('script');
      expect(frozen?.src).to.match(/npm\/telecons@0\.1\.0\/dist\//);
      expect(frozen?.integrity).to.match(/^sha384-/);
      expect(frozen?.crossOrigin).to.equal('anonymous');
      const following = parsed(code({ form, base })).querySelector('script');
      expect(following?.src).to.match(/npm\/telecons@0\.1\/dist\//);
      expect(following?.integrity).to.equal('');
    }
  });

  it('reserve the measured height, and hold only colours that are colours', () => {
    const page = parsed(
      code({
        properties: {
          actual: '#b00',
          ink: 'red;x:url(//a)',
          radius: '4px',
          font: 'Georgia, serif',
        },
      }),
    );
    const { style } = page.querySelector('figure') ?? {};
    expect(style?.cssText).to.include('--telecons-actual: #b00');
    expect(style?.cssText).to.include('--telecons-radius: 4px');
    expect(style?.cssText).to.include('--telecons-font: Georgia, serif');
    expect(style?.cssText).to.not.match(/ink|url/);
    expect(style?.minHeight).to.match(/^calc\(/);
  });

  it('leave out an address to embed that is none of the web', () => {
    for (const address of [' javascript:alert(1)', 'nonsense', '//', 'data:text/html,x']) {
      for (const form of FORMS) {
        expect(code({ form, options: { 'embed-url': address } })).to.not.include('embed-url');
      }
    }
    const address = 'https://example.org/a?b=1';
    expect(code({ options: { 'embed-url': address } })).to.include(`data-embed-url="${address}"`);
  });

  it('leave out what the element refused, and take the picture of what is left', () => {
    const options = { from: 'hier', scale: 'log', events: 'lockdown-1 nothing' };
    const refusal = { message: '' };
    const markup = code(
      { options },
      {
        ...FACTS,
        refused: [
          { ...refusal, attribute: 'from', given: 'hier', kept: '' },
          { ...refusal, attribute: 'events', given: 'lockdown-1 nothing', kept: 'lockdown-1' },
          // Of what was there before: no longer true.
          { ...refusal, attribute: 'scale', given: 'loud', kept: '' },
        ],
      },
    );
    const { dataset } = parsed(markup).querySelector('figure') ?? {};
    expect({ ...dataset }).to.deep.equal({
      element: 'timeline',
      scale: 'log',
      events: 'lockdown-1',
    });
    const refused = [{ ...refusal, attribute: 'from', given: 'hier', kept: '' }];
    const ready = parsed(code({ options: { from: 'hier' } }, { ...FACTS, refused }));
    expect(ready.querySelector('img')?.src).to.match(/timeline-monthly-fr-light-680/);
    expect(ready.querySelector('a')?.href).to.match(/embed\/timeline\.html$/);
  });

  it('leave out the whole of a window that ends before it starts', () => {
    const options = { from: '2021', to: '2019' };
    const refused = [{ attribute: 'to', given: '2019', kept: '', message: '' }];
    expect(code({ options }, { ...FACTS, refused })).to.not.match(/data-(?:from|to)/);
    const slip = { ...options, to: 'hier' };
    const one = [{ attribute: 'to', given: 'hier', kept: '', message: '' }];
    expect(code({ options: slip }, { ...FACTS, refused: one })).to.match(/data-from="2021"/);
  });

  it('write the sources of an English view as English does', () => {
    const sources = ['One', 'Two'].map((name) => ({ text: name, href: '' }));
    const told = (lang: State['lang']): string | null | undefined =>
      parsed(code({ form: 'plain', lang }, { ...FACTS, sources })).querySelector('div > p')
        ?.textContent;
    expect(told('en')).to.equal('Source : One; Two');
    expect(told('')).to.equal('Source : One\u202f; Two');
  });

  it('are shown whole, in pieces', () => {
    fc.assert(
      fc.property(state, (given) => {
        const whole = codeOf({ state: given, facts: FACTS, files: FILES });
        const pieces = piecesOf(whole);
        expect(pieces.map((piece) => piece.text).join('')).to.equal(whole);
        if (given.form !== 'wordpress') expect(pieces.length).to.be.greaterThan(3);
      }),
    );
    expect(FORMS.length).to.equal(5);
  });
});
