/** `<telecons-region-map>`: published figures on téléconsultations by region, or the page's own. */
import type { PlacedRegionMap } from '../charts/region-map-layout.js';
import type { MeasureText } from '../charts/shapes.js';
import { regionGlyph } from '../charts/surface-glyphs.js';
import type { OwnRegions } from '../model/own-regions.js';
import type { AreaId } from '../model/types.js';
import type { RegionMapView } from '../views/region-map-view.js';
import { clean, type CommonOptions, readEnumeration, readSwitch } from './attributes.js';
import { TeleconsElement } from './base.js';
import { BoxController } from './box-controller.js';
import { TeleconsSelectEvent } from './events.js';
import { tableTemplate } from './frame/parts.js';
import type { FrameParts } from './frame/ready.js';
import { type FrameState, withChoice } from './frame/state.js';
import { Lazy } from './lazy.js';
import { textMeasure } from './measure-text.js';
import { OwnDataLoader } from './own-data.js';
import type { Picture } from './picture.js';
import type { PropertyDeclarations } from './reactive-element.js';
import { chartTemplate, LAYOUTS, type MapState, placeChart } from './region-map/chart.js';
import { paragraphs, topicsTemplate } from './region-map/parts.js';
import type { Plan } from './region-map/plan.js';
import { type ClassCount, readMap, type Topics } from './region-map/read.js';
import { fetchForTouch } from './region-map/touch.js';
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
 * @fires {TeleconsSelectEvent<RegionChoice>} telecons-select - The reader chose a region.
 * @csspart panel - The region that is read.
 * @csspart controls - The list of topics; none of own data.
 * @cssprop [--telecons-actual-tint=light-dark(#cfe2ef, #1f4257)] - Ground of what is cited without a value, or known only as a minimum or maximum.
 */
export class TeleconsRegionMap extends TeleconsElement<RegionMapView> {
  static override styles = sharedStyles + regionMapStyles;

  static override properties: PropertyDeclarations = {
    ...TeleconsElement.properties,
    indicator: {},
    region: {},
    layout: {},
    noOverseas: { attribute: 'no-overseas', converter: readSwitch },
    classes: {},
    classing: {},
    data: { attribute: false },
  };

  /** Id of a regional indicator, or of one of its topics; default `share-of-acts-by-area`. */
  declare indicator: string | null;
  /** The region that is read: ISO 3166-2, Insee code or name; default: that of the largest value. */
  declare region: string | null;
  /** `auto`, `map` or `tiles`; default `auto`: equal tiles where the map is under 300 px wide. */
  declare layout: (typeof LAYOUTS)[number] | null;
  /** Shows metropolitan France only. */
  declare noOverseas: boolean;
  /** Of own data: how many classes, 3 to 7; default `5`. */
  declare classes: ClassCount | null;
  /** Of own data: `quantile`, `equal`, or breaks separated by spaces; default `quantile`. */
  declare classing: string | null;
  /** The publisher's own figures instead of the bundled ones; each refused row is reported. */
  declare data: OwnRegions | null;

  readonly #box = new BoxController(this, '.chart');
  readonly #more = new Lazy(async () => {
    const { MapMore } = await import('./region-map/more.js');
    return new MapMore(this);
  });
  readonly #own = new OwnDataLoader(this, this.reports, async () => {
    const { OwnRegionsPart } = await import('./region-map/own.js');
    return new OwnRegionsPart(this.reports);
  });
  #isLacking = false;
  #topics: Topics = [];
  #plan: Plan | null = null;
  #state: MapState | null = null;
  #placed: PlacedRegionMap | null = null;
  /** The reader chose a region: the sentences about it are told as well. */
  #isAsked = false;

  protected override derive(common: CommonOptions): FrameState<RegionMapView> {
    const { words: language, reports, data, classes, classing, turn } = this;
    const layout = readEnumeration('layout', this.layout, LAYOUTS, reports.refuse);
    const lacking = this.#isLacking && !this.#more.part;
    const asked = {
      indicator: clean(this.indicator),
      region: clean(this.region),
      overseas: !this.noOverseas,
      ...{ lacking, data, classes, classing, common, language, report: reports.add },
    };
    const found = readMap(asked, { more: this.#more.part, own: this.#own }, this.#plan);
    const { isPartial, named, plan, state, topics } = found;
    this.#topics = topics;
    this.#placed = this.shown = null;
    if (isPartial && !lacking) this.#fetch();
    if (!plan) return withChoice(state, () => this.#choice(asked.indicator));
    const { view, shown } = (this.#plan = plan);
    this.shown = shown;
    this.#state = { view, named, layout: lacking ? 'map' : layout };
    if (turn.near && this.#box.size) {
      const { width, height, fontFamily } = this.#box.size;
      this.#placed = this.#place(width, height, textMeasure(fontFamily));
      if (!this.#placed) this.#fetch();
      fetchForTouch(this, this.#more, () => this.requestUpdate());
    }
    return { kind: 'ready', view };
  }

  /** `null`: tiles have not come yet. */
  #place(width: number, height: number, measure: MeasureText): PlacedRegionMap | null {
    return (
      this.#state && placeChart(this.#state, width, height, measure, this.#more.part, this.words)
    );
  }

  /** What is not there at first; without it the first topic and the map are still right. */
  #fetch(): void {
    this.#more
      .get()
      .catch((error: unknown) => {
        this.#isLacking = true;
        this.reports.failed(error);
      })
      .finally(() => this.requestUpdate());
  }

  protected override get isDrawn(): boolean {
    return this.#placed !== null;
  }

  protected override renderParts(view: RegionMapView): FrameParts {
    const { words, evidence, actions } = this;
    return {
      controls: this.#choice((this.#plan as Plan).input.topic.key),
      chart: chartTemplate(
        this.#state as MapState,
        this.#placed,
        this.#more,
        words,
        this.#choose,
        this.#quotes,
      ),
      notes: paragraphs(this.#placed?.notes ?? view.notes),
      table: () =>
        tableTemplate(view.table, view.table.rows, actions.tableShown, evidence.part?.details),
      glyph: regionGlyph,
    };
  }

  /** Also where nothing of one is known. Own data is one topic. */
  #choice(key: string): unknown {
    const topics = this.noControls ? [] : this.#topics;
    return topicsTemplate(this.words, topics, key, (chosen) => (this.indicator = chosen));
  }

  protected override async interest(): Promise<unknown> {
    return Promise.all([this.#more.get(), super.interest()]).finally(() => this.requestUpdate());
  }

  protected override async complete(): Promise<void> {
    await super.complete();
    await this.#more.get().catch(() => undefined);
    if (this.state?.kind === 'loading') await this.#own.get().catch(() => undefined);
    this.requestUpdate();
    await this.updateComplete;
  }

  protected override picture(view: RegionMapView, width: number, measure: MeasureText): Picture {
    const drawing = this.#place(width, 560, measure); // No higher: it stands in an article.
    if (!drawing) throw new RangeError('The tiles have not come.');
    return { drawing, notes: drawing.notes ?? view.notes, width };
  }

  readonly #choose = (region: AreaId): void => {
    this.region = region;
    this.#isAsked = true;
    const observation = this.observations.find(({ area }) => area === region) ?? null;
    this.dispatchEvent(new TeleconsSelectEvent({ region, observation }));
  };

  /** The sentences about a region, once the reader asked for them. */
  readonly #quotes = (region: AreaId): unknown => {
    const { shown, words } = this;
    const { part } = this.evidence;
    const figure = this.#plan?.input.topic.regions.get(region);
    return this.#isAsked && part && shown && figure
      ? [figure.observation, ...figure.asides].map((each) => part.quotes(each, shown, words))
      : null;
  };
}
