/** The colour tokens as CSS: page overrides first, then light and dark, forced colours and paper. */
import { type ColourToken, DASHES, HALO_WIDTH, TOKENS } from '../../charts/tokens.js';

const names = Object.keys(TOKENS) as ColourToken[];
/** The first of the palette are what others stand on. */
const GROUNDS = 5;

const declare = (value: (name: ColourToken) => string): string =>
  names.map((name) => `--_${name}:${value(name)}`).join(';');

/** Two colours for everything, where colours are not ours to choose. */
const plain = (ground: string, ink: string): string =>
  declare((name) => (names.indexOf(name) < GROUNDS ? ground : ink));

const own = (value: (name: ColourToken) => string): string =>
  declare((name) => `var(--telecons-${name},${value(name)})`);

export const tokenStyles =
  `.frame{${own((name) => `light-dark(${TOKENS[name].join()})`)}}` +
  // Firefox 115 and Safari 16.4 have no light-dark(): light unless the page says theme="dark".
  '@supports not (color:light-dark(red,red)){' +
  `.frame{${own((name) => TOKENS[name][0])}}.frame.dark{${own((name) => TOKENS[name][1])}}}` +
  '.light{color-scheme:light}.dark{color-scheme:dark}' +
  `@media print{.frame{${plain('#fff', '#000')};--_grid:#ccc;--_rule:#888}}` +
  '@media (forced-colors:active){' +
  `.frame{${plain('Canvas', 'CanvasText')};--_link:LinkText;--_focus:Highlight;` +
  '--_grid:color-mix(in srgb,CanvasText 40%,Canvas)}}';

/** A fill and a stroke class for each: writing down which ones shapes use would cost more. */
export const toneStyles =
  names
    .map((tone) => `.f-${tone}{fill:var(--_${tone})}.s-${tone}{stroke:var(--_${tone})}`)
    .join('') +
  Object.entries(DASHES)
    .map(([name, dash]) => `.${name}{stroke-dasharray:${dash.join(' ')}}`)
    .join('') +
  `.halo{stroke-width:${HALO_WIDTH}px}`;
