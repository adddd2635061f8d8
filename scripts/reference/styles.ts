/** The custom properties that the elements' styles read, with their defaults. */
import { TOKENS } from '../../src/charts/tokens.js';
import { regionMapStyles } from '../../src/elements/styles/region-map.js';
import { sharedStyles } from '../../src/elements/styles/shared.js';
import { gaugeStyles } from '../../src/elements/styles/target-gauge.js';
import { timelineStyles } from '../../src/elements/styles/timeline.js';

export interface CustomProperty {
  /** `ink-soft`, of `--telecons-ink-soft`. */
  readonly name: string;
  /** Of a colour: in the light theme. */
  readonly default: string;
  /** Of a colour: in the dark theme. */
  readonly dark: string | null;
}

const colours: readonly CustomProperty[] = Object.entries(TOKENS).map(([name, [light, dark]]) => ({
  name,
  default: light,
  dark,
}));

const styles = [sharedStyles, timelineStyles, regionMapStyles, gaugeStyles].join('\n');
const others = new Map(
  [...styles.matchAll(/var\(--telecons-([a-z-]+),\s*([^()]*)\)/g)]
    .map(([, name = '', fallback = '']) => [name, fallback.trim()] as const)
    .filter(([name]) => !colours.some((colour) => colour.name === name)),
);

/** Colours first, in the order of the palette. */
export const customProperties: readonly CustomProperty[] = [
  ...colours,
  ...[...others].map(([name, fallback]) => ({ name, default: fallback, dark: null })),
];
