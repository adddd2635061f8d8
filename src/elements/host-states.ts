/** Publishes `:state(…)` where the browser has it. The host itself is never written to. */

export type HostState = 'loading' | 'ready' | 'error' | 'empty';

export class HostStates {
  readonly #states: CustomStateSet | undefined;

  constructor(host: HTMLElement) {
    // Firefox before 126 has ElementInternals without states.
    this.#states = host.attachInternals().states as CustomStateSet | undefined;
  }

  /** Exactly one state is set at a time. */
  set(state: HostState): void {
    try {
      this.#states?.clear();
      this.#states?.add(state);
    } catch {
      // Chrome before 125 wants a dashed name and throws on any other; it has no `:state()` anyway.
    }
  }
}
