/** A publisher's own data in words, loaded with it: what it is called, counts, and whose it is. */
import { ownMessagesFor } from '../i18n/own.js';
import type { ResolvedLanguage } from '../i18n/resolve.js';
import type { Localized } from '../model/types.js';
import type { OwnWords } from './timeline-input.js';

/** What a publisher says of its data; a part of what `parseOwnData` returns. */
export interface OwnDescription extends Pick<OwnWords, 'notes'> {
  readonly title: string | null;
  /** What is counted, in the plural: "appels". */
  readonly unit: Localized | null;
  readonly invented: boolean;
}

/** The language, and the data's own words in it; invented data say so wherever they are named. */
export function ownWords<Resolved extends ResolvedLanguage>(
  { title, unit, invented, notes }: OwnDescription,
  resolved: Resolved,
): { readonly language: Resolved; readonly own: OwnWords } {
  const { language, messages } = resolved;
  const { inventedData, value } = ownMessagesFor(language);
  const counted = unit?.[language] ?? '';
  return {
    language: resolved,
    own: {
      title: (title ?? messages.ownData) + (invented ? ` (${inventedData.toLowerCase()})` : ''),
      unit: counted,
      column: counted || value,
      owner: invented ? inventedData : messages.ownData,
      notes,
    },
  };
}
