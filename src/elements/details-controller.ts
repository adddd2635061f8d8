/** Fetches the quotes, notes and addresses once a reader shows interest in the figures. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Details, loadDetails } from '../model/dataset.js';
import { loadTwice } from './chunk.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Signs of interest: a mouse, a finger or the focus enters the widget. */
const SIGNS = ['pointerenter', 'focusin'] as const;

export class DetailsController implements ReactiveController {
  details: Details | null = null;
  readonly #host: Host;
  readonly #onFailure: () => void;
  #loading: Promise<Details> | null = null;

  constructor(host: Host, onFailure: () => void) {
    this.#host = host;
    this.#onFailure = onFailure;
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.details) for (const sign of SIGNS) this.#host.addEventListener(sign, this.#onSign);
  }

  hostDisconnected(): void {
    for (const sign of SIGNS) this.#host.removeEventListener(sign, this.#onSign);
  }

  /** The details; rejects when the chunk can't be had. The next call tries again. */
  async load(): Promise<Details> {
    this.#loading ??= loadTwice(loadDetails);
    try {
      const details = await this.#loading;
      if (!this.details) {
        this.details = details;
        this.hostDisconnected();
        this.#host.requestUpdate();
      }
      return details;
    } catch (error) {
      this.#loading = null;
      this.#onFailure();
      throw error;
    }
  }

  readonly #onSign = (): void => {
    // The failure is told by `onFailure`; table and drawing go on without the quotes.
    this.load().catch(() => undefined);
  };
}
