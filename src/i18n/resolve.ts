/** From a language tag to its texts and to the locale of its numbers. */
import { en } from './en.js';
import { fr } from './fr.js';
import type { Language, Messages } from './messages.js';

export interface ResolvedLanguage {
  readonly messages: Messages;
  readonly language: Language;
  /** BCP 47 tag for number formats: `fr`, `fr-CH`, `en-IN`… */
  readonly locale: string;
}

/**
 * Texts and number locale for a `lang` value. A region changes number formats only; an unknown or
 * ill-formed tag is French.
 */
export function messagesFor(lang: string): ResolvedLanguage {
  // Content systems also write `en_GB`, word processors quotes around it.
  const [, name, region] = /^\W*(en|fr)(?![a-z])(?:[-_]([a-z]{2})\W*$)?/i.exec(lang) ?? [];
  const language = name?.toLowerCase() === 'en' ? 'en' : 'fr';
  return {
    messages: language === 'en' ? en : fr,
    language,
    locale: region ? `${language}-${region.toUpperCase()}` : language,
  };
}
