/** In the browser: makes one widget after another and hands out its pictures. */
import '../../src/define.js';
import '../../src/index.js';
import type { Language, Preset, PictureWidth, Theme } from '../../src/embed/presets.js';

export interface PictureRequest {
  readonly preset: Preset;
  readonly language: Language;
  readonly theme: Theme;
  readonly width: PictureWidth;
}

export interface TakenPicture {
  /** Text of the SVG file. */
  readonly svg: string;
  /** The PNG file as the browser writes it, in base 64. */
  readonly png: string;
  /** What the element says of itself. */
  readonly sentence: string;
}

declare global {
  /** Set when fonts and elements are ready. */
  var takePicture: ((request: PictureRequest) => Promise<TakenPicture>) | undefined;
}

async function base64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

async function takePicture(request: PictureRequest): Promise<TakenPicture> {
  const { preset, language, theme, width } = request;
  const element = document.createElement(`telecons-${preset.element}` as const);
  element.lang = language;
  for (const [name, value] of Object.entries({ ...preset.attributes, theme })) {
    element.setAttribute(name, value);
  }
  document.body.replaceChildren(element);
  // A picture stands in a link or beside one: addresses that nobody can press are only long.
  const options = { width, addresses: false };
  const svg = await element.toSVG(options);
  const png = await base64(await element.toPNG({ ...options, scale: 1 }));
  return { svg, png, sentence: element.toText() };
}

// A text that is measured before its font has come gets the width of another.
await Promise.all([...document.fonts].map((font) => font.load()));
globalThis.takePicture = takePicture;
