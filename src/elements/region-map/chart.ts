/** The map's chart: which region is read, where everything is placed, and what is shown of it. */
import { html, type TemplateResult } from 'lit/html.js';
import { placeRegionMap } from '../../charts/place-region-map.js';
import type { PlacedRegionMap } from '../../charts/region-map-layout.js';
import type { MeasureText } from '../../charts/shapes.js';
import { regionNamed } from '../../model/regions.js';
import type { AreaId } from '../../model/types.js';
import type { RegionMapView } from '../../views/region-map-view.js';
import { clean } from '../attributes.js';
import type { BoxSize } from '../box-controller.js';
import { skeletonTemplate } from '../frame/parts.js';
import type { ElementHost } from '../lit-html.js';
import { textMeasure } from '../measure-text.js';
import type { Layout } from './options.js';
import { choiceTemplate, panelTemplate } from './parts.js';
import type { Plan } from './plan.js';
import { plotTemplate } from './plot.js';
import { RegionReader } from './reader.js';

/** Under so many pixels `layout="auto"` shows tiles: regions would be too small to hit. */
const NARROWEST_MAP = 300;

export class MapChart {
  /** `null`: not drawn. */
  placed: PlacedRegionMap | null = null;
  readonly #reader: RegionReader;
  #layout: Layout = 'auto';
  /** What the page or the reader named; else that of the largest value is read. */
  #named: AreaId | undefined;

  constructor(host: ElementHost) {
    this.#reader = new RegionReader(host);
  }

  /**
   * To be called in `willUpdate`: draws the plan, if it may be drawn already.
   * @param region what the page or the reader wrote
   * @param size `null`: it is not known yet, or too early to draw
   * @returns the name of a region that is none, or ""
   */
  prepare({ view, input }: Plan, region: unknown, layout: Layout, size: BoxSize | null): string {
    const text = clean(region);
    this.#named = regionNamed(text, input.regions)?.id;
    this.#layout = layout;
    this.placed = size && this.place(view, size.width, size.height, textMeasure(size.fontFamily));
    return this.#named ? '' : text;
  }

  /** Places a view in a box, for the screen or for a file. */
  place(view: RegionMapView, width: number, height: number, measure: MeasureText): PlacedRegionMap {
    const { hovered, focused } = this.#reader;
    const isNarrow = this.#layout === 'auto' && width < NARROWEST_MAP;
    return placeRegionMap({
      view,
      active: hovered ?? focused ?? this.#named ?? null,
      layout: isNarrow ? 'tiles' : this.#layout,
      ...{ width, height, measure },
    });
  }

  /**
   * The choice of a region, the map and what is known of the region that is read.
   * @param loading said while there is no map
   * @param evidence of a region
   */
  render(
    { view, input }: Plan,
    loading: string,
    choose: (id: AreaId) => void,
    evidence: (id: AreaId) => unknown,
  ): TemplateResult {
    const reader = this.#reader;
    const { regions, listLabel } = view;
    const [first] = [...input.topic.regions.keys()];
    const selected = this.#named ?? view.largest ?? (first as AreaId);
    const read = reader.hovered ?? reader.focused ?? selected;
    const shown = regions.find(({ id }) => id === read);
    const options = regions.map(({ id, name }) => [id, name] as const);
    const { placed } = this;
    return html`${choiceTemplate('picker', listLabel, options, selected, choose)}
      <div class="chart" part="chart">
        ${
          placed
            ? plotTemplate({ placed, view, reader, selected, isNamed: !!this.#named, choose })
            : skeletonTemplate(loading)
        }
      </div>
      ${shown && panelTemplate(shown, evidence(read))}`;
  }
}
