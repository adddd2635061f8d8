/** Everything the map says, in one language and without a pixel. Types only. */
import type { AreaId } from '../model/types.js';
import type { FrameView, TableView } from './frame-view.js';

/**
 * How a region is filled: with a published figure, a minimum, a maximum, an estimate, named without
 * a value, not published; or the opacity of its class, 0 to 1.
 */
export type RegionFill =
  'filled' | 'at-least' | 'at-most' | 'estimated' | 'named' | 'missing' | number;

export interface RegionView {
  readonly id: AreaId;
  readonly name: string;
  readonly fill: RegionFill;
  /** Figure as written on the map: "44 %"; empty without a value. */
  readonly label: string;
  /** The same in full: "Plus de 60 000 actes", "Citée, sans chiffre", "Non publié". */
  readonly figure: string;
  /** Sentences that explain the figure. */
  readonly lines: readonly string[];
  /** "mind Health, 12 sept. 2019"; empty where nothing was published. */
  readonly source: string;
}

export interface RegionMapView extends FrameView {
  /** What the list of regions is called. */
  readonly listLabel: string;
  /** In the order of lists. */
  readonly regions: readonly RegionView[];
  /** The one with the largest value, told by a callout. */
  readonly largest: AreaId | null;
  /** Sentences under the caution. */
  readonly notes: readonly string[];
  readonly table: TableView;
}
