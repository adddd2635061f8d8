/** What the benchmark asks of each library; each peer puts one of these on `globalThis.peer`. */
import { denseRows, type DenseRows } from './series.js';

export interface Peer {
  /** Puts one chart into `parent`; resolves when it is drawn. */
  mount(parent: HTMLElement): Promise<HTMLElement>;
  /** Shows another state; the frame that follows draws it. */
  update(chart: HTMLElement, step: number): void;
  unmount(chart: HTMLElement): void;
  /** Draws a series of days; resolves when it is drawn. */
  mountDense?(parent: HTMLElement, rows: DenseRows): Promise<HTMLElement>;
}

export const afterFrame = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

export function offer(peer: Peer): void {
  Object.assign(globalThis, { peer, denseRows });
}
