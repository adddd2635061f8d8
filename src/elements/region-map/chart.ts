/** The map's chart: where everything is placed, and what is shown of the region that is read. */
import { html, type TemplateResult } from 'lit/html.js';
import { placeRegionMap } from '../../charts/place-region-map.js';
import type { PlacedRegionMap } from '../../charts/region-map-layout.js';
import type { MeasureText } from '../../charts/shapes.js';
import type { ResolvedLanguage } from '../../i18n/resolve.js';
import type { AreaId } from '../../model/types.js';
import type { RegionMapView, RegionView } from '../../views/region-map-view.js';
import { skeletonTemplate } from '../frame/parts.js';
import type { Lazy } from '../lazy.js';
import type { MapMore } from './more.js';
import { choiceTemplate, panelTemplate } from './parts.js';
import { plotTemplate } from './plot.js';

/** What a map may be asked to be. */
export const LAYOUTS = ['auto', 'map', 'tiles'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** Under so many pixels `layout="auto"` shows tiles: regions would be too small to hit. */
const NARROWEST_MAP = 300;

/** Keys of the list, which must not scroll the page. */
const KEYS = /^(Arrow|Home|End|Enter| )/;

/** What is shown, and which region is read. */
export interface MapState {
  readonly view: RegionMapView;
  /** That of the largest value is read if none is named. */
  readonly named: AreaId | null;
  readonly layout: Layout;
}

/** Places a view in a box, for the screen or for a file; `null`: the tiles have not come yet. */
export function placeChart(
  { view, named, layout }: MapState,
  width: number,
  height: number,
  measure: MeasureText,
  part: MapMore | null,
  { language }: ResolvedLanguage,
): PlacedRegionMap | null {
  const active = part?.preview ?? named;
  const plan = { view, active, width, height, measure };
  return layout === 'tiles' || (layout === 'auto' && width < NARROWEST_MAP)
    ? (part?.placeTiles(plan, view.notes, language) ?? null)
    : placeRegionMap(plan);
}

/**
 * The choice of a region, the map and what is known of the region that is looked at, else of the
 * one that was chosen.
 * @param quotes the sentences about the chosen region, if the reader asked for them
 */
export function chartTemplate(
  { view, named }: MapState,
  placed: PlacedRegionMap | null,
  more: Lazy<MapMore>,
  { messages }: ResolvedLanguage,
  choose: (id: AreaId) => void,
  quotes: (id: AreaId) => unknown,
): TemplateResult {
  const { regions, listLabel } = view;
  const { part } = more;
  const preview = part?.preview ?? null;
  const selected = named ?? view.largest ?? (regions[0] as RegionView).id;
  const told = quotes(selected);
  const read = regions.find(({ id }) => id === (preview ?? selected));
  // The first hover, focus or key comes before the code that follows it: it must not be lost.
  const relay = (event: Event): void => {
    const { type, target, currentTarget } = event;
    const { key, altKey, ctrlKey, metaKey } = event as KeyboardEvent;
    // Those of the browser.
    if (key && (altKey || ctrlKey || metaKey)) return;
    if (KEYS.test(key)) event.preventDefault();
    const list = (currentTarget as Element).querySelector('[role=listbox]');
    const index = [...(list?.children ?? [])].indexOf(target as Element);
    // A failure is told where the part is asked for first.
    more.get().then(
      (part) => part.handle(type, key, index, regions, selected, choose),
      () => undefined,
    );
  };
  return html`${choiceTemplate('picker', listLabel, regions, selected, choose)}
    <div
      class="chart"
      part="chart"
      @pointerover=${relay}
      @pointerleave=${relay}
      @focusin=${relay}
      @focusout=${relay}
      @keydown=${relay}
    >
      ${
        placed
          ? plotTemplate({
              ...{ placed, view, selected, named, preview, choose },
              tabStop: part?.focused ?? selected,
            })
          : skeletonTemplate(messages.loading)
      }
    </div>
    ${read && panelTemplate(read)} ${told && html`<div class="notes">${told}</div>`}`;
}
