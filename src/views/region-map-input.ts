/** What the view of a map is made from. Types only. */
import type { Area } from '../model/dataset.js';
import type { RegionTopic } from '../model/region-topics.js';
import type { AreaId, IsoDate, Localized } from '../model/types.js';
import type { LegendItem } from './frame-view.js';
import type { FigureInput } from './figure.js';
import type { OwnWords } from './timeline-input.js';

/** The classes of a choropleth: only where there are values enough. */
export interface Ramp {
  /** Opacity of the class that holds the value, 0 to 1. */
  readonly opacityOf: (value: number) => number;
  readonly legend: readonly LegendItem[];
}

export interface RegionMapInput extends FigureInput {
  readonly topic: RegionTopic;
  /** All areas, for the names of the smaller ones. */
  readonly areas: ReadonlyMap<AreaId, Area>;
  /** Those of the map, in the order of lists. */
  readonly regions: readonly Area[];
  readonly indicatorLabel: Localized;
  readonly scopeLabel: Localized | null;
  /** `null` for the bundled figures. */
  readonly own: OwnWords | null;
  readonly ramp: Ramp | null;
  readonly asOf: IsoDate | null;
  /** The publisher's own heading; empty for the neutral one. */
  readonly heading: string;
}
