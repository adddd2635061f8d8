/** The actions under a widget: table or chart, downloads, the code to embed it. */
import type { ReactiveControllerHost } from 'lit';
import type { Messages } from '../i18n/messages.js';
import { type ErrorDetail, TeleconsDownloadEvent, TeleconsViewEvent } from './events.js';
import type { Action } from './frame/actions.js';
import { embedTemplate, iframeCode } from './frame/embed.js';
import { saveFile } from './save-file.js';

/** What the actions need of their element. */
export interface ActionsHost extends ReactiveControllerHost, HTMLElement {
  toCSV(options: { dialect: 'fr' | 'machine' }): Promise<string>;
  toPNG(options: { scale?: number }): Promise<Blob>;
}

export interface ActionsContext {
  readonly messages: Messages;
  readonly language: 'fr' | 'en';
  readonly embedUrl: string | null;
  readonly heading: string;
  /** Without extension. */
  readonly fileName: string;
}

export class ActionsController {
  tableShown = false;
  readonly #host: ActionsHost;
  readonly #announce: (text: string) => void;
  readonly #report: (detail: ErrorDetail) => void;
  /** Block size offered to the iframe in pixels; `null` while the code is hidden. */
  #embedHeight: number | null = null;
  #pngFailed = false;

  constructor(
    host: ActionsHost,
    announce: (text: string) => void,
    report: (detail: ErrorDetail) => void,
  ) {
    this.#host = host;
    this.#announce = announce;
    this.#report = report;
  }

  list(context: ActionsContext): readonly Action[] {
    const { messages } = context;
    const actions: Action[] = [
      {
        name: this.tableShown ? 'chart' : 'table',
        text: this.tableShown ? messages.chart : messages.table,
        run: this.#toggleTable,
      },
      { name: 'csv', text: messages.csv, run: () => void this.#save('csv', context) },
    ];
    if (!this.#pngFailed) {
      actions.push({ name: 'png', text: messages.png, run: () => void this.#save('png', context) });
    }
    if (context.embedUrl) {
      const pressed = this.#embedHeight !== null;
      actions.push({ name: 'embed', text: messages.embed, pressed, run: this.#toggleEmbed });
    }
    return actions;
  }

  embed(context: ActionsContext): unknown {
    if (this.#embedHeight === null || !context.embedUrl) return null;
    const code = iframeCode(context.embedUrl, context.heading, this.#embedHeight);
    return embedTemplate(code, context.messages, () => void this.#copy(code, context.messages));
  }

  readonly #toggleTable = (): void => {
    this.tableShown = !this.tableShown;
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new TeleconsViewEvent(this.tableShown ? 'table' : 'chart'));
  };

  readonly #toggleEmbed = (): void => {
    this.#embedHeight =
      this.#embedHeight === null ? Math.ceil(this.#host.getBoundingClientRect().height) : null;
    this.#host.requestUpdate();
  };

  async #save(format: 'csv' | 'png', context: ActionsContext): Promise<void> {
    const { messages, language } = context;
    const name = `${context.fileName}.${format}`;
    try {
      saveFile(name, format === 'csv' ? await this.#csv(language) : await this.#host.toPNG({}));
      this.#announce(messages.downloaded(name));
      this.#host.dispatchEvent(new TeleconsDownloadEvent(format));
    } catch (error) {
      if (format === 'png') this.#pngFailed = true;
      this.#announce(messages.downloadFailed);
      this.#report({ code: 'chunk', message: `${messages.downloadFailed} ${String(error)}` });
    }
  }

  /** A French spreadsheet wants semicolons and decimal commas; every other program does not. */
  async #csv(language: 'fr' | 'en'): Promise<Blob> {
    const dialect = language === 'fr' ? 'fr' : 'machine';
    return new Blob([await this.#host.toCSV({ dialect })], { type: 'text/csv;charset=utf-8' });
  }

  async #copy(code: string, messages: Messages): Promise<void> {
    try {
      await navigator.clipboard.writeText(code);
      this.#announce(messages.copied);
      this.#host.dispatchEvent(new TeleconsDownloadEvent('embed'));
    } catch {
      // A frame without the permission: the text field above is there to copy from.
      this.#announce(messages.copyFailed);
    }
  }
}
