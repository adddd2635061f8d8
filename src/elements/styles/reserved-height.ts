/**
 * Block sizes that are reserved before and after the script runs, so that nothing on the page
 * moves. The plot absorbs what the texts leave over.
 */

/** Pixels per container class: under 480 px, under 680 px, wider. For 16 px text at 1.5. */
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
  wide: 795,
};

export const GAUGE_HEIGHT: ReservedHeight = {
  tag: 'telecons-target-gauge',
  narrow: 880,
  medium: 740,
  wide: 690,
};

const ALL = [TIMELINE_HEIGHT, GAUGE_HEIGHT, REGION_MAP_HEIGHT];

/** The rules that give `selector` its block size by container width. */
export function blockSizes(selector: string, height: ReservedHeight): string {
  const sized = (pixels: number): string => `${selector}{block-size:${pixels}px}`;
  return (
    sized(height.narrow) +
    `@container (min-width:480px){${sized(height.medium)}}` +
    `@container (min-width:680px){${sized(height.wide)}}`
  );
}

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
      blockSizes(`${height.tag}:not(:defined)::before`, height),
  ).join('\n');
}
