/** The committed pictures, as iframe pages and oEmbed answers use them. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type Language,
  pictureName,
  type PictureWidth,
  type Preset,
} from '../../../src/embed/presets.js';

const FOLDER = path.resolve(import.meta.dirname, '../../../images');

export interface Picture {
  /** Path in dist/, without its ending. */
  readonly file: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Text of the SVG file. */
  readonly svg: string;
}

/** `null` when `npm run images` has not made it. */
export function readPicture(preset: Preset, lang: Language, width: PictureWidth): Picture | null {
  const name = pictureName(preset, lang, 'light', width);
  const source = path.join(FOLDER, `${name}.svg`);
  if (!existsSync(source)) return null;
  const svg = readFileSync(source, 'utf8').trim();
  const [, wide, high] = /^<svg[^>]*? width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  if (!wide || !high) throw new Error(`images/${name}.svg does not begin with its size.`);
  return { file: `images/${name}`, width: Number(wide), height: Number(high), svg };
}

/**
 * As a part of a page that holds several: a pattern of a drawing that is not displayed can't be
 * used by another, so each drawing has its own.
 */
export const inlineSvg = ({ svg, width }: Picture): string =>
  svg
    .replaceAll('id="telecons-', `id="telecons-${width}-`)
    .replaceAll('url(#telecons-', `url(#telecons-${width}-`);
