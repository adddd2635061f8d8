/** Where each view's page and oEmbed answer are. */
import { type Language, type Preset, presetName, PRESETS } from '../../../src/embed/presets.js';

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
