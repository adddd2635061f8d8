/** Makes the picture files of what is shown. */
import { drawDocument, layoutDocument, PADDING, svgDocument } from '../../charts/export.js';
import { DARK, LIGHT } from '../../charts/tokens.js';
import type { FrameView, SourceView } from '../../views/frame-view.js';
import { textMeasure } from '../measure-text.js';
import type { BitmapOptions, PictureOptions } from '../picture.js';
import { usedTheme } from '../theme.js';
import type { FileInput } from './part.js';

/** As wide as an article's column with margins around it, whatever the screen; in pixels. */
const WIDTH = 712;
const NARROWEST = 272;
const WIDEST = 1432;

/**
 * The page's own font may not exist where the file goes. These are as wide as each other, letter
 * by letter: what is measured with one fits in all of them.
 */
const FONT = 'Arial, Helvetica, "Liberation Sans", Arimo, sans-serif';

type SvgInput = Parameters<typeof svgDocument>[0];

/** @throws RangeError when there is no figure to draw. */
function documentInput<View extends FrameView>(
  input: FileInput<View>,
  { width = WIDTH, addresses = true }: PictureOptions,
): SvgInput {
  const { state, place, details, root, language } = input;
  if (state?.kind !== 'ready') throw new RangeError('There is no figure to draw.');
  const { view } = state;
  const measure = textMeasure(FONT);
  const room = Math.min(Math.max(width, NARROWEST), WIDEST) - 2 * PADDING;
  const { drawing, notes, ...picture } = place(view, room, measure);
  const { messages } = language;
  const names = view.sources.map(({ text }) => text).join(messages.semicolon);
  const address = ({ id, url }: SourceView): string =>
    url ?? (id && details?.source(id)?.url) ?? '';
  return {
    placed: drawing,
    width: picture.width ?? drawing.width,
    title: view.heading,
    subtitle: view.subtitle,
    notes: [...notes, view.caution].filter(Boolean),
    legend: view.legend,
    sources: addresses
      ? view.sources.map((source) => [source.text, address(source)].filter(Boolean).join(', '))
      : [messages.sourceLead(view.sources.length) + names],
    measure,
    palette: usedTheme(root.querySelector('figure')),
    language: language.locale,
    fontFamily: FONT,
  };
}

export const svgFile = <View extends FrameView>(
  input: FileInput<View>,
  options: PictureOptions = {},
): string => svgDocument(documentInput(input, options));

/** Drawn straight from the shapes: an `<img>` of the SVG would need `img-src blob:`. */
export async function pngFile<View extends FrameView>(
  files: FileInput<View>,
  options: BitmapOptions = {},
): Promise<Blob> {
  const { scale = 2 } = options;
  const input = documentInput(files, options);
  const drawn = layoutDocument(input);
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(drawn.width * scale);
  canvas.height = Math.ceil(drawn.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas.');
  drawDocument(context, drawn, input.palette === 'dark' ? DARK : LIGHT, FONT, scale);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The canvas is too large.'))));
  });
}

/**
 * A sandbox that takes the origin lets no file out, and says so to nobody but the console. One that
 * lets files out all the same can't be told from it. A page of the disk has no origin either.
 */
export const savesFiles = (): boolean => self.origin !== 'null' || location.protocol === 'file:';

/** Hands a file to the reader. Throws where a sandbox forbids it. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // Firefox reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
