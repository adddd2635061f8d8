/** What the view of a map is made from. Types only. */
import type { Area } from '../model/dataset.js';
import type { RegionTopic } from '../model/region-topics.js';
import type { AreaId, IsoDate, ObservationId } from '../model/types.js';
import type { Vintage } from '../model/vintage.js';
import type { FigureInput } from './figure.js';
import type { LegendItem } from './frame-view.js';

/** What a topic is about, in the language of the view. */
export interface TopicWords {
  /** "Part des patients" */
  readonly title: string;
  /** "15 sept. 2018 – 15 mai 2019", "avril 2020"; empty for data of no period. */
  readonly period: string;
  /** "du 15 septembre 2018 au 15 mai 2019", "en avril 2020" */
  readonly during: string;
  /** "En % par région" */
  readonly measure: string;
  /** Header of the figures in the table: "Part". */
  readonly column: string;
  /** What is counted: "actes"; empty for shares, whose figures have their sign. */
  readonly unit: string;
  /** Which acts are counted, or whose data it is; empty for all acts. */
  readonly scope: string;
}

/** The classes of a choropleth: only where there are values enough. */
export interface Ramp {
  /** Opacity of the class that holds the value, 0 to 1. */
  readonly opacityOf: (value: number) => number;
  readonly legend: readonly LegendItem[];
}

export interface RegionMapInput extends FigureInput {
  readonly topic: RegionTopic;
  readonly words: TopicWords;
  /** All areas, for the names of the smaller ones. */
  readonly areas: ReadonlyMap<AreaId, Area>;
  /** Those of the map, in the order of lists. */
  readonly regions: readonly Area[];
  /** Where a figure stands among the others: "1re sur 13 régions chiffrées", the comparison. */
  readonly standing: (figure: Vintage) => readonly string[];
  readonly ramp: Ramp | null;
  /** Of a publisher's own rows. */
  readonly notes: ReadonlyMap<ObservationId, string> | null;
  readonly asOf: IsoDate | null;
  /** The publisher's own heading; empty for the neutral one. */
  readonly heading: string;
}
