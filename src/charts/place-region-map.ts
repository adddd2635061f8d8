/** Places the map of regions in a box: metropolitan France, overseas frames, callout and names. */
import type { RegionView } from '../views/region-map-view.js';
import { path, rectangle } from './glyphs.js';
import { paintRegions } from './region-fills.js';
import { type LabelledRegion, nameForms, RegionLabels } from './region-labels.js';
import { MAP_HEIGHT, MAP_WIDTH, METROPOLITAN_HEIGHT } from './region-layout.js';
import type { PlacedRegionMap, RegionMapPlan } from './region-map-layout.js';
import {
  METROPOLITAN_COUNT,
  REGION_SHAPES,
  regionPath,
  type RegionShape,
} from './region-shapes.js';
import type { Box } from './shapes.js';
import { boxOf, text, textBox } from './text.js';

/** Pixels that a target has at least, where a region is narrower. */
const TARGET = 44;

interface PlacedShape extends LabelledRegion {
  readonly d: string;
}

function placeShape(region: RegionView, shape: RegionShape, scale: number): PlacedShape {
  const { frame, rings, x, y } = shape;
  const across = rings.flatMap((ring) => ring.filter((_, index) => index % 2 === 0));
  return {
    region,
    d: regionPath(shape, scale),
    x: x * scale,
    y: y * scale,
    width: (Math.max(...across) - Math.min(...across)) * scale,
    box:
      frame && boxOf(frame.x * scale, frame.y * scale, frame.width * scale, frame.height * scale),
  };
}

const outlineOf = ({ x, y, width, height }: Box): string => rectangle(x, y, width, height);

/**
 * Places the regions in a box of the given size, in pixels, as large as fits. No label covers
 * another or leaves the drawing.
 */
export function placeRegionMap(plan: RegionMapPlan): PlacedRegionMap {
  const { view, active, measure } = plan;
  const high = view.regions.length > METROPOLITAN_COUNT ? MAP_HEIGHT : METROPOLITAN_HEIGHT;
  const scale = Math.min(plan.width / MAP_WIDTH, plan.height / high);
  const [width, height] = [MAP_WIDTH * scale, high * scale];
  const placed = REGION_SHAPES.flatMap((shape, index) => {
    const region = view.regions[index];
    return region ? placeShape(region, shape, scale) : [];
  });
  const labels = new RegionLabels(boxOf(0, 0, width, height), scale < 0.72 ? 12 : 13, measure);
  const frames = placed.flatMap(({ box, region }) => (box ? [[box, region.name] as const] : []));
  // Below that there is no room for the longest: the panel names them.
  if (scale > 0.8) {
    for (const [{ x, y, width: room, height: deep }, name] of frames) {
      const forms = nameForms(name).map((form) =>
        form.map((row, index) => {
          const foot = y + deep - 6 - 13 * (form.length - 1 - index);
          return text(x + room / 2, foot, row, 11, 'middle', 400, 'ink-soft', true);
        }),
      );
      labels.add(forms.filter((form) => form.every((row) => textBox(row, measure).width < room)));
    }
  }
  const largest = placed.find(({ region }) => region.id === view.largest);
  const called = largest && labels.callout(largest) ? largest : null;
  const isNamedFirst = ({ region: { id } }: PlacedShape): boolean =>
    id === active || id === view.largest;
  const order = (each: PlacedShape): number => (isNamedFirst(each) ? 0 : each.region.label ? 1 : 2);
  for (const each of [...placed].sort((a, b) => order(a) - order(b))) {
    const { fill, label } = each.region;
    const must = isNamedFirst(each);
    const isNamed = each.box ? label : fill !== 'missing' || must;
    if (isNamed && each !== called) labels.label(each, must);
  }
  return {
    width,
    height,
    back: [
      ...frames.map(([box]) => path(outlineOf(box), 'rule')),
      ...paintRegions(placed.map(({ d, region }) => [d, region.fill])),
    ],
    marks: placed.map(({ region: { id }, d, box, x, y, width: wide }) => ({
      id,
      anchors: [{ x, y }],
      shapes: [],
      outline: box ? outlineOf(box) : d,
      reach: box ? 0 : Math.max(0, (TARGET - wide) / 2),
    })),
    front: labels.shapes,
  };
}
