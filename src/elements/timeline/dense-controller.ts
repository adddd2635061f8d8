/** Holds what of a dense series is shown and read, and keeps its canvas in step. */
import type { ReactiveController, TemplateResult } from 'lit';
import { mountDense, type DenseChart, type MountedDense } from '../../charts/dense.js';
import { clampWindow } from '../../charts/dense-series.js';
import type { SpanView } from '../../views/timeline-view.js';
import type { Html, UpdateHost } from '../lit-html.js';
import { renderDense, type DenseInput } from './dense-view.js';

export type { DenseInput } from './dense-view.js';

type Host = UpdateHost & {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly isConnected: boolean;
};

/** A window is never shorter than this many average distances between observations. */
const SHORTEST = 4;

export class DenseController implements ReactiveController {
  /** Index of the observation that is read, by key or by hover. */
  cursor: number | null = null;
  /** What of the domain is shown; UTC milliseconds. `null` without a dense series. */
  window: SpanView | null = null;
  readonly #host: Host;
  readonly #onChoose: (index: number) => void;
  #input: DenseInput | null = null;
  #mounted: MountedDense | undefined;
  #canvas: HTMLCanvasElement | null = null;
  /** The box was found to have another size than the one to draw in: once, not for ever. */
  #waited = false;

  /** @param onChoose the reader chose an observation: tap, click, Enter */
  constructor(host: Host, onChoose: (index: number) => void) {
    this.#host = host;
    this.#onChoose = onChoose;
    host.addController(this);
  }

  /** The reader sees a part of the domain: a reset button makes sense. */
  get zoomed(): boolean {
    const domain = this.#input?.domain;
    return (
      !!domain && !!this.window && this.window.end - this.window.start < domain.end - domain.start
    );
  }

  /** The drawing, once there is one. */
  get chart(): DenseChart | undefined {
    return this.#mounted?.chart;
  }

  /**
   * To be called in the host's `willUpdate`; `null` when the series is not dense. Returns whether
   * another series is shown: from its whole domain, without a cursor.
   */
  set(input: DenseInput | null): boolean {
    const before = this.#input;
    this.#input = input;
    // Another language makes new arrays of the same observations: the reader stays in place.
    const same =
      input?.domain.start === before?.domain.start &&
      input?.domain.end === before?.domain.end &&
      input?.series.times.length === before?.series.times.length;
    if (same && input) return false;
    this.cursor = null;
    this.window = input?.domain ?? null;
    return true;
  }

  setWindow(window: SpanView): void {
    if (!this.#input) return;
    this.window = clampWindow(window, this.#input.domain, this.#shortest());
    this.#host.requestUpdate();
  }

  /** Zooms about the middle; 2 = twice as close. */
  zoom(factor: number): void {
    if (!this.window) return;
    const { start, end } = this.window;
    const half = (end - start) / factor / 2;
    const middle = (start + end) / 2;
    this.setWindow({ start: middle - half, end: middle + half });
  }

  reset(): void {
    if (this.#input) this.setWindow(this.#input.domain);
  }

  /** Moves the cursor and, if need be, the window to it. */
  setCursor(index: number | null, chosen = false): void {
    const time = index === null ? undefined : this.#input?.series.times[index];
    const next = time === undefined ? null : index;
    if (next !== this.cursor) {
      this.cursor = next;
      this.#host.requestUpdate();
    }
    if (index === null || time === undefined) return;
    if (this.window && (time < this.window.start || time >= this.window.end)) {
      const half = (this.window.end - this.window.start) / 2;
      this.setWindow({ start: time - half, end: time + half });
    }
    if (chosen) this.#onChoose(index);
  }

  hostConnected(): void {
    // A moved element is not updated by itself; its drawing must be made again.
    if (this.#input) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#release();
  }

  hostUpdated(): void {
    const root = this.#host.renderRoot;
    const canvas = root.querySelector<HTMLCanvasElement>('canvas.dense');
    const overlay = root.querySelector<HTMLElement>('.dense-options');
    const input = this.#input;
    if (canvas !== this.#canvas || !input) this.#release();
    if (!canvas || !overlay || !input || !this.window || !this.#host.isConnected) return;
    this.#canvas = canvas;
    if (!this.#mounted && !this.#waited && !fits(canvas, input)) {
      this.#waited = true;
      // Not while an update is running; by then the host has the new size.
      return queueMicrotask(() => this.#host.requestUpdate());
    }
    this.#mounted ??= mountDense({ canvas, overlay, owner: this }, input, this.window);
    this.#mounted.show(input, this.window, this.cursor);
  }

  /** The drawing and its list of observations; nothing before there is a size. */
  render(html: Html): TemplateResult | null {
    return this.#input && renderDense(html, this.#input, this.cursor);
  }

  #release(): void {
    this.#mounted?.release();
    this.#mounted = undefined;
    this.#canvas = null;
    this.#waited = false;
  }

  #shortest(): number {
    const input = this.#input;
    if (!input) return 0;
    const { start, end } = input.domain;
    return ((end - start) / Math.max(1, input.series.times.length)) * SHORTEST;
  }
}

/**
 * Whether the box has the size to draw in. The buttons and words that come with the canvas change
 * it: to draw before the host knows would be to draw twice.
 */
function fits(canvas: HTMLCanvasElement, { width, height }: DenseInput): boolean {
  const box = canvas.parentElement?.getBoundingClientRect();
  return !box?.width || (Math.round(box.width) === width && Math.round(box.height) === height);
}
