/** Makes the timeline's files from what is shown. */
import { drawDocument, layoutDocument, svgDocument } from '../../charts/export.js';
import { DARK, LIGHT } from '../../charts/tokens.js';
import { type CsvDialect, toCSV } from '../../model/csv.js';
import type { Details } from '../../model/details.js';
import type { ResolvedLanguage } from '../../i18n/resolve.js';
import { unitOf } from '../../views/figure.js';
import { textMeasure } from '../measure-text.js';
import { usedTheme } from '../theme.js';
import type { ChartController } from './chart-controller.js';
import type { Plan } from './plan.js';
import { csvRows } from './rows.js';

/** Files have the width of an article's column, whatever the screen. */
const WIDTH = 680;
const HEIGHT = 460;

/** Safe on every screen and in every mail; the page's own font may not exist where the file goes. */
const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

export function csvFile({ plan, details, language }: FileInput, dialect: CsvDialect): string {
  const { series, input, sources } = plan;
  const rows = csvRows({
    series,
    name: input.seriesName ?? (input.own?.title || language.messages.ownData),
    unit: unitOf(input),
    language: language.language,
    sources,
    details,
    notes: input.own?.notes,
  });
  return toCSV(rows, dialect);
}

/** What files are made with; the element has the code that places the drawing. */
export interface FileInput {
  readonly plan: Plan;
  readonly details: Details | null;
  /** Where the theme is read. */
  readonly root: HTMLElement | DocumentFragment;
  readonly language: ResolvedLanguage;
  readonly chart: Pick<ChartController, 'place'>;
}

type SvgInput = Parameters<typeof svgDocument>[0];

/** @throws RangeError when there is no figure to draw. */
function pictureInput(tools: FileInput): SvgInput {
  const { state, long } = tools.plan;
  if (state.kind !== 'ready') throw new RangeError('There is no figure to draw.');
  const { view } = state;
  const measure = textMeasure(FONT);
  const placed = !('points' in view)
    ? long?.placed()
    : tools.chart.place(view, tools.language, WIDTH, HEIGHT, measure);
  if (!placed) throw new RangeError('The series is not drawn.');
  const address = (source: (typeof view.sources)[number]): string =>
    source.url ?? (source.id && tools.details?.source(source.id)?.url) ?? '';
  return {
    placed,
    title: view.heading,
    subtitle: view.subtitle,
    notes: [view.scaleNote, view.caution].filter(Boolean),
    legend: view.legend,
    sources: view.sources.map((source) =>
      [source.text, address(source)].filter(Boolean).join(', '),
    ),
    measure,
    palette: usedTheme(tools.root.querySelector('figure')),
    language: tools.language.locale,
    fontFamily: FONT,
  };
}

export function svgFile(input: FileInput): string {
  return svgDocument(pictureInput(input));
}

/** Drawn straight from the shapes: an `<img>` of the SVG would need `img-src blob:`. */
export async function pngFile(tools: FileInput, scale: number): Promise<Blob> {
  const input = pictureInput(tools);
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
