/** Makes the picture files of what is shown. */
import { drawDocument, layoutDocument, svgDocument } from '../../charts/export.js';
import { DARK, LIGHT } from '../../charts/tokens.js';
import type { FrameView, SourceView } from '../../views/frame-view.js';
import { textMeasure } from '../measure-text.js';
import { usedTheme } from '../theme.js';
import type { FileInput } from './part.js';

/** Files have the width of an article's column, whatever the screen. */
const WIDTH = 680;

/** Safe on every screen and in every mail; the page's own font may not exist where the file goes. */
const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

type SvgInput = Parameters<typeof svgDocument>[0];

/** @throws RangeError when there is no figure to draw. */
function documentInput<View extends FrameView>(input: FileInput<View>): SvgInput {
  const { state, place, details, root, language } = input;
  if (state?.kind !== 'ready') throw new RangeError('There is no figure to draw.');
  const { view } = state;
  const measure = textMeasure(FONT);
  const { drawing, notes } = place(view, WIDTH, measure);
  const address = ({ id, url }: SourceView): string =>
    url ?? (id && details?.source(id)?.url) ?? '';
  return {
    placed: drawing,
    title: view.heading,
    subtitle: view.subtitle,
    notes: [...notes, view.caution].filter(Boolean),
    legend: view.legend,
    sources: view.sources.map((source) =>
      [source.text, address(source)].filter(Boolean).join(', '),
    ),
    measure,
    palette: usedTheme(root.querySelector('figure')),
    language: language.locale,
    fontFamily: FONT,
  };
}

export const svgFile = <View extends FrameView>(input: FileInput<View>): string =>
  svgDocument(documentInput(input));

/** Drawn straight from the shapes: an `<img>` of the SVG would need `img-src blob:`. */
export async function pngFile<View extends FrameView>(
  files: FileInput<View>,
  scale: number,
): Promise<Blob> {
  const input = documentInput(files);
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

/** Hands a file to the reader. Throws where a sandbox forbids it. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // Firefox reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
