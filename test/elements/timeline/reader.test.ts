/** How a reader looks into a figure: pointer, touch, keys, the `point` attribute, the panel. */
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PeriodChoice } from '../../../src/elements/events.js';
import type { TeleconsTimeline } from '../../../src/elements/timeline.js';
import { mount, nextEvent, parts, part, settled, textOf, thin } from './mounting.js';

const APRIL = 'acts-per-month/2020-04';

const options = (element: TeleconsTimeline): SVGElement[] => parts(element, '[role="option"]');
const focused = (element: TeleconsTimeline): string =>
  element.shadowRoot?.activeElement?.getAttribute('aria-label') ?? '';
const panel = (element: TeleconsTimeline): string =>
  parts(element, '.panel:not(.idle)').map(textOf).join('|');

/** Where a figure is drawn, in the viewport. */
function position(element: TeleconsTimeline, name: RegExp): { clientX: number; clientY: number } {
  const option = options(element).find((each) => name.test(each.getAttribute('aria-label') ?? ''));
  const box = option?.querySelector('.ring')?.getBoundingClientRect();
  if (!box) throw new Error(`${name} is not drawn`);
  return { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
}

function send(element: TeleconsTimeline, type: string, at: MouseEventInit, kind = 'mouse'): void {
  const init = { bubbles: true, composed: true, pointerType: kind, ...at };
  const event = type === 'click' ? new MouseEvent(type, init) : new PointerEvent(type, init);
  part(element, '.chart svg').dispatchEvent(event);
}

/** A timeline whose quotes are here. */
async function informed(
  attributes: Record<string, string> = {},
  width?: number,
): Promise<TeleconsTimeline> {
  const element = await mount(attributes, width);
  part(element, 'figure').dispatchEvent(new PointerEvent('pointerenter'));
  // The list of events comes with the code that reads and with the quotes.
  await waitUntil(() => parts(element, '.more details').length > 0);
  await settled(element);
  return element;
}

describe('reading a figure', () => {
  it('by mouse: a panel while the pointer is there', async () => {
    const element = await informed();
    let selected = 0;
    element.addEventListener('telecons-select', () => (selected += 1));
    expect(panel(element)).to.equal('');
    send(element, 'pointermove', position(element, /^Février 2020/));
    await settled(element);
    expect(panel(element)).to.contain('Février 2020').and.contain(thin('40 000 actes'));
    expect(panel(element), 'the dispute').to.contain('mars 2020');
    part(element, '.reading').dispatchEvent(new PointerEvent('pointerleave'));
    await settled(element);
    expect(panel(element)).to.equal('');
    expect(selected).to.equal(0);
  });

  it('by click or touch: the panel stays, the choice is told', async () => {
    const element = await informed();
    const chosen = nextEvent<PeriodChoice>(document, 'telecons-select');
    send(element, 'click', position(element, /^Avril 2020/), 'touch');
    const { period, observation } = await chosen;
    await settled(element);
    expect([period, observation.id]).to.deep.equal(['2020-04', APRIL]);
    expect(observation).to.include({ bound: 'at-least', value: 4_500_000, period: '2020-04' });
    expect(observation).to.deep.equal(element.observations.find(({ id }) => id === APRIL));
    part(element, '.reading').dispatchEvent(new PointerEvent('pointerleave'));
    await settled(element);
    expect(panel(element)).to.contain(thin('plus de 4 500 000 actes'));
    expect(options(element)[8]?.getAttribute('aria-selected')).to.equal('true');
    send(element, 'click', position(element, /^Avril 2020/));
    await settled(element);
    expect(panel(element)).to.equal('');
  });

  it('by a first tap or key, before the code of the panel has come: it is not lost', async () => {
    const tapped = await mount({}, 320);
    const at = position(tapped, /^Avril 2020/);
    const enter = new PointerEvent('pointerenter', { pointerType: 'touch' });
    part(tapped, 'figure').dispatchEvent(enter);
    send(tapped, 'click', at, 'touch');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await settled(tapped);
    expect(panel(tapped)).to.contain('Avril 2020');
  });

  it('shows the sentence that published it, and leads to its source', async () => {
    const element = await informed({ point: '2020-04' });
    expect(panel(element)).to.contain('Avril 2020').and.not.contain('à plus de 4 500 000');
    send(element, 'click', position(element, /^Avril 2020/));
    await settled(element);
    expect(panel(element)).to.contain('à plus de 4 500 000 en avril 2020');
    const links = parts<HTMLAnchorElement>(element, '.panel a');
    expect(links).to.have.length.of.at.least(1);
    for (const link of links) {
      expect(link.href).to.match(/^https?:/);
      expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener']);
    }
    for (const quote of parts(element, '.panel q, .panel blockquote')) {
      expect(quote.closest('[lang]')?.getAttribute('lang')).to.equal('fr');
    }
  });

  it('opens the sentences under the plot, where they cover nothing', async () => {
    for (const width of [320, 480, 680, 1100]) {
      const element = await informed({}, width);
      const { height } = part(element, '.chart').getBoundingClientRect();
      options(element)[8]?.focus();
      await settled(element);
      expect(panel(element), 'not yet').to.not.contain('en avril 2020');
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect(panel(element)).to.contain('en avril 2020');
      const chart = part(element, '.chart').getBoundingClientRect();
      expect(part(element, '.panel').getBoundingClientRect().top).to.be.at.least(chart.bottom);
      expect(chart.height).to.be.closeTo(height, 1);
    }
  });

  it('says with which keys it is read, to the eye and to assistive technology', async () => {
    const element = await informed();
    const list = part(element, '[role="listbox"]');
    expect(list.getAttribute('aria-description')).to.match(/^Flèches/);
    send(element, 'pointermove', position(element, /^Février 2020/));
    await settled(element);
    expect(panel(element)).to.match(/Un clic montre/);
    options(element)[8]?.focus();
    await sendKeys({ press: 'ArrowLeft' });
    await settled(element);
    expect(panel(element)).to.contain('Flèches').and.not.contain('Un clic');
    element.lang = 'en';
    await settled(element);
    expect(panel(element)).to.contain('Arrow keys');
    expect(list.getAttribute('aria-description')).to.match(/^Arrow keys/);
  });

  it('stays while the pointer goes over to it, past other marks (WCAG 1.4.13)', async () => {
    const element = await informed();
    const from = position(element, /^Juillet 2019/);
    send(element, 'pointermove', from);
    await settled(element);
    const box = part(element, '.panel').getBoundingClientRect();
    const to = {
      clientX: Math.min(box.right, Math.max(box.left, from.clientX)),
      clientY: Math.min(box.bottom, Math.max(box.top, from.clientY)),
    };
    for (let share = 0; share <= 1; share += 0.1) {
      send(element, 'pointermove', {
        clientX: from.clientX + share * (to.clientX - from.clientX),
        clientY: from.clientY + share * (to.clientY - from.clientY),
      });
      await settled(element);
      expect(panel(element)).to.contain('Juillet 2019');
    }
    await sendKeys({ press: 'Escape' });
    await settled(element);
    expect(panel(element)).to.equal('');
  });

  it('tells revisions', async () => {
    const element = await informed({ series: 'weekly', point: '2020-W13' });
    expect(panel(element)).to.contain(thin('523 000 actes')).and.contain(thin('486 369'));
  });

  it('by keyboard: one tab stop, arrows, Home, End, Enter, Escape', async () => {
    const element = await informed();
    const reached = options(element).filter((option) => option.tabIndex === 0);
    expect(reached).to.have.length(1);
    expect(options(element).filter(({ tabIndex }) => tabIndex === -1)).to.have.length(9);
    reached[0]?.focus();
    const press = async (key: string): Promise<string> => {
      await sendKeys({ press: key });
      await settled(element);
      expect(options(element).filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
      return focused(element);
    };
    expect(await press('Home')).to.match(/^Décembre 2018/);
    expect(panel(element)).to.contain('Décembre 2018');
    expect(await press('ArrowRight')).to.match(/^Janvier 2019/);
    expect(await press('ArrowRight')).to.match(/^Mars 2019/);
    expect(await press('ArrowLeft')).to.match(/^Janvier 2019/);
    expect(await press('ArrowLeft')).to.match(/^Décembre 2018/);
    expect(await press('ArrowLeft'), 'no wrapping').to.match(/^Décembre 2018/);
    expect(await press('End')).to.match(/^Août 2020/);
    expect(await press('ArrowRight')).to.match(/^Août 2020/);
    const chosen = nextEvent<PeriodChoice>(element, 'telecons-select');
    await press('Enter');
    expect((await chosen).period).to.equal('2020-08');
    expect(panel(element)).to.contain('Août 2020').and.contain('contesté');
    expect(await press('Escape'), 'the focus stays').to.match(/^Août 2020/);
    expect(panel(element)).to.equal('');
  });

  it('tells the page once of a figure beyond which keys do not move', async () => {
    const element = await informed();
    const told: string[] = [];
    element.addEventListener('telecons-select', (event) => {
      told.push((event as CustomEvent<PeriodChoice>).detail.period);
    });
    options(element).at(-1)?.focus();
    await settled(element);
    for (const key of ['ArrowRight', 'ArrowRight', 'End', 'ArrowLeft', 'Home', 'Home', 'ArrowUp']) {
      await sendKeys({ press: key });
      await settled(element);
    }
    expect(told).to.deep.equal(['2020-08', '2020-04', '2018-12']);
    // A choice may be told again.
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Enter' });
    expect(told.slice(3)).to.deep.equal(['2018-12', '2018-12']);
  });

  it('is one stop between the controls and the actions in the order of Tab', async () => {
    const element = await mount();
    parts<HTMLInputElement>(element, 'input[name="scale"]:checked')[0]?.focus();
    const stops: string[] = [];
    for (let step = 0; step < 30 && !stops.includes('button'); step += 1) {
      await sendKeys({ press: 'Tab' });
      await settled(element);
      const { activeElement } = element.shadowRoot ?? {};
      stops.push(activeElement?.getAttribute('role') ?? activeElement?.localName ?? 'page');
    }
    expect(stops.filter((stop) => stop === 'option')).to.have.length(1);
    expect(stops.indexOf('option')).to.be.lessThan(stops.indexOf('button'));
  });

  it('is open at the `point` attribute, in any form of its ISO period', async () => {
    const element = await informed({ point: ' “2020-02” ' });
    expect(panel(element)).to.contain('Février 2020');
    expect(options(element)[7]?.tabIndex).to.equal(0);
    element.point = '2020-04';
    await settled(element);
    expect(panel(element)).to.contain('Avril 2020');
    element.point = '2020-03';
    await settled(element);
    expect(panel(element), 'nothing is drawn in March').to.equal('');
    element.series = 'weekly';
    element.point = '2020-w15';
    await settled(element);
    expect(panel(element)).to.contain(thin('1 118 175'));
    element.series = 'annual';
    await settled(element);
    expect(panel(element)).to.equal('');
  });

  it('answers details(id) with quotes, note, address and vintages', async () => {
    const element = await mount({ series: 'weekly' });
    const answer = await element.details('acts-per-week/2020-W13/r1');
    expect(answer.vintages.map(({ value, published }) => [value, published])).to.deep.equal([
      [486_369, '2020-03-31'],
      [523_000, '2020-04-23'],
    ]);
    expect(answer.quotes).to.have.length.of.at.least(1);
    for (const { quote, lang, publisher } of answer.quotes) {
      expect([quote.length > 0, lang, publisher.length > 0]).to.deep.equal([true, lang, true]);
      expect(quote.length).to.be.at.most(200);
    }
    expect(answer.url).to.match(/^https?:/);
    expect(answer.note).to.be.a('string');
    let thrown: unknown;
    await element.details('no-such-figure').catch((error: unknown) => (thrown = error));
    expect(thrown).to.be.instanceOf(RangeError);
  });

  it('knows only sentences published by as-of', async () => {
    const now = await (await mount()).details('acts-per-month/2019-01');
    const element = await mount({ 'as-of': '2019-09-12', point: '2019-01' });
    const then = await element.details('acts-per-month/2019-01');
    expect(now.quotes.map(({ date }) => date)).to.have.members(['2019-09-12', '2019-09']);
    expect(then.quotes.map(({ date }) => date)).to.deep.equal(['2019-09-12']);
    await settled(element);
    expect(panel(element)).to.not.contain('2 000 examens');
  });

  it('has its place under the plot when narrow', async () => {
    const element = await informed({}, 320);
    const { bottom } = part(element, '.chart').getBoundingClientRect();
    expect(part(element, '.panel').getBoundingClientRect().top).to.be.at.least(bottom);
    send(element, 'click', position(element, /^Avril 2020/), 'touch');
    await settled(element);
    expect(panel(element)).to.contain('Avril 2020');
    expect(part(element, '.panel').getBoundingClientRect().top).to.be.at.least(bottom - 200);
  });

  for (const width of [480, 680, 1100]) {
    it(`covers no other mark where the floating panel opens, ${width} pixels wide`, async () => {
      for (const series of ['monthly', 'weekly', 'cumulative', 'annual']) {
        const scale = series === 'cumulative' ? 'log' : 'linear';
        const element = await informed({ series, scale }, width);
        for (const option of options(element)) {
          option.focus();
          await settled(element);
          const box = part(element, '.panel').getBoundingClientRect();
          const covered = options(element).filter((other) =>
            [...other.querySelectorAll('.ring')].some((ring) => {
              const { left, width: wide, top, height } = ring.getBoundingClientRect();
              const [x, y] = [left + wide / 2, top + height / 2];
              return x > box.left && x < box.right && y > box.top && y < box.bottom;
            }),
          );
          expect(covered, option.getAttribute('aria-label') ?? '').to.deep.equal([]);
        }
      }
    });
  }

  it('keeps the floating panel inside the chart and off its mark', async () => {
    const element = await informed();
    for (const option of options(element)) {
      option.focus();
      await settled(element);
      const box = part(element, '.panel').getBoundingClientRect();
      const frame = part(element, 'figure').getBoundingClientRect();
      const name = option.getAttribute('aria-label') ?? '';
      expect(box.left, name).to.be.at.least(frame.left - 1);
      expect(box.right, name).to.be.at.most(frame.right + 1);
      expect(box.top, name).to.be.at.least(frame.top - 1);
    }
  });
});
