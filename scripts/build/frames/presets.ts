/** The views that have pictures, oEmbed answers and pages. */
import type { Attributes, ElementName } from './told.js';

export interface Preset {
  readonly element: ElementName;
  readonly name: string;
  readonly attributes: Attributes;
}

/** The first of each element is its default view. */
export const PRESETS: readonly Preset[] = [
  { element: 'timeline', name: 'monthly', attributes: {} },
  { element: 'region-map', name: 'map', attributes: {} },
  { element: 'target-gauge', name: 'bars', attributes: {} },
];

export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** `timeline-monthly` */
export const presetName = ({ element, name }: Preset): string => `${element}-${name}`;

/**
 * Path of a view's page in dist/. The default view in French has the address that the query string
 * configures; the others are what a frame without a script shows of another view, and what
 * WordPress finds the right oEmbed answer in.
 */
export function pageFile(preset: Preset, lang: Language): string {
  const first = PRESETS.find(({ element }) => element === preset.element);
  const isDefault = preset === first && lang === 'fr';
  return `embed/${isDefault ? preset.element : `${presetName(preset)}-${lang}`}.html`;
}

export const oembedFile = (preset: Preset, lang: Language): string =>
  `oembed/${presetName(preset)}-${lang}.json`;
