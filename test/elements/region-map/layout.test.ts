/** On screen: labels apart and inside, targets, and the reserved height from undefined to drawn. */
import { expect, fixture } from '@open-wc/testing';
import { reservedHeightCss } from '../../../src/elements/styles/reserved-height.js';
import type { TeleconsRegionMap } from '../../../src/elements/region-map.js';
import { emulateMedia } from '../../commands.js';
import {
  frames,
  informed,
  mount,
  optionOf,
  options,
  ownData,
  part,
  parts,
  settled,
  textOf,
} from './mounting.js';

const WIDTHS = [240, 280, 320, 479, 480, 679, 680, 1100, 1400] as const;

interface Label {
  readonly text: string;
  readonly box: DOMRect;
}

const labels = (element: TeleconsRegionMap): Label[] =>
  parts<SVGTextElement>(element, '.chart svg text').map((text) => ({
    text: textOf(text),
    box: text.getBBox(),
  }));

/** Pixels that two boxes share in their smaller direction; line boxes are taller than their ink. */
function overlap({ box: a }: Label, { box: b }: Label): number {
  const ink = ({ y, height }: DOMRect): readonly [number, number] => [
    y + height * 0.2,
    y + height * 0.8,
  ];
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(ink(a)[1], ink(b)[1]) - Math.max(ink(a)[0], ink(b)[0]);
  return Math.min(across, down);
}

function troubles(element: TeleconsRegionMap): string[] {
  const all = labels(element);
  const svg = part<SVGSVGElement>(element, '.chart svg');
  const { width, height } = svg.viewBox.baseVal;
  const out = all
    .filter(
      ({ box }) =>
        box.x < -1 ||
        box.x + box.width > width + 1 ||
        box.y < -3 ||
        box.y + box.height > height + 4,
    )
    .map(({ text }) => `outside: ${text}`);
  all.forEach((one, index) => {
    for (const other of all.slice(index + 1)) {
      if (overlap(one, other) > 1) out.push(`overlap: ${one.text} / ${other.text}`);
    }
  });
  return out;
}

describe('the map on screen', () => {
  for (const lang of ['fr', 'en']) {
    it(`keeps its labels apart and inside, at least 11 px: ${lang}`, async function () {
      this.timeout(60_000);
      for (const width of WIDTHS) {
        for (const layout of ['auto', 'tiles']) {
          const element = await mount({ lang, layout }, width);
          const where = `${width} ${layout}`;
          expect(troubles(element), where).to.deep.equal([]);
          expect(element.scrollWidth, where).to.be.at.most(width);
          for (const text of parts<SVGTextElement>(element, '.chart svg text')) {
            expect(parseFloat(getComputedStyle(text).fontSize), where).to.be.at.least(11);
          }
          element.parentElement?.remove();
        }
      }
    });
  }

  it('keeps them apart whichever region is read, and with own data', async () => {
    for (const width of [320, 680]) {
      const element = await informed({}, width);
      for (const option of options(element)) {
        option.focus();
        await settled(element);
        const where = `${width} ${option.getAttribute('aria-label')}`;
        expect(troubles(element), where).to.deep.equal([]);
      }
      element.data = ownData({ unit: 'appels' });
      await element.details('FR-ARA');
      await settled(element);
      expect(troubles(element), `${width} own`).to.deep.equal([]);
    }
  });

  it('is hit where it is seen: regions, whole frames, and Corse beside itself', async () => {
    const element = await informed({}, 320);
    const at = (x: number, y: number): string =>
      (element.shadowRoot?.elementFromPoint(x, y)?.getAttribute('aria-label') ?? '').split(
        ',',
      )[0] ?? '';
    element.scrollIntoView();
    for (const name of ['Occitanie', 'Bretagne', 'Île-de-France', 'Grand Est']) {
      const index = options(element).indexOf(optionOf(element, name));
      expect(index).to.be.at.least(0);
      const box = optionOf(element, name).getBoundingClientRect();
      expect(at(box.x + box.width / 2, box.y + box.height / 2), name).to.equal(name);
    }
    for (const name of ['Guadeloupe', 'Mayotte']) {
      const box = optionOf(element, name).getBoundingClientRect();
      expect(Math.min(box.width, box.height), name).to.be.at.least(44);
      expect(at(box.x + 3, box.y + 3), name).to.equal(name);
      expect(at(box.right - 3, box.bottom - 3), name).to.equal(name);
    }
    const corse = optionOf(element, 'Corse').getBoundingClientRect();
    expect(corse.width).to.be.lessThan(30);
    expect(at(corse.x - 8, corse.y + corse.height / 2)).to.equal('Corse');
  });

  it('puts the panel beside the map when wide, under it when narrow, in the order of the design', async () => {
    const wide = await mount({}, 800);
    const top = (element: TeleconsRegionMap, selector: string): number =>
      part(element, selector).getBoundingClientRect().top;
    const chart = part(wide, '.chart').getBoundingClientRect();
    expect(Math.round(chart.width)).to.equal(416);
    for (const selector of ['.picker', '.panel', '.legend']) {
      expect(part(wide, selector).getBoundingClientRect().left).to.be.greaterThan(chart.right);
    }
    const narrow = await mount({}, 320);
    const order = ['.controls', '.chart', '.legend', '.picker', '.panel', '.notes', '.foot'];
    const tops = order.map((selector) => top(narrow, selector));
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
  });

  it('keeps its place while regions are passed over', async () => {
    for (const width of [320, 480, 680, 1100]) {
      const element = await informed({}, width);
      const height = element.getBoundingClientRect().height;
      for (const name of ['Occitanie', 'Bretagne', 'Provence']) {
        optionOf(element, name).dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
        await settled(element);
        expect(element.getBoundingClientRect().height, `${width} ${name}`).to.equal(height);
      }
      element.parentElement?.remove();
    }
  });

  it('keeps its patterns on paper and in forced colours', async () => {
    const element = await mount({}, 680);
    try {
      for (const media of [{ media: 'print' }, { forcedColors: 'active' }] as const) {
        await emulateMedia(media);
        await frames();
        const filled = parts(element, '.chart [fill^="url"]');
        expect(filled).to.have.lengthOf(17);
        for (const each of filled) {
          const id = each.getAttribute('fill')?.slice(5, -1) ?? '';
          expect(element.renderRoot.querySelector(`[id="${id}"]`)).to.not.equal(null);
        }
      }
      expect(textOf(part(element, '.more'))).to.contain('Natural Earth');
    } finally {
      await emulateMedia();
    }
  });
});

describe('the reserved height of the map', () => {
  let next = 0;

  for (const width of [320, 480, 768, 1280]) {
    it(`is kept from undefined to drawn: ${width} px`, async () => {
      const { TeleconsRegionMap: Base } = await import('../../../src/elements/region-map.js');
      const tag = `reserved-map-${(next += 1)}`;
      const page = await fixture<HTMLElement>(
        `<div style="inline-size:${width}px;font:16px/1.5 sans-serif"><div></div><p>Suite</p></div>`,
      );
      const style = document.createElement('style');
      style.textContent = reservedHeightCss().replaceAll('telecons-region-map', tag);
      page.append(style);
      const element = document.createElement(tag) as TeleconsRegionMap;
      element.innerHTML = '<a href="#x">44 % en Île-de-France</a>';
      page.firstElementChild?.append(element);
      const height = (): number => element.getBoundingClientRect().height;
      const reserved = height();
      expect(reserved).to.be.greaterThan(400);
      customElements.define(tag, class extends Base {});
      const seen = [height()];
      for (let frame = 0; frame < 6; frame += 1) {
        await frames(1);
        seen.push(height());
      }
      await settled(element);
      seen.push(height());
      expect(new Set(seen)).to.deep.equal(new Set([reserved]));
      expect(options(element)).to.have.lengthOf(18);
    });
  }
});
