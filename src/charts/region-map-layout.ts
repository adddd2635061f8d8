/** What a map is placed from and what it is once placed. Types only. */
import type { AreaId } from '../model/types.js';
import type { RegionMapView } from '../views/region-map-view.js';
import type { Drawing, MeasureText, PlacedMark } from './shapes.js';

export interface RegionMapPlan {
  readonly view: Pick<RegionMapView, 'regions' | 'largest'>;
  /** The region that is read: named if there is room. */
  readonly active: AreaId | null;
  /** Of the box to fit in, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly measure: MeasureText;
}

/** What a pointer can hit of a region, and what is outlined when it is read. */
export interface PlacedRegion extends PlacedMark<AreaId> {
  /** SVG path data in pixels: the region, its frame or its tile. */
  readonly outline: string;
  /** Pixels by which a pointer may miss the outline. */
  readonly reach: number;
}

/** Regions are painted in `back`, in the order of their strokes, not in that of the list. */
export interface PlacedRegionMap extends Drawing<AreaId> {
  /** Instead of those of the view: tiles are of no one's map. */
  readonly notes?: readonly string[];
  readonly marks: readonly PlacedRegion[];
}
