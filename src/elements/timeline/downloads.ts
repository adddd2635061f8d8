/** Makes the timeline's files; the code that writes them comes in lazy chunks. */
import { placeTimeline } from '../../charts/place-timeline.js';
import type { CsvDialect } from '../../model/csv.js';
import type { Details } from '../../model/dataset.js';
import type { ResolvedLanguage } from '../../i18n/resolve.js';
import { unitOf } from '../../views/figure.js';
import { axisWords } from '../../views/axis-words.js';
import { DARK, LIGHT } from '../../charts/tokens.js';
import { loadTwice } from '../chunk.js';
import { textMeasure } from '../measure-text.js';
import { isDense, type Plan } from './plan.js';
import { csvRows } from './rows.js';

/** Files have the width of an article's column, whatever the screen. */
const WIDTH = 680;
const HEIGHT = 460;

/** Safe on every screen and in every mail; the page's own font may not exist where the file goes. */
const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

export async function csvFile(
  plan: Plan,
  details: Details | null,
  { language, messages }: ResolvedLanguage,
  dialect: CsvDialect,
): Promise<string> {
  const { toCSV } = await loadTwice(() => import('../../model/csv.js'));
  const { series, input } = plan;
  const rows = csvRows({
    series,
    name: input.seriesName ?? (input.own?.title || messages.ownData),
    unit: unitOf(input),
    language,
    sources: plan.sources,
    details,
  });
  return toCSV(rows, dialect);
}

type ExportModule = typeof import('../../charts/export.js');
type SvgInput = Parameters<ExportModule['svgDocument']>[0];

const loadExport = (): Promise<ExportModule> => loadTwice(() => import('../../charts/export.js'));

/** What a picture holds. @throws RangeError for a dense series, or when there is no figure. */
function pictureInput(plan: Plan, language: ResolvedLanguage, palette: 'light' | 'dark'): SvgInput {
  if (plan.state.kind !== 'ready') throw new RangeError('There is no figure to draw.');
  const { view } = plan.state;
  if (isDense(view)) throw new RangeError('A dense series is drawn on a canvas: use toPNG().');
  const measure = textMeasure(FONT);
  return {
    placed: placeTimeline({
      view,
      words: axisWords(language),
      width: WIDTH,
      height: HEIGHT,
      focused: null,
      measure,
    }),
    title: view.heading,
    subtitle: view.subtitle,
    notes: [view.scaleNote, view.caution].filter(Boolean),
    legend: view.legend,
    sources: view.sources.map(({ text, url }) => (url ? `${text}, ${url}` : text)),
    measure,
    palette,
    language: language.locale,
    fontFamily: FONT,
  };
}

export async function svgFile(
  plan: Plan,
  language: ResolvedLanguage,
  palette: 'light' | 'dark',
): Promise<string> {
  const input = pictureInput(plan, language, palette);
  return (await loadExport()).svgDocument(input);
}

/** Drawn straight from the shapes: an `<img>` of the SVG would need `img-src blob:`. */
export async function pngFile(
  plan: Plan,
  language: ResolvedLanguage,
  palette: 'light' | 'dark',
  scale: number,
): Promise<Blob> {
  const input = pictureInput(plan, language, palette);
  const { drawDocument, layoutDocument } = await loadExport();
  const drawn = layoutDocument(input);
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(drawn.width * scale);
  canvas.height = Math.ceil(drawn.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas.');
  drawDocument(context, drawn, palette === 'dark' ? DARK : LIGHT, FONT, scale);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The canvas is too large.'))));
  });
}
