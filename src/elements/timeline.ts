/** `<telecons-timeline>`: the history of reimbursed téléconsultations, or the page's own series. */
import { type CSSResultGroup, html, nothing, type PropertyDeclarations } from 'lit';
import type { CsvDialect } from '../model/csv.js';
import { timelineDataset } from '../model/dataset.js';
import type { OwnData } from '../model/own-data.js';
import type { ObservationId } from '../model/types.js';
import { type ActionsContext, ActionsController } from './actions-controller.js';
import type { CommonOptions } from './attributes.js';
import { TeleconsElement } from './base.js';
import { TeleconsSelectEvent } from './events.js';
import { actionsTemplate } from './frame/actions.js';
import { readyTemplate } from './frame/ready.js';
import type { FrameState } from './frame/state.js';
import { Lazy } from './lazy.js';
import { sharedStyles } from './styles/shared.js';
import { timelineStyles } from './styles/timeline.js';
import type { ObservationAnswer } from './timeline/answer.js';
import { ChartController } from './timeline/chart-controller.js';
import { controlsTemplate } from './timeline/controls.js';
import type { FileInput } from './timeline/downloads.js';
import { LearningController } from './timeline/learning.js';
import { readTimelineOptions, type TimelineOptions } from './timeline/options.js';
import { OwnDataController } from './timeline/own-data-controller.js';
import { type Plan, Planner } from './timeline/plan.js';
import type { ShownView } from './timeline/shown-view.js';
import { pointName, pointsOf, type ShownObservation, shownObservations } from './timeline/shown.js';
import { tableOf } from './timeline/table.js';

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
 */
export class TeleconsTimeline extends TeleconsElement<ShownView> {
  static override styles: CSSResultGroup = [sharedStyles, timelineStyles];

  static override properties: PropertyDeclarations = {
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

  readonly #planner = new Planner();
  readonly #own = new OwnDataController(this, (detail) => this.report(detail));
  readonly #files = new Lazy(() => import('./timeline/files.js'));
  readonly #actions = new ActionsController(this, this.#files, (text, failure) =>
    this.#tell(text, failure),
  );
  readonly #learning = new LearningController(this);
  readonly #chart = new ChartController(this, this.#learning, {
    onSelect: (id) => this.#select(id),
    onFailure: (error) => this.#tell(this.words.messages.detailsFailed, error),
  });
  #options: TimelineOptions | null = null;
  #plan: Plan | null = null;

  /** The figures that are shown, in order of time; empty before the first update. */
  get observations(): readonly ShownObservation[] {
    return this.#plan ? shownObservations(this.#plan.series, this.#plan.sources) : [];
  }

  /** The sentences behind one shown figure, its note, its address and its earlier values. */
  async details(id: string): Promise<ObservationAnswer> {
    const plan = await this.#planned();
    const { answerDetails } = await this.#learning.reading.get();
    return answerDetails(id, plan, await this.#learning.learn(), this.words.language);
  }

  /** The shown figures with their qualifiers, sources and quotes, for a spreadsheet or a program. */
  async toCSV({ dialect = 'machine' }: { dialect?: CsvDialect } = {}): Promise<string> {
    return (await this.#files.get()).csvFile(await this.#fileInput(), dialect);
  }

  /** The drawing as a self-contained SVG file with title, notes and sources. */
  async toSVG(): Promise<string> {
    return (await this.#files.get()).svgFile(await this.#fileInput());
  }

  /** The same as a PNG; `scale`: device pixels per pixel, default 2. */
  async toPNG({ scale = 2 }: { scale?: number } = {}): Promise<Blob> {
    return (await this.#files.get()).pngFile(await this.#fileInput(), scale);
  }

  /** The main figure in one sentence, with its source; empty before the first update. */
  toText(): string {
    return this.state?.kind === 'ready' ? this.state.view.takeaway : '';
  }

  protected override derive(common: CommonOptions): FrameState<ShownView> {
    const dataset = timelineDataset();
    const events = this.#learning.known?.events ?? dataset.events;
    const options = readTimelineOptions(this, events, this.#learning.known !== null, this.refuse);
    const own = this.#own.read(this.data);
    const { retry } = this.#own;
    const plan = this.#planner.plan({
      dataset,
      events,
      options,
      common,
      own,
      language: this.words,
      retry,
    });
    this.#options = options;
    this.#plan = 'series' in plan ? plan : null;
    // Only the main events come with the page.
    if (options.needsAllEvents && !this.#learning.known) void this.interest();
    if (this.#plan) this.#chart.prepare(this.#plan, options.point, this.turn.near, this.words);
    return 'series' in plan ? plan.state : plan;
  }

  protected override get isDrawn(): boolean {
    return this.#chart.isDrawn;
  }

  protected override renderView(view: ShownView, common: CommonOptions): unknown {
    const plan = this.#plan;
    const options = this.#options;
    if (!plan || !options) return nothing;
    const { words } = this;
    const context: ActionsContext = {
      language: words,
      embedUrl: common.embedUrl,
      heading: view.heading,
      fileName: `telecons-${plan.input.seriesName ?? 'timeline'}`,
    };
    const { tableShown } = this.#actions;
    const reading = this.#learning.reading.module;
    const controls = { options, words, ownData: plan.input.own !== null, element: this };
    return readyTemplate({
      view,
      messages: words.messages,
      details: this.#learning.known,
      tableShown,
      controls: this.noControls ? nothing : controlsTemplate(controls),
      chart: this.#chart.render(view, plan, words),
      notes: reading?.eventsTemplate(html, plan, this.#learning.known, words),
      table: tableOf(view, tableShown, this.#chart.dense, this.#learning.known),
      actions: this.noControls
        ? nothing
        : actionsTemplate(this.#actions.names(context), words.messages, (name) =>
            this.#actions.run(name, context),
          ),
      embed: this.#actions.embed(context),
    });
  }

  /** The reader has come close: fetch the quotes and addresses, and the code that shows them. */
  protected override async interest(): Promise<void> {
    try {
      await this.#learning.learn();
    } catch (error) {
      this.#tell(this.words.messages.detailsFailed, error);
    }
  }

  #select(id: ObservationId): void {
    const plan = this.#plan;
    const point = plan && pointsOf(plan.series).find(({ observation }) => observation.id === id);
    if (!point) return;
    const { observation } = point;
    this.dispatchEvent(
      new TeleconsSelectEvent({ period: pointName(point, plan.series), observation }),
    );
  }

  #tell(text: string, failure?: unknown): void {
    this.announce(text);
    if (failure) this.report({ code: 'chunk', message: `${text} ${String(failure)}` });
  }

  async #planned(): Promise<Plan> {
    await this.draw();
    if (!this.#plan) throw new Error('There are no figures: the data could not be read.');
    return this.#plan;
  }

  /** Without the quotes and addresses a file is still worth having. */
  async #fileInput(): Promise<FileInput> {
    const plan = await this.#planned();
    const details = await this.#learning.learn().catch(() => null);
    const frame = this.renderRoot.querySelector('figure');
    return { plan, details, frame, language: this.words, chart: this.#chart };
  }
}
