/** Keeps track of the `data` property while its parser is on the way. */
import type { ReactiveControllerHost } from 'lit';
import type { OwnDataResult } from '../../model/own-data.js';
import type { ErrorDetail } from '../events.js';
import { Lazy } from '../lazy.js';

export type OwnDataState = OwnDataResult | { readonly kind: 'waiting' | 'failed' };

export class OwnDataController {
  readonly #host: ReactiveControllerHost;
  readonly #report: (detail: ErrorDetail) => void;
  readonly #parser = new Lazy(() => import('./own-data.js'));
  #data: unknown;
  #state: OwnDataState | null = null;

  constructor(host: ReactiveControllerHost, report: (detail: ErrorDetail) => void) {
    this.#host = host;
    this.#report = report;
  }

  /** What is known of this data now; `null` without any. Asks for an update when it changes. */
  read(data: unknown): OwnDataState | null {
    if (data !== this.#data) {
      this.#data = data;
      this.#state = null;
      if (data !== null && data !== undefined) this.retry();
    }
    return this.#state;
  }

  readonly retry = (): void => {
    this.#state = { kind: 'waiting' };
    this.#host.requestUpdate();
    void this.#parse(this.#data);
  };

  async #parse(data: unknown): Promise<void> {
    let state: OwnDataState;
    let problems: readonly ErrorDetail[];
    try {
      ({ result: state, problems } = (await this.#parser.get()).readOwnData(data));
    } catch (error) {
      state = { kind: 'failed' };
      problems = [{ code: 'chunk', message: String(error) }];
    }
    // Other data may have been set meanwhile.
    if (data !== this.#data) return;
    this.#state = state;
    problems.forEach(this.#report);
    this.#host.requestUpdate();
  }
}
