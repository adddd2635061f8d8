/** Lazy chunk: the files and the code that a reader takes away. */
import { filesMessagesFor } from '../../i18n/files.js';
import type { ResolvedLanguage } from '../../i18n/resolve.js';
import { type CsvDialect, toCSV } from '../../model/csv.js';
import { isAddress } from '../address.js';
import { TeleconsDownloadEvent } from '../events.js';
import type { FileAction } from '../frame/actions.js';
import type { ElementHost, Html } from '../lit-html.js';
import { type Copy, copyTemplate, iframeCode } from './embed.js';
import { pngFile, saveFile, savesFiles, svgFile } from './pictures.js';
import type { Picture } from '../picture.js';
import type { Shown } from '../shown.js';
import type { FrameState } from '../frame/state.js';
import type { MeasureText } from '../../charts/shapes.js';
import type { Details } from '../../model/details.js';
import type { FrameView } from '../../views/frame-view.js';
import { csvRows } from './rows.js';

/** What the actions need of their element. */
export type FilesHost = ElementHost & {
  toCSV(options: { dialect: CsvDialect }): Promise<string>;
  toPNG(): Promise<Blob>;
};

/** Tells the reader what was done. */
export type Tell = (text: string) => void;

export interface ActionContext {
  readonly language: ResolvedLanguage;
  /** Empty: nothing to embed. */
  readonly embedUrl: string;
  readonly heading: string;
  /** Without extension. */
  readonly fileName: string;
}

/** What files are made of; the element has the code that places the drawing. */
export interface FileInput<View extends FrameView> {
  readonly shown: Shown | null;
  readonly state: FrameState<View> | null;
  readonly details: Details | null;
  readonly language: ResolvedLanguage;
  /** Where the theme is read. */
  readonly root: HTMLElement | DocumentFragment;
  readonly place: (view: View, width: number, measure: MeasureText) => Picture;
}

export class FilesPart {
  readonly svg = svgFile;
  readonly png = pngFile;
  readonly #html: Html;
  readonly #host: FilesHost;
  readonly #tell: Tell;
  /** Code or rows to copy; `null` while there are none to see. */
  #copy: Copy | null = null;

  constructor(html: Html, host: FilesHost, tell: Tell) {
    this.#html = html;
    this.#host = host;
    this.#tell = tell;
  }

  /** @throws Error when there is no figure. */
  csv<View extends FrameView>(
    { shown, details, language }: FileInput<View>,
    dialect: CsvDialect,
  ): string {
    if (!shown) throw new Error('There are no figures: the data could not be read.');
    return toCSV(csvRows({ shown, details, language: language.language }), dialect);
  }

  /** Saves a file, or shows and hides what is to be copied. Rejects where a sandbox forbids it. */
  async run(name: FileAction, context: ActionContext): Promise<void> {
    const host = this.#host;
    const { language } = context.language;
    if (name === 'embed') {
      // The click may come before the part that refuses it.
      if (!isAddress(context.embedUrl)) throw new RangeError('embed-url is no address.');
      const { href } = new URL(context.embedUrl, document.baseURI);
      const height = Math.ceil(host.getBoundingClientRect().height);
      return this.#show({ name, text: iframeCode(href, context.heading, height) });
    }
    const rows = name === 'csv' && (await this.#rows(language));
    if (!savesFiles()) {
      if (!rows) throw new Error('The sandbox of this frame lets no file out.');
      return this.#show({ name: 'csv', text: rows });
    }
    const fileName = `telecons-${context.fileName}.${name}`;
    const type = 'text/csv;charset=utf-8';
    saveFile(fileName, rows ? new Blob([rows], { type }) : await host.toPNG());
    this.#tell(filesMessagesFor(language).downloaded(fileName));
    host.dispatchEvent(new TeleconsDownloadEvent(name));
  }

  /** A French spreadsheet wants semicolons and decimal commas; every other program does not. */
  #rows(language: 'fr' | 'en'): Promise<string> {
    return this.#host.toCSV({ dialect: language === 'fr' ? 'fr' : 'machine' });
  }

  /** The second time it is hidden. */
  #show(copy: Copy): void {
    this.#copy = this.#copy?.name === copy.name ? null : copy;
    this.#host.requestUpdate();
  }

  /** The code to embed the widget, or its rows, while they are asked for. */
  embed(language: ResolvedLanguage): unknown {
    const copy = this.#copy;
    if (!copy) return null;
    return copyTemplate(this.#html, {
      ...copy,
      language,
      tell: this.#tell,
      onCopied: () => this.#host.dispatchEvent(new TeleconsDownloadEvent(copy.name)),
    });
  }
}
