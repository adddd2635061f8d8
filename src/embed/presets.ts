/** The views that are made ready: their pictures, oEmbed answers, pages and examples. */

export interface Preset {
  /** Name of the element without `telecons-`, as `data-element` has it. */
  readonly element: 'timeline' | 'region-map' | 'target-gauge';
  /** One of its element; in the addresses of its files, and so the same for good. */
  readonly name: string;
  /** Of the element; all others have their defaults. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** The first of each element is its default view. */
export const PRESETS: readonly Preset[] = [
  { element: 'timeline', name: 'monthly', attributes: {} },
  { element: 'timeline', name: 'monthly-log', attributes: { scale: 'log' } },
  { element: 'timeline', name: 'weekly', attributes: { series: 'weekly' } },
  { element: 'timeline', name: 'cumulative', attributes: { series: 'cumulative' } },
  { element: 'timeline', name: 'annual', attributes: { series: 'annual' } },
  { element: 'region-map', name: 'map', attributes: {} },
  { element: 'region-map', name: 'tiles', attributes: { layout: 'tiles' } },
  { element: 'target-gauge', name: 'bars', attributes: {} },
  { element: 'target-gauge', name: 'dial-2019', attributes: { shape: 'dial', year: '2019' } },
  { element: 'target-gauge', name: 'dial-2020', attributes: { shape: 'dial', year: '2020' } },
  { element: 'target-gauge', name: 'dial-2021', attributes: { shape: 'dial', year: '2021' } },
];

/** Of the pictures; BCP 47 tags. */
export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The first is that of snippets: an SVG in an `<img>` follows the system, never the page. */
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** In pixels. */
export const PICTURE_WIDTHS = [360, 680] as const;
export type PictureWidth = (typeof PICTURE_WIDTHS)[number];

/** `timeline-monthly` */
export const presetName = ({ element, name }: Preset): string => `${element}-${name}`;

/** Name of a picture's files without `.svg` or `.png`: `timeline-monthly-fr-light-680`. */
export const pictureName = (
  preset: Preset,
  language: Language,
  theme: Theme,
  width: PictureWidth,
): string => [presetName(preset), language, theme, width].join('-');
