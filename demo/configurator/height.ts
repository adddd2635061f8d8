/** The height that the code keeps free: measured in the preview at several widths, as a rule of CSS. */

/** What a widget took at one width; both in pixels. */
export interface Measure {
  readonly width: number;
  readonly height: number;
}

/** Widths at which some widget changes its layout, and the narrowest phone. Ascending. */
export const MEASURED_WIDTHS = [320, 480, 560, 680, 820] as const;

/** Hundredths of a pixel: whole ones would make a widget up to a pixel higher than it is. */
const exact = (pixels: number): number => Math.ceil(pixels * 100) / 100;

/** A step of CSS that is `pixels` where the container is narrower than `limit`, otherwise nothing. */
function step(limit: number, pixels: number): string {
  const sign = pixels < 0 ? '-' : '+';
  return ` ${sign} clamp(0px,(${limit}px - 100cqi)*1e6,${exact(Math.abs(pixels))}px)`;
}

/**
 * The measured heights as one length of CSS that follows the width of the nearest container. It holds
 * no sign that markup would have to escape. Empty when nothing was measured.
 */
export function heightRule(measures: readonly Measure[]): string {
  const widest = measures.at(-1);
  if (!widest) return '';
  const steps = measures.slice(0, -1).map(({ height }, index) => {
    const next = measures[index + 1] ?? widest;
    return { limit: next.width, pixels: exact(height) - exact(next.height) };
  });
  const rules = steps
    .filter(({ pixels }) => pixels !== 0)
    .reverse()
    .map(({ limit, pixels }) => step(limit, pixels));
  return rules.length > 0
    ? `calc(${exact(widest.height)}px${rules.join('')})`
    : `${exact(widest.height)}px`;
}

/** What the rule comes to at a width: that of the widest measure that is not wider. */
export function heightAt(measures: readonly Measure[], width: number): number {
  const found = measures.findLast((measure) => measure.width <= width) ?? measures[0];
  return Math.ceil(found?.height ?? 0);
}
