/** What every telecons element shares beyond its frame: figures, their evidence and files. */
import { html, nothing } from 'lit/html.js';
import type { CsvDialect } from '../model/csv.js';
import type { MeasureText } from '../charts/shapes.js';
import type { FrameView } from '../views/frame-view.js';
import type { CommonOptions } from './attributes.js';
import type { ObservationAnswer } from './evidence/answer.js';
import type { FileInput } from './files/part.js';
import { FrameElement } from './frame-element.js';
import type { FileAction } from './frame/actions.js';
import type { FrameSurroundings } from './frame/ready.js';
import { Lazy } from './lazy.js';
import type { BitmapOptions, Picture, PictureOptions } from './picture.js';
import { type Shown, type ShownObservation, shownObservations } from './shown.js';

/**
 * The frame that all telecons elements share, and what every one of them has; an element's own
 * comment tells the rest.
 * @fires {TeleconsReadyEvent} telecons-ready - The first drawing, or the empty or error state, is on screen.
 * @fires {TeleconsViewEvent} telecons-view - The reader switched between chart and table.
 * @fires {TeleconsDownloadEvent} telecons-download - The reader downloaded or copied something.
 * @fires {TeleconsErrorEvent} telecons-error - Something was refused or could not be loaded.
 * @slot - What is shown until the drawing is ready, and without a script.
 * @slot note - A note by the publisher.
 * @csspart frame - The whole widget.
 * @csspart heading - The title.
 * @csspart subtitle - Measure, unit, period.
 * @csspart chart - The drawing.
 * @csspart legend - What the marks mean.
 * @csspart table - The figures as a table.
 * @csspart notes - What to be careful about, and the publisher's note.
 * @csspart source - The source line.
 * @csspart actions - Table, downloads, code to embed.
 * @cssprop [--telecons-surface=light-dark(#fff, #14181d)] - Ground, and the halo around texts of the drawing.
 * @cssprop [--telecons-surface-raised=light-dark(#fff, #20262d)] - Ground of lists, boxed buttons and the panel.
 * @cssprop [--telecons-ink=light-dark(#14181d, #f2f4f6)] - Title, values, axes, outlines of the focus.
 * @cssprop [--telecons-ink-soft=light-dark(#454d56, #c6cdd4)] - Subtitle, notes, legend, labels.
 * @cssprop [--telecons-ink-mute=light-dark(#5f6872, #a0aab4)] - Ticks, source line.
 * @cssprop [--telecons-control=light-dark(#76808a, #818c97)] - Borders of lists, boxed buttons and messages.
 * @cssprop [--telecons-actual=light-dark(#0b5a8a, #6fbdec)] - Marks of published figures.
 * @cssprop [--telecons-hatch=light-dark(#7b858f, #7f8b96)] - Hatching of what was not published.
 * @cssprop [--telecons-flag=light-dark(#a3420a, #f5a66b)] - Disputed figures, errors.
 * @cssprop [--telecons-link=light-dark(#0b5a8a, #8fccf2)] - Links.
 * @cssprop [--telecons-rule=light-dark(#c9cfd6, #3d4650)] - Rules between texts; on the map also the frames of overseas regions.
 * @cssprop [--telecons-space=8px] - Gap between the parts.
 * @cssprop [--telecons-stroke=2px] - Thickness of the rule on top.
 * @cssprop [--telecons-font=inherit] - Family of all texts.
 * @cssprop [--telecons-font-title=inherit] - Family of the title.
 * @cssprop [--telecons-font-figures=inherit] - Family of the texts in the drawing.
 * @cssprop [--telecons-touch=44px] - Least height of what is pressed; not under 24px (WCAG 2.2).
 * @cssprop [--telecons-radius=2px] - Corners of lists and boxed buttons.
 * @cssstate loading - Nothing is drawn yet.
 * @cssstate ready - The figures are drawn.
 * @cssstate empty - There is no figure to show: none was published by that date, or in that window.
 * @cssstate error - What is asked for can’t be shown; the widget says so, with what a reader can do.
 */
export abstract class TeleconsElement<View extends FrameView> extends FrameElement<View> {
  /** Set by `derive`; `null` while nothing can be shown. */
  protected shown: Shown | null = null;
  /** Quotes, notes and addresses: fetched when a reader comes close. */
  protected readonly evidence = new Lazy(async () => {
    const { EvidencePart } = await import('./evidence/part.js');
    return new EvidencePart(html, this);
  });
  readonly #files = new Lazy(async () => {
    const { FilesPart } = await import('./files/part.js');
    return new FilesPart(html, this, this.reports.announce);
  });

  /** Places the drawing for a file of this width. @throws RangeError when it can't be drawn. */
  protected abstract picture(view: View, width: number, measure: MeasureText): Picture;
  /** Resolves when own data is read and what files need is drawn. */
  protected async complete(): Promise<void> {
    this.turn.come();
    await this.updateComplete;
  }

  /** The figures that are shown, in the order of the table; empty before the first update. */
  get observations(): readonly ShownObservation[] {
    return this.shown ? shownObservations(this.shown) : [];
  }

  /**
   * The sentences behind one shown figure, its note, its address and its earlier values; `id`: of one
   * of `observations`. Rejects with a `RangeError` when no such figure is shown, with a `TypeError`
   * when the sentences can't be loaded.
   */
  async details(id: string): Promise<ObservationAnswer> {
    await this.complete();
    return (await this.evidence.get()).answer(id, this.shown, this.words);
  }

  /**
   * The shown figures, and those that they replace, round or contest, as CSV: a header, then a row
   * each with value, unit, certainty, source and quote. `dialect`: `machine` (commas, ISO dates,
   * English headers) or `fr` (semicolons, decimal commas, French headers and codes, for a French
   * spreadsheet); default `machine`. Where nothing was published: the header alone (timeline, gauge)
   * or a rejection with an `Error` (map), as of own data that is refused. Rejects with a `TypeError`
   * when the code for it can't be loaded.
   */
  async toCSV({ dialect = 'machine' }: { dialect?: CsvDialect } = {}): Promise<string> {
    return (await this.#files.get()).csv(await this.#fileInput(), dialect);
  }

  /**
   * The drawing as a self-contained SVG file with title, notes and sources. `width`: of the file, in
   * pixels, 272 to 1432, beyond which the nearer end is taken, default 712; `addresses`: of the
   * sources, written out, default `true`. Rejects with a `RangeError` when there is no figure to
   * draw, with a `TypeError` when the code for it can't be loaded.
   */
  async toSVG(options?: PictureOptions): Promise<string> {
    return (await this.#files.get()).svg(await this.#fileInput(), options);
  }

  /**
   * The same as a PNG; `scale`: device pixels per pixel, default 2. Rejects as `toSVG` does, and with
   * an `Error` when the browser gives no canvas of that size.
   */
  async toPNG(options?: BitmapOptions): Promise<Blob> {
    return (await this.#files.get()).png(await this.#fileInput(), options);
  }

  /** The main figure in one sentence, with its source; empty while there is none to show. */
  toText(): string {
    return this.state?.kind === 'ready' ? this.state.view.takeaway : '';
  }

  protected override async interest(): Promise<unknown> {
    return (await this.evidence.get()).learn();
  }

  protected override surroundings(
    { heading }: View,
    { embedUrl }: CommonOptions,
  ): FrameSurroundings {
    const { words: language, evidence, reports } = this;
    const { part } = evidence;
    const address = part ? part.address(embedUrl, reports.refuse) : embedUrl;
    const act = async (name: FileAction): Promise<void> =>
      (await this.#files.get()).run(name, {
        language,
        embedUrl: address,
        heading,
        fileName: this.shown?.name ?? '',
      });
    return {
      actions: this.noControls ? nothing : this.actions.render(language.messages, !!address, act),
      embed: this.#files.part?.embed(language),
      details: part?.details,
      said: reports.said,
    };
  }

  /** Without the quotes and addresses a file is still worth having. */
  async #fileInput(): Promise<FileInput<View>> {
    await this.complete();
    await this.interest().catch(() => undefined);
    const { shown, state, words: language, renderRoot: root } = this;
    const { details = null } = this.evidence.part ?? {};
    const place: FileInput<View>['place'] = (...picture) => this.picture(...picture);
    return { shown, state, details, language, root, place };
  }
}
