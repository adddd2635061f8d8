import { expect } from '@open-wc/testing';
import { Chart } from 'chart.js';
import { drawDense, type DenseOptions } from '../../src/charts/dense.js';
import { GAP_BEFORE, HOLLOW } from '../../src/charts/dense-series.js';

const DAY = 86_400_000;
const START = Date.UTC(2019, 0, 1);
const colours = {
  surface: '#ffffff',
  ink: '#14181d',
  'ink-mute': '#5f6872',
  actual: '#0000ff',
  flag: '#a3420a',
  hatch: '#7b858f',
  grid: '#e4e8ec',
};
const words = { tick: String, year: String, month: String, day: String };

function optionsOf(
  values: readonly number[],
  changes: Partial<DenseOptions> = {},
  flags: readonly number[] = [],
  days: readonly number[] = values.map((_, day) => day),
): DenseOptions {
  const domain = { start: START, end: START + ((days.at(-1) ?? 0) + 1) * DAY };
  return {
    series: {
      times: Float64Array.from(days, (day) => START + day * DAY),
      values: Float64Array.from(values),
      flags: Uint8Array.from(values, (_, index) => flags[index] ?? 0),
    },
    scale: 'linear',
    domain,
    window: domain,
    gaps: [],
    width: 640,
    height: 320,
    pixelRatio: 1,
    colours,
    font: { family: 'sans-serif', size: 13 },
    words,
    labelAt: () => '',
    ...changes,
  };
}

const waves = (count: number): number[] =>
  Array.from({ length: count }, (_, day) => 1000 + 900 * Math.sin(day / 50) + ((day * 37) % 90));

/** How many pixels of one column of the canvas are blue, i.e. belong to the series. */
function bluePixels(canvas: HTMLCanvasElement, x: number, bottom: number): number {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const { data } = context.getImageData(Math.round(x), 0, 1, Math.floor(bottom) - 2);
  let blue = 0;
  for (let at = 0; at < data.length; at += 4) {
    if ((data[at + 2] ?? 0) > 150 && (data[at] ?? 255) < 120 && (data[at + 3] ?? 0) > 100)
      blue += 1;
  }
  return blue;
}

/** A deep copy of plain data; functions by their source. */
const snapshot = (value: unknown): string =>
  JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'function' ? member.toString() : member,
  );

describe('the drawing of a dense series', () => {
  let canvas: HTMLCanvasElement;
  beforeEach(() => {
    canvas = document.createElement('canvas');
    document.body.append(canvas);
  });
  afterEach(() => canvas.remove());

  it('leaves the defaults of Chart.js as they are', () => {
    const before = snapshot([Chart.defaults, Chart.overrides]);
    const chart = drawDense(canvas, optionsOf(waves(3000)));
    chart.update({ scale: 'log' });
    chart.destroy();
    expect(snapshot([Chart.defaults, Chart.overrides])).to.equal(before);
  });

  it('attaches no listener and no observer to the page', () => {
    const added: string[] = [];
    const { addEventListener } = EventTarget.prototype;
    const { observe } = ResizeObserver.prototype;
    EventTarget.prototype.addEventListener = function (type: string) {
      added.push(type);
    };
    ResizeObserver.prototype.observe = () => added.push('resize observer');
    try {
      const chart = drawDense(canvas, optionsOf(waves(3000)));
      chart.update({ width: 500, height: 300, pixelRatio: 2 });
      chart.destroy();
    } finally {
      EventTarget.prototype.addEventListener = addEventListener;
      ResizeObserver.prototype.observe = observe;
    }
    expect(added).to.deep.equal([]);
  });

  it('lets go of the canvas and of itself when destroyed', () => {
    const chart = drawDense(canvas, optionsOf(waves(3000)));
    expect(Chart.getChart(canvas)).to.be.an.instanceOf(Chart);
    chart.destroy();
    expect(Chart.getChart(canvas)).to.equal(undefined);
    expect(canvas.width).to.equal(0);
    expect(Object.keys(Chart.instances)).to.have.length(0);
  });

  it('draws where the figures are: the line crosses every column that has one', () => {
    const chart = drawDense(canvas, optionsOf(waves(3000)));
    const area = chart.area();
    for (let x = area.x + 4; x < area.x + area.width - 4; x += 25) {
      expect(bluePixels(canvas, x, area.y + area.height), `at ${x}`).to.be.greaterThan(0);
    }
    chart.destroy();
  });

  it('never bridges missing days', () => {
    const days = [...waves(3000).keys()].filter((day) => day < 1000 || day >= 1400);
    const flags = days.map((day) => (day === 1400 ? GAP_BEFORE : 0));
    const chart = drawDense(
      canvas,
      optionsOf(
        days.map(() => 500),
        {},
        flags,
        days,
      ),
    );
    const from = chart.pixelOf(999).x;
    const to = chart.pixelOf(1000).x;
    expect(to - from).to.be.greaterThan(40);
    const { y, height } = chart.area();
    for (let x = from + 3; x < to - 3; x += 1)
      expect(bluePixels(canvas, x, y + height)).to.equal(0);
    expect(bluePixels(canvas, from - 10, y + height)).to.be.greaterThan(0);
    chart.destroy();
  });

  it('shows a peak of one day among a hundred thousand', () => {
    const values = Array.from({ length: 100_000 }, () => 10);
    values[61_234] = 900;
    const chart = drawDense(canvas, optionsOf(values));
    expect(chart.drawn().solid.line).to.include(61_234);
    const peak = chart.pixelOf(61_234);
    expect(bluePixels(canvas, peak.x, 320)).to.be.greaterThan(150);
    chart.destroy();
  });

  it('gives an estimate a mark of its own once there is room for marks', () => {
    const chart = drawDense(canvas, optionsOf(waves(3000), {}, [0, 0, HOLLOW]));
    expect(chart.drawn().marks).to.deep.equal([]);
    chart.setWindow({ start: START, end: START + 10 * DAY });
    expect(chart.drawn().marks).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const inside = (index: number): Uint8ClampedArray | undefined => {
      const { x, y } = chart.pixelOf(index);
      return canvas.getContext('2d')?.getImageData(Math.round(x), Math.round(y), 1, 1).data;
    };
    expect([...(inside(1) ?? [])].slice(0, 3)).to.deep.equal([0, 0, 255]);
    expect([...(inside(2) ?? [])].slice(0, 3)).to.deep.equal([255, 255, 255]);
    expect(chart.drawn().dotted?.line.slice(0, 3)).to.deep.equal([1, 2, 3]);
    chart.destroy();
  });

  it('reads the observation under a position, exactly, and none in a gap', () => {
    const days = [...waves(3000).keys()].filter((day) => day < 1000 || day >= 1400);
    const chart = drawDense(canvas, optionsOf(waves(2600), {}, [], days));
    chart.setWindow({ start: START + 100 * DAY, end: START + 130 * DAY });
    const { x, y } = chart.pixelOf(115);
    expect(chart.indexAt(x + 3, y)).to.equal(115);
    expect(chart.indexAt(-5, y)).to.equal(null);
    expect(chart.timeAt(x)).to.be.closeTo(START + 115 * DAY, 1000);
    chart.setWindow({ start: START + 900 * DAY, end: START + 1500 * DAY });
    expect(chart.indexAt((chart.pixelOf(999).x + chart.pixelOf(1000).x) / 2, 100)).to.equal(null);
    chart.destroy();
  });

  it('keeps the scale of values when the window changes', () => {
    const values = waves(3000);
    const chart = drawDense(canvas, optionsOf(values));
    const whole = chart.pixelOf(200).y;
    chart.setWindow({ start: START + 150 * DAY, end: START + 250 * DAY });
    expect(chart.pixelOf(200).y).to.be.closeTo(whole, 0.5);
    chart.destroy();
  });

  it('puts equal factors at equal heights on a logarithmic scale, and begins at zero otherwise', () => {
    const values = Array.from({ length: 300 }, (_, index) => [10, 100, 1000][index % 3] ?? 0);
    const chart = drawDense(canvas, optionsOf(values, { scale: 'log' }));
    const [low, middle, high] = [0, 1, 2].map((index) => chart.pixelOf(index).y);
    expect((low ?? 0) - (middle ?? 0)).to.be.closeTo((middle ?? 0) - (high ?? 0), 0.5);
    chart.update({ scale: 'linear' });
    const bottom = chart.area().y + chart.area().height;
    const unit = (bottom - chart.pixelOf(1).y) / 100;
    expect(bottom - chart.pixelOf(2).y).to.be.closeTo(unit * 1000, 1);
    chart.destroy();
  });

  it('sizes the canvas in device pixels', () => {
    const chart = drawDense(canvas, optionsOf(waves(3000), { pixelRatio: 2 }));
    expect([canvas.width, canvas.height]).to.deep.equal([1280, 640]);
    expect(canvas.style.width).to.equal('640px');
    chart.update({ width: 400, height: 200, pixelRatio: 3 });
    expect([canvas.width, canvas.height]).to.deep.equal([1200, 600]);
    expect(canvas.style.width).to.equal('400px');
    chart.destroy();
  });

  it('writes no label on the line, and leads from one that stands away to its figure', () => {
    const last = 1500;
    const values = [...waves(3000), last];
    for (const window of [
      { start: START, end: START + 3001 * DAY },
      { start: START + 2900 * DAY, end: START + 3001 * DAY },
      { start: START + 500 * DAY, end: START + 560 * DAY },
    ]) {
      const chart = drawDense(canvas, optionsOf(values, { labelAt: () => '1 500', window }));
      const shapes = chart.shapes();
      const line = shapes.find((shape) => shape.kind === 'path' && shape.stroke === 'actual');
      const data = line?.kind === 'path' ? line.d : '';
      const vertices = [...data.matchAll(/([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => [
        Number(x),
        Number(y),
      ]);
      const texts = shapes.filter((shape) => shape.kind === 'text' && shape.text === '1 500');
      expect(texts).to.have.length.greaterThan(0);
      for (const text of texts) {
        if (text.kind !== 'text') continue;
        const hit = vertices.filter(
          ([x = 0, y = 0]) => x > text.x && x < text.x + 30 && y > text.y - 11 && y < text.y + 2,
        );
        expect(hit).to.deep.equal([]);
      }
      chart.destroy();
    }
  });

  it('gives the same drawing as shapes for a vector file', () => {
    const days = [...waves(3000).keys()].filter((day) => day < 1000 || day >= 1400);
    const flags = days.map((day) => (day === 1400 ? GAP_BEFORE : 0));
    const chart = drawDense(canvas, optionsOf(waves(2600), { labelAt: () => 'max' }, flags, days));
    const shapes = chart.shapes();
    expect(shapes.filter((shape) => shape.kind === 'text' && shape.text === 'max')).to.have.length(
      2,
    );
    const line = shapes.find((shape) => shape.kind === 'path' && shape.stroke === 'actual');
    const data = line?.kind === 'path' ? line.d : '';
    expect(data.match(/M/g)).to.have.length(2);
    expect(JSON.stringify(shapes)).not.to.match(/NaN|null/);
    const { x, y } = chart.pixelOf(1000);
    expect(data).to.contain(`M${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`);
    chart.destroy();
  });

  it('survives a series without a figure that its scale can show', () => {
    const chart = drawDense(canvas, optionsOf([0, 0, 0], { scale: 'log' }));
    expect(chart.indexAt(320, 100)).to.equal(null);
    chart.update({
      series: { times: new Float64Array(), values: new Float64Array(), flags: new Uint8Array() },
    });
    expect(chart.indexAt(320, 100)).to.equal(null);
    chart.destroy();
  });
});
