/** Coming, going, moving, hiding, waiting; the host as it was; the height that is kept. */
import { expect, fixture } from '@open-wc/testing';
import type { TeleconsTargetGauge } from '../../../src/elements/target-gauge.js';
import { reservedHeightCss } from '../../../src/elements/styles/reserved-height.js';
import { emulateMedia } from '../../commands.js';
import { goldenRows } from './golden.js';
import { column, create, frames, mount, part, parts, rows, settled, textOf } from './mounting.js';

const ALL = goldenRows('', 'fr');

describe('the life of a gauge', () => {
  it('survives removal, return and a move', async () => {
    const element = await mount();
    const parent = element.parentElement;
    element.remove();
    await frames();
    expect(rows(element)).to.deep.equal(ALL);
    parent?.append(element);
    await settled(element);
    const wider = await column(1000);
    wider.append(element);
    await settled(element);
    await frames(4);
    expect(part<SVGElement>(element, '.chart svg').getBoundingClientRect().width).to.equal(1000);
    expect(rows(element)).to.deep.equal(ALL);
  });

  it('draws anew at each width, as high as it needs', async () => {
    const element = await mount({ shape: 'dial' }, 900);
    const svg = (): DOMRect => part<SVGElement>(element, '.chart svg').getBoundingClientRect();
    const wide = svg();
    for (const width of [320, 600, 900]) {
      element.parentElement?.style.setProperty('inline-size', `${width}px`);
      await frames(4);
      await settled(element);
      expect(svg().width).to.equal(width);
      const chart = part(element, '.chart').getBoundingClientRect();
      expect(svg().bottom).to.be.at.most(chart.bottom + 0.5);
      const legend = part(element, '.legend').getBoundingClientRect();
      expect(legend.top).to.be.at.least(chart.bottom - 0.5);
    }
    expect(svg().height).to.equal(wide.height);
  });

  it('draws what was changed while it was away', async () => {
    const element = await mount();
    const parent = element.parentElement;
    element.remove();
    element.year = '2020';
    await frames();
    parent?.append(element);
    await settled(element);
    expect(rows(element)).to.deep.equal([ALL[1]]);
  });

  it('can be created, set up and dropped without ever being on a page', async () => {
    const element = create({ year: '2020' });
    element.shape = 'dial';
    await frames();
    expect(element.observations).to.deep.equal([]);
    expect(element.toText()).to.equal('');
    const parent = await column();
    parent.append(element);
    element.remove();
    parent.append(element);
    element.remove();
    await frames();
  });

  it('is cloned with its attributes, and several share nothing', async () => {
    const element = await mount({ 'as-of': '2019-09-30' });
    const copy = element.cloneNode(true) as TeleconsTargetGauge;
    element.after(copy);
    await settled(copy);
    expect(rows(copy)).to.deep.equal(rows(element));
    copy.asOf = null;
    await settled(copy);
    expect(rows(element)).to.deep.equal(goldenRows('2019-09-30', 'fr'));
    expect(rows(copy)).to.deep.equal(ALL);
  });

  it('takes properties that were set before the definition', async () => {
    const { TeleconsTargetGauge: Gauge } = await import('../../../src/elements/target-gauge.js');
    const parent = await column();
    const element = document.createElement('late-gauge') as TeleconsTargetGauge;
    element.year = '2021';
    element.noControls = true;
    parent.append(element);
    customElements.define('late-gauge', class extends Gauge {});
    await settled(element);
    expect(rows(element)).to.deep.equal([ALL[2]]);
    expect(parts(element, '.controls')).to.deep.equal([]);
  });

  it('follows the language of the page', async () => {
    const element = await mount();
    element.parentElement?.setAttribute('lang', 'en');
    await settled(element);
    expect(rows(element)).to.deep.equal(goldenRows('', 'en'));
    element.parentElement?.setAttribute('lang', 'fr-CH');
    await settled(element);
    expect(rows(element)[1]?.name).to.match(/^2020, prévision\u00a0: 1.000.000, /);
  });

  it('writes nothing to its host, whatever is set', async () => {
    const parent = await column();
    const tag =
      '<telecons-target-gauge shape="bars" class="mine" style="margin: 0px;" data-x="1">' +
      '<a href="/chiffres">25 % en 2019</a></telecons-target-gauge>';
    parent.innerHTML = tag;
    const element = parent.firstElementChild as TeleconsTargetGauge;
    await settled(element);
    expect(parent.innerHTML).to.equal(tag);
    const writes: readonly (readonly [property: string, value: unknown])[] = [
      ['year', 2020],
      ['year', 'all'],
      ['shape', 'dial'],
      ['asOf', '2020-09-30'],
      ['asOf', '2017'],
      ['asOf', null],
      ['heading', 'Titre'],
      ['theme', 'dark'],
      ['noControls', true],
      ['embedUrl', 'https://example.org/embed'],
    ];
    for (const [property, value] of writes) {
      (element as unknown as Record<string, unknown>)[property] = value;
      await settled(element);
      await frames();
      expect(parent.innerHTML, property).to.equal(tag);
    }
  });

  it('keeps every shape in forced colours and on paper', async () => {
    const element = await mount({ 'as-of': '2019-09-30' });
    try {
      await emulateMedia({ forcedColors: 'active' });
      const fill = (selector: string): string =>
        getComputedStyle(part<SVGElement>(element, selector)).fill;
      expect(fill('.row .f-skeleton')).to.not.equal(fill('pattern .s-actual'));
      await emulateMedia({ media: 'print' });
      expect(getComputedStyle(part(element, '.controls')).display).to.equal('none');
      expect(getComputedStyle(part(element, '.actions')).display).to.equal('none');
      const stroke = getComputedStyle(part<SVGElement>(element, '.s-target')).stroke;
      expect(stroke).to.equal('rgb(0, 0, 0)');
    } finally {
      await emulateMedia();
    }
  });
});

function expectLegendUnderDrawing(element: TeleconsTargetGauge): void {
  const { bottom } = part<SVGElement>(element, '.chart svg').getBoundingClientRect();
  const { top } = part(element, '.legend').getBoundingClientRect();
  expect(top - bottom, textOf(part(element, '.heading'))).to.be.within(0, 12);
}

describe('the reserved height of the gauge', () => {
  let next = 0;
  for (const width of [320, 480, 680, 768, 1280]) {
    it(`is kept from undefined to drawn: ${width} px`, async () => {
      const { TeleconsTargetGauge: Gauge } = await import('../../../src/elements/target-gauge.js');
      const tag = `reserved-gauge-${(next += 1)}`;
      const page = await fixture<HTMLElement>(
        `<div style="inline-size:${width}px;font:16px/1.5 sans-serif"><div></div><p>Suite</p></div>`,
      );
      const style = document.createElement('style');
      style.textContent = reservedHeightCss().replaceAll('telecons-target-gauge', tag);
      page.append(style);
      const element = document.createElement(tag) as TeleconsTargetGauge;
      page.firstElementChild?.append(element);
      const height = (): number => element.getBoundingClientRect().height;
      const reserved = height();
      expect(reserved).to.be.greaterThan(400);
      customElements.define(tag, class extends Gauge {});
      const seen = [height()];
      element.requestUpdate();
      for (let frame = 0; frame < 6; frame += 1) {
        await frames(1);
        seen.push(height());
      }
      await settled(element);
      seen.push(height());
      expect(new Set(seen)).to.deep.equal(new Set([reserved]));
      expect(rows(element)).to.have.length(3);
      expectLegendUnderDrawing(element);
      // Not so much that it would show.
      const { bottom } = part(element, '.foot').getBoundingClientRect();
      expect(element.getBoundingClientRect().bottom - bottom).to.be.at.most(90);
    });
  }

  it('leaves what a low drawing does not need under the foot', async () => {
    for (const attributes of [{ year: '2019' }, { shape: 'dial' }, { 'as-of': '2019-09-30' }]) {
      const element = await mount(attributes, 1068);
      expectLegendUnderDrawing(element);
    }
  });
});
