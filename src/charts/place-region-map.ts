/** Places the map of regions in a box: metropolitan France, overseas frames, callout and names. */
import type { RegionView } from '../views/region-map-view.js';
import { path, rectangle } from './glyphs.js';
import { paintRegions } from './region-fills.js';
import { MAP_HEIGHT, MAP_WIDTH, METROPOLITAN_HEIGHT } from './region-layout.js';
import { type LabelledRegion, placeCallout, placeLabel } from './region-labels.js';
import type { PlacedRegionMap, RegionMapPlan } from './region-map-layout.js';
import { regionPath, type RegionShape, shapeOf } from './region-shapes.js';
import { placeTiles } from './place-region-tiles.js';
import type { Box, Shape, TextShape } from './shapes.js';
import { boxOf, text, textBox, type Room } from './text.js';

/** Pixels that a target has at least, where a region is narrower. */
const TARGET = 44;

/** Left and right end of a region, in units of the map. */
function spread({ rings }: RegionShape): readonly [number, number] {
  const positions = rings.flatMap((ring) => ring.filter((_, index) => index % 2 === 0));
  return [Math.min(...positions), Math.max(...positions)];
}

/** Names of overseas regions in their frames: all or none. */
function frameNames(
  regions: readonly (readonly [name: string, frame: Box])[],
  { measure }: RegionMapPlan,
): TextShape[] {
  const names = regions.map(([name, { x, y, width, height }]) =>
    text(x + width / 2, y + height - 6, name, 11, 'middle', 400, 'ink-soft'),
  );
  const fits = names.every(
    (name, index) => textBox(name, measure).width <= (regions[index]?.[1].width ?? 0) - 4,
  );
  return fits ? names : [];
}

/** What the labels of a map are placed from. */
interface PlacedShape extends LabelledRegion {
  readonly d: string;
  /** Of an overseas region. */
  readonly box: Box | null;
}

function placeShape(region: RegionView, shape: RegionShape, scale: number): PlacedShape {
  const { frame } = shape;
  const [left, right] = spread(shape);
  const scaled = (units: number): number => units * scale;
  return {
    region,
    d: regionPath(shape, scale),
    box:
      frame && boxOf(scaled(frame.x), scaled(frame.y), scaled(frame.width), scaled(frame.height)),
    x: scaled(shape.x),
    y: scaled(shape.y),
    width: scaled(right - left),
    isOverseas: !!frame,
  };
}

/** The callout of the largest value, then what is read, then figures, then names. */
function placeTexts(
  placed: readonly PlacedShape[],
  { view, active }: RegionMapPlan,
  size: number,
  room: Room,
): readonly Shape[] {
  const largest = placed.find(({ region }) => region.id === view.largest);
  const [callout, crossed] = largest ? placeCallout(largest, size, room) : [[], []];
  const rank = ({ region: { id, label } }: PlacedShape): number =>
    id === active ? 0 : label ? 1 : 2;
  return [
    ...callout,
    ...[...placed]
      .sort((a, b) => rank(a) - rank(b))
      .flatMap((each) => {
        const { id, fill, label } = each.region;
        const must = id === active;
        const isTold =
          (callout.length && each === largest) || (each.box ? !label : fill === 'missing' && !must);
        return isTold ? [] : placeLabel(each, must, size, { ...room, soft: crossed });
      }),
  ];
}

function placeMap(plan: RegionMapPlan): PlacedRegionMap {
  const { view, measure } = plan;
  const shapes = view.regions.flatMap((region) => {
    const shape = shapeOf(region.id);
    return shape ? [{ region, shape }] : [];
  });
  const high = shapes.some(({ shape }) => shape.frame) ? MAP_HEIGHT : METROPOLITAN_HEIGHT;
  const scale = Math.min(plan.width / MAP_WIDTH, plan.height / high);
  const width = MAP_WIDTH * scale;
  const height = high * scale;
  const placed = shapes.map(({ region, shape }) => placeShape(region, shape, scale));
  const frames = placed.flatMap(({ box, region }) => (box ? [[region.name, box] as const] : []));
  const names = frameNames(frames, plan);
  const taken = names.map((name) => textBox(name, measure));
  const room = { measure, frame: boxOf(0, 0, width, height), taken, hard: [], soft: [] };
  const front = [...names, ...placeTexts(placed, plan, scale < 0.36 ? 12 : 13, room)];
  return {
    width,
    height,
    back: [
      ...frames.map(([, box]) => path(rectangle(box.x, box.y, box.width, box.height), 'rule')),
      ...paintRegions(placed.map(({ d, region }) => [d, region.fill])),
    ],
    marks: placed.map(({ region: { id }, d, box, x, y, width: wide }) => ({
      id,
      anchors: [{ x, y }],
      shapes: [],
      outline: box ? rectangle(box.x, box.y, box.width, box.height) : d,
      reach: box ? 0 : Math.max(0, (TARGET - wide) / 2),
    })),
    front,
  };
}

/**
 * Places the regions in a box of the given size, in pixels, as large as fits. No label covers
 * another or leaves the drawing.
 */
export const placeRegionMap = (plan: RegionMapPlan): PlacedRegionMap =>
  (plan.layout === 'tiles' ? placeTiles : placeMap)(plan);
