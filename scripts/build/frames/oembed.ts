/** Static oEmbed answers (oembed.com, 1.0), one for each view that has a page of its own. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language, Preset } from '../../../src/embed/presets.js';
import {
  GAUGE_HEIGHT,
  heightAt,
  REGION_MAP_HEIGHT,
  TIMELINE_HEIGHT,
} from '../../../src/elements/styles/reserved-height.js';
import { escape, tag } from '../../facts/html.js';
import { addressOf, baseAddress } from './address.js';
import { pageFile } from './files.js';
import { readPicture } from './picture.js';
import { toldBy } from './told.js';

/** Pixels: an article's column. */
const WIDTH = 680;
const HEIGHTS = [TIMELINE_HEIGHT, REGION_MAP_HEIGHT, GAUGE_HEIGHT];
/** Seconds: figures are corrected with a version. */
const CACHE_AGE = 86_400;

/** Width and height in pixels, from the header of a PNG file. */
function pngSize(file: string): { width: number; height: number } {
  const header = readFileSync(file).subarray(0, 24);
  if (header.toString('latin1', 12, 16) !== 'IHDR') throw new Error(`${file} is no PNG.`);
  return { width: header.readUInt32BE(16), height: header.readUInt32BE(20) };
}

function thumbnail(preset: Preset, lang: Language, file: string): Record<string, string | number> {
  const picture = readPicture(preset, lang, 680);
  if (!picture) return {};
  const png = `${picture.file}.png`;
  const { width, height } = pngSize(path.resolve(import.meta.dirname, '../../..', png));
  return {
    thumbnail_url: addressOf(png, file),
    thumbnail_width: width,
    thumbnail_height: height,
  };
}

/** @param file path of the answer in dist/ */
export function oembedAnswer(preset: Preset, lang: Language, file: string): string {
  const { heading, takeaway } = toldBy(preset.element, preset.attributes, lang);
  const page = addressOf(pageFile(preset, lang), file);
  const reserved = HEIGHTS.find(({ tag }) => tag === `telecons-${preset.element}`);
  if (!reserved) throw new Error(`No height is known of ${preset.element}.`);
  const height = heightAt(reserved, WIDTH);
  // WordPress keeps the link until the frame tells its height, and wants both or neither.
  const html =
    tag(
      'blockquote',
      { class: 'wp-embedded-content' },
      tag('a', { href: page }, escape(takeaway)),
    ) +
    tag(
      'iframe',
      { src: page, title: heading, width: `${WIDTH}`, height: `${height}`, frameborder: '0' },
      '',
    );
  const answer = {
    version: '1.0',
    type: 'rich',
    provider_name: 'telecons',
    ...(baseAddress() ? { provider_url: baseAddress() } : {}),
    title: heading,
    cache_age: CACHE_AGE,
    ...thumbnail(preset, lang, file),
    width: WIDTH,
    height,
    html,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
