import { expect, fixture, nextFrame, waitUntil } from '@open-wc/testing';
import { css, html, LitElement, unsafeCSS, type TemplateResult } from 'lit';
import type * as DenseModule from '../../src/charts/dense.js';
import { DenseController, type DenseInput } from '../../src/elements/timeline/dense-controller.js';
import { DENSE_CSS } from '../../src/elements/timeline/dense-styles.js';

const DAY = 86_400_000;
const START = Date.UTC(2019, 0, 1);
const COUNT = 2000;
const words = { tick: String, year: String, month: String, day: String };

function inputOf(count = COUNT): DenseInput {
  const domain = { start: START, end: START + count * DAY };
  return {
    series: {
      times: Float64Array.from({ length: count }, (_, day) => START + (day + 0.5) * DAY),
      values: Float64Array.from({ length: count }, (_, day) => 1000 + ((day * 37) % 900)),
      flags: new Uint8Array(count),
    },
    scale: 'linear',
    domain,
    gaps: [],
    width: 640,
    height: 320,
    words,
    labelAt: String,
    label: 'Jours',
    nameAt: (index) => `jour ${index}`,
  };
}

class DenseHost extends LitElement {
  static override styles = [
    unsafeCSS(DENSE_CSS),
    css`
      :host {
        --_ink: light-dark(#111111, #eeeeee);
        --_actual: light-dark(#0000ff, #88aaff);
      }
      .chart {
        position: relative;
        width: 640px;
        height: 320px;
      }
    `,
  ];
  chosen: number[] = [];
  input: DenseInput | null = inputOf();
  readonly dense = new DenseController(this, (index) => this.chosen.push(index));
  protected override willUpdate(): void {
    this.dense.set(this.input);
  }
  protected override render(): TemplateResult {
    return html`<div class="chart">${this.dense.render(html)}</div>`;
  }
  get overlay(): HTMLElement {
    const overlay = this.renderRoot.querySelector<HTMLElement>('.dense-options');
    if (!overlay) throw new Error('no list of observations');
    return overlay;
  }
  get canvas(): HTMLCanvasElement | null {
    return this.renderRoot.querySelector('canvas');
  }
  async drawn(): Promise<DenseModule.DenseChart> {
    await waitUntil(() => this.dense.chart !== undefined, 'never drawn');
    const { chart } = this.dense;
    if (!chart) throw new Error('never drawn');
    return chart;
  }
  async press(key: string, options: KeyboardEventInit = {}): Promise<KeyboardEvent> {
    const event = new KeyboardEvent('keydown', { key, cancelable: true, ...options });
    this.overlay.dispatchEvent(event);
    await this.updateComplete;
    return event;
  }
}
customElements.define('dense-test-host', DenseHost);

const mount = (): Promise<DenseHost> =>
  fixture<DenseHost>(html`<dense-test-host></dense-test-host>`);

const pointer = (
  host: DenseHost,
  type: string,
  x: number,
  options: PointerEventInit = {},
): void => {
  const box = host.overlay.getBoundingClientRect();
  host.overlay.dispatchEvent(
    new PointerEvent(type, {
      pointerId: 1,
      pointerType: 'mouse',
      button: 0,
      clientX: box.left + x,
      clientY: box.top + 100,
      ...options,
    }),
  );
};

/** Length of the window in days. */
const days = ({ dense }: DenseHost): number =>
  dense.window ? (dense.window.end - dense.window.start) / DAY : NaN;

/** How often canvases are cleared, as for each drawing, while `work` is done. */
async function drawings(work: () => Promise<unknown>): Promise<number> {
  const { clearRect } = CanvasRenderingContext2D.prototype;
  let count = 0;
  CanvasRenderingContext2D.prototype.clearRect = function (...box) {
    count += 1;
    clearRect.apply(this, box);
  };
  try {
    await work();
  } finally {
    CanvasRenderingContext2D.prototype.clearRect = clearRect;
  }
  return count;
}

describe('the dense controller', () => {
  // A synthetic pointer can't be captured.
  const { setPointerCapture } = Element.prototype;
  before(() => (Element.prototype.setPointerCapture = () => undefined));
  after(() => (Element.prototype.setPointerCapture = setPointerCapture));

  it('draws once, and waits for a size that does not fit, but not for ever', async () => {
    const once = await drawings(async () => (await mount()).drawn());
    const other = document.createElement('dense-test-host') as DenseHost;
    other.input = { ...inputOf(), height: 300 };
    const misfit = await drawings(async () => {
      (await fixture<HTMLElement>(html`<div></div>`)).append(other);
      await other.updateComplete;
      expect(other.dense.chart, 'drawn too early').to.equal(undefined);
      await other.drawn();
    });
    expect(other.canvas?.style.height).to.equal('300px');
    expect([once, misfit]).to.deep.equal([1, 1]);
  });

  it('is one tab stop, a list that holds only the observation read and its neighbours', async () => {
    const host = await mount();
    await host.drawn();
    await expect(host).to.be.accessible();
    await host.press('End');
    await host.press('ArrowLeft');
    const options = [...host.overlay.querySelectorAll('[role="option"]')];
    expect(options.map((option) => option.getAttribute('aria-label'))).to.deep.equal([
      'jour 1997',
      'jour 1998',
      'jour 1999',
    ]);
    expect(options[1]?.getAttribute('aria-posinset')).to.equal('1999');
    expect(options[1]?.getAttribute('aria-setsize')).to.equal('2000');
    expect(options[1]?.getAttribute('aria-selected')).to.equal('true');
    expect(host.overlay.getAttribute('aria-activedescendant')).to.equal(options[1]?.id);
    await expect(host).to.be.accessible();
  });

  it('moves the cursor by key over all observations and stops at both ends', async () => {
    const host = await mount();
    await host.drawn();
    await host.press('ArrowRight');
    expect(host.dense.cursor).to.equal(0);
    await host.press('ArrowLeft');
    expect(host.dense.cursor).to.equal(0);
    await host.press('ArrowRight');
    expect(host.dense.cursor).to.equal(1);
    await host.press('End');
    await host.press('ArrowRight');
    expect(host.dense.cursor).to.equal(COUNT - 1);
    await host.press('Home');
    await host.press('PageDown');
    expect(host.dense.cursor).to.equal(200);
    await host.press('Enter');
    expect(host.chosen).to.deep.equal([200]);
    await host.press('Escape');
    expect(host.dense.cursor).to.equal(null);
  });

  it('zooms and pans by key inside the domain and brings the cursor into view', async () => {
    const host = await mount();
    await host.drawn();
    expect(host.dense.zoomed).to.equal(false);
    for (let step = 0; step < 40; step += 1) await host.press('+');
    expect(days(host)).to.be.closeTo(4, 0.01);
    expect(host.dense.zoomed).to.equal(true);
    await host.press('End');
    expect(host.dense.window?.end).to.be.closeTo(START + COUNT * DAY, DAY);
    await host.press('ArrowRight', { shiftKey: true });
    await host.press('ArrowRight', { shiftKey: true });
    expect(host.dense.window?.end).to.be.at.most(START + COUNT * DAY);
    await host.press('ArrowLeft', { shiftKey: true });
    expect(host.dense.window?.end).to.be.closeTo(START + (COUNT - 0.8) * DAY, 1000);
    for (let step = 0; step < 40; step += 1) await host.press('-');
    expect(days(host)).to.equal(COUNT);
    await host.press('+');
    await host.press('0');
    expect(days(host)).to.equal(COUNT);
  });

  it('leaves the other keys and the zoom of the browser to the page', async () => {
    const host = await mount();
    await host.drawn();
    expect((await host.press('Tab')).defaultPrevented).to.equal(false);
    expect((await host.press('ArrowDown')).defaultPrevented).to.equal(false);
    expect((await host.press('+', { ctrlKey: true })).defaultPrevented).to.equal(false);
    expect((await host.press('+')).defaultPrevented).to.equal(true);
  });

  it('zooms by wheel only with a modifier, about the pointer', async () => {
    const host = await mount();
    const chart = await host.drawn();
    const box = host.overlay.getBoundingClientRect();
    const wheel = (options: WheelEventInit): WheelEvent => {
      const event = new WheelEvent('wheel', {
        deltaY: -100,
        clientX: box.left + 400,
        cancelable: true,
        ...options,
      });
      host.overlay.dispatchEvent(event);
      return event;
    };
    expect(wheel({}).defaultPrevented).to.equal(false);
    expect(days(host)).to.equal(COUNT);
    const time = chart.timeAt(400);
    expect(wheel({ ctrlKey: true }).defaultPrevented).to.equal(true);
    await host.updateComplete;
    expect(days(host)).to.equal(COUNT / 2);
    expect(chart.timeAt(400)).to.be.closeTo(time, DAY / 10);
    expect(wheel({ metaKey: true }).defaultPrevented).to.equal(true);
    expect(getComputedStyle(host.overlay).touchAction).to.equal('pan-y');
  });

  it('reads the exact observation under the pointer and chooses it by a tap', async () => {
    const host = await mount();
    const chart = await host.drawn();
    host.dense.setWindow({ start: START + 100 * DAY, end: START + 130 * DAY });
    await host.updateComplete;
    pointer(host, 'pointermove', chart.pixelOf(117).x + 2);
    expect(host.dense.cursor).to.equal(117);
    pointer(host, 'pointerleave', 0);
    expect(host.dense.cursor).to.equal(null);
    pointer(host, 'pointerdown', chart.pixelOf(110).x);
    pointer(host, 'pointerup', chart.pixelOf(110).x);
    expect(host.chosen).to.deep.equal([110]);
  });

  it('pans by drag without leaving the domain, and zooms by double click', async () => {
    const host = await mount();
    const chart = await host.drawn();
    host.dense.setWindow({ start: START + 100 * DAY, end: START + 200 * DAY });
    await host.updateComplete;
    const time = chart.timeAt(300);
    pointer(host, 'pointerdown', 300);
    pointer(host, 'pointermove', 340);
    pointer(host, 'pointerup', 340);
    await host.updateComplete;
    expect(chart.timeAt(340)).to.be.closeTo(time, DAY / 10);
    expect(host.chosen).to.deep.equal([]);
    pointer(host, 'pointerdown', 100);
    pointer(host, 'pointermove', 5000);
    pointer(host, 'pointerup', 5000);
    await host.updateComplete;
    expect(host.dense.window?.start).to.equal(START);
    pointer(host, 'dblclick', 300);
    expect(days(host)).to.be.closeTo(50, 0.01);
  });

  it('pinches with two fingers', async () => {
    const host = await mount();
    const chart = await host.drawn();
    host.dense.setWindow({ start: START + 500 * DAY, end: START + 1500 * DAY });
    await host.updateComplete;
    const middle = chart.timeAt(350);
    const finger = { pointerType: 'touch' };
    pointer(host, 'pointerdown', 300, { ...finger, pointerId: 1 });
    pointer(host, 'pointerdown', 400, { ...finger, pointerId: 2 });
    for (let step = 1; step <= 5; step += 1) {
      pointer(host, 'pointermove', 300 - step * 10, { ...finger, pointerId: 1 });
      await host.updateComplete;
      pointer(host, 'pointermove', 400 + step * 10, { ...finger, pointerId: 2 });
      await host.updateComplete;
    }
    pointer(host, 'pointerup', 250, { ...finger, pointerId: 1 });
    pointer(host, 'pointerup', 450, { ...finger, pointerId: 2 });
    expect(days(host)).to.be.closeTo(500, 5);
    expect(chart.timeAt(350)).to.be.closeTo(middle, 5 * DAY);
    expect(host.chosen).to.deep.equal([]);
  });

  it('lets go of everything on disconnect and draws again on reconnect', async () => {
    const live = new Set<string>();
    const { addEventListener } = EventTarget.prototype;
    let count = 0;
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...args) {
      const [type, , options] = args;
      const signal = typeof options === 'object' ? options.signal : undefined;
      const name = `${type} ${(count += 1)}`;
      if (signal) {
        live.add(name);
        addEventListener.call(signal, 'abort', () => live.delete(name));
      }
      addEventListener.apply(this, args as Parameters<typeof addEventListener>);
    };
    try {
      const host = await mount();
      const chart = await host.drawn();
      host.dense.setWindow({ start: START + 100 * DAY, end: START + 200 * DAY });
      await host.updateComplete;
      const parent = host.parentElement;
      expect(live.size).to.be.greaterThan(10);
      host.remove();
      expect([...live]).to.deep.equal([]);
      expect(host.dense.chart).to.equal(undefined);
      expect(host.canvas?.width).to.equal(0);
      parent?.append(host);
      const again = await host.drawn();
      expect(again).to.not.equal(chart);
      expect(host.canvas?.width).to.be.greaterThan(0);
      expect(days(host)).to.equal(100);
      host.input = null;
      host.requestUpdate();
      await host.updateComplete;
      expect([...live]).to.deep.equal([]);
      expect(host.canvas).to.equal(null);
    } finally {
      EventTarget.prototype.addEventListener = addEventListener;
    }
  });

  it('keeps its place when the words change, and starts anew with other data', async () => {
    const host = await mount();
    await host.drawn();
    host.dense.zoom(4);
    host.dense.setCursor(1000);
    host.input = inputOf();
    host.requestUpdate();
    await host.updateComplete;
    expect([days(host), host.dense.cursor]).to.deep.equal([500, 1000]);
    host.input = inputOf(800);
    host.requestUpdate();
    await host.updateComplete;
    expect([days(host), host.dense.cursor]).to.deep.equal([800, null]);
  });

  it('takes new colours when the page turns dark, and black on paper at three times the size', async () => {
    const host = await mount();
    const chart = await host.drawn();
    const colours: string[] = [];
    const update = chart.update.bind(chart);
    chart.update = (changes) => {
      if (changes.colours) colours.push(`${changes.colours.ink} ${changes.pixelRatio}`);
      update(changes);
    };
    document.documentElement.style.colorScheme = 'dark';
    await waitUntil(() => colours.length > 0, 'the theme went unnoticed');
    expect(colours[0]).to.equal(`rgb(238, 238, 238) ${devicePixelRatio}`);
    document.documentElement.style.colorScheme = '';
    await nextFrame();
    await waitUntil(() => colours.at(-1)?.startsWith('rgb(17, 17, 17)') ?? false);
    window.dispatchEvent(new Event('beforeprint'));
    expect(colours.at(-1)).to.equal('#000 3');
    expect(host.canvas?.width).to.equal(1920);
    window.dispatchEvent(new Event('afterprint'));
    expect(host.canvas?.width).to.equal(640 * devicePixelRatio);
    document.fonts.dispatchEvent(new Event('loadingdone'));
    expect(colours).to.have.length.greaterThan(4);
  });
});
