/** Where the map's parts lie: metropolitan France, and under it a frame for each overseas region. */
import type { Box } from './shapes.js';

/** Size of the map in its own units, about 1.1 km each in metropolitan France. */
export const MAP_WIDTH = 1000;
export const MAP_HEIGHT = 1030;
/** Height of a map without the overseas frames. */
export const METROPOLITAN_HEIGHT = 931;

/** Frames are in a row, with Corse to the right of it. */
export const overseasFrame = (index: number): Box => ({
  x: 1 + 179 * index,
  y: 860,
  width: 168,
  height: 169,
});
