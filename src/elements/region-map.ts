/** `<telecons-region-map>`: published figures on téléconsultations by region, or the page's own. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { MeasureText } from '../charts/shapes.js';
import { surfaceGlyph } from '../charts/surface-glyphs.js';
import { joined } from '../format/joined.js';
import { regionMessagesFor } from '../i18n/region-map.js';
import { regionDataset } from '../model/dataset.js';
import { regionTopics, type RegionTopic } from '../model/region-topics.js';
import type { AreaId } from '../model/types.js';
import { sourceOf } from '../views/figure.js';
import { topicWords } from '../views/region-figures.js';
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
import { choiceTemplate, notesTemplate } from './region-map/parts.js';
import { emptyState, type Plan, planBundled } from './region-map/plan.js';
import { regionMapStyles } from './styles/region-map.js';
import { sharedStyles } from './styles/shared.js';

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

  readonly #chart = new MapChart(this);
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
    this.#chart.placed = this.shown = null;
    if (!topic) return emptyState(dataset, indicator, common, language);
    // Hovering must not word the map anew.
    const key = JSON.stringify([topic.key, noOverseas, common, language.locale]);
    if (this.#plan?.key !== key) {
      this.#plan = planBundled(key, dataset, topic, !noOverseas, common, language);
    }
    const { shown, view } = this.#plan;
    this.shown = shown;
    this.#chart.prepare(this.#plan, this.region, layout, this.turn.near ? this.box.size : null);
    return { kind: 'ready', view };
  }

  protected override get isDrawn(): boolean {
    return this.#chart.placed !== null;
  }

  protected override renderParts(view: RegionMapView): FrameParts {
    const plan = this.#plan as Plan;
    const { words } = this;
    return {
      controls: this.noControls ? nothing : this.#topicChoice(plan),
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

  /** Which figures the map shows: one topic of several. */
  #topicChoice({ input: { topic } }: Plan): TemplateResult {
    const { words: language } = this;
    const dataset = regionDataset();
    const options = this.#topics.map((each) => {
      const { title, period, scope } = topicWords(each, dataset, language);
      return [each.key, joined([title, period, scope], ', ')] as const;
    });
    return html`<div class="controls" part="controls">
      ${choiceTemplate(
        'topics',
        regionMessagesFor(language.language).topic,
        options,
        topic.key,
        (key) => (this.indicator = key),
      )}
    </div>`;
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

  /** The source of a region's figure; once the reader asked for it, the sentences. */
  readonly #evidence = (region: AreaId): unknown => {
    const { shown, words } = this;
    const { part } = this.evidence;
    const input = this.#plan?.input;
    const figure = input?.topic.regions.get(region);
    if (!input || !figure || !shown) return nothing;
    return this.#isAsked && part
      ? [figure.observation, ...figure.asides].map((each) => part.quotes(each, shown, words))
      : html`<p>${sourceOf(figure.observation, input).text}</p>`;
  };
}
