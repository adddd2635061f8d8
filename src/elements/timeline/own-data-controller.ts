/** Reads the `data` property with the parser chunk and tells each refused row. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OwnDataResult, Refusal } from '../../model/own-data.js';
import { loadTwice } from '../chunk.js';
import type { ErrorDetail } from '../events.js';

/** Refused rows that are told one by one; the rest is counted. A bad file has thousands. */
const TOLD = 10;

export type OwnDataState =
  OwnDataResult | { readonly kind: 'waiting' } | { readonly kind: 'failed' };

export class OwnDataController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #report: (detail: ErrorDetail) => void;
  #data: unknown;
  #state: OwnDataState | null = null;

  constructor(host: ReactiveControllerHost, report: (detail: ErrorDetail) => void) {
    this.#host = host;
    this.#report = report;
    host.addController(this);
  }

  hostUpdate(): void {
    // A controller of Lit needs one hook; the work is done in `read`.
  }

  /** What is known of this data now; `null` when there is none. Asks for an update when it changes. */
  read(data: unknown): OwnDataState | null {
    if (data !== this.#data) {
      this.#data = data;
      this.#state = data === null || data === undefined ? null : { kind: 'waiting' };
      if (this.#state) void this.#parse(data);
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
    try {
      const { parseOwnData } = await loadTwice(() => import('../../model/own-data.js'));
      state = parseOwnData(data);
    } catch {
      state = { kind: 'failed' };
    }
    // Other data was set while the parser was on its way.
    if (data !== this.#data) return;
    this.#state = state;
    this.#tell(state);
    this.#host.requestUpdate();
  }

  #tell(state: OwnDataState): void {
    if (state.kind === 'failed') {
      this.#report({ code: 'chunk', message: 'The parser of own data could not be loaded.' });
    } else if (state.kind === 'invalid') {
      this.#report({ code: 'data-format', ...place(state.refusal) });
    } else if (state.kind === 'valid') {
      for (const refusal of state.refused.slice(0, TOLD)) {
        this.#report({ code: 'data-row', ...place(refusal) });
      }
      const rest = state.refused.length - TOLD;
      if (rest > 0) {
        this.#report({ code: 'data-row', message: `${rest} more rows of data were refused.` });
      }
    }
  }
}

function place(refusal: Refusal): Pick<ErrorDetail, 'message' | 'line' | 'column'> {
  const { row, column, value, reason, allowed } = refusal;
  const where = [row === null ? '' : `row ${row}`, column ?? ''].filter(Boolean).join(', ');
  const instead = allowed.length > 0 ? `; use ${allowed.join(', ')}` : '';
  const message = `data refused${where && ` at ${where}`}: ${JSON.stringify(value)} is ${reason}${instead}.`;
  return {
    message,
    ...(row === null ? {} : { line: row }),
    ...(column === null ? {} : { column }),
  };
}
