/** The Chart.js configuration of a dense drawing; sets what it needs and never the defaults. */
import type { ChartDataset, ChartOptions, Point } from 'chart.js';
import type { SpanView } from '../views/timeline-view.js';
import type { DenseColours } from './dense-marks.js';
import type { DenseSeries } from './dense-series.js';
import { decadeEnds, decades, timeTicks, type DenseWords } from './dense-ticks.js';

/** Everything a dense drawing is made of. An object that stays the same is not looked at again. */
export interface DenseOptions {
  readonly series: DenseSeries;
  readonly scale: 'linear' | 'log';
  /** The time axis; UTC milliseconds, `end` exclusive. */
  readonly domain: SpanView;
  /** The part of the domain that is shown. */
  readonly window: SpanView;
  /** Runs of steps without a figure. */
  readonly gaps: readonly SpanView[];
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels per CSS pixel. */
  readonly pixelRatio: number;
  readonly colours: DenseColours;
  /** Computed font of the widget; size in pixels. */
  readonly font: { readonly family: string; readonly size: number };
  readonly words: DenseWords;
  /** The figure as written on the plot, for the maximum, the last and the focused observation. */
  readonly labelAt: (index: number) => string;
}

/** Space for one line of label over the highest mark. */
const TOP = 26;

/** Half the longest label of a time tick: the plot keeps its width while ticks pass. */
const RIGHT = 24;

/** Between the axis and its numbers; the coverage strip lies in it. */
const TICK_LENGTH = 12;

/** About one time tick every so many pixels. */
const TICK_SPACING = 84;

type Axis = NonNullable<NonNullable<ChartOptions<'line'>['scales']>[string]>;

function timeAxis(options: DenseOptions): Axis {
  const { window, colours, font, words, width } = options;
  let ticks: ReturnType<typeof timeTicks> = [];
  return {
    type: 'linear',
    min: window.start,
    max: window.end,
    border: { display: true, color: colours.ink, width: 1.5 },
    grid: { display: false, tickLength: TICK_LENGTH },
    afterBuildTicks: (axis) => {
      ticks = timeTicks(window.start, window.end, width / TICK_SPACING, words);
      axis.ticks = ticks.map(({ value }) => ({ value }));
    },
    afterFit: (axis) => {
      axis.paddingLeft = axis.paddingRight = 0;
    },
    ticks: {
      color: colours['ink-mute'],
      font,
      padding: 2,
      autoSkip: false,
      maxRotation: 0,
      includeBounds: false,
      callback: (_value, index) => ticks[index]?.label ?? '',
    },
  };
}

function valueAxis(options: DenseOptions, range: readonly [number, number]): Axis {
  const { colours, font, words, scale } = options;
  const common = {
    border: { display: false },
    grid: { color: colours.grid, lineWidth: 1, drawTicks: false, tickLength: 0 },
    ticks: {
      color: colours['ink-mute'],
      font,
      padding: 8,
      maxRotation: 0,
      maxTicksLimit: Math.max(3, Math.round(options.height / 60)),
      callback: (value: string | number) =>
        words.tick(Number(value), scale === 'log' ? undefined : range[1]),
    },
  };
  const [low, high] = range;
  if (scale === 'log') {
    const ends = decadeEnds(low || 1, high || 10);
    return {
      ...common,
      type: 'logarithmic',
      ...ends,
      afterBuildTicks: (axis) => {
        axis.ticks = decades(ends.min, ends.max).map((value) => ({ value }));
      },
    };
  }
  // The same for every window: a part of the series is never shown larger than it is.
  return { ...common, type: 'linear', suggestedMin: Math.min(0, low), suggestedMax: high || 1 };
}

/** Options for one state of the drawing. */
export function chartOptions(
  options: DenseOptions,
  range: readonly [number, number],
): ChartOptions<'line'> {
  return {
    // Its size, its events and its redraws are the element's: nothing is attached to the page.
    responsive: false,
    maintainAspectRatio: false,
    animation: false,
    events: [],
    devicePixelRatio: options.pixelRatio,
    parsing: false,
    normalized: true,
    layout: { padding: { top: TOP, right: RIGHT, bottom: 0, left: 0 }, autoPadding: false },
    scales: { x: timeAxis(options), y: valueAxis(options, range) },
  };
}

/** One line of the drawing: solid between published neighbours, dotted from or to an estimate. */
export function lineDataset(
  data: Point[],
  colours: DenseColours,
  dotted: boolean,
): ChartDataset<'line', Point[]> {
  return {
    data,
    borderColor: colours.actual,
    borderWidth: 1.5,
    borderDash: dotted ? [0.1, 4] : [],
    borderCapStyle: dotted ? 'round' : 'butt',
    // A mitre would lead a peak up to seven pixels past its figure; round is slow to paint.
    borderJoinStyle: 'bevel',
    pointRadius: 0,
    pointHitRadius: 0,
    spanGaps: false,
    stepped: false,
    tension: 0,
    fill: false,
    showLine: true,
  };
}
