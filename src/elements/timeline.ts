/** `<telecons-timeline>`: the history of reimbursed téléconsultations, or the page's own series. */
import { nothing } from 'lit/html.js';
import type { CsvDialect } from '../model/csv.js';
import { timelineDataset } from '../model/dataset.js';
import type { OwnData } from '../model/own-data.js';
import type { CommonOptions } from './attributes.js';
import { TeleconsElement } from './base.js';
import type { FileAction } from './frame/actions.js';
import type { FrameParts } from './frame/ready.js';
import type { FrameState } from './frame/state.js';
import type { PropertyDeclarations } from './reactive-element.js';
import { sharedStyles } from './styles/shared.js';
import { timelineStyles } from './styles/timeline.js';
import type { ObservationAnswer } from './timeline/answer.js';
import { ChartController } from './timeline/chart-controller.js';
import { controlsTemplate } from './timeline/controls.js';
import type { ActionContext, FileInput } from './timeline/files.js';
import { readTimelineOptions, type TimelineOptions } from './timeline/options.js';
import { TimelineParts } from './timeline/parts.js';
import { type Plan, planOnce, type ShownView } from './timeline/plan.js';
import { timelineTable } from './timeline/table.js';
import { type ShownObservation, shownObservations } from './timeline/shown.js';

/**
 * The published figures on reimbursed téléconsultations in France over time: by month, week or
 * year, or cumulated, each with its certainty and the sentence that published it. Use it to show
 * how the practice grew, peaked and receded; set `data` to show the publisher's own series.
 *
 * ```html
 * <script type="module" src="dist/telecons-timeline.js"></script>
 * <telecons-timeline series="weekly" scale="log"></telecons-timeline>
 * ```
 *
 * @tag telecons-timeline
 * @fires {TeleconsSelectEvent} telecons-select - The reader chose a figure.
 * @csspart panel - The figure that is read.
 * @cssprop [--telecons-surface=#fff] - Page and halo; so with every colour token of the README.
 * @cssprop [--telecons-font=inherit] - Texts; also `-font-title` and `-font-figures`.
 * @cssprop [--telecons-stroke=2px] - The rule on top.
 * @cssprop [--telecons-space=8px] - Between the parts.
 * @cssprop [--telecons-radius=2px] - Corners of boxes.
 * @cssprop [--telecons-touch=44px] - Least height of what is pressed.
 */
export class TeleconsTimeline extends TeleconsElement<ShownView> {
  static override styles = sharedStyles + timelineStyles;

  static override properties: PropertyDeclarations = {
    ...TeleconsElement.properties,
    series: {},
    scope: {},
    scale: {},
    from: {},
    to: {},
    events: {},
    point: {},
    data: { attribute: false },
  };

  /** Which series: `monthly`, `weekly`, `cumulative` or `annual`; default `monthly`. */
  declare series: string | null;
  /** Which acts are counted: a scope id of the chosen series; default: the series' own. */
  declare scope: string | null;
  /** `linear` or `log`; default `linear`. */
  declare scale: string | null;
  /** First day of the window, ISO date, reduced precision allowed; default: all. */
  declare from: string | null;
  /** Last day of the window, ISO date, reduced precision allowed; default: all. */
  declare to: string | null;
  /** `all`, `main`, `none`, or event ids separated by spaces; default `main`. */
  declare events: string | null;
  /** ISO period of the focused figure, such as `2020-04`; default: none. */
  declare point: string | null;
  /** The publisher's own series instead of the bundled ones; each refused row is reported. */
  declare data: OwnData | null;

  readonly #parts = new TimelineParts(this, this.reports);
  readonly #chart = new ChartController(this, this.#parts.reading);
  #plan: Plan | null = null;
  #options: TimelineOptions | null = null;

  /** The figures that are shown, in order of time; empty before the first update. */
  get observations(): readonly ShownObservation[] {
    return this.#plan ? shownObservations(this.#plan.series, this.#plan.sources) : [];
  }

  /** The sentences behind one shown figure, its note, its address and its earlier values. */
  async details(id: string): Promise<ObservationAnswer> {
    const plan = await this.#planned();
    return (await this.#parts.reading.get()).answer(id, plan, this.words);
  }

  /** The shown figures with their qualifiers, sources and quotes, for a spreadsheet or a program. */
  async toCSV({ dialect = 'machine' }: { dialect?: CsvDialect } = {}): Promise<string> {
    return (await this.#parts.files.get()).csv(await this.#fileInput(), dialect);
  }

  /** The drawing as a self-contained SVG file with title, notes and sources. */
  async toSVG(): Promise<string> {
    return (await this.#parts.files.get()).svg(await this.#fileInput());
  }

  /** The same as a PNG; `scale`: device pixels per pixel, default 2. */
  async toPNG({ scale = 2 }: { scale?: number } = {}): Promise<Blob> {
    return (await this.#parts.files.get()).png(await this.#fileInput(), scale);
  }

  /** The main figure in one sentence, with its source; empty before the first update. */
  toText(): string {
    return this.state?.kind === 'ready' ? this.state.view.takeaway : '';
  }

  protected override derive(common: CommonOptions): FrameState<ShownView> {
    const dataset = timelineDataset();
    const { words: language, data } = this;
    const own = data === null || data === undefined ? null : this.#parts.own;
    const all = this.#parts.reading.part?.details?.events;
    const events = all ?? dataset.events;
    const options = readTimelineOptions(this, events, all !== undefined, this.reports.refuse);
    // Only the main events come with the page, and no panel for a figure that it names.
    if ((options.needsAllEvents || options.point) && !all) this.onInterest();
    this.#plan = null;
    if (own && !own.part) return this.#parts.waitForOwn(data, common, language.messages);
    // Not to plan, nor lay out, anew when the other events come and none is asked for.
    const known = options.needsAllEvents ? events : dataset.events;
    const input = { dataset, events: known, options, common, language };
    const plan = own?.part ? own.part.plan(data, input) : planOnce(input);
    if (!('series' in plan)) return plan;
    this.#plan = plan;
    this.#chart.prepare(plan, options.point, this.turn.near, language);
    this.#options = options;
    return plan.state;
  }

  protected override get isDrawn(): boolean {
    return this.#chart.isDrawn;
  }

  protected override renderParts(view: ShownView): FrameParts {
    const plan = this.#plan as Plan;
    const options = this.#options as TimelineOptions;
    const { words } = this;
    const { part } = this.#parts.reading;
    return {
      controls: this.noControls ? nothing : controlsTemplate(options, plan, words, this),
      chart: this.#chart.render(view, plan, words),
      notes: part?.events(plan, words),
      table: timelineTable(view, plan, this.actions.tableShown, part?.details),
      embed: this.#parts.files.part?.embed(words),
      details: part?.details,
    };
  }

  protected override async act(
    name: FileAction,
    view: ShownView,
    common: CommonOptions,
  ): Promise<void> {
    await (await this.#parts.files.get()).run(name, this.#context(view, common));
  }

  protected override async interest(): Promise<unknown> {
    return (await this.#parts.reading.get()).learn();
  }

  #context({ heading }: ShownView, { embedUrl }: CommonOptions): ActionContext {
    const fileName = `telecons-${this.#plan?.input.seriesName ?? 'timeline'}`;
    return { language: this.words, embedUrl, heading, fileName };
  }

  /** What is shown, whether it is drawn or not. Waits for own data that is on its way. */
  async #planned(): Promise<Plan> {
    this.turn.come();
    await this.updateComplete;
    if (this.state?.kind === 'loading') {
      await this.#parts.own.get().catch(() => undefined);
      this.requestUpdate();
      await this.updateComplete;
    }
    if (!this.#plan) throw new Error('There are no figures: the data could not be read.');
    return this.#plan;
  }

  /** Without the quotes and addresses a file is still worth having. */
  async #fileInput(): Promise<FileInput> {
    const plan = await this.#planned();
    if (plan.long) await this.draw();
    await this.interest().catch(() => undefined);
    const { details = null } = this.#parts.reading.part ?? {};
    return { plan, details, root: this.renderRoot, language: this.words, chart: this.#chart };
  }
}
