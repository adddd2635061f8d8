/** `<telecons-timeline>`: the history of reimbursed téléconsultations, or the page's own series. */
import { html, nothing } from 'lit/html.js';
import { legendGlyph } from '../charts/glyphs.js';
import type { MeasureText } from '../charts/shapes.js';
import { timelineLanguage } from '../i18n/timeline.js';
import { timelineDataset } from '../model/dataset.js';
import type { OwnData } from '../model/own-data.js';
import type { SeriesName } from '../model/types.js';
import type { CommonOptions } from './attributes.js';
import { TeleconsElement } from './base.js';
import { FollowingTable } from './timeline/following-table.js';
import type { FrameParts } from './frame/ready.js';
import { type FrameState, withChoice } from './frame/state.js';
import { Lazy } from './lazy.js';
import { OwnDataLoader } from './own-data.js';
import type { Picture } from './picture.js';
import type { PropertyDeclarations } from './reactive-element.js';
import { sharedStyles } from './styles/shared.js';
import { timelineStyles } from './styles/timeline.js';
import { ChartController } from './timeline/chart-controller.js';
import { controlsTemplate } from './timeline/controls.js';
import {
  readTimelineOptions,
  type Scale,
  type TimelineOptions,
  type TimelineScope,
} from './timeline/options.js';
import { type Plan, planOnce, type ShownView } from './timeline/plan.js';
import { timelineTable } from './timeline/table.js';
import { shownOf } from './timeline/shown.js';

/** Of the drawing in a file, in pixels. */
const PICTURE_HEIGHT = 460;

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
 * @fires {TeleconsSelectEvent<PeriodChoice>} telecons-select - The reader chose a figure.
 * @csspart panel - The figure that is read.
 * @csspart controls - Series, scale and scope; of own data the scale alone.
 * @cssprop [--telecons-grid=light-dark(#e4e8ec, #2a3138)] - Lines behind the drawing.
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
  declare series: SeriesName | null;
  /** Which acts are counted: a scope id of the chosen series; default: the series' own. */
  declare scope: TimelineScope | null;
  /** `linear` or `log`; default `linear`. */
  declare scale: Scale | null;
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

  readonly #reading = new Lazy(async () => {
    const [{ ReadingPart }, evidence] = await Promise.all([
      import('./timeline/reading.js'),
      this.evidence.get(),
    ]);
    return new ReadingPart(html, this, evidence);
  });
  readonly #own = new OwnDataLoader(this, this.reports, async () => {
    const { OwnPart } = await import('./timeline/own.js');
    const { add, failed, forget } = this.reports;
    return new OwnPart(html, this, add, failed, forget);
  });
  readonly #chart = new ChartController(this, this.#reading);
  readonly #table = new FollowingTable(this);
  #plan: Plan | null = null;
  #options: TimelineOptions | null = null;

  /**
   * Code that another widget has loaded already is not waited for with a first update: of 100 000
   * rows that was a fifth of the time until they are drawn.
   */
  protected override async turnToUpdate(): Promise<void> {
    await super.turnToUpdate();
    if (!this.data || this.state) return;
    const loaded = this.#own.get().catch(() => undefined);
    await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve))]);
  }

  protected override derive(common: CommonOptions): FrameState<ShownView> {
    const dataset = timelineDataset();
    const { data } = this;
    const language = timelineLanguage(this.words);
    const own = data === null || data === undefined ? null : this.#own;
    const all = this.evidence.part?.details?.events;
    const events = all ?? dataset.events;
    const options = readTimelineOptions(this, events, all !== undefined, this.reports.refuse);
    // Only the main events come with the page, and no panel for a figure that it names.
    if ((options.needsAllEvents || options.point) && !all) this.onInterest();
    this.#plan = this.shown = null;
    if (own && !own.part) return own.wait(data, common, language.messages);
    // Not to plan, nor lay out, anew when the other events come and none is asked for.
    const known = options.needsAllEvents ? events : dataset.events;
    const input = { dataset, events: known, options, common, language };
    const plan = own?.part ? own.part.plan(data, input) : planOnce(input);
    if (!('series' in plan)) return plan;
    this.#plan = plan;
    this.shown = shownOf(plan);
    this.#chart.prepare(plan, options.point, this.turn.near, language);
    this.#options = options;
    this.#reading.part?.check(options.point, plan, this.reports.refuse);
    return withChoice(plan.state, this.#controls);
  }

  readonly #controls = (): unknown =>
    this.noControls
      ? nothing
      : controlsTemplate(
          this.#options as TimelineOptions,
          this.#plan as Plan,
          timelineLanguage(this.words),
          this,
        );

  protected override get isDrawn(): boolean {
    return this.#chart.isDrawn;
  }

  protected override renderParts(view: ShownView): FrameParts {
    const plan = this.#plan as Plan;
    const words = timelineLanguage(this.words);
    return {
      controls: this.#controls(),
      chart: this.#chart.render(view, plan, words),
      notes: this.#reading.part?.events(plan, words),
      table: () => timelineTable(view, plan, this.actions.tableShown, this.evidence.part?.details),
      glyph: legendGlyph,
    };
  }

  protected override tableOf(view: ShownView, make: () => unknown, inSight: boolean): unknown {
    return this.#table.of(view, make, inSight);
  }

  /**
   * Resolves when nothing is waiting to be updated, a table that follows the drawing included;
   * `false` if the update asked for another.
   */
  override get updateComplete(): Promise<boolean> {
    return this.#table.later ?? super.updateComplete;
  }

  protected override async interest(): Promise<unknown> {
    return Promise.all([this.#reading.get(), super.interest()]);
  }

  protected override async complete(): Promise<void> {
    await super.complete();
    if (this.state?.kind === 'loading') {
      await this.#own.get().catch(() => undefined);
      this.requestUpdate();
      await this.updateComplete;
    }
    if (this.#plan?.long) await this.draw();
  }

  protected override picture(view: ShownView, width: number, measure: MeasureText): Picture {
    const drawing =
      'points' in view
        ? this.#chart.place(view, timelineLanguage(this.words), width, PICTURE_HEIGHT, measure)
        : this.#plan?.long?.placed();
    if (!drawing) throw new RangeError('Not drawn.');
    return { drawing, notes: [view.scaleNote] };
  }
}
