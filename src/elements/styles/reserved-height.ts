/**
 * Block sizes that are reserved before and after the script runs, so that nothing on the page
 * moves. The plot absorbs what the texts leave over.
 */

/**
 * Pixels per container class: under 480 px, under 680 px, wider; each less than the one before. For
 * 16 px text at 1.5.
 */
export interface ReservedHeight {
  readonly tag: string;
  readonly narrow: number;
  readonly medium: number;
  readonly wide: number;
}

export const TIMELINE_HEIGHT: ReservedHeight = {
  tag: 'telecons-timeline',
  narrow: 1370,
  medium: 1010,
  wide: 930,
};

export const REGION_MAP_HEIGHT: ReservedHeight = {
  tag: 'telecons-region-map',
  narrow: 1250,
  medium: 1165,
  wide: 820,
};

export const GAUGE_HEIGHT: ReservedHeight = {
  tag: 'telecons-target-gauge',
  narrow: 880,
  medium: 740,
  wide: 690,
};

const ALL = [TIMELINE_HEIGHT, GAUGE_HEIGHT, REGION_MAP_HEIGHT];

/** Adds `pixels` where the width, which is what 100% of a padding is, is under `limit`. */
const under = (limit: number, pixels: number): string =>
  `clamp(0px,(${limit}px - 100%)*1e6,${pixels}px)`;

/**
 * The rule that gives an empty box its block size by its width. Container queries would say the
 * same, and cost a page with 200 widgets that wait to be drawn twice the time of layout (measured).
 */
export const blockSize = (selector: string, { narrow, medium, wide }: ReservedHeight): string =>
  `${selector}{padding-top:calc(${wide}px + ${under(680, medium - wide)} + ${under(480, narrow - medium)})}`;

/** A gauge whose attributes ask for more than its latest bars: dials, or compared periods. */
const GAUGE_DIALS = `calc(545px + ${under(820, 235)} + ${under(560, 335)} + ${under(480, 40)})`;
const GAUGE_PERIODS = `calc(910px + ${under(680, 145)} + ${under(480, 130)})`;
const GAUGE_BOTH = `calc(775px + ${under(820, 305)} + ${under(560, 365)} + ${under(480, 85)})`;
/** The years in which some figure did not cover its calendar year. */
const COMPARED = ':is([as-of^="2019"],[as-of^="2020"],[as-of^="2021"])';
const DIAL = '[shape=dial]';

/** Also once it is defined: the element itself never looks at attributes of its tag. */
const GAUGE_VARIANTS = [
  [DIAL, GAUGE_DIALS],
  [COMPARED, GAUGE_PERIODS],
  [DIAL + COMPARED, GAUGE_BOTH],
]
  .map(([asked, size]) => `${GAUGE_HEIGHT.tag}${asked}::before{padding-top:${size}}`)
  .join('\n');

/**
 * `telecons.css`: the box of an element that is not defined yet. Measured in block, flex, table
 * and float parents: a plain `container-type` collapses to 0 in three of them, hence the
 * intrinsic size and the full inline size.
 */
export function reservedHeightCss(): string {
  return ALL.map(
    (height) =>
      `${height.tag}:not(:defined){display:grid;container-type:inline-size;inline-size:100%;contain-intrinsic-inline-size:280px}` +
      `${height.tag}:not(:defined)>*{grid-area:1/1;align-self:start}` +
      `${height.tag}:not(:defined)::before{content:"";grid-area:1/1}` +
      blockSize(`${height.tag}:not(:defined)::before`, height),
  )
    .concat(GAUGE_VARIANTS)
    .join('\n');
}
