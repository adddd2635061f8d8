/** How a reader looks into a year: keys, pointer, the panel, the choice of the shape. */
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { YearChoice } from '../../../src/elements/events.js';
import type { TeleconsTargetGauge } from '../../../src/elements/target-gauge.js';
import { golden } from '../../format/spaces.js';
import { type Attributes, mount, parts, rowsOf, settled, textOf } from './mounting.js';

const panel = (element: TeleconsTargetGauge): string =>
  parts(element, '.panel').map(textOf).join('|');
const focused = (element: TeleconsTargetGauge): string =>
  element.shadowRoot?.activeElement?.getAttribute('aria-label')?.slice(0, 4) ?? '';

/** Collects what the page is told. */
function choices(element: TeleconsTargetGauge): YearChoice[] {
  const told: YearChoice[] = [];
  element.addEventListener('telecons-select', (event) => {
    told.push((event as CustomEvent<YearChoice>).detail);
  });
  return told;
}

const click = (row: Element | undefined): void => {
  row?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
};

/** A gauge whose sentences are here, and whose first year is open. */
async function informed(attributes: Attributes = {}, width?: number): Promise<TeleconsTargetGauge> {
  const element = await mount(attributes, width);
  const [row] = rowsOf(element);
  row?.focus();
  click(row);
  await waitUntil(() => panel(element).includes('«'));
  row?.blur();
  return element;
}

describe('reading a year of the gauge', () => {
  it('moves nothing when the focus comes: Enter opens the panel', async () => {
    const element = await mount();
    const height = (): number => element.getBoundingClientRect().height;
    const before = height();
    const told = choices(element);
    rowsOf(element)[0]?.focus();
    // Its code comes with the focus, and says how it is opened.
    await waitUntil(() => rowsOf(element)[0]?.getAttribute('aria-description'));
    await sendKeys({ press: 'ArrowDown' });
    await settled(element);
    expect(focused(element)).to.equal('2020');
    expect([panel(element), height()]).to.deep.equal(['', before]);
    expect(rowsOf(element).map((row) => row.getAttribute('aria-description'))).to.deep.equal(
      Array.from({ length: 3 }, () => golden('Entrée~: ce qu’écrit la source.')),
    );
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => panel(element).includes('«'));
    expect(panel(element)).to.match(/^2020/);
    expect(told.map(({ year }) => year)).to.deep.equal(['2020']);
    await sendKeys({ press: 'Escape' });
    await settled(element);
    await sendKeys({ press: 'ArrowDown' });
    await settled(element);
    expect([panel(element), height()], 'closed, it stays closed').to.deep.equal(['', before]);
  });

  it('by keyboard: arrows go from year to year, and the open panel with them', async () => {
    const element = await informed();
    const told = choices(element);
    const [first] = rowsOf(element);
    first?.focus();
    await settled(element);
    expect(panel(element)).to.match(/^2019/).and.contain(golden('25_% de la prévision'));
    expect(panel(element)).to.contain('127 178 téléconsultations avaient été réalisés');
    expect(panel(element)).to.contain(golden('prévision~: 500_000'));
    for (const [key, year] of [
      ['End', '2021'],
      ['End', '2021'],
      ['Home', '2019'],
      ['ArrowDown', '2020'],
      ['ArrowRight', '2021'],
      ['ArrowDown', '2021'],
      ['ArrowUp', '2020'],
      ['ArrowLeft', '2019'],
      ['ArrowUp', '2019'],
      ['ArrowRight', '2020'],
      ['ArrowRight', '2021'],
    ] as const) {
      await sendKeys({ press: key });
      expect(focused(element)).to.equal(year);
      await settled(element);
      expect(panel(element).startsWith(year)).to.equal(true);
    }
    expect(told, 'the focus chooses nothing').to.deep.equal([]);
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Space' });
    expect(told.map(({ year, observation }) => [year, observation?.id])).to.deep.equal([
      ['2021', 'acts-per-year/2021/snds'],
      ['2021', 'acts-per-year/2021/snds'],
    ]);
    const same = element.observations.find(({ id }) => id === 'acts-per-year/2021/snds');
    expect(same).to.include({ value: 11_966_153, bound: 'exact', period: '2021' });
    expect(told[0]?.observation).to.deep.equal(same);
    await sendKeys({ press: 'Escape' });
    await settled(element);
    expect(panel(element)).to.equal('');
    expect(focused(element)).to.equal('2021');
    // Where the focus already is, without a new one.
    for (const key of ['Enter', 'Space']) {
      await sendKeys({ press: key });
      await settled(element);
      expect(panel(element), key).to.match(/^2021/);
      await sendKeys({ press: 'Escape' });
      await settled(element);
      expect(panel(element), key).to.equal('');
    }
    expect(told).to.have.length(4);
  });

  it('is one tab stop, after which Tab reaches the links of any panel', async () => {
    const element = await informed();
    const stops = (): string[] => rowsOf(element).map((row) => row.getAttribute('tabindex') ?? '');
    rowsOf(element)[0]?.focus();
    for (const [index, year] of ['2019', '2020', '2021'].entries()) {
      await settled(element);
      expect(stops().indexOf('0')).to.equal(index);
      expect(stops().filter((stop) => stop === '-1')).to.have.length(2);
      const links = parts(element, '.panel a');
      expect(links.length, year).to.be.above(0);
      for (const link of links) {
        await sendKeys({ press: 'Tab' });
        expect(element.shadowRoot?.activeElement, year).to.equal(link);
      }
      await sendKeys({ down: 'Shift' });
      for (let left = links.length; left > 0; left -= 1) await sendKeys({ press: 'Tab' });
      await sendKeys({ up: 'Shift' });
      expect(focused(element)).to.equal(year);
      await sendKeys({ press: 'ArrowDown' });
    }
    // Never without a tab stop.
    element.year = '2019';
    await settled(element);
    expect(stops()).to.deep.equal(['0']);
  });

  it('keeps the ring of the year that has the focus inside the widget', async () => {
    for (const shape of ['bars', 'dial']) {
      for (const width of [280, 320, 700, 1000]) {
        const element = await mount({ shape }, width);
        const frame = element.getBoundingClientRect();
        for (const ring of parts<SVGGraphicsElement>(element, '.ring')) {
          const { left, right } = ring.getBoundingClientRect();
          // Half of its line is outside the path.
          expect(left - 1.25, `${shape} ${width}`).to.be.at.least(frame.left);
          expect(right + 1.25, `${shape} ${width}`).to.be.at.most(frame.right);
        }
      }
    }
  });

  it('closes from a link of the panel, back to its year', async () => {
    const element = await informed();
    rowsOf(element)[1]?.focus();
    await settled(element);
    const [link] = parts(element, '.panel a');
    link?.focus();
    expect(element.shadowRoot?.activeElement).to.equal(link);
    await sendKeys({ press: 'Escape' });
    await settled(element);
    expect(panel(element)).to.equal('');
    expect(focused(element)).to.equal('2020');
  });

  it('by click, in both shapes, and where nothing is published', async () => {
    for (const shape of ['bars', 'dial']) {
      const element = await informed({ shape, 'as-of': '2020-12-31' });
      const told = choices(element);
      for (const row of rowsOf(element)) {
        row.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      }
      await settled(element);
      expect(told.map(({ year, observation }) => [year, observation?.id ?? null])).to.deep.equal([
        ['2019', 'acts-since-start/2019-12-31'],
        ['2020', 'acts-over-period/2020-03-16_2020-12-06'],
        ['2021', null],
      ]);
      expect(panel(element)).to.match(/^2021 non publié prévision/);
    }
  });

  it('keeps a first tap that comes before the code of the panel', async () => {
    const element = await mount({}, 320);
    const told = choices(element);
    const [, row] = rowsOf(element);
    row?.focus();
    row?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(told).to.have.length(1);
    await waitUntil(() => panel(element).includes('«'));
    expect(panel(element).startsWith('2020')).to.equal(true);
  });

  it('tells what a figure was before', async () => {
    const element = await informed({ 'as-of': '2021-12-31' });
    rowsOf(element)[1]?.focus();
    await settled(element);
    expect(panel(element)).to.contain(golden('Révisé, d’abord 19_000_000.'));
    const early = await informed({ 'as-of': '2019-03-31' });
    rowsOf(early)[0]?.focus();
    await settled(early);
    expect(panel(early)).to.contain(golden('Aussi publié~: 8_000.'));
  });

  it('quotes only what was published by the date', async () => {
    const element = await informed({ 'as-of': '2018-12-31' });
    rowsOf(element)[0]?.focus();
    await settled(element);
    expect(panel(element)).to.contain('LCI, janv. 2018').and.to.not.contain('2019 »');
    expect(panel(element)).to.not.contain('Egora');
  });

  it('chooses the shape by click and by arrows, without an attribute', async () => {
    const element = await mount();
    const before = element.outerHTML;
    const [bars, dial] = parts<HTMLInputElement>(element, 'input[name="shape"]');
    dial?.click();
    await settled(element);
    expect(element.shape).to.equal('dial');
    expect(parts(element, '.choice.on').map(textOf)).to.deep.equal(['Cadrans']);
    dial?.focus();
    await sendKeys({ press: 'ArrowLeft' });
    await settled(element);
    expect([element.shape, bars?.checked]).to.deep.equal(['bars', true]);
    expect(element.outerHTML).to.equal(before);
  });
});
