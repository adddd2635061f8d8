/** Shows a dense series on a canvas: loads its drawing when needed and lets go of it in time. */
import type { ReactiveController, TemplateResult } from 'lit';
import type * as DenseModule from '../../charts/dense.js';
import { clampWindow } from '../../charts/dense-series.js';
import type { SpanView } from '../../views/timeline-view.js';
import type { Html, UpdateHost } from '../lit-html.js';
import { renderDense, type DenseInput } from './dense-view.js';

export type { DenseInput } from './dense-view.js';

type Host = UpdateHost & {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly isConnected: boolean;
};

export interface DenseHandlers {
  /** The drawing could not be loaded, twice. The table is all there is now. */
  readonly onError: (error: unknown) => void;
  /** The reader chose an observation (tap, click, Enter). */
  readonly onChoose?: (index: number) => void;
  /** Where the drawing comes from. */
  readonly load: () => Promise<typeof DenseModule>;
}

/** A window is never shorter than this many average distances between observations. */
const SHORTEST = 4;

export class DenseController implements ReactiveController {
  /** Index of the observation that is read, by key or by hover. */
  cursor: number | null = null;
  /** What of the domain is shown; UTC milliseconds. `null` without a dense series. */
  window: SpanView | null = null;
  /** `failed`: show the table. */
  state: 'idle' | 'loading' | 'ready' | 'failed' = 'idle';
  readonly #host: Host;
  readonly #handlers: DenseHandlers;
  #input: DenseInput | null = null;
  #module: typeof DenseModule | undefined;
  #mounted: DenseModule.MountedDense | undefined;
  #canvas: HTMLCanvasElement | null = null;

  constructor(host: Host, handlers: DenseHandlers) {
    this.#host = host;
    this.#handlers = handlers;
    host.addController(this);
  }

  /** The reader sees a part of the domain: a reset button makes sense. */
  get zoomed(): boolean {
    const domain = this.#input?.domain;
    return (
      !!domain && !!this.window && this.window.end - this.window.start < domain.end - domain.start
    );
  }

  /** The drawing, once there is one: for images, and for placing a tooltip. */
  get chart(): DenseModule.DenseChart | undefined {
    return this.#mounted?.chart;
  }

  /** To be called in the host's `willUpdate`; `null` when the series is not dense. */
  set(input: DenseInput | null): void {
    const before = this.#input;
    this.#input = input;
    // Another language makes new arrays of the same observations: the reader stays in place.
    const same =
      input?.domain.start === before?.domain.start &&
      input?.domain.end === before?.domain.end &&
      input?.series.times.length === before?.series.times.length;
    if (same && input) return;
    this.cursor = null;
    this.window = input?.domain ?? null;
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

  /** Moves the window by a share of its length; negative = back in time. */
  pan(share: number): void {
    if (!this.window) return;
    const { start, end } = this.window;
    const shift = (end - start) * share;
    this.setWindow({ start: start + shift, end: end + shift });
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
    if (chosen) this.#handlers.onChoose?.(index);
  }

  hostConnected(): void {
    // A moved element is not updated by Lit; its drawing must be made again.
    this.#host.requestUpdate();
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
    if (!this.#module) {
      if (this.state === 'idle') void this.#load();
      return;
    }
    this.#canvas = canvas;
    this.#mounted ??= this.#module.mountDense({ canvas, overlay, owner: this }, input, this.window);
    this.#mounted.show(input, this.window, this.cursor);
  }

  /** The drawing and its list of observations; nothing when there is only the table. */
  render(html: Html): TemplateResult | null {
    const input = this.state === 'failed' ? null : this.#input;
    return input ? renderDense(html, input, this.cursor) : null;
  }

  #release(): void {
    this.#mounted?.release();
    this.#mounted = undefined;
    this.#canvas = null;
  }

  #shortest(): number {
    const input = this.#input;
    if (!input) return 0;
    const { start, end } = input.domain;
    return ((end - start) / Math.max(1, input.series.times.length)) * SHORTEST;
  }

  async #load(): Promise<void> {
    const { load } = this.#handlers;
    this.state = 'loading';
    try {
      this.#module = await load().catch(load);
      this.state = 'ready';
    } catch (error) {
      this.state = 'failed';
      this.#handlers.onError(error);
    }
    this.#host.requestUpdate();
  }
}
