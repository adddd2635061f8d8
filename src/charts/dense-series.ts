/** A dense series as typed arrays: what the element hands to the drawing of the lazy chunk. */
import type { PointView, SpanView } from '../views/timeline-view.js';

/** Bits of `DenseSeries.flags`: the certainty grammar of one observation. */
export const GAP_BEFORE = 1;
export const CHEVRON_UP = 2;
export const CHEVRON_DOWN = 4;
export const HOLLOW = 8;
export const DIAMOND = 16;

/** An estimate or a contested figure: a solid line may neither reach nor leave it. */
export const UNCERTAIN = HOLLOW | DIAMOND;

/** Observations ascending by time; the three arrays have the same length. */
export interface DenseSeries {
  /** UTC milliseconds at which each figure is drawn. */
  readonly times: Float64Array;
  readonly values: Float64Array;
  /** Bits above. */
  readonly flags: Uint8Array;
}

/** The flags of one observation. `gapBefore`: the step before it has no figure. */
export function flagsOf(mark: PointView['mark'], gapBefore: boolean): number {
  const chevron = mark.chevron === 'up' ? CHEVRON_UP : mark.chevron === 'down' ? CHEVRON_DOWN : 0;
  const shape = mark.shape === 'hollow' ? HOLLOW : mark.shape === 'diamond' ? DIAMOND : 0;
  return (gapBefore ? GAP_BEFORE : 0) | chevron | shape;
}

/** The mark that flags stand for. */
export function markOfFlags(flags: number): PointView['mark'] {
  return {
    shape: flags & DIAMOND ? 'diamond' : flags & HOLLOW ? 'hollow' : 'dot',
    chevron: flags & CHEVRON_UP ? 'up' : flags & CHEVRON_DOWN ? 'down' : null,
    bracket: false,
  };
}

/** Index of the first time that is not before `time`; the length when there is none. */
export function lowerBound(times: Float64Array, time: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? Infinity) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the observation nearest in time; -1 only when the series is empty. */
export function nearestIndex(times: Float64Array, time: number): number {
  const next = lowerBound(times, time);
  const before = time - (times[next - 1] ?? -Infinity);
  return before <= (times[next] ?? Infinity) - time ? next - 1 : Math.min(next, times.length - 1);
}

/** The window moved and shortened, if need be, so that it lies inside the domain. */
export function clampWindow(window: SpanView, domain: SpanView, shortest: number): SpanView {
  const whole = domain.end - domain.start;
  const wanted = window.end - window.start;
  const length = Math.min(whole, Math.max(Math.min(shortest, whole), wanted));
  const middle = (window.start + window.end) / 2;
  const from = wanted === length ? window.start : middle - length / 2;
  const start = Math.min(Math.max(from, domain.start), domain.end - length);
  return { start, end: start + length };
}

/** The window after a zoom by `factor` (2 = twice as close) that keeps `time` where it is. */
export function zoomWindow(window: SpanView, factor: number, time: number): SpanView {
  return {
    start: time - (time - window.start) / factor,
    end: time + (window.end - time) / factor,
  };
}
