/** dist/embed/page.css: what an iframe page looks like before the script runs, and without it. */
import { transform } from 'lightningcss';
import { TOKENS, type ColourToken } from '../../../src/charts/tokens.js';

const light = (name: ColourToken): string => TOKENS[name][0];
const dark = (name: ColourToken): string => TOKENS[name][1];

/** Same font as in the pictures. */
const FONT = 'system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif';

/** From this width of the page on, the wide picture. */
const WIDE = 560;

/** Pixels around the drawing in a picture. */
const MARGIN = 16;

/** A picture without its margins: its texts are where those of the element will be. */
const bare = (width: number): string => {
  const inner = width - 2 * MARGIN;
  const margin = `${((-100 * MARGIN) / inner).toFixed(3)}%`;
  return `width: ${((100 * width) / inner).toFixed(3)}%; margin: ${margin} ${margin} 8px;`;
};

/** Rows of which the cells are under each other, as the element stacks them. */
const stacked = (table: string): string => `
  ${table}, ${table} :is(caption, tbody, tr, th, td) { display: block; }
  ${table} thead { position: absolute; clip-path: inset(50%); }
  ${table} tr { padding: 8px 0; border-top: 1px solid ${light('rule')}; }
  ${table} :is(th, td) { padding: 0; border: 0; text-align: start; }
  ${table} tbody th { font-weight: 700; }
  ${table} td:not(:empty) { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 12px; }
  ${table} td:not(:empty)::before { content: attr(data-column); content: attr(data-column) / ''; color: ${light('ink-soft')}; }`;

const ELEMENTS = ':is(telecons-timeline, telecons-region-map, telecons-target-gauge)';

const CSS = `
html { background: ${light('surface')}; -webkit-text-size-adjust: 100%; }
html.dark { color-scheme: dark; background: ${dark('surface')}; }
html.auto { color-scheme: light dark; }
@media (prefers-color-scheme: dark) { html.auto { background: ${dark('surface')}; } }
body { margin: 0; font: 16px/1.5 ${FONT}; }
/* Where the page is a little wider than a layout of the element needs, less than that. */
main { --m: clamp(0px, 50vw - 140px, 16px); display: flow-root; padding-inline: var(--m); }
@media (min-width: 480px) and (max-width: 512px) { main { --m: calc(50vw - 240px); } }
@media (min-width: 680px) and (max-width: 712px) { main { --m: calc(50vw - 340px); } }
.hidden {
  position: absolute; width: 1px; height: 1px; overflow: hidden; margin: 0;
  clip-path: inset(50%); white-space: nowrap;
}
${ELEMENTS}:not(:defined) { display: block; }
/* The element has a table of its own. */
:defined > .static > .data { display: none; }
/* The element's box is as high as its own drawing needs; a higher picture would stretch it. */
main { position: relative; }
:defined > .static { position: absolute; inset: 0 var(--m); overflow-y: clip; }
/* The pictures are light. */
.static {
  color-scheme: light; background: ${light('surface')}; color: ${light('ink')};
  font-size: 15px; line-height: 1.45; overflow-wrap: break-word;
  margin-inline: calc(-1*var(--m)); padding-inline: var(--m); overflow-x: clip;
}
.static p { margin: 0 0 8px; }
.plain { padding-top: 10px; border-top: 2px solid ${light('ink')}; }
.plain .heading { font-size: 1.25em; font-weight: 700; line-height: 1.2; }
.subtitle, .note { color: ${light('ink-soft')}; }
svg { display: block; height: auto; }
.narrow svg { ${bare(360)} }
.wide svg { ${bare(680)} }
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
@media (max-width: 359px) { ${stacked('.scroll table')} }
@media (max-width: 599px) { ${stacked('.many')} }
@media print { .static { background: none; } }
`;

export const frameCss = (): string =>
  `${transform({ filename: 'page.css', code: Buffer.from(CSS), minify: true }).code.toString()}\n`;
