/**
 * Block sizes that are reserved before and after the script runs, so that nothing on the page
 * moves. The plot absorbs what the texts leave over.
 */

/**
 * The rule for an empty box: the height in a wide container, and what each narrower one adds to that:
 * the second length where the width, which is what 100% of a padding is, is under the first. For 16 px
 * text at 1.5; in Chromium, Firefox and WebKit, in French and English, no default widget from 272 px on
 * needs more.
 *
 * Container queries would say the same, and cost a page with 200 widgets that wait to be drawn twice
 * the time of layout (measured). Written out: a function for the steps would be 40 bytes more.
 */
export interface ReservedHeight {
  readonly tag: string;
  readonly rule: string;
}

/**
 * What text of 18 px, the largest that a widget has, needs besides: up to 16 px in wide containers, 110
 * in narrow ones (measured, four fonts), where the page moved and the timeline lost its zoom. A padding
 * is never negative: text of 16 px and less adds nothing.
 */
const LARGE_TEXT = 'padding-bottom:min(clamp(16px,(600px - 100%)*1e6,120px),(1em - 16px)*60)';

/** The empty box, whose height each element adds. */
export const RESERVED_BOX = `:host::before{content:"";grid-area:1/1;${LARGE_TEXT}}`;

export const TIMELINE_HEIGHT: ReservedHeight = {
  tag: 'telecons-timeline',
  rule: ':host::before{padding-top:calc(930px + clamp(0px,(680px - 100%)*1e6,80px) + clamp(0px,(480px - 100%)*1e6,360px))}',
};

export const REGION_MAP_HEIGHT: ReservedHeight = {
  tag: 'telecons-region-map',
  rule: ':host::before{padding-top:calc(820px + clamp(0px,(680px - 100%)*1e6,345px) + clamp(0px,(500px - 100%)*1e6,120px) + clamp(0px,(300px - 100%)*1e6,40px))}',
};

export const GAUGE_HEIGHT: ReservedHeight = {
  tag: 'telecons-target-gauge',
  rule: ':host::before{padding-top:calc(690px + clamp(0px,(680px - 100%)*1e6,50px) + clamp(0px,(480px - 100%)*1e6,80px) + clamp(0px,(343px - 100%)*1e6,40px) + clamp(0px,(312px - 100%)*1e6,52px))}',
};

const ALL = [TIMELINE_HEIGHT, GAUGE_HEIGHT, REGION_MAP_HEIGHT];

/** The same rule for another box. */
const blockSize = (selector: string, { rule }: Pick<ReservedHeight, 'rule'>): string =>
  rule.replace(':host::before', selector);

/** The height in a container of this width, both in pixels. */
export const heightAt = ({ rule }: ReservedHeight, width: number): number =>
  [...rule.matchAll(/\((\d+)px - 100%\)\*1e6,(\d+)px/g)].reduce(
    (height, [, limit, pixels]) => height + (width < Number(limit) ? Number(pixels) : 0),
    Number(/calc\((\d+)px/.exec(rule)?.[1]),
  );

/** Adds `pixels` in containers under `limit`. */
const under = (limit: number, pixels: number): string =>
  ` + clamp(0px,(${limit}px - 100%)*1e6,${pixels}px)`;

/**
 * Rules for a gauge whose attributes, named with `prefix`, ask for more than its latest bars: dials,
 * or compared periods. The years are those in which some figure did not cover its calendar year. In
 * a function, so that no page's script holds them (150 bytes).
 */
function gaugeVariants(selector: string, prefix: string): string {
  const dial = `[${prefix}shape=dial]`;
  const years = ['2019', '2020', '2021'].map((year) => `[${prefix}as-of^="${year}"]`);
  const compared = `:is(${years.join()})`;
  return [
    [dial, `545px${under(820, 235)}${under(560, 335)}${under(480, 40)}`],
    [compared, `910px${under(680, 145)}${under(480, 130)}`],
    [dial + compared, `775px${under(820, 305)}${under(560, 365)}${under(480, 85)}`],
  ]
    .map(([asked, size]) => `${selector}${asked}::before{padding-top:calc(${size})}`)
    .join('\n');
}

/**
 * `telecons.css`: the box of an element that is not defined yet. Measured in block, flex, table
 * and float parents: a plain `container-type` collapses to 0 in three of them, hence the
 * intrinsic size and the full inline size.
 */
const undefinedElement = (height: ReservedHeight): string =>
  `${height.tag}:not(:defined){display:grid;container-type:inline-size;inline-size:100%;contain-intrinsic-inline-size:280px}` +
  `${height.tag}:not(:defined)>*{grid-area:1/1;align-self:start}` +
  blockSize(`${height.tag}:not(:defined)::before`, { rule: RESERVED_BOX }) +
  blockSize(`${height.tag}:not(:defined)::before`, height);

const SNIPPET = '.telecons-embed';

/**
 * The box of a snippet, before and after its element is in it. A float without width holds it open,
 * as no text or caption that a page put into it may be moved or covered.
 */
const SNIPPET_BOX =
  `${SNIPPET}{display:flow-root;box-sizing:border-box;contain:inline-size;contain-intrinsic-inline-size:280px;inline-size:100%;margin-inline:0}` +
  `${SNIPPET} img{max-inline-size:100%;block-size:auto}` +
  `@media screen{${SNIPPET}::before{content:"";float:left;inline-size:1px;margin-left:-1px;${LARGE_TEXT}}}`;

const snippetOf = ({ tag }: ReservedHeight): string =>
  `${SNIPPET}[data-element=${tag.replace('telecons-', '')}]`;

/**
 * Nothing will come on paper or where scripts are off: no blank block under what is there. An engine
 * that does not know `scripting` reserves as before. A function, for the reason above.
 */
const nothingComes = (): string =>
  `@media print,(scripting:none){:is(${ALL.map(({ tag }) => tag).join()}):not(:defined)::before,${SNIPPET}::before{display:none}}`;

export function reservedHeightCss(): string {
  return [
    ...ALL.map(undefinedElement),
    // Also once it is defined: the element itself never looks at attributes of its tag.
    gaugeVariants(GAUGE_HEIGHT.tag, ''),
    SNIPPET_BOX,
    ...ALL.map((height) => blockSize(`${snippetOf(height)}::before`, height)),
    gaugeVariants(snippetOf(GAUGE_HEIGHT), 'data-'),
    nothingComes(),
  ].join('\n');
}
