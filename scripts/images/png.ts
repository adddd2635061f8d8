/** Writes a picture as a small PNG file, the same every time, and compares it with another. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, optimise_raw } from '@jsquash/oxipng/codec/pkg/squoosh_oxipng.js';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** With sixteen, grey lines of the map turned bluish; with 32 the files are a tenth larger. */
const COLOURS = 24;
/** The next one takes seven times as long and saves nothing. */
const EFFORT = 2;
/** Pixels in which a picture may differ: another processor may round the edge of a letter. */
const TOLERANCE = 24;

/** Red, green, blue and alpha of each pixel, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

const module = '@jsquash/oxipng/codec/pkg/squoosh_oxipng_bg.wasm';
initSync(readFileSync(createRequire(import.meta.url).resolve(module)));

export const readPng = (file: Buffer): Pixels => PNG.sync.read(file);

/** Without dates or names of programs. */
export const writePng = ({ width, height, data }: Pixels): Uint8Array =>
  optimise_raw(new Uint8ClampedArray(data), width, height, EFFORT, false, false);

export function sameToTheEye(one: Pixels, other: Pixels): boolean {
  const { width, height } = one;
  if (width !== other.width || height !== other.height) return false;
  return pixelmatch(one.data, other.data, undefined, width, height) <= TOLERANCE;
}

/** Squared distance of two opaque colours, read from pixels as they lie in memory. */
function distance(one: number, other: number): number {
  const first = (one & 255) - (other & 255);
  const second = ((one >> 8) & 255) - ((other >> 8) & 255);
  const third = ((one >> 16) & 255) - ((other >> 16) & 255);
  return first * first + second * second + third * third;
}

/**
 * The colours that stand in for all: the most frequent one, then again and again the one that
 * would be misrepresented most. Flat colours come out exact, the edges of letters nearly so.
 */
function chooseColours(counts: ReadonlyMap<number, number>): number[] {
  // By colour where two are as frequent, so that the choice is always the same.
  const colours = [...counts].sort(([a, one], [b, other]) => other - one || a - b);
  const errors = colours.map(() => Infinity);
  const chosen: number[] = [];
  for (let next = 0; chosen.length < COLOURS && (errors[next] ?? 0) > 0;) {
    const [colour = 0] = colours[next] ?? [];
    chosen.push(colour);
    colours.forEach(([each, count], index) => {
      errors[index] = Math.min(errors[index] ?? 0, count * distance(each, colour));
    });
    next = errors.indexOf(Math.max(...errors));
  }
  return chosen;
}

/** The same picture in few colours: less than half as many bytes, and no difference to be seen. */
export function reduceColours({ width, height, data }: Pixels): Pixels {
  const pixels = new Uint32Array(new Uint8Array(data).buffer);
  const counts = new Map<number, number>();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const chosen = chooseColours(counts);
  const nearest = new Map<number, number>();
  for (const colour of counts.keys()) {
    const distances = chosen.map((each) => distance(each, colour));
    nearest.set(colour, chosen[distances.indexOf(Math.min(...distances))] ?? colour);
  }
  const reduced = pixels.map((colour) => nearest.get(colour) ?? colour);
  return { width, height, data: new Uint8Array(reduced.buffer) };
}
