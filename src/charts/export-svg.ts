/** Writes a drawing as the text of a self-contained SVG file. */
import { layoutDocument, type DocumentInput } from './export-document.js';
import { PATTERNS, TILE } from './patterns.js';
import type { Pattern, Shape } from './shapes.js';
import { DARK, DASHES, HALO_WIDTH, LIGHT, type Palette } from './tokens.js';

export interface SvgInput extends DocumentInput {
  readonly palette: 'light' | 'dark';
  /** BCP 47 tag of the texts. */
  readonly language: string;
  /** CSS font family list, the same for every text. */
  readonly fontFamily: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** XML has no place for control characters and halves of pairs, not even escaped. */
const escape = (words: string): string =>
  words
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** A page may hold several files: the same id must be the same tile. */
const patternId = (pattern: Pattern, palette: Palette): string =>
  `telecons-${pattern}-${palette === DARK ? 'dark' : 'light'}`;

/** Definitions of the patterns that are used. */
function patternTiles(shapes: readonly Shape[], palette: Palette): string {
  const used = new Set(shapes.map((shape) => shape.kind === 'path' && shape.pattern));
  return (Object.keys(PATTERNS) as Pattern[])
    .filter((pattern) => used.has(pattern))
    .map(
      (pattern) =>
        `<pattern id="${patternId(pattern, palette)}" width="${TILE}" height="${TILE}" ` +
        `patternUnits="userSpaceOnUse">` +
        `${PATTERNS[pattern].map((shape) => element(shape, palette)).join('')}</pattern>`,
    )
    .join('');
}

const hundredth = (value: number): number => Math.round(value * 100) / 100;

function element(shape: Shape, palette: Palette): string {
  if (shape.kind === 'path') {
    const { d, fill, pattern, opacity, stroke, width, dash } = shape;
    const inside = pattern ? `url(#${patternId(pattern, palette)})` : fill ? palette[fill] : 'none';
    const faint = opacity === undefined ? '' : ` fill-opacity="${opacity}"`;
    const line = stroke ? ` stroke="${palette[stroke]}" stroke-width="${width ?? 1}"` : '';
    const dashes = dash ? ` stroke-dasharray="${DASHES[dash].join(' ')}"` : '';
    return `<path d="${d}" fill="${inside}"${faint}${line}${dashes}/>`;
  }
  const halo = shape.halo
    ? ` stroke="${palette.surface}" stroke-width="${HALO_WIDTH}" stroke-linejoin="round" paint-order="stroke"`
    : '';
  return (
    `<text x="${hundredth(shape.x)}" y="${hundredth(shape.y)}" font-size="${shape.size}" ` +
    `font-weight="${shape.weight}" text-anchor="${shape.anchor}" ` +
    `fill="${palette[shape.tone]}"${halo}>${escape(shape.text)}</text>`
  );
}

/**
 * The text of an SVG file that needs nothing else: colours written out, title, notes and sources
 * drawn in, a name and a description for assistive technology.
 */
export function svgDocument(input: SvgInput): string {
  const { width, height, parts } = layoutDocument(input);
  const palette = input.palette === 'dark' ? DARK : LIGHT;
  const groups = parts.map(
    ({ x, y, shapes }) =>
      `<g transform="translate(${hundredth(x)} ${hundredth(y)})">` +
      `${shapes.map((shape) => element(shape, palette)).join('')}</g>`,
  );
  const tiles = patternTiles(
    parts.flatMap(({ shapes }) => shapes),
    palette,
  );
  const description = [input.subtitle, ...input.notes, ...input.sources].filter(Boolean).join(' ');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
    `viewBox="0 0 ${width} ${height}" role="img" xml:lang="${escape(input.language)}" ` +
    `font-family="${escape(input.fontFamily)}">` +
    `<title>${escape(input.title)}</title><desc>${escape(description)}</desc>` +
    `<rect width="${width}" height="${height}" fill="${palette.surface}"/>` +
    `${tiles && `<defs>${tiles}</defs>`}${groups.join('')}</svg>`
  );
}
