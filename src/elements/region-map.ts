/** `<telecons-region-map>`: published figures on téléconsultations by region, or the page's own. */
import { nothing } from 'lit/html.js';
import type { MeasureText } from '../charts/shapes.js';
import { surfaceGlyph } from '../charts/surface-glyphs.js';
import { regionDataset } from '../model/dataset.js';
import { regionTopics, type RegionTopic } from '../model/region-topics.js';
import type { AreaId } from '../model/types.js';
import type { RegionMapView } from '../views/region-map-view.js';
import { type CommonOptions, readEnumeration, readSwitch } from './attributes.js';
import { TeleconsElement } from './base.js';
import { TeleconsSelectEvent } from './events.js';
import { tableTemplate } from './frame/parts.js';
import type { FrameParts } from './frame/ready.js';
import type { FrameState } from './frame/state.js';
import type { Picture } from './picture.js';
import type { PropertyDeclarations } from './reactive-element.js';
import { MapChart } from './region-map/chart.js';
import { LAYOUTS, readTopic } from './region-map/options.js';
import { type EvidenceOf, notesTemplate, topicsTemplate } from './region-map/parts.js';
import { emptyState, type Plan, planBundled } from './region-map/plan.js';
import { sharedStyles } from './styles/shared.js';
import { regionMapStyles } from './styles/region-map.js';

/**
 * The published figures on reimbursed téléconsultations by region of France: one indicator, period
 * and scope at a time, with the regions that sources name without a figure and those of which
 * nothing was published. Use it to show where the practice is.
 *
 * ```html
 * <script type="module" src="dist/telecons-region-map.js"></script>
 * <telecons-region-map region="FR-OCC"></telecons-region-map>
 * ```
 *
 * @tag telecons-region-map
 * @fires {TeleconsSelectEvent} telecons-select - The reader chose a region.
 * @csspart panel - The region that is read.
 */
export class TeleconsRegionMap extends TeleconsElement<RegionMapView> {
  static override styles = sharedStyles + regionMapStyles;

  static override properties: PropertyDeclarations = {
    ...TeleconsElement.properties,
    indicator: {},
    region: {},
    layout: {},
    noOverseas: { attribute: 'no-overseas', converter: readSwitch },
  };

  /**
   * An indicator with regional figures, or one of its topics as the ids of its figures begin
   * (`share-of-consultations/2021/drees-gp`); default `share-of-acts-by-area`.
   */
  declare indicator: string | null;
  /** The region that is read: ISO 3166-2, Insee code or name; default: that of the largest value. */
  declare region: string | null;
  /** `auto`, `map` or `tiles`; default `auto`: equal tiles where the map is under 300 px wide. */
  declare layout: string | null;
  /** Shows metropolitan France only. */
  declare noOverseas: boolean;

  readonly #chart = new MapChart(this, this.box);
  #topics: readonly RegionTopic[] = [];
  #plan: Plan | null = null;
  /** The reader chose a region: the sentences about it are told as well. */
  #isAsked = false;

  protected override derive(common: CommonOptions): FrameState<RegionMapView> {
    const dataset = regionDataset();
    const { words: language, noOverseas } = this;
    const { refuse } = this.reports;
    const layout = readEnumeration('layout', this.layout, LAYOUTS, refuse);
    const all = regionTopics(dataset, null);
    this.#topics = regionTopics(dataset, common.asOf);
    const [indicator, topic] = readTopic(this.indicator, all, this.#topics, refuse);
    this.#chart.clear();
    this.shown = null;
    if (!topic) return emptyState(dataset, indicator, common, language);
    // Hovering must not word the map anew.
    const key = JSON.stringify([topic.key, noOverseas, common, language.locale]);
    if (this.#plan?.key !== key) {
      this.#plan = planBundled({ key, dataset, topic, overseas: !noOverseas, common, language });
    }
    this.shown = this.#plan.shown;
    this.#chart.prepare(this.#plan, this.region, layout, this.turn.near);
    return { kind: 'ready', view: this.#plan.view };
  }

  protected override get isDrawn(): boolean {
    return this.#chart.isDrawn;
  }

  protected override renderParts(view: RegionMapView): FrameParts {
    const plan = this.#plan as Plan;
    const { topic } = plan.input;
    const { words } = this;
    const chooseTopic = (key: string): void => {
      this.indicator = key;
    };
    return {
      controls: this.noControls
        ? nothing
        : topicsTemplate(this.#topics, regionDataset(), topic.key, words, chooseTopic),
      chart: this.#chart.render(plan, words.messages.loading, this.#choose, this.#evidence),
      notes: notesTemplate(view),
      table: () =>
        tableTemplate(
          view.table,
          view.table.rows,
          this.actions.tableShown,
          this.evidence.part?.details,
        ),
      glyph: surfaceGlyph,
    };
  }

  protected override picture(view: RegionMapView, width: number, measure: MeasureText): Picture {
    return { drawing: this.#chart.place(view, width, Infinity, measure), notes: view.notes };
  }

  readonly #choose = (region: AreaId): void => {
    this.region = region;
    this.#isAsked = true;
    const observation = this.#plan?.input.topic.regions.get(region)?.observation ?? null;
    this.dispatchEvent(new TeleconsSelectEvent({ region, observation }));
  };

  readonly #evidence: EvidenceOf = ({ observation, asides }) => {
    const { shown, words } = this;
    const { part } = this.evidence;
    return this.#isAsked && part && shown
      ? [observation, ...asides].map((each) => part.quotes(each, shown, words))
      : null;
  };
}
