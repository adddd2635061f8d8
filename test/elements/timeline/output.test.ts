/** What leaves the widget: observations, sentence, CSV, SVG, PNG, code to embed, and their events. */
import { expect } from '@open-wc/testing';
import type { TeleconsTimeline } from '../../../src/elements/timeline.js';
import { golden, SERIES } from './golden.js';
import { mount, nextEvent, part, parts, settled, textOf, thin } from './mounting.js';

const button = (element: TeleconsTimeline, name: string): HTMLElement | undefined =>
  parts(element, 'button').find((each) => textOf(each) === name);

/** Waits until the lazily loaded part is there. */
async function eventually<Value>(read: () => Value | null | undefined): Promise<Value> {
  for (let step = 0; step < 60; step += 1) {
    const value = read();
    if (value !== null && value !== undefined) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('never came');
}

describe('what the timeline gives away', () => {
  it('observations: what is shown, with its certainty and its source', async () => {
    const element = await mount();
    expect(element.observations.map(({ value }) => value)).to.deep.equal(
      golden('monthly', 'fr').map(({ value }) => value),
    );
    const april = element.observations[8];
    expect(april).to.deep.equal({
      id: 'acts-per-month/2020-04',
      value: 4_500_000,
      area: 'FR',
      bound: 'at-least',
      status: 'published',
      period: '2020-04',
      publisher: 'Non identifié (sans doute Tripalio)',
      date: '2020-09',
    });
    const weekly = (await mount({ series: 'weekly' })).observations;
    expect(weekly.map(({ period }) => period)).to.include.members([
      '2020-W15',
      '2018-09-15/2018-12-31',
    ]);
    const cumulative = (await mount({ series: 'cumulative' })).observations;
    expect(cumulative.map(({ period }) => period)).to.deep.equal([
      '2019-03-17',
      '2019-05-15',
      '2019-09-15',
      '2019-12-31',
      '2020-03-22',
    ]);
  });

  it('toText: one sentence with the main figure, its qualifier, its period and its source', async () => {
    expect((await mount()).toText()).to.match(
      /^En avril 2020, plus de 4\u202f500\u202f000 .*\(Non identifié \(sans doute Tripalio\), sept\. 2020\)\.$/,
    );
    const text = (await mount({ 'as-of': '2019-03-31', series: 'cumulative' })).toText();
    expect(text).to.contain(thin('7 939')).and.contain('2019');
    expect((await mount({ lang: 'en', series: 'weekly' })).toText()).to.match(
      /1,118,175 .*2021\)?\.$/,
    );
    for (const series of SERIES) {
      expect((await mount({ series })).toText(), series).to.match(/^[^.]*.*\.$/);
    }
  });

  it('toCSV for programs: every figure, its words, its source', async () => {
    const element = await mount();
    const text = await element.toCSV({ dialect: 'machine' });
    const [header = '', ...lines] = text.split('\r\n').filter(Boolean);
    expect(text.startsWith('\uFEFF')).to.equal(false);
    expect(header.split(',')).to.include.members([
      'period_start',
      'period_end',
      'value',
      'bound',
      'wording',
      'status',
      'published',
      'publisher',
      'source_url',
      'quote',
    ]);
    for (const { value } of golden('monthly', 'fr')) {
      expect(
        lines.some((line) => line.includes(`,${value},`)),
        String(value),
      ).to.equal(true);
    }
    const april = lines.find((line) => line.includes('2020-04-01')) ?? '';
    expect(april).to.contain('at-least').and.contain('plus de').and.contain('4500000');
    expect(april).to.contain('à plus de 4 500 000 en avril 2020');
    expect(
      lines.filter((line) => /,0,/.test(line)),
      'no zero for a missing month',
    ).to.deep.equal([]);
    expect(await element.toCSV()).to.equal(text);
  });

  it('toCSV for a French spreadsheet', async () => {
    const text = await (await mount()).toCSV({ dialect: 'fr' });
    expect(text.startsWith('\uFEFF')).to.equal(true);
    expect(text).to.contain(';01/04/2020;30/04/2020;').and.contain(';4500000;');
    expect(text).to.contain(';minimum;plus de;');
    expect(text).to.contain('\r\n');
  });

  it('toSVG: a well-formed file of its own with title, figures, notes and sources', async () => {
    for (const series of SERIES) {
      for (const scale of ['linear', 'log']) {
        const element = await mount({ series, scale, theme: scale === 'log' ? 'dark' : 'light' });
        const file = await element.toSVG();
        const parsed = new DOMParser().parseFromString(file, 'image/svg+xml');
        expect(parsed.querySelector('parsererror'), file.slice(0, 300)).to.equal(null);
        const { documentElement: svg } = parsed;
        expect(svg.namespaceURI).to.equal('http://www.w3.org/2000/svg');
        expect(svg.querySelector('script, foreignObject, image, use, style link')).to.equal(null);
        expect(file).to.not.match(/var\(|url\(|\son\w+=|class="f-|href="(?!https?:)/);
        const texts = [...svg.querySelectorAll('text, title, desc')].map(textOf).join(' ');
        for (const word of textOf(part(element, '.heading')).split(' ')) {
          expect(texts).to.contain(word);
        }
        for (const { publisher } of element.observations) {
          expect(texts).to.contain(publisher.split(' ')[0]);
        }
        const largest = { monthly: '4,5', weekly: thin('1 118 175'), cumulative: thin('320 000') };
        const peak = series === 'annual' ? thin('18 549 259') : largest[series];
        expect(texts, `${series} ${scale}`).to.contain(peak);
        expect(svg.getAttribute('viewBox')).to.match(/^0 0 \d+ \d+/);
      }
    }
  });

  it('toPNG: a picture of the asked size', async () => {
    const element = await mount();
    const [, width = '', height = ''] =
      /width="(\d+)" height="(\d+)"/.exec(await element.toSVG()) ?? [];
    for (const scale of [1, 3]) {
      const blob = await element.toPNG({ scale });
      expect(blob.type).to.equal('image/png');
      const head = new Uint8Array(await blob.slice(0, 8).arrayBuffer());
      expect([...head]).to.deep.equal([137, 80, 78, 71, 13, 10, 26, 10]);
      const bitmap = await createImageBitmap(blob);
      expect([bitmap.width, bitmap.height]).to.deep.equal([+width * scale, +height * scale]);
    }
  });

  it('tells of downloads, with a name for the file, and says so', async () => {
    const element = await mount();
    const click = HTMLAnchorElement.prototype.click;
    const names: string[] = [];
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      names.push(this.download);
    };
    try {
      for (const name of ['CSV', 'PNG']) {
        const event = nextEvent<{ format: string }>(document, 'telecons-download');
        button(element, name)?.click();
        expect(await event).to.deep.equal({ format: name.toLowerCase() });
        await settled(element);
        const told = parts(element, '[role="status"]').map(textOf).join(' ');
        expect(told)
          .to.contain(names.at(-1))
          .and.match(/^Téléchargé\u00a0:/);
      }
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(names).to.deep.equal(['telecons-monthly.csv', 'telecons-monthly.png']);
  });

  it('survives a sandbox that forbids downloads: says it failed, keeps working', async () => {
    const element = await mount();
    const { createObjectURL } = URL;
    URL.createObjectURL = () => {
      throw new DOMException('sandboxed', 'SecurityError');
    };
    const { warn } = console;
    const warned: unknown[] = [];
    console.warn = (...values: unknown[]) => warned.push(values);
    try {
      button(element, 'PNG')?.click();
      await eventually(() => parts(element, '[role="status"]').map(textOf).find(Boolean));
      await settled(element);
      expect(parts(element, '[role="status"]').map(textOf)).to.include('L’action a échoué.');
      expect(button(element, 'PNG'), 'the button hides').to.equal(undefined);
    } finally {
      URL.createObjectURL = createObjectURL;
      console.warn = warn;
    }
    expect(parts(element, '[role="option"]')).to.have.length(10);
  });

  it('offers the code to embed only with an address, safe to paste anywhere', async () => {
    const address = 'https://example.org/embed/timeline.html?series=monthly&lang=fr';
    const element = await mount({ 'embed-url': address, heading: 'Un "titre" <b>&</b>' });
    button(element, 'Intégrer')?.click();
    const field = await eventually(() => element.renderRoot.querySelector('textarea'));
    const box = document.createElement('template');
    box.innerHTML = field.value;
    const frame = box.content.firstElementChild;
    expect(box.content.children).to.have.length(1);
    expect(frame?.localName).to.equal('iframe');
    expect(frame?.getAttribute('src')).to.equal(address);
    expect(frame?.getAttribute('title')).to.equal('Un "titre" <b>&</b>');
    expect(Number(frame?.getAttribute('height'))).to.be.closeTo(element.offsetHeight, 400);
    expect(field.value).to.not.contain('\n');
    const event = nextEvent<{ format: string }>(element, 'telecons-download');
    const { clipboard } = navigator;
    let copied = '';
    const fake = { writeText: (text: string) => Promise.resolve(void (copied = text)) };
    Object.defineProperty(navigator, 'clipboard', { value: fake, configurable: true });
    button(element, 'Copier')?.click();
    expect(await event).to.deep.equal({ format: 'embed' });
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    expect(copied).to.equal(field.value);
    await settled(element);
    expect(parts(element, '[role="status"]').map(textOf)).to.include('Copié');
  });

  it('turns into a table and back, and tells it', async () => {
    const element = await mount();
    const views: string[] = [];
    document.addEventListener('telecons-view', (event) => {
      views.push((event as CustomEvent<{ view: string }>).detail.view);
    });
    const table = part(element, 'table');
    button(element, 'Tableau')?.click();
    await settled(element);
    expect(table.checkVisibility()).to.equal(true);
    expect(table.getBoundingClientRect().height).to.be.greaterThan(200);
    expect(part(element, '.stage').checkVisibility()).to.equal(false);
    button(element, 'Graphique')?.click();
    await settled(element);
    expect(part(element, '.stage').checkVisibility()).to.equal(true);
    expect(parts(element, 'table')).to.deep.equal([table]);
    expect(views).to.deep.equal(['table', 'chart']);
  });
});
