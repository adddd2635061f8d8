/** The actions under a widget: table or chart, downloads, the code to embed it. */
import { html, type ReactiveControllerHost } from 'lit';
import type { ResolvedLanguage } from '../i18n/resolve.js';
import { TeleconsDownloadEvent, TeleconsViewEvent } from './events.js';
import type { ActionName } from './frame/actions.js';
import type { Lazy } from './lazy.js';
import type { Html } from './lit-html.js';

/** What the actions need of their element. */
export interface ActionsHost extends ReactiveControllerHost, HTMLElement {
  toCSV(options: { dialect: 'fr' | 'machine' }): Promise<string>;
  toPNG(options: { scale?: number }): Promise<Blob>;
}

/** The lazy chunk that writes files, as far as the actions use it. */
export interface FileTools {
  readonly iframeCode: (url: string, title: string, height: number) => string;
  readonly embedTemplate: (html: Html, input: EmbedInput) => unknown;
  readonly csvBlob: (host: ActionsHost, language: ResolvedLanguage) => Promise<Blob>;
  /** Returns the sentence that says so. */
  readonly saveFile: (name: string, content: Blob, language: ResolvedLanguage) => string;
}

export interface EmbedInput {
  readonly code: string;
  readonly language: ResolvedLanguage;
  readonly tell: Tell;
  readonly onCopied: () => void;
}

export interface ActionsContext {
  readonly language: ResolvedLanguage;
  readonly embedUrl: string | null;
  readonly heading: string;
  /** Without extension. */
  readonly fileName: string;
}

/** Tells the reader what was done, or the developer why it failed. */
export type Tell = (text: string, failure?: unknown) => void;

export class ActionsController {
  tableShown = false;
  readonly #host: ActionsHost;
  readonly #files: Lazy<FileTools>;
  readonly #tell: Tell;
  /** Block size offered to the iframe in pixels; 0 while the code is hidden. */
  #embedHeight = 0;
  #pngFailed = false;

  constructor(host: ActionsHost, files: Lazy<FileTools>, tell: Tell) {
    this.#host = host;
    this.#files = files;
    this.#tell = tell;
  }

  names({ embedUrl }: ActionsContext): readonly ActionName[] {
    return [
      this.tableShown ? 'chart' : 'table',
      'csv',
      ...(this.#pngFailed ? [] : (['png'] as const)),
      ...(embedUrl ? (['embed'] as const) : []),
    ];
  }

  /** The code to embed the widget, once it was asked for. */
  embed({ embedUrl, heading, language }: ActionsContext): unknown {
    const files = this.#files.module;
    if (!files || !embedUrl || !this.#embedHeight) return null;
    return files.embedTemplate(html, {
      code: files.iframeCode(embedUrl, heading, this.#embedHeight),
      language,
      tell: this.#tell,
      onCopied: () => this.#host.dispatchEvent(new TeleconsDownloadEvent('embed')),
    });
  }

  readonly run = (name: ActionName, context: ActionsContext): void => {
    void this.#run(name, context);
  };

  async #run(name: ActionName, context: ActionsContext): Promise<void> {
    const host = this.#host;
    if (name === 'table' || name === 'chart') {
      this.tableShown = !this.tableShown;
      host.requestUpdate();
      host.dispatchEvent(new TeleconsViewEvent(name));
      return;
    }
    try {
      const files = await this.#files.get();
      if (name === 'embed') {
        this.#embedHeight = this.#embedHeight ? 0 : Math.ceil(host.getBoundingClientRect().height);
        host.requestUpdate();
      } else {
        const made = name === 'csv' ? files.csvBlob(host, context.language) : host.toPNG({});
        this.#tell(files.saveFile(`${context.fileName}.${name}`, await made, context.language));
        host.dispatchEvent(new TeleconsDownloadEvent(name));
      }
    } catch (error) {
      this.#pngFailed ||= name === 'png';
      this.#tell(context.language.messages.failed, error);
    }
  }
}
