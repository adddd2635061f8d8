/**
 * `npm run images`: writes images/ – each preset as SVG and PNG in both languages, themes and
 * widths, and index.json with their sizes and sentences – in the browser and the font that
 * package-lock.json pins, on Linux x64. With `--check` it writes nothing and lists what is stale:
 * an SVG that differs at all, a PNG that looks different.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pictureName, presetName } from '../src/embed/presets.js';
import { readPng, reduceColours, sameToTheEye, writePng } from './images/png.js';
import { type Picture, takePictures } from './images/take.js';

const folder = path.resolve(import.meta.dirname, '../images');
const check = process.argv.includes('--check');

const nameOf = ({ preset, language, theme, width }: Picture): string =>
  pictureName(preset, language, theme, width);

/** What snippets, feeds and oEmbed answers need to know of a picture. */
function entry(picture: Picture): Record<string, unknown> {
  const { preset, language, theme, svg, sentence } = picture;
  const [, width, height] = /^<svg[^>]*? width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  if (!width || !height) throw new Error(`${nameOf(picture)}.svg does not begin with its size.`);
  if (!sentence) throw new Error(`${nameOf(picture)}.svg has no sentence.`);
  return {
    id: nameOf(picture),
    preset: presetName(preset),
    element: preset.element,
    attributes: preset.attributes,
    lang: language,
    theme,
    width: Number(width),
    height: Number(height),
    alt: sentence,
  };
}

/** The file as it is; empty if there is none. */
async function current(name: string): Promise<Buffer> {
  const file = path.join(folder, name);
  return existsSync(file) ? readFile(file) : Buffer.alloc(0);
}

/** Names of the files that were not as they must be. */
const stale: string[] = [];

async function put(name: string, content: () => string | Uint8Array): Promise<void> {
  stale.push(name);
  if (!check) await writeFile(path.join(folder, name), content());
}

async function putText(name: string, text: string): Promise<void> {
  if ((await current(name)).toString() !== text) await put(name, () => text);
}

/** A file that looks the same stays as it is, whatever its bytes. */
async function putPicture(name: string, png: string): Promise<void> {
  const pixels = reduceColours(readPng(Buffer.from(png, 'base64')));
  const file = await current(name);
  if (!file.length || !sameToTheEye(readPng(file), pixels)) await put(name, () => writePng(pixels));
}

const started = Date.now();
const pictures = await takePictures();
await mkdir(folder, { recursive: true });
for (const picture of pictures) {
  await putText(`${nameOf(picture)}.svg`, `${picture.svg}\n`);
  await putPicture(`${nameOf(picture)}.png`, picture.png);
}
await putText('index.json', `${JSON.stringify(pictures.map(entry), null, 2)}\n`);

const known = new Set(pictures.flatMap((each) => [`${nameOf(each)}.svg`, `${nameOf(each)}.png`]));
for (const name of await readdir(folder)) {
  if (known.has(name) || name === 'index.json') continue;
  stale.push(`${name} (no preset has it)`);
  if (!check) await rm(path.join(folder, name));
}

const seconds = Math.round((Date.now() - started) / 1000);
if (check && stale.length > 0) {
  console.error(
    `images/ is not what the elements draw now: run "npm run images", look at the pictures and ` +
      `commit them.\n${stale.map((name) => `  ${name}`).join('\n')}`,
  );
  process.exitCode = 1;
} else {
  const changed = check ? 'all as committed' : `${stale.length} files changed`;
  console.log(`images/: ${pictures.length} pictures as SVG and PNG, ${changed} (${seconds} s).`);
}
