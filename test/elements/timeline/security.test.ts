/** Hostile attributes and data: nothing runs, nothing throws, nothing becomes markup. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { TeleconsTimeline } from '../../../src/elements/timeline.js';
import { claimMessages } from '../../console.js';
import { goldenNames, namesIn } from './golden.js';
import { column, create, optionNames, parts, SCRIPT_ADDRESS, settled } from './mounting.js';

const ATTRIBUTES = [
  'series',
  'scope',
  'scale',
  'from',
  'to',
  'events',
  'point',
  'heading',
  'heading-level',
  'theme',
  'as-of',
  'loading',
  'embed-url',
  'no-controls',
  'lang',
  'src',
];

const PAYLOADS = [
  '<script>globalThis.pwned=1</script>',
  '"><img src=x onerror=globalThis.pwned=1>',
  "'><svg onload=globalThis.pwned=1>",
  SCRIPT_ADDRESS,
  ' JaVaScRiPt:globalThis.pwned=1',
  'java\nscript:globalThis.pwned=1',
  'data:text/html,<script>globalThis.pwned=1</script>',
  'vbscript:x',
  '${globalThis.pwned=1}',
  '{{constructor.constructor("globalThis.pwned=1")()}}',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '</style><script>globalThis.pwned=1</script>',
  '\u0000',
  '\uD800',
  '\u202e\u2066',
  '9'.repeat(5000),
  '['.repeat(1000),
  '-999999-12-31',
  '+275760-09-13',
  '2019-09-12T00:00:00Z',
  'NaN',
  '-0',
  '1e309',
  '%00',
  '../../../etc/passwd',
  '&lt;script&gt;',
];

async function unharmed(attributes: Readonly<Record<string, string>>): Promise<void> {
  const parent = await column();
  const thrown: string[] = [];
  const onError = (event: ErrorEvent): void => void thrown.push(event.message);
  addEventListener('error', onError);
  const element = create(attributes);
  parent.append(element);
  await settled(element);
  removeEventListener('error', onError);
  const told = JSON.stringify(attributes);
  expect(thrown, told).to.deep.equal([]);
  expect(
    claimMessages().filter((line) => !line.startsWith('warn: <telecons')),
    told,
  ).to.deep.equal([]);
  expect((globalThis as { pwned?: number }).pwned, told).to.equal(undefined);
  const planted = 'script, img, iframe, object, embed, foreignObject, b, style:not(:first-of-type)';
  expect(parts(element, planted), told).to.deep.equal([]);
  for (const each of parts(element, '*')) {
    for (const { name, value } of each.attributes) {
      expect(name.startsWith('on'), `${told}: ${name}`).to.equal(false);
      if (name === 'href' || name === 'src') expect(value, told).to.match(/^https?:/);
    }
  }
  expect(parts(element, 'figure'), told).to.have.length(1);
  parent.remove();
}

describe('hostile values', () => {
  it('in any attribute do no harm', async function () {
    this.timeout(60_000);
    for (const payload of PAYLOADS) {
      await unharmed(Object.fromEntries(ATTRIBUTES.map((name) => [name, payload])));
    }
  });

  it('of any text in any attribute do no harm', async function () {
    this.timeout(90_000);
    const text = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(...PAYLOADS),
      fc
        .tuple(fc.constantFrom(...PAYLOADS), fc.string({ maxLength: 5 }))
        .map(([payload, more]) => more + payload),
      fc.constantFrom('weekly', 'log', '2019-02', '2020', 'all', 'none', 'en', 'dark', 'cnam'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...ATTRIBUTES), text, {
          minKeys: 1,
          maxKeys: 5,
          noNullPrototype: true,
        }),
        unharmed,
      ),
      { numRuns: 60 },
    );
  });

  it('in the heading are text', async () => {
    const parent = await column();
    const heading = '<img src=x onerror=globalThis.pwned=1>{{7*7}}${7*7}';
    const element = create({ heading });
    parent.append(element);
    await settled(element);
    expect(parts(element, '.heading')[0]?.textContent).to.equal(heading);
    const file = await element.toSVG();
    const parsed = new DOMParser().parseFromString(file, 'image/svg+xml');
    expect(parsed.querySelector('parsererror, img')).to.equal(null);
    expect(namesIn(optionNames(element), 'fr')).to.deep.equal(goldenNames('monthly', 'fr'));
  });

  it('in own data are text, in the widget and in its files', async () => {
    const attack = '<img src=x onerror=globalThis.pwned=1>';
    const parent = await column();
    const element = document.createElement('telecons-timeline') as TeleconsTimeline;
    element.data = {
      title: attack,
      unit: attack,
      source: { publisher: attack, url: SCRIPT_ADDRESS },
      rows: [
        { period: '2020', value: 1, note: attack },
        { period: '2021', value: 2, note: '=HYPERLINK("http://x")' },
      ],
    };
    parent.append(element);
    await settled(element);
    claimMessages();
    expect(parts(element, 'img, script')).to.deep.equal([]);
    expect(parts(element, 'a')).to.deep.equal([]);
    expect(element.renderRoot.textContent).to.contain(attack);
    const svg = new DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml');
    expect(svg.querySelector('parsererror, img, script')).to.equal(null);
    expect(await element.toCSV()).to.not.match(/(^|,|")=HYPERLINK/);
    expect((globalThis as { pwned?: number }).pwned).to.equal(undefined);
  });
});
