/** What contrast each colour token needs, and what the palette gives; WCAG 2.2. */
import { type ColourToken, TOKENS } from '../../src/charts/tokens.js';

interface Need {
  readonly against: ColourToken;
  /** Least ratio to 1; `null`: decoration. */
  readonly least: number | null;
}

const TEXT: Need = { against: 'surface', least: 4.5 };
const GRAPHIC: Need = { against: 'surface', least: 3 };
const DECORATION: Need = { against: 'surface', least: null };

/** Grounds that others stand on have none themselves. */
const NEEDS: Readonly<Record<ColourToken, Need | null>> = {
  surface: null,
  'surface-raised': null,
  'on-actual': { against: 'actual', least: 4.5 },
  'actual-tint': null,
  skeleton: DECORATION,
  ink: TEXT,
  'ink-soft': TEXT,
  'ink-mute': TEXT,
  control: GRAPHIC,
  actual: GRAPHIC,
  hatch: GRAPHIC,
  target: GRAPHIC,
  flag: TEXT,
  link: TEXT,
  rule: DECORATION,
  grid: DECORATION,
};

/** Relative luminance of `#rgb` or `#rrggbb`. */
function luminance(colour: string): number {
  const digits = colour.slice(1);
  const long = digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => {
    const share = Number.parseInt(long.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** 1 to 21. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

export interface ContrastRule extends Need {
  readonly token: ColourToken;
  readonly light: number;
  readonly dark: number;
}

/** Of all tokens that have a rule. @throws when the palette itself breaks one. */
export function contrastRules(): readonly ContrastRule[] {
  return (Object.keys(NEEDS) as ColourToken[]).flatMap((token) => {
    const need = NEEDS[token];
    if (!need) return [];
    const [light, dark] = ([0, 1] as const).map((theme) =>
      contrast(TOKENS[token][theme], TOKENS[need.against][theme]),
    ) as [number, number];
    if (need.least !== null && Math.min(light, dark) < need.least) {
      throw new Error(`--telecons-${token} has ${Math.min(light, dark)}, less than ${need.least}.`);
    }
    return [{ token, ...need, light, dark }];
  });
}
