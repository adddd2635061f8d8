/** Draws a series of thousands of observations on a canvas; the only file that loads Chart.js. */
import {
  BasicPlatform,
  Chart,
  LineController,
  LineElement,
  LinearScale,
  LogarithmicScale,
  PointElement,
  type Plugin,
  type Point,
} from 'chart.js';
import type { SpanView } from '../views/timeline-view.js';
import { chartOptions, lineDataset, valueRange, type DenseOptions } from './dense-config.js';
import {
  BREAK,
  decimate,
  DOTTED,
  HIDDEN,
  linksOf,
  SOLID,
  type Chosen,
  type Reach,
} from './dense-decimate.js';
import {
  paintCoverage,
  paintEvents,
  paintFocus,
  paintLabels,
  paintMark,
  type DenseLabel,
} from './dense-marks.js';
import { mountOn, type DenseScene, type DenseStage, type MountedDense } from './dense-mount.js';
import { lowerBound, nearestIndex, UNCERTAIN } from './dense-series.js';
import type { Box } from './shapes.js';

Chart.register(LineController, LineElement, PointElement, LinearScale, LogarithmicScale);

/** From this many pixels between neighbours each observation has its own mark. */
const MARK_SPACING = 7;

/** An observation is read from at most so many pixels away: a gap has no value to read. */
const READING_DISTANCE = 24;

const NOTHING: Chosen = { line: [], dots: [] };

/** A drawing on a canvas. Positions are CSS pixels from the canvas' corner. */
class DenseChart {
  #options: DenseOptions;
  /** Lowest and highest value of the whole series. */
  #range: readonly [number, number] = [0, 0];
  #links: Uint8Array = new Uint8Array();
  /** Some figures are estimates or contested: a second, dotted line is needed. */
  #uncertain = false;
  #focus: number | null = null;
  #solid = NOTHING;
  #dotted = NOTHING;
  /** Observations with a mark of their own; empty when they are too close. */
  #marks: readonly number[] = [];
  /** First index in the window and the first after it. */
  #start = 0;
  #end = 0;
  readonly #canvas: HTMLCanvasElement;
  #chart: Chart<'line', Point[]>;

  constructor(canvas: HTMLCanvasElement, options: DenseOptions) {
    this.#canvas = canvas;
    this.#options = options;
    this.#prepare();
    canvas.width = options.width;
    canvas.height = options.height;
    this.#chart = new Chart<'line', Point[]>(canvas, {
      type: 'line',
      // Chart.js' own page platform would observe the canvas' parents and listen on the window.
      platform: BasicPlatform,
      plugins: [this.#grammar()],
      data: { datasets: this.#datasets() },
      options: chartOptions(options, this.#range),
    });
  }

  /** Redraws with what changed. */
  update(changes: Partial<DenseOptions>): void {
    const before = this.#options;
    this.#options = { ...before, ...changes };
    const { series, scale, width, height, pixelRatio } = this.#options;
    if (series !== before.series || scale !== before.scale) this.#prepare();
    if (series !== before.series) this.#focus = null;
    const chart = this.#chart;
    chart.data.datasets = this.#datasets();
    chart.options = chartOptions(this.#options, this.#range);
    chart.update('none');
    if (width !== before.width || height !== before.height || pixelRatio !== before.pixelRatio) {
      chart.resize(width, height);
    }
  }

  resize(width: number, height: number, pixelRatio: number): void {
    this.update({ width, height, pixelRatio });
  }

  window(): SpanView {
    return this.#options.window;
  }

  /** UTC milliseconds of all observations. */
  times(): Float64Array {
    return this.#options.series.times;
  }

  /** The caller keeps it inside the domain. */
  setWindow(window: SpanView): void {
    this.update({ window });
  }

  /** The plot without its axes. */
  area(): Box {
    const { left, top, width, height } = this.#chart.chartArea;
    return { x: left, y: top, width, height };
  }

  /** UTC milliseconds at a position of the plot. */
  timeAt(x: number): number {
    return this.#chart.scales['x']?.getValueForPixel(x) ?? NaN;
  }

  /**
   * The observation that is read at a position, `null` where there is none near. In a crowded
   * column the one that is nearest in height is meant.
   */
  indexAt(x: number, y: number): number | null {
    const plot = this.area();
    const { times } = this.#options.series;
    if (x < plot.x || x > plot.x + plot.width || y < 0 || y > this.#options.height) return null;
    let best = nearestIndex(times, this.timeAt(x));
    const last = lowerBound(times, this.timeAt(x + 0.5));
    const distance = (index: number): number =>
      this.#isShown(index) ? Math.abs(this.pixelOf(index).y - y) : Infinity;
    for (let index = lowerBound(times, this.timeAt(x - 0.5)); index < last; index += 1) {
      if (distance(index) < distance(best)) best = index;
    }
    return this.#isShown(best) && Math.abs(this.pixelOf(best).x - x) <= READING_DISTANCE
      ? best
      : null;
  }

  pixelOf(index: number): { readonly x: number; readonly y: number } {
    const { x, y } = this.#chart.scales;
    const { times, values } = this.#options.series;
    return {
      x: x?.getPixelForValue(times[index] ?? NaN) ?? NaN,
      y: y?.getPixelForValue(values[index] ?? NaN) ?? NaN,
    };
  }

  /** Marks one observation, which need not be in the window. */
  highlight(index: number | null): void {
    if (index === this.#focus) return;
    this.#focus = index;
    this.#chart.draw();
  }

  /** Which observations the drawing is made of. */
  drawn(): { readonly solid: Chosen; readonly dotted: Chosen; readonly marks: readonly number[] } {
    return { solid: this.#solid, dotted: this.#dotted, marks: this.#marks };
  }

  /** Paints a copy without focus, with other options if given; for images and paper. */
  paintOn(context: CanvasRenderingContext2D, changes: Partial<DenseOptions>): void {
    const canvas = this.#canvas.ownerDocument.createElement('canvas');
    const copy = new DenseChart(canvas, { ...this.#options, ...changes });
    context.drawImage(canvas, 0, 0, copy.#options.width, copy.#options.height);
    copy.destroy();
  }

  /** Frees the canvas. The drawing can't be used afterwards. */
  destroy(): void {
    this.#chart.destroy();
    // A canvas that is kept in a detached tree would hold on to its bitmap.
    this.#canvas.width = this.#canvas.height = 0;
  }

  #isShown(index: number): boolean {
    return index >= this.#start && index < this.#end && !((this.#links[index] ?? 0) & HIDDEN);
  }

  /** What has to be worked out only once for a series and a scale. */
  #prepare(): void {
    const { series, scale } = this.#options;
    const log = scale === 'log';
    this.#links = linksOf(series, (value) => (log ? value > 0 : Number.isFinite(value)));
    this.#range = valueRange(series.values, scale);
    this.#uncertain = series.flags.some((flag) => flag & UNCERTAIN);
  }

  /** Chooses the observations that the window needs and turns them into lines. */
  #datasets(): ReturnType<typeof lineDataset>[] {
    const { series, window, width, colours } = this.#options;
    const { times, values } = series;
    this.#start = lowerBound(times, window.start);
    this.#end = lowerBound(times, window.end);
    const perPixel = width / (window.end - window.start);
    // One observation more on either side leads the line out of the window.
    const reach: Reach = {
      first: Math.max(0, this.#start - 1),
      last: Math.min(times.length - 1, this.#end),
      column: (index) => Math.floor(((times[index] ?? 0) - window.start) * perPixel),
    };
    this.#solid = decimate(series, this.#links, SOLID, reach);
    this.#dotted = this.#uncertain ? decimate(series, this.#links, DOTTED, reach) : NOTHING;
    const roomy = (this.#end - this.#start) * MARK_SPACING <= width;
    this.#marks = roomy ? this.#shown() : [];
    const point = (index: number): Point => ({ x: times[index] ?? 0, y: values[index] ?? NaN });
    const points = ({ line }: Chosen): Point[] =>
      line.map((index, position) =>
        index === BREAK ? { x: times[line[position - 1] ?? 0] ?? 0, y: NaN } : point(index),
      );
    return [
      lineDataset(points(this.#solid), colours, false),
      ...(this.#uncertain ? [lineDataset(points(this.#dotted), colours, true)] : []),
    ];
  }

  #shown(): number[] {
    const indices = Array.from(
      { length: this.#end - this.#start },
      (_, step) => this.#start + step,
    );
    return indices.filter((index) => this.#isShown(index));
  }

  #grammar(): Plugin<'line'> {
    const kept = (paint: (context: CanvasRenderingContext2D) => void) => (chart: Chart) => {
      chart.ctx.save();
      paint(chart.ctx);
      chart.ctx.restore();
    };
    return {
      id: 'telecons-grammar',
      // The first drawing is made before the constructor of `Chart` returns.
      beforeInit: (chart) => {
        this.#chart = chart as Chart<'line', Point[]>;
      },
      beforeDatasetsDraw: kept((context) => this.#paintUnder(context)),
      afterDatasetsDraw: kept((context) => this.#paintOver(context)),
    };
  }

  #paintUnder(context: CanvasRenderingContext2D): void {
    const { events, window, colours, gaps } = this.#options;
    const plot = this.area();
    const pixel = (time: number): number => this.#chart.scales['x']?.getPixelForValue(time) ?? NaN;
    const inside = events.filter((time) => time >= window.start && time < window.end);
    paintEvents(context, inside.map(pixel), plot, colours);
    paintCoverage(context, plot, gaps, pixel, colours);
  }

  #paintOver(context: CanvasRenderingContext2D): void {
    const { colours, font, series, labelAt } = this.#options;
    const roomy = this.#marks.length > 0;
    for (const index of roomy ? this.#marks : this.#solid.dots) {
      const { x, y } = this.pixelOf(index);
      if (this.#isShown(index)) {
        paintMark(context, series.flags[index] ?? 0, x, y, roomy ? 3.2 : 1.2, colours);
      }
    }
    const focus = this.#focus ?? -1;
    if (this.#isShown(focus)) paintFocus(context, this.pixelOf(focus), this.area(), colours);
    const told = new Set([focus, this.#highest(), this.#end - 1]);
    const labels = [...told]
      .filter((index) => this.#isShown(index))
      .map((index): DenseLabel => ({ text: labelAt(index), ...this.pixelOf(index) }));
    paintLabels(context, labels, this.area(), colours, font);
  }

  /** Index of the highest observation in the window. */
  #highest(): number {
    const { values } = this.#options.series;
    let highest = this.#start;
    for (let index = this.#start + 1; index < this.#end; index += 1) {
      if ((values[index] ?? NaN) > (values[highest] ?? NaN)) highest = index;
    }
    return highest;
  }
}

export type { DenseChart, DenseOptions, DenseScene, DenseStage, MountedDense };

/**
 * Draws at once. The canvas gets its size from the options and no listener; the pieces of
 * Chart.js are registered one by one and its defaults are never written.
 */
export function drawDense(canvas: HTMLCanvasElement, options: DenseOptions): DenseChart {
  return new DenseChart(canvas, options);
}

/** Draws and stays in step with pointers, keys, theme, fonts and paper until released. */
export function mountDense(stage: DenseStage, scene: DenseScene, window: SpanView): MountedDense {
  return mountOn(drawDense, stage, scene, window);
}
