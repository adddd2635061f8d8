/** The publisher's own data of an element: its lazy parser, and what is shown until it is here. */
import type { Messages } from '../i18n/messages.js';
import type { FrameView } from '../views/frame-view.js';
import type { CommonOptions } from './attributes.js';
import type { FrameState } from './frame/state.js';
import { Lazy } from './lazy.js';
import type { UpdateHost } from './lit-html.js';
import type { Reports } from './reports.js';

export class OwnDataLoader<Part> extends Lazy<Part> {
  readonly #host: UpdateHost;
  readonly #reports: Reports;
  /** The parser could not be had for these; other data tries again. */
  #failedData: unknown;

  constructor(host: UpdateHost, reports: Reports, load: () => Promise<Part>) {
    super(load);
    this.#host = host;
    this.#reports = reports;
  }

  /** While own data is on its way, or can't be read, there is no figure: never the bundled ones. */
  wait(
    data: unknown,
    { heading }: CommonOptions,
    messages: Messages,
  ): Exclude<FrameState<FrameView>, { kind: 'ready' }> {
    const titles = { heading: heading || messages.ownData, subtitle: '' };
    if (data === this.#failedData) {
      return { kind: 'error', ...titles, message: messages.loadFailed };
    }
    this.get()
      .catch((error: unknown) => {
        this.#failedData = data;
        this.#reports.failed(error);
      })
      .finally(() => this.#host.requestUpdate());
    return { kind: 'loading', ...titles };
  }
}
