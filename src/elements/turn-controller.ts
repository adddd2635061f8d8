/** Decides when a lazy element may do its first work: at once near the viewport, else when idle. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & Element;

/** Widgets this far below or above the viewport are drawn before they scroll into it. */
const MARGIN = '600px 0px';

/** Milliseconds one slice of background work may take: half a frame on a slow phone. */
const SLICE = 8;

const waiting: TurnController[] = [];
const controllers = new WeakMap<Element, TurnController>();
let observer: IntersectionObserver | undefined;
let scheduled = false;

function schedule(): void {
  if (scheduled || waiting.length === 0) return;
  scheduled = true;
  // Safari has no requestIdleCallback; a timeout after the frame comes close.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(() => void work(), { timeout: 500 });
  else setTimeout(() => void work(), 50);
}

async function work(): Promise<void> {
  const end = performance.now() + SLICE;
  do await waiting.shift()?.release();
  while (waiting.length > 0 && performance.now() < end);
  scheduled = false;
  schedule();
}

function observe(element: Element): void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        controllers.get(target)?.decide(isIntersecting);
      }
    },
    { rootMargin: MARGIN },
  );
  observer.observe(element);
}

export class TurnController implements ReactiveController {
  /** The drawing may be made. Never goes back. */
  near = false;
  /** Its first update may run. Never goes back. */
  released = false;
  readonly #host: Host;
  #release: (() => void) | undefined;
  /** Resolves when the element may update for the first time. */
  readonly turn: Promise<void>;

  constructor(host: Host) {
    this.#host = host;
    this.turn = new Promise((resolve) => (this.#release = resolve));
    host.addController(this);
  }

  hostConnected(): void {
    if (this.near) return;
    controllers.set(this.#host, this);
    observe(this.#host);
  }

  hostDisconnected(): void {
    observer?.unobserve(this.#host);
    const index = waiting.indexOf(this);
    if (index >= 0) waiting.splice(index, 1);
  }

  decide(near: boolean): void {
    if (near) {
      this.come();
    } else if (!this.released && !waiting.includes(this)) {
      waiting.push(this);
      schedule();
    }
  }

  /** Draw now, wherever the element is. */
  come(): void {
    this.near = true;
    observer?.unobserve(this.#host);
    void this.release();
    this.#host.requestUpdate();
  }

  /** Lets the first update run; resolves when it is done. */
  async release(): Promise<void> {
    this.released = true;
    this.#release?.();
    await this.#host.updateComplete;
  }
}
