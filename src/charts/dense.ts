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
import { chartOptions, lineDataset, type DenseOptions } from './dense-config.js';
import { paintLabels, placeLabels, type PlacedLabel } from './dense-labels.js';
import { paintCoverage, paintFocus, paintMark, paintSpecks, type Position } from './dense-marks.js';
import { mountOn, type DenseScene, type DenseStage, type MountedDense } from './dense-mount.js';
import { lowerBound, nearestIndex } from './dense-series.js';
import { denseShapes } from './dense-shapes.js';
import { groundOf, isShown, linePoints, sightOf, type DenseSight } from './dense-sight.js';
import type { Box, Shape } from './shapes.js';

Chart.register(LineController, LineElement, PointElement, LinearScale, LogarithmicScale);

/** An observation is read from at most so many pixels away: a gap has no value to read. */
const READING_DISTANCE = 24;

/** A drawing on a canvas. Positions are CSS pixels from the canvas' corner. */
class DenseChart {
  #options: DenseOptions;
  #ground: ReturnType<typeof groundOf>;
  #sight: DenseSight;
  #focus: number | null = null;
  /** The drawing without what is read: following the pointer would redraw it all. */
  #base: HTMLCanvasElement | null = null;
  #withoutReading = false;
  /** The line in pixels, breaks as `NaN`: where no label may lie. */
  #line: readonly Position[] | null = null;
  readonly #canvas: HTMLCanvasElement;
  #chart: Chart<'line', Point[]>;

  constructor(canvas: HTMLCanvasElement, options: DenseOptions) {
    this.#canvas = canvas;
    this.#options = options;
    this.#ground = groundOf(options);
    this.#sight = sightOf(options, this.#ground);
    canvas.width = options.width;
    canvas.height = options.height;
    this.#chart = new Chart<'line', Point[]>(canvas, {
      type: 'line',
      // Chart.js' own page platform would observe the canvas' parents and listen on the window.
      platform: BasicPlatform,
      plugins: [this.#grammar()],
      data: { datasets: this.#datasets() },
      options: chartOptions(options, this.#ground.range),
    });
  }

  /** Redraws with what changed. */
  update(changes: Partial<DenseOptions>): void {
    const before = this.#options;
    this.#options = { ...before, ...changes };
    const { series, scale, width, height, pixelRatio } = this.#options;
    if (series !== before.series || scale !== before.scale) this.#ground = groundOf(this.#options);
    if (series !== before.series) this.#focus = null;
    this.#sight = sightOf(this.#options, this.#ground);
    const chart = this.#chart;
    chart.data.datasets = this.#datasets();
    chart.options = chartOptions(this.#options, this.#ground.range);
    chart.update('none');
    if (width !== before.width || height !== before.height || pixelRatio !== before.pixelRatio) {
      chart.resize(width, height);
    }
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

  pixelOf(index: number): Position {
    const { times, values } = this.#options.series;
    return { x: this.#place('x', times[index] ?? NaN), y: this.#place('y', values[index] ?? NaN) };
  }

  /** Marks one observation, which need not be in the window. */
  highlight(index: number | null): void {
    if (index === this.#focus) return;
    this.#focus = index;
    const { ctx } = this.#chart;
    this.#base ??= this.#copyBase();
    ctx.save();
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    ctx.drawImage(this.#base, 0, 0);
    ctx.restore();
    this.#paintReading(ctx);
  }

  /** Which observations the drawing is made of. */
  drawn(): DenseSight {
    return this.#sight;
  }

  /** The drawing without focus as shapes in CSS pixels, for a vector file. */
  shapes(): readonly Shape[] {
    const { series, gaps, font } = this.#options;
    const { x, y } = this.#chart.scales;
    return denseShapes({
      area: this.area(),
      sight: this.#sight,
      flags: series.flags,
      isShown: (index) => this.#isShown(index),
      pixelOf: (index) => this.pixelOf(index),
      pixel: (time) => this.#place('x', time),
      times: (x?.ticks ?? []).map(({ value, label }) => ({
        at: this.#place('x', value),
        lines: [label ?? ''].flat(),
      })),
      values: (y?.ticks ?? []).map(({ value, label }) => ({
        at: this.#place('y', value),
        text: String(label ?? ''),
      })),
      gaps,
      labels: this.#labels([]),
      size: font.size,
    });
  }

  /** Frees the canvas. The drawing can't be used afterwards. */
  destroy(): void {
    this.#chart.destroy();
    // A canvas that is kept in a detached tree would hold on to its bitmap.
    for (const canvas of [this.#canvas, this.#base]) if (canvas) canvas.width = canvas.height = 0;
  }

  #place(axis: 'x' | 'y', value: number): number {
    return this.#chart.scales[axis]?.getPixelForValue(value) ?? NaN;
  }

  #isShown(index: number): boolean {
    return isShown(this.#sight, this.#ground, index);
  }

  #datasets(): ReturnType<typeof lineDataset>[] {
    const { series, colours } = this.#options;
    const { solid, dotted } = this.#sight;
    const lines = [lineDataset(linePoints(series, solid.line), colours, false)];
    if (dotted) lines.push(lineDataset(linePoints(series, dotted.line), colours, true));
    return lines;
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
      afterDatasetsDraw: kept((context) => this.#paintMarks(context)),
      afterDraw: ({ ctx }) => {
        this.#base = null;
        this.#line = null;
        this.#paintReading(ctx);
      },
    };
  }

  #paintUnder(context: CanvasRenderingContext2D): void {
    const { colours, gaps } = this.#options;
    paintCoverage(context, this.area(), gaps, (time) => this.#place('x', time), colours);
  }

  #paintMarks(context: CanvasRenderingContext2D): void {
    const { colours, series } = this.#options;
    const dots = this.#sight.solid.dots.filter((index) => this.#isShown(index));
    if (this.#sight.marks.length === 0) {
      paintSpecks(
        context,
        dots.map((index) => this.pixelOf(index)),
        colours,
      );
    }
    for (const index of this.#sight.marks) {
      paintMark(context, series.flags[index] ?? 0, this.pixelOf(index), colours);
    }
  }

  /** What is read: the focused observation and the labels. */
  #paintReading(context: CanvasRenderingContext2D): void {
    if (this.#withoutReading) return;
    const { colours } = this.#options;
    const focus = this.#focus ?? -1;
    context.save();
    if (this.#isShown(focus)) paintFocus(context, this.pixelOf(focus), this.area(), colours);
    paintLabels(context, this.#labels([focus]), colours);
    context.restore();
  }

  /** Those of the highest and the last figure, after the `first`; sets the font. */
  #labels(first: readonly number[]): readonly PlacedLabel[] {
    const { font, labelAt } = this.#options;
    const { highest, end, solid, marks } = this.#sight;
    const { ctx } = this.#chart;
    ctx.font = `700 ${font.size}px ${font.family}`;
    const pixels = (indices: readonly number[]): Position[] =>
      indices.filter((index) => this.#isShown(index)).map((index) => this.pixelOf(index));
    this.#line ??= this.#chart.data.datasets.flatMap(({ data }) =>
      [...data, { x: NaN, y: NaN }].map(({ x, y }) => ({
        x: this.#place('x', x ?? NaN),
        y: this.#place('y', y ?? NaN),
      })),
    );
    return placeLabels(
      [...new Set([...first, highest, end - 1])]
        .filter((index) => this.#isShown(index))
        .map((index) => ({ text: labelAt(index), ...this.pixelOf(index) })),
      {
        area: this.area(),
        line: this.#line,
        marks: pixels([...marks, ...solid.dots]),
        size: font.size,
        measure: (text) => ctx.measureText(text).width,
      },
    );
  }

  #copyBase(): HTMLCanvasElement {
    this.#withoutReading = true;
    this.#chart.draw();
    this.#withoutReading = false;
    const base = this.#canvas.ownerDocument.createElement('canvas');
    base.width = this.#canvas.width;
    base.height = this.#canvas.height;
    base.getContext('2d')?.drawImage(this.#canvas, 0, 0);
    return base;
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
