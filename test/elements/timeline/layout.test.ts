/** Labels never overlap or leave the frame; the reserved height is the height, everywhere. */
import { expect, fixture } from '@open-wc/testing';
import { reservedHeightCss } from '../../../src/elements/styles/reserved-height.js';
import type { TeleconsTimeline } from '../../../src/elements/timeline.js';
import { SERIES } from './golden.js';
import { create, frames, mount, part, parts, settled, textOf } from './mounting.js';

const WIDTHS = [240, 320, 480, 680, 1100, 1400] as const;

interface Label {
  readonly text: string;
  readonly box: DOMRect;
}

const labels = (element: TeleconsTimeline): Label[] =>
  parts<SVGTextElement>(element, '.chart svg text').map((text) => ({
    text: textOf(text),
    box: text.getBBox(),
  }));

/** Pixels that two boxes share in their smaller direction; line boxes are taller than their ink. */
function overlap({ box: a }: Label, { box: b }: Label): number {
  const inkA = { top: a.y + a.height * 0.2, bottom: a.y + a.height * 0.8 };
  const inkB = { top: b.y + b.height * 0.2, bottom: b.y + b.height * 0.8 };
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(inkA.bottom, inkB.bottom) - Math.max(inkA.top, inkB.top);
  return Math.min(across, down);
}

function troubles(element: TeleconsTimeline): string[] {
  const all = labels(element);
  const { width, height } = part(element, '.chart').getBoundingClientRect();
  const out = all
    .filter(
      ({ box }) =>
        box.x < -1 ||
        box.x + box.width > width + 1 ||
        box.y < -1 ||
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

describe('the labels of the timeline', () => {
  for (const series of SERIES) {
    for (const lang of ['fr', 'en']) {
      it(`stay apart and inside: ${series}, ${lang}`, async () => {
        for (const width of WIDTHS) {
          for (const scale of ['linear', 'log']) {
            const element = await mount({ series, scale, lang }, width);
            const where = `${width} ${scale}`;
            expect(troubles(element), where).to.deep.equal([]);
            expect(element.scrollWidth, where).to.be.at.most(width);
            const largest = Math.max(...element.observations.map(({ value }) => value ?? 0));
            const digits = String(largest).replace(/0+$/, '').slice(0, 2);
            const told = labels(element).map(({ text }) => text.replaceAll(/\D/g, ''));
            expect(
              told.some((text) => text.startsWith(digits)),
              `the maximum, ${where}`,
            ).to.equal(true);
            element.parentElement?.remove();
          }
        }
      });
    }
  }

  it('stay apart when any figure is read, and in windows', async () => {
    for (const width of [320, 680]) {
      const element = await mount({}, width);
      for (const { period } of element.observations) {
        element.point = period;
        await settled(element);
        expect(troubles(element), `${width} ${period}`).to.deep.equal([]);
      }
      element.point = null;
      for (const [from, to] of [
        ['2019', '2019'],
        ['2020-04', '2020-04'],
        ['2010', '2030'],
        ['2018-12', '2020-02'],
      ] as const) {
        element.from = from;
        element.to = to;
        await settled(element);
        expect(troubles(element), `${width} ${from} ${to}`).to.deep.equal([]);
      }
    }
  });

  it('come with the zoom of the first year at every width from 320 px', async () => {
    for (const width of WIDTHS.slice(1)) {
      const element = await mount({}, width);
      const told = labels(element)
        .map(({ text }) => text)
        .join(' ');
      expect(told, `${width} px`).to.match(/agrandie?.+fois/);
      element.parentElement?.remove();
    }
  });

  it('are at least 11 px, whatever the width', async () => {
    for (const width of WIDTHS) {
      const element = await mount({}, width);
      for (const text of parts<SVGTextElement>(element, '.chart svg text')) {
        expect(parseFloat(getComputedStyle(text).fontSize), textOf(text)).to.be.at.least(11);
      }
    }
  });
});

const PARENTS: Readonly<Record<string, string>> = {
  block: '<div></div>',
  'flex, centred': '<div style="display:flex;justify-content:center;align-items:center"></div>',
  table: '<div style="display:table;inline-size:100%"></div>',
  float: '<div style="float:left;inline-size:100%"></div>',
};

describe('the reserved height of the timeline', () => {
  let next = 0;

  for (const [name, markup] of Object.entries(PARENTS)) {
    for (const width of [320, 768, 1280]) {
      it(`is kept from undefined to drawn: ${name}, ${width} px`, async () => {
        const { TeleconsTimeline: Timeline } = await import('../../../src/elements/timeline.js');
        const tag = `reserved-${(next += 1)}`;
        const page = await fixture<HTMLElement>(
          `<div style="inline-size:${width}px;font:16px/1.5 sans-serif">${markup}<p>Suite</p></div>`,
        );
        const style = document.createElement('style');
        style.textContent = reservedHeightCss().replaceAll('telecons-timeline', tag);
        page.append(style);
        const parent = page.firstElementChild;
        const element = document.createElement(tag) as TeleconsTimeline;
        element.innerHTML = '<a href="#x">Plus de 4,5 millions en avril 2020</a>';
        parent?.append(element);
        const height = (): number => element.getBoundingClientRect().height;
        const reserved = height();
        expect(reserved).to.be.greaterThan(400);
        expect(element.getBoundingClientRect().width).to.equal(width);
        customElements.define(tag, class extends Timeline {});
        const seen = [height()];
        element.requestUpdate();
        for (let frame = 0; frame < 6; frame += 1) {
          await frames(1);
          seen.push(height());
        }
        await settled(element);
        seen.push(height());
        expect(new Set(seen)).to.deep.equal(new Set([reserved]));
        expect(element.getBoundingClientRect().width).to.equal(width);
        expect(parts(element, '[role="option"]')).to.have.length(10);
        expect(part(element, '.chart').getBoundingClientRect().height).to.be.at.least(200);
      });
    }
  }

  it('grows with a note of the publisher and never clips', async () => {
    const element = await mount(
      { series: 'weekly', heading: 'Un titre très long. '.repeat(20) },
      320,
    );
    const frame = part(element, 'figure');
    expect(frame.scrollHeight).to.be.at.most(Math.ceil(element.getBoundingClientRect().height));
    expect(create().noControls).to.equal(false);
  });
});
