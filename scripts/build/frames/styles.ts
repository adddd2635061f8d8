/** dist/embed/page.css: what an iframe page looks like before the script runs, and without it. */
import { transform } from 'lightningcss';
import { TOKENS, type ColourToken } from '../../../src/charts/tokens.js';

const light = (name: ColourToken): string => TOKENS[name][0];
const dark = (name: ColourToken): string => TOKENS[name][1];

/** Same font as in the pictures. */
const FONT = 'system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif';

/** From this width of the page on, the wide picture. */
const WIDE = 560;

const CSS = `
html { background: ${light('surface')}; -webkit-text-size-adjust: 100%; }
html.dark { color-scheme: dark; background: ${dark('surface')}; }
html.auto { color-scheme: light dark; }
@media (prefers-color-scheme: dark) { html.auto { background: ${dark('surface')}; } }
body { margin: 0; font: 16px/1.5 ${FONT}; }
main { display: flow-root; }
.hidden {
  position: absolute; width: 1px; height: 1px; overflow: hidden; margin: 0;
  clip-path: inset(50%); white-space: nowrap;
}
:is(telecons-timeline, telecons-region-map, telecons-target-gauge):not(:defined) { display: block; }
/* The element has a table of its own. */
:defined > .static > .data { display: none; }
/* The pictures are light. */
.static {
  color-scheme: light; background: ${light('surface')}; color: ${light('ink')};
  font-size: 15px; line-height: 1.45; overflow-wrap: break-word;
}
.static p { margin: 0 0 8px; }
/* As far in as the texts of the picture. */
.static:not(.plain) > :is(p, .data) { padding-inline: 16px; }
.plain { padding-top: 10px; border-top: 2px solid ${light('ink')}; }
.plain .heading { font-size: 1.25em; font-weight: 700; line-height: 1.2; }
.subtitle, .note { color: ${light('ink-soft')}; }
svg { display: block; width: 100%; height: auto; margin: 0 auto 8px; }
.narrow svg { max-width: 480px; }
.wide { display: none; }
@media (min-width: ${WIDE}px) { .narrow { display: none; } .wide { display: block; } }
.scroll { overflow-x: auto; }
:focus-visible { outline: 2.5px solid ${light('ink')}; outline-offset: -2.5px; }
a { color: ${light('link')}; }
table { width: 100%; margin: 0 0 12px; border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { padding: 4px 0; font-weight: 700; text-align: start; }
th, td { padding: 6px 8px 6px 0; border-top: 1px solid ${light('rule')}; text-align: start; vertical-align: top; hyphens: auto; }
thead th { border-top: 0; color: ${light('ink-soft')}; font-size: .875em; }
tbody th { font-weight: 400; }
th.number, td.number { text-align: end; }
@media (min-width: 480px) { td.number { white-space: nowrap; } }
.source { color: ${light('ink-mute')}; }
.data p { font-size: .9375em; }
@media (max-width: 479px) { table { font-size: .875em; } }
@media print { .static { background: none; } }
`;

export const frameCss = (): string =>
  `${transform({ filename: 'page.css', code: Buffer.from(CSS), minify: true }).code.toString()}\n`;
