/** The map's chart: which region is read, where everything is placed, and what is shown of it. */
import { html, type TemplateResult } from 'lit/html.js';
import { placeRegionMap } from '../../charts/place-region-map.js';
import type { PlacedRegionMap } from '../../charts/region-map-layout.js';
import type { MeasureText } from '../../charts/shapes.js';
import { regionNamed } from '../../model/regions.js';
import type { AreaId } from '../../model/types.js';
import type { RegionMapView } from '../../views/region-map-view.js';
import { clean } from '../attributes.js';
import type { BoxController } from '../box-controller.js';
import { skeletonTemplate } from '../frame/parts.js';
import type { ElementHost } from '../lit-html.js';
import { textMeasure } from '../measure-text.js';
import type { Layout } from './options.js';
import { type EvidenceOf, panelTemplate, pickerTemplate } from './parts.js';
import type { Plan } from './plan.js';
import { plotTemplate } from './plot.js';
import { RegionReader } from './reader.js';

/** Under so many pixels `layout="auto"` shows tiles: regions would be too small to hit. */
const NARROWEST_MAP = 300;

export class MapChart {
  readonly #box: BoxController;
  readonly #reader: RegionReader;
  #placed: PlacedRegionMap | null = null;
  #view: RegionMapView | null = null;
  #layout: Layout = 'auto';
  /** What the page or the reader named; else that of the largest value is read. */
  #named: AreaId | undefined;

  constructor(host: ElementHost, box: BoxController) {
    this.#box = box;
    this.#reader = new RegionReader(host);
    host.addController({
      hostUpdated: () => {
        if (this.#placed && this.#view) box.hold(this.#view);
      },
    });
  }

  get isDrawn(): boolean {
    return this.#placed !== null;
  }

  /** To be called when there is nothing to draw. */
  clear(): void {
    this.#placed = null;
  }

  /**
   * To be called in `willUpdate`: draws the plan, if it may be drawn already.
   * @param region what the page or the reader wrote
   * @returns the name of a region that is none, or ""
   */
  prepare({ view, input }: Plan, region: unknown, layout: Layout, near: boolean): string {
    const text = clean(region);
    this.#named = regionNamed(text, input.regions)?.id;
    this.#layout = layout;
    this.#view = view;
    this.#box.expect(view);
    const { size } = this.#box;
    this.#placed =
      near && size ? this.place(view, size.width, size.height, textMeasure(size.fontFamily)) : null;
    return this.#named ? '' : text;
  }

  /** Places a view in a box, for the screen or for a file. */
  place(view: RegionMapView, width: number, height: number, measure: MeasureText): PlacedRegionMap {
    const { hovered, focused } = this.#reader;
    const narrow = this.#layout === 'auto' && width < NARROWEST_MAP;
    return placeRegionMap({
      view,
      active: hovered ?? focused ?? this.#named ?? null,
      layout: narrow || this.#layout === 'tiles' ? 'tiles' : 'map',
      ...{ width, height, measure },
    });
  }

  /** The choice of a region, the map and what is known of the region that is read. */
  render(
    { view, input }: Plan,
    loading: string,
    choose: (id: AreaId) => void,
    evidence: EvidenceOf,
  ): TemplateResult {
    const reader = this.#reader;
    const { regions } = input;
    const first = regions.find(({ id }) => input.topic.regions.has(id)) ?? regions[0];
    const selected = this.#named ?? view.largest ?? (first?.id as AreaId);
    const placed = this.#placed;
    return html`${pickerTemplate(view, selected, choose)}
      <div class="chart" part="chart">
        ${
          placed
            ? plotTemplate({ placed, view, reader, selected, isNamed: !!this.#named, choose })
            : skeletonTemplate(loading)
        }
      </div>
      ${panelTemplate(reader.hovered ?? reader.focused ?? selected, input, evidence)}`;
  }
}
