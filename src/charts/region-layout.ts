/** Where the map's parts lie: metropolitan France, and under it a frame for each overseas region. */
import type { Box } from './shapes.js';

/**
 * Size of the map in its own units, about 2.2 km each in metropolitan France: a pixel or less of
 * the map on a page. Half as many take a sixth off the outlines.
 */
export const MAP_WIDTH = 500;
export const MAP_HEIGHT = 515;
/** Height of a map without the overseas frames. */
export const METROPOLITAN_HEIGHT = 466;

/** Frames are in a row, with Corse to the right of it. */
export const overseasFrame = (index: number): Box => ({
  x: 0.5 + 89.5 * index,
  y: 430,
  width: 84,
  height: 84.5,
});
