/** What leaves the gauge: CSV, SVG, PNG and their events; and that nothing hostile comes in. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { claimMessages } from '../../console.js';
import { column, create, mount, parts, SCRIPT_ADDRESS, settled } from './mounting.js';

const drawing = (svg: string): Document => new DOMParser().parseFromString(svg, 'image/svg+xml');
const said = (svg: string): string[] =>
  [...drawing(svg).querySelectorAll('text')].map(({ textContent }) => textContent ?? '');

describe('what the gauge gives away', () => {
  it('as CSV: forecasts and figures with their sentences, and what they replaced', async () => {
    const element = await mount({ 'as-of': '2021-12-31' });
    const [head = '', ...lines] = (await element.toCSV()).trim().split(/\r?\n/);
    const ids = lines.map((line) => line.split(',').at(-1));
    expect(head).to.match(/,id$/).and.contain('value').and.contain('quote');
    expect(ids).to.have.members([
      'forecast-acts/2019/budget-2018',
      'forecast-acts/2020/budget-2018',
      'forecast-acts/2021/budget-2018',
      'acts-since-start/2019-12-31',
      'acts-per-year/2020',
      'acts-per-year/2020/r1',
    ]);
    const table = lines.join('\n');
    expect(table).to.contain('à plus de 18 millions en 2020').and.contain('Agnès Buzin table sur');
  });

  it('as a picture with everything that is drawn, before it is drawn', async () => {
    for (const [shape, word] of [
      ['bars', 'agrandi'],
      ['dial', 'de la prévision'],
    ]) {
      const parent = await column();
      const space = document.createElement('div');
      space.style.blockSize = '9000px';
      const element = create({ shape: shape ?? '', 'as-of': '2020-12-31' });
      parent.append(space, element);
      const texts = said(await element.toSVG());
      expect(texts.join(' ')).to.contain(word).and.contain('Périodes comparées');
      expect(texts.join(' ')).to.contain('Des périodes différentes.');
      expect(texts.some((text) => text.startsWith('https://'))).to.equal(true);
    }
  });

  it('as a bitmap, in both themes', async () => {
    for (const theme of ['light', 'dark']) {
      const element = await mount({ theme, 'as-of': '2019-09-30', shape: 'dial' });
      const image = await createImageBitmap(await element.toPNG({ scale: 1 }));
      expect(image.width).to.be.above(600);
    }
  });
});

const PAYLOADS = [
  '<script>globalThis.pwned=1</script>',
  '"><img src=x onerror=globalThis.pwned=1>',
  SCRIPT_ADDRESS,
  '${globalThis.pwned=1}',
  '__proto__',
  'constructor',
  '\u0000',
  '\uD800',
  '9'.repeat(5000),
  '-999999-12-31',
  'NaN',
];
const ATTRIBUTES = ['year', 'shape', 'as-of', 'heading', 'heading-level', 'theme', 'embed-url'];

async function unharmed(attributes: Readonly<Record<string, string>>): Promise<void> {
  const parent = await column();
  const element = create(attributes);
  parent.append(element);
  await settled(element);
  const told = JSON.stringify(attributes);
  const foreign = claimMessages().filter((line) => !line.startsWith('warn: <telecons'));
  expect(foreign, told).to.deep.equal([]);
  expect((globalThis as { pwned?: number }).pwned, told).to.equal(undefined);
  expect(parts(element, 'script, img, iframe, object, foreignObject'), told).to.deep.equal([]);
  for (const each of parts(element, '*')) {
    for (const { name, value } of each.attributes) {
      expect(name.startsWith('on'), `${told}: ${name}`).to.equal(false);
      if (name === 'href') expect(value, told).to.match(/^https?:/);
    }
  }
  expect(parts(element, '.row, .alert'), told).to.not.deep.equal([]);
  parent.remove();
}

describe('hostile values of the gauge', () => {
  it('do no harm in any attribute', async function () {
    this.timeout(60_000);
    for (const payload of PAYLOADS) {
      await unharmed(Object.fromEntries(ATTRIBUTES.map((name) => [name, payload])));
    }
  });

  it('do no harm as any property', async function () {
    this.timeout(60_000);
    const element = await mount();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('year', 'shape', 'asOf'),
        fc.anything(),
        async (name, value) => {
          (element as unknown as Record<string, unknown>)[name] = value;
          await settled(element);
          expect(parts(element, '.row, .alert')).to.not.deep.equal([]);
          claimMessages();
          (element as unknown as Record<string, unknown>)[name] = null;
        },
      ),
      { numRuns: 40 },
    );
  });
});
