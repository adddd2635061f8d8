/** `<telecons-timeline>`: the history of reimbursed téléconsultations, or the page's own series. */
import { type CSSResultGroup, nothing, type PropertyDeclarations } from 'lit';
import { timelineDataset } from '../model/dataset.js';
import type { CsvDialect } from '../model/csv.js';
import type { OwnData } from '../model/own-data.js';
import { SERIES_CATALOG } from '../model/series-catalog.js';
import type { ObservationId, ScopeId } from '../model/types.js';
import { toText } from '../views/build-timeline-view.js';
import { ActionsController, type ActionsContext } from './actions-controller.js';
import type { CommonOptions } from './attributes.js';
import { TeleconsElement } from './base.js';
import { DetailsController } from './details-controller.js';
import { TeleconsSelectEvent } from './events.js';
import { readyTemplate } from './frame/ready.js';
import type { FrameState } from './frame/state.js';
import { frameStyles } from './styles/frame.js';
import { timelineStyles, toneStyles } from './styles/timeline.js';
import { tokenStyles } from './styles/tokens.js';
import { usedTheme } from './theme.js';
import { answerDetails, type ObservationAnswer } from './timeline/answer.js';
import { ChartController } from './timeline/chart-controller.js';
import { controlsTemplate } from './timeline/controls.js';
import { denseStyles } from './timeline/dense-styles.js';
import { csvFile, pngFile, svgFile } from './timeline/downloads.js';
import { eventsListTemplate } from './timeline/events-list.js';
import { chooseEvents, readTimelineOptions, type TimelineOptions } from './timeline/options.js';
import { OwnDataController } from './timeline/own-data-controller.js';
import { type Plan, Planner, type ShownView } from './timeline/plan.js';
import { pointName, pointsOf, type ShownObservation, shownObservations } from './timeline/shown.js';
import { TablePageController } from './timeline/table-page-controller.js';

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
  static override styles: CSSResultGroup = [
    tokenStyles,
    toneStyles,
    frameStyles,
    timelineStyles,
    denseStyles,
  ];

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
  readonly #details = new DetailsController(this, () =>
    this.#chunkFailed(this.words.messages.detailsFailed),
  );
  readonly #chart = new ChartController(this, {
    onSelect: (id) => this.#select(id),
    onFailure: () => this.#chunkFailed(this.words.messages.loadFailed),
  });
  readonly #actions = new ActionsController(
    this,
    (text) => this.announce(text),
    (detail) => this.report(detail),
  );
  readonly #tablePage = new TablePageController(this);
  #choice: TimelineOptions | null = null;
  #plan: Plan | null = null;

  /** The figures that are shown, in order of time; empty before the first update. */
  get observations(): readonly ShownObservation[] {
    return this.#plan ? shownObservations(this.#plan.series, this.#plan.sources) : [];
  }

  /** The sentences behind one shown figure, its note, its address and its earlier values. */
  async details(id: string): Promise<ObservationAnswer> {
    return answerDetails(
      id,
      await this.#planned(),
      await this.#details.load(),
      this.words.language,
    );
  }

  /** The shown figures with their qualifiers, sources and quotes, for a spreadsheet or a program. */
  async toCSV({ dialect = 'machine' }: { dialect?: CsvDialect } = {}): Promise<string> {
    // Without the quotes the figures are still worth having.
    const details = await this.#details.load().catch(() => null);
    return csvFile(await this.#planned(), details, this.words, dialect);
  }

  /** The drawing as a self-contained SVG file with title, notes and sources. */
  async toSVG(): Promise<string> {
    return svgFile(await this.#planned(), this.words, this.#theme);
  }

  /** The same as a PNG; `scale`: device pixels per pixel, default 2. */
  async toPNG({ scale = 2 }: { scale?: number } = {}): Promise<Blob> {
    return pngFile(await this.#planned(), this.words, this.#theme, scale);
  }

  /** The main figure in one sentence, with its source; empty before the first update. */
  toText(): string {
    return this.state?.kind === 'ready' ? toText(this.state.view) : '';
  }

  protected override derive(common: CommonOptions): FrameState<ShownView> {
    const dataset = timelineDataset();
    const choice = readTimelineOptions(this, dataset.events, this.refuse);
    const own = this.#own.read(this.data);
    const { retry } = this.#own;
    const plan = this.#planner.plan({ dataset, choice, common, own, language: this.words, retry });
    this.#choice = choice;
    this.#plan = 'series' in plan ? plan : null;
    if (this.#plan) this.#chart.prepare(this.#plan, choice.point, this.turn.near, this.words);
    return 'series' in plan ? plan.state : plan;
  }

  protected override get isDrawn(): boolean {
    return this.#chart.isDrawn;
  }

  protected override renderView(view: ShownView, common: CommonOptions): unknown {
    const { messages, language } = this.words;
    const { details } = this.#details;
    const plan = this.#plan;
    const choice = this.#choice;
    if (!plan || !choice) return nothing;
    const context: ActionsContext = {
      messages,
      language,
      embedUrl: common.embedUrl,
      heading: view.heading,
      fileName: `telecons-${plan.input.seriesName ?? 'timeline'}`,
    };
    return readyTemplate({
      view,
      messages,
      tableShown: this.#actions.tableShown,
      controls: this.noControls ? nothing : this.#controls(choice, plan),
      chart: this.#chart.render(view, details, this.words),
      notes: this.#events(plan, common),
      table: this.#tablePage.render(view, this.#actions.tableShown, this.words),
      actions: this.noControls ? null : this.#actions.list(context),
      embed: this.#actions.embed(context),
    });
  }

  #controls(options: TimelineOptions, plan: Plan): unknown {
    const { messages, language } = this.words;
    return controlsTemplate({
      options,
      messages,
      language,
      scopes: timelineDataset().scopes,
      ownData: plan.input.own !== null,
      onSeries: (series) => {
        this.series = series;
        // A scope belongs to its series: the next one starts with its own.
        if (!SERIES_CATALOG[series].scopes.has(options.scope as ScopeId)) this.scope = null;
      },
      onScope: (scope) => (this.scope = scope),
      onScale: (scale) => (this.scale = scale),
    });
  }

  #events(plan: Plan, { asOf }: CommonOptions): unknown {
    if (plan.input.own) return nothing;
    const events = chooseEvents(timelineDataset().events, 'all', asOf);
    return eventsListTemplate(events, plan.series, this.#details.details, this.words);
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

  #chunkFailed(message: string): void {
    this.report({ code: 'chunk', message });
    this.announce(message);
  }

  async #planned(): Promise<Plan> {
    this.turn.come();
    await this.updateComplete;
    if (!this.#plan) await this.ready;
    if (!this.#plan) throw new Error('There are no figures: the data could not be read.');
    return this.#plan;
  }

  get #theme(): 'light' | 'dark' {
    return usedTheme(this.renderRoot.querySelector('figure'));
  }
}
