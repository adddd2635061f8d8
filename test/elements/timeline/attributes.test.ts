/** Whatever a page writes into an attribute: the default or what was asked, one warning, no throw. */
import { expect, waitUntil } from '@open-wc/testing';
import type { TeleconsTimeline } from '../../../src/elements/timeline.js';
import { expectWarning } from '../../console.js';
import { goldenNames, namesIn } from './golden.js';
import {
  type Attributes,
  collectErrors,
  column,
  create,
  mount,
  optionNames,
  part,
  parts,
  SCRIPT_ADDRESS,
  settled,
  type TeleconsErrorDetail,
  textOf,
} from './mounting.js';

interface Refused {
  readonly element: TeleconsTimeline;
  readonly errors: readonly TeleconsErrorDetail[];
}

/** Mounts with a wrong value; `expectWarning` and the console guard make sure of one warning. */
async function refused(attributes: Attributes, pattern: RegExp): Promise<Refused> {
  const parent = await column();
  const errors = collectErrors(parent);
  const { warn } = console;
  let count = 0;
  console.warn = (...values: unknown[]) => {
    count += 1;
    warn(...values);
  };
  try {
    return await expectWarning(pattern, async () => {
      const element = create(attributes);
      parent.append(element);
      await settled(element);
      // Ids of events can be checked only against all events, which come with the details; so does
      // what tells an address from other texts.
      if (attributes['events'] || attributes['embed-url'])
        await element.details('acts-per-month/2020-04');
      if (attributes['point']) await waitUntil(() => parts(element, '.more details').length > 0);
      await settled(element);
      // A second update must not tell the same again.
      element.requestUpdate();
      await settled(element);
      expect(count, 'warnings').to.equal(1);
      return { element, errors };
    });
  } finally {
    console.warn = warn;
  }
}

const monthly = goldenNames('monthly', 'fr');
const listed = (element: TeleconsTimeline): ReturnType<typeof namesIn> =>
  namesIn(optionNames(element), 'fr');

const chosen = (element: TeleconsTimeline): string[] =>
  parts(element, '.choice')
    .filter((choice) => choice.querySelector('input')?.checked)
    .map(textOf);

describe('the attributes of the timeline', () => {
  it('are all optional', async () => {
    const element = await mount();
    expect(listed(element)).to.deep.equal(monthly);
    expect(chosen(element)).to.deep.equal(['Par mois', 'Linéaire']);
    expect(element.renderRoot.querySelector('h3')?.textContent).to.equal(
      'Téléconsultations remboursées par mois, 2018-2020',
    );
    expect(parts(element, '.actions button').map(textOf)).to.deep.equal(['Tableau', 'CSV', 'PNG']);
    expect(element.noControls).to.equal(false);
  });

  it('leave no word of the program in the text of any state', async () => {
    for (const attributes of [
      {},
      { 'embed-url': 'https://example.org/' },
      { 'no-controls': '' },
      { 'as-of': '2018-01-01' },
      { series: 'annual', scale: 'log', point: '2020' },
    ]) {
      const { textContent } = (await mount(attributes as Attributes)).renderRoot;
      expect(textContent).to.not.match(/false|true|undefined|null|NaN|\[object|Infinity/);
    }
  });

  const WRONG: readonly (readonly [name: string, value: string, code: string])[] = [
    ['series', 'daily', 'attribute'],
    ['series', 'monthly weekly', 'attribute'],
    ['scale', 'x', 'attribute'],
    ['scale', 'false', 'attribute'],
    ['scope', 'snds', 'scope'],
    ['scope', 'everything', 'scope'],
    ['theme', 'blue', 'attribute'],
    ['loading', 'soon', 'attribute'],
    ['heading-level', '1', 'attribute'],
    ['heading-level', '7', 'attribute'],
    ['heading-level', '3.5', 'attribute'],
    ['from', '2019-02-30', 'dates'],
    ['from', '2019-13', 'dates'],
    ['to', '2019-02-30', 'dates'],
    ['to', 'yesterday', 'dates'],
    ['as-of', '2019-02-30', 'dates'],
    ['as-of', '12/09/2019', 'dates'],
    ['embed-url', SCRIPT_ADDRESS, 'attribute'],
    ['events', 'no-such-event', 'attribute'],
  ];

  for (const [name, value, code] of WRONG) {
    it(`${name}="${value}" is refused once and the default is shown`, async () => {
      const { element, errors } = await refused({ [name]: value }, new RegExp(name));
      expect(errors.map((error) => [error['code'], error['attribute']])).to.deep.equal([
        [code, name],
      ]);
      expect(errors[0]?.['message']).to.be.a('string').that.includes(value);
      expect(listed(element)).to.deep.equal(monthly);
      expect(chosen(element)).to.deep.equal(['Par mois', 'Linéaire']);
      // Never shown to readers.
      if (value.length > 5) expect(element.renderRoot.textContent).to.not.contain(value);
      expect(parts(element, '.actions button').map(textOf)).to.not.include('Intégrer');
    });
  }

  it('words a wrong value as the design says, in the reader’s language', async () => {
    const french = await refused({ scale: 'x' }, /scale/);
    expect(french.errors[0]?.['message']).to.equal(
      'scale="x" est refusé\u00a0: possible linear, log. Affiché\u00a0: linear.',
    );
    const english = await refused({ scale: 'x', lang: 'en' }, /scale/);
    expect(english.errors[0]?.['message']).to.equal(
      'scale="x" is refused: possible linear, log. Shown: linear.',
    );
  });

  it('refuse `to` before `from`: neither applies', async () => {
    const { element, errors } = await refused(
      { from: '2020-05', to: '2019-01' },
      /to="2019-01" est refusé/,
    );
    expect(errors.map(({ code }) => code)).to.deep.equal(['dates']);
    expect(listed(element)).to.deep.equal(monthly);
  });

  const EQUIVALENT: readonly (readonly [Attributes, string])[] = [
    [{ series: ' WEEKLY ' }, 'Par semaine'],
    [{ series: '“weekly”' }, 'Par semaine'],
    [{ series: '«\u00a0weekly\u00a0»' }, 'Par semaine'],
    [{ series: '"weekly"' }, 'Par semaine'],
    [{ series: '&quot;weekly&quot;'.replaceAll('&quot;', '″') }, 'Par semaine'],
    [{ series: '\n\tWeekly' }, 'Par semaine'],
    [{ scale: '’Log’' }, 'Logarithmique'],
    [{ scale: '' }, 'Linéaire'],
  ];

  for (const [attributes, label] of EQUIVALENT) {
    it(`${JSON.stringify(attributes)} is understood`, async () => {
      expect(chosen(await mount(attributes))).to.include(label);
    });
  }

  it('take scopes and dates with quotes, capitals and white space', async () => {
    const scoped = await mount({ series: 'annual', scope: ' “CNAM” ' });
    expect(scoped.observations.map(({ period }) => period)).to.deep.equal([
      '2020',
      '2022',
      '2023',
      '2024',
    ]);
    const dated = await mount({ from: ' ”2019” ', to: '« 2019-06 »' });
    expect(dated.observations.map(({ period }) => period)).to.deep.equal([
      '2019-01',
      '2019-03',
      '2019-05',
      '2019-06',
    ]);
  });

  it('no-controls hides tabs and actions; "false" and "0" turn it off', async () => {
    for (const value of ['', 'true', 'no-controls']) {
      const element = await mount({ 'no-controls': value });
      expect(parts(element, '.controls, .actions'), value).to.deep.equal([]);
      expect(parts(element, 'table')).to.have.length(1);
      expect(textOf(part(element, '.source'))).to.match(/^Sources/);
    }
    for (const value of ['false', '0', ' FALSE ', '“false”']) {
      const element = await mount({ 'no-controls': value });
      expect(parts(element, '.controls'), value).to.have.length(1);
    }
    const element = await mount();
    // Frameworks set the property with the text of the attribute.
    Reflect.set(element, 'noControls', 'false');
    expect(element.noControls).to.equal(false);
    Reflect.set(element, 'noControls', '');
    expect(element.noControls).to.equal(true);
  });

  it('point names a figure by its period, a mean by both ends; anything else is told', async () => {
    const mean = await mount({ series: 'weekly', point: '2019-02-15/2019-03-17' });
    await waitUntil(() => parts(mean, '.active').length > 0);
    expect(part(mean, '.active').getAttribute('aria-label')).to.match(/moyenne/);
    const { element, errors } = await refused({ point: 'abc' }, /point="ABC" est refusé.*2020-04/);
    expect(parts(element, '.active')).to.deep.equal([]);
    expect(errors[0]).to.include({ code: 'attribute', attribute: 'point' });
  });

  it('frees a heading of the quotes around it, and of none inside', async () => {
    for (const [heading, shown] of [
      ['« Le boom »', 'Le boom'],
      ['"Titre « cité »"', 'Titre « cité »'],
      ['« Boom » puis « chute » : « on double »', '« Boom » puis « chute » : « on double »'],
      ['"Le boom" et "la chute"', '"Le boom" et "la chute"'],
      ['“Boom” and “bust”', '“Boom” and “bust”'],
    ] as const) {
      const element = await mount({ heading });
      expect(element.renderRoot.querySelector('h3')?.textContent).to.equal(shown);
    }
  });

  it('heading is plain text; heading-level gives a real heading', async () => {
    const element = await mount({ heading: '  “Mon <b>titre</b>” ', 'heading-level': ' 2 ' });
    expect(element.renderRoot.querySelector('h2')?.textContent).to.equal('Mon <b>titre</b>');
    expect(parts(element, 'h3')).to.deep.equal([]);
    element.setAttribute('heading-level', '6');
    await settled(element);
    expect(element.renderRoot.querySelector('h6')).to.not.equal(null);
  });

  it('as-of shows only what was published by then, a reduced date as its last day', async () => {
    const values = async (asOf: string, series = 'monthly'): Promise<(number | null)[]> =>
      (await mount({ 'as-of': asOf, series })).observations.map(({ value }) => value);
    expect(await values('2019-09-12')).to.deep.equal([2000, 7000, 10_000, 10_000]);
    expect(await values('2019-09')).to.deep.equal([2000, 4000, 7000, 8000, 10_000, 12_000]);
    expect(await values('2020-03-31', 'weekly')).to.have.members([
      200, 700, 752, 3300, 10_000, 80_000, 486_369,
    ]);
    const ids = (await mount({ 'as-of': '2020-04-23', series: 'weekly' })).observations;
    const values23 = ids.map(({ value }) => value);
    expect(values23).to.include.members([90_000, 523_000, 1_075_000]);
    expect(values23).to.not.include.members([80_000]);
    expect(values23).to.not.include.members([1_118_175]);
    expect(await values('2020', 'cumulative')).to.deep.equal([
      7939, 16_000, 60_000, 138_000, 320_000,
    ]);
  });

  it('give `observations` in order of time, means among the others', async () => {
    const element = await mount({ series: 'weekly', 'as-of': '2020-03-31' });
    expect(element.observations.map(({ value }) => value)).to.deep.equal([
      200, 700, 752, 3300, 10_000, 80_000, 486_369,
    ]);
  });

  it('as-of before the first publication is a clear empty state in the reader’s language', async () => {
    const texts = {
      fr: 'Aucun chiffre de ce type publié au 1er\u00a0janvier 2018.',
      en: 'No such figure published by 1 January 2018.',
    };
    for (const [lang, text] of Object.entries(texts)) {
      const element = await mount({ lang, 'as-of': '2018-01-01' });
      // What else may be chosen stays below.
      expect(textOf(part(element, '.alert')).startsWith(`${text} `)).to.equal(true);
      expect(parts(element, '.alert input[name="series"]')).to.have.length(4);
      expect(parts(element, '[role="alert"]'), 'nothing went wrong').to.deep.equal([]);
      expect(element.observations).to.deep.equal([]);
      expect(element.toText()).to.equal('');
      expect(parts(element, 'h3')).to.have.length(1);
    }
    const window = await mount({ from: '2015', to: '2016' });
    expect(textOf(part(window, '.alert'))).to.match(
      /^Aucun chiffre de ce type publié sur cette période\. /,
    );
  });

  it('events are none, main, all, or ids', async () => {
    const labels = async (events: string): Promise<string> => {
      const element = await mount({ series: 'weekly', events });
      if (events !== 'none' && events !== 'main') {
        await element.details('acts-per-week/2020-W13/r1');
        await settled(element);
      }
      return parts(element, '.chart text').map(textOf).join('|');
    };
    expect(await labels('main')).to.match(/confinement/i);
    expect(await labels('none')).to.not.match(/confinement/i);
    expect(await labels('lockdown-2')).to.match(/(2e|deuxième) confinement/i);
  });

  it('properties written with the wrong type are refused like attributes, never thrown', async () => {
    const element = await mount();
    const loose = element as unknown as Record<string, unknown>;
    for (const value of [{}, 12, ['daily'], true]) {
      await expectWarning(/series/, async () => {
        loose['series'] = value;
        await settled(element);
      });
      expect(listed(element)).to.deep.equal(monthly);
    }
    for (const value of [undefined, null]) {
      loose['series'] = value;
      loose['scale'] = value;
      loose['heading'] = value;
      await settled(element);
      expect(listed(element)).to.deep.equal(monthly);
      expect(textOf(part(element, '.heading'))).to.match(/^Téléconsultations/);
    }
  });
});
