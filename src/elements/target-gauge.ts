/** `<telecons-target-gauge>`: how far the published figures reached the government's forecasts. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { placeGauge, type PlacedGauge } from '../charts/place-gauge.js';
import type { MeasureText } from '../charts/shapes.js';
import { plainGlyph } from '../charts/surface-glyphs.js';
import { gaugeMessagesFor } from '../i18n/gauge.js';
import type { GaugeShape, GaugeView } from '../views/gauge-view.js';
import { type CommonOptions, type OrNumber, readEnumeration } from './attributes.js';
import { TeleconsElement } from './base.js';
import { BoxController, type BoxSize } from './box-controller.js';
import { TeleconsSelectEvent } from './events.js';
import { choicesTemplate } from './frame/choices.js';
import { skeletonTemplate, sourceTemplate, tableTemplate } from './frame/parts.js';
import type { FrameParts } from './frame/ready.js';
import type { FrameState } from './frame/state.js';
import { Lazy } from './lazy.js';
import { tilesTemplate } from './drawing.js';
import { textMeasure } from './measure-text.js';
import type { Picture } from './picture.js';
import type { PropertyDeclarations } from './reactive-element.js';
import { sharedStyles } from './styles/shared.js';
import { gaugeStyles } from './styles/target-gauge.js';
import { type Plan, planGauge, SHAPES, YEARS } from './target-gauge/plan.js';
import { plotTemplate } from './target-gauge/plot.js';
import { GaugeReader } from './target-gauge/reader.js';

/**
 * The published figures on reimbursed téléconsultations in France held against the government's
 * forecasts of the 2018 budget, for 2019, 2020 and 2021: the best figure known, its certainty and
 * its period. Use it to show how far off the forecasts were, today or at a past date (`as-of`).
 *
 * ```html
 * <script type="module" src="dist/telecons-target-gauge.js"></script>
 * <telecons-target-gauge shape="dial" as-of="2020-09-30"></telecons-target-gauge>
 * ```
 *
 * @tag telecons-target-gauge
 * @fires {TeleconsSelectEvent<YearChoice>} telecons-select - The reader chose a year.
 * @csspart panel - The year that is read, once one is chosen.
 * @csspart controls - Bars or dial.
 * @cssprop [--telecons-on-actual=light-dark(#fff, #0b1116)] - Texts on marks.
 * @cssprop [--telecons-actual-tint=light-dark(#cfe2ef, #1f4257)] - Ground of what is cited without a value, or known only as a minimum or maximum.
 * @cssprop [--telecons-skeleton=light-dark(#e9ecef, #262d34)] - Ground of bars and dials.
 * @cssprop [--telecons-target=light-dark(#14181d, #f2f4f6)] - Line of the forecast.
 * @cssprop [--telecons-grid=light-dark(#e4e8ec, #2a3138)] - Lines behind the drawing.
 */
export class TeleconsTargetGauge extends TeleconsElement<GaugeView> {
  static override styles = sharedStyles + gaugeStyles;

  static override properties: PropertyDeclarations = {
    ...TeleconsElement.properties,
    year: {},
    shape: {},
  };

  /** Which year: `2019`, `2020`, `2021` or `all`; default `all`. */
  declare year: OrNumber<(typeof YEARS)[number]> | null;
  /** `bars`: one scale for all years; `dial`: an arc with its own scale for each; default `bars`. */
  declare shape: GaugeShape | null;

  readonly #reader = new GaugeReader(this, (id) => this.#select(id));
  readonly #box = new BoxController(this, '.chart');
  readonly #more = new Lazy(async () => {
    const { GaugeMore } = await import('./target-gauge/more.js');
    return new GaugeMore(html, this);
  });
  /** It could not be had: the latest figures as bars, and no panel, are still right. */
  #lacking = false;
  #plan: Plan | null = null;
  /** Same key, same plan, same drawing. */
  #planKey = '';
  #placeKey = '';
  #placed: PlacedGauge | null = null;

  protected override derive(common: CommonOptions): FrameState<GaugeView> {
    const { words: language, turn } = this;
    const { refuse } = this.reports;
    const year = readEnumeration('year', this.year, YEARS, refuse);
    const shape = readEnumeration<GaugeShape>('shape', this.shape, SHAPES, refuse);
    const { part } = this.#more;
    const planKey = [year, shape, common.asOf, language.locale, !!part, common.heading].join('|');
    if (!this.#plan || planKey !== this.#planKey) {
      this.#plan = planGauge(year, shape, common, language, part);
      this.#planKey = planKey;
      this.#placed = null;
    }
    const { view, shown } = this.#plan;
    const { heading, subtitle, takeaway } = view;
    const { asOf } = common;
    const lacks = !part && (asOf || !view.plain);
    if (lacks && !this.#lacking) this.#fetch();
    this.shown = null;
    // Never later figures than those that were asked for.
    if (!part && (asOf || view.periodsDiffer))
      return this.#lacking
        ? { kind: 'error', heading, subtitle, message: this.#failure(view) }
        : { kind: 'loading', heading, subtitle };
    this.shown = shown;
    if (!view.rows.length) return { kind: 'empty', heading, subtitle, message: takeaway };
    if (turn.near && this.#box.size && (!lacks || this.#lacking)) this.#draw(view, this.#box.size);
    return { kind: 'ready', view };
  }

  protected override get isDrawn(): boolean {
    return this.#placed !== null;
  }

  protected override renderParts(view: GaugeView): FrameParts {
    const { messages, language } = this.words;
    const { shapeGroup, shapes } = gaugeMessagesFor(language);
    const { part } = this.#more;
    const reader = this.#reader;
    const plan = this.#plan as Plan;
    const choose = (shape: GaugeShape): void => void (this.shape = shape);
    return {
      controls: this.noControls
        ? nothing
        : html`<div class="controls" part="controls">
            ${choicesTemplate('shape', shapeGroup, SHAPES, view.shape, shapes, choose)}
          </div>`,
      chart: html`<div class="chart" part="chart" @keydown=${reader.onKeyDown}>
          ${
            this.#placed
              ? plotTemplate(this.#placed, view, reader, part && tilesTemplate(part.tiles))
              : skeletonTemplate(messages.loading)
          }
        </div>
        ${part?.panel(plan, reader, this.evidence.part, this.words)}`,
      notes: nothing,
      table: () =>
        tableTemplate(
          view.table,
          view.table.rows,
          this.actions.tableShown,
          this.evidence.part?.details,
        ),
      glyph: part?.glyph ?? plainGlyph,
    };
  }

  protected override picture(view: GaugeView, width: number, measure: MeasureText): Picture {
    return { drawing: placeGauge({ view, width, measure }, this.#more.part), notes: [] };
  }

  protected override async interest(): Promise<unknown> {
    return Promise.all([this.#more.get().finally(() => this.requestUpdate()), super.interest()]);
  }

  protected override async complete(): Promise<void> {
    await super.complete();
    if (this.state?.kind === 'loading') await this.interest().catch(() => undefined);
    await this.updateComplete;
  }

  #fetch(): void {
    this.#more
      .get()
      .catch((error: unknown) => {
        this.#lacking = true;
        this.reports.failed(error);
      })
      .finally(() => this.requestUpdate());
  }

  /** Why nothing is shown, and what a reader can do about it. */
  #failure({ sources }: GaugeView): TemplateResult {
    const { messages, language } = this.words;
    const retry = (): void => {
      this.#lacking = false;
      this.requestUpdate();
      // The button goes while it is tried.
      this.renderRoot.querySelector('figure')?.focus();
    };
    return html`<p>${messages.loadFailed}</p>
      <button class="boxed" @click=${retry}>${gaugeMessagesFor(language).retry}</button>
      ${sourceTemplate(sources, messages, this.evidence.part?.details)}`;
  }

  #draw(view: GaugeView, { width, fontFamily, key }: BoxSize): void {
    // The height of the box follows that of the drawing.
    const placeKey = key.replace(/,\d+/, '');
    if (this.#placed && placeKey === this.#placeKey) return;
    this.#placeKey = placeKey;
    const measure = textMeasure(fontFamily);
    this.#placed = placeGauge({ view, width, measure }, this.#more.part);
  }

  #select(id: string): void {
    const told = this.#plan?.years.find(({ year }) => String(year) === id)?.told[1];
    const observation = this.observations.find((each) => each.id === told?.observation.id) ?? null;
    this.dispatchEvent(new TeleconsSelectEvent({ year: id, observation }));
  }
}
