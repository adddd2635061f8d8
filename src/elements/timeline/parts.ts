/** The parts of a timeline that are fetched when they are needed. */
import { html } from 'lit/html.js';
import type { CommonOptions } from '../attributes.js';
import type { FrameState } from '../frame/state.js';
import { Lazy } from '../lazy.js';
import type { Messages } from '../../i18n/messages.js';
import type { Reports } from '../reports.js';
import type { FilesHost } from './files.js';
import type { ShownView } from './plan.js';

export class TimelineParts {
  readonly reading;
  readonly files;
  readonly own;
  readonly #host: FilesHost;
  readonly #reports: Reports;
  /** The parser could not be had for these; other data tries again. */
  #failedData: unknown;

  constructor(host: FilesHost, reports: Reports) {
    this.#host = host;
    this.#reports = reports;
    this.reading = new Lazy(async () => {
      const { ReadingPart } = await import('./reading.js');
      return new ReadingPart(html, host);
    });
    this.files = new Lazy(async () => {
      const { FilesPart } = await import('./files.js');
      return new FilesPart(html, host, reports.announce);
    });
    this.own = new Lazy(async () => {
      const { OwnPart } = await import('./own.js');
      return new OwnPart(html, host, reports.add, reports.failed, reports.forget);
    });
  }

  /** While own data is on its way, or can't be read, there is no figure: never the bundled ones. */
  waitForOwn(data: unknown, { heading }: CommonOptions, messages: Messages): FrameState<ShownView> {
    const titles = { heading: heading || messages.ownData, subtitle: '' };
    if (data === this.#failedData) {
      return { kind: 'error', ...titles, message: messages.loadFailed };
    }
    this.own
      .get()
      .catch((error: unknown) => {
        this.#failedData = data;
        this.#reports.failed(error);
      })
      .finally(() => this.#host.requestUpdate());
    return { kind: 'loading', ...titles };
  }
}
