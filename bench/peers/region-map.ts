/** The region map, from the built dist/telecons-region-map.js. */
import { offerWidget } from './widget.js';

offerWidget('telecons-region-map', 'region', ['FR-OCC', 'FR-IDF', 'FR-BRE']);
